"""An example of what a call takes: the ids are of those who are in a new sandbox, the times are of yesterday and today."""

import time
from typing import Any

from ..._doc import Field
from .sample import sample

__all__ = ["example"]

DAY = 24 * 3600
KNOWN: dict[str, tuple[Any, ...]] = {
    name: values
    for names, values in {
        "userid userid_list useridlist userids user user_list userlist operator_userid buyer_userid payer_userid": (
            ("zhangsan", "lisi", "wangwu")
        ),
        "admin_userid admin_userids admin_list booker callee_userid grid_admin handover_userid member_userid": (
            "zhangsan",
        ),
        "creator_userid owner owner_userid sender touser to_user invite_userid host_userid": ("zhangsan",),
        "new_owner takeover_userid": ("lisi",),
        "external_userid": ("wmZhangSan",),
        "external_userid_list": ("wmZhangSan", "wmLiSi"),
        "unionid": ("oxZhangSan",),
        "open_kfid open_kfid_list": ("kfSales",),
        "chat_id chat_id_list": ("wrVipGroup",),
        "tag_id": ("etTag1",),
        "agentid": (1000002,),
        "corpid auth_corpid custom_corpid": ("wwSandbox",),
        "corpsecret": ("sandbox-secret",),
        "department_id parentid": (1,),
        "content": ("你好",),
        "encoding_aeskey": ("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",),
    }.items()
    for name in names.split()
}
SINCE = ("start_time", "starttime", "begin_time", "day_begin_time", "filter_begin_time", "datetime")
UNTIL = ("end_time", "endtime", "timestamp", "checkin_time")


def example(fields: list[Field], is_kf: bool) -> dict[str, Any]:
    """Values for the fields. is_kf: a message goes to a customer, not to a member."""
    values: Any = sample(fields)
    return {name: _known(name, value, is_kf) for name, value in values.items()}


def _known(name: str, value: Any, is_kf: bool, at: int = 0) -> Any:
    if isinstance(value, dict):
        return {each: _known(each, part, is_kf) for each, part in value.items()}
    if isinstance(value, list):
        return [_known(name, item, is_kf, number) for number, item in enumerate(value)]
    if is_kf and name == "touser":
        return "wmZhangSan"
    if name in (*SINCE, *UNTIL) and type(value) is int:
        today = int(time.time()) // DAY * DAY - 8 * 3600  # midnight in China
        return today - DAY if name in SINCE else today
    known = KNOWN.get(name, (value,))
    found = known[at % len(known)]
    return found if type(found) is type(value) else str(found) if isinstance(value, str) else value
