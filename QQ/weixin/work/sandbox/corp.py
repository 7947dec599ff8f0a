"""Approval records in the older form, and the corp's QR code."""

import uuid
from typing import Any

from ._model.conversion import converted
from ._model.resource import Fitted, Thing
from ._reply import RefusalError, Reply
from ._state import State
from .oa import APPROVALS

PAGE = 100
MAX_DAYS = 31


@Fitted
def getapprovaldata(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    start, end = hash["starttime"], hash["endtime"]
    if not start < end <= start + MAX_DAYS * 86400:
        raise RefusalError(301025, "endtime must be later than starttime, by at most 30 days")
    found = [each for each in APPROVALS.all(sandbox) if start <= each["apply_time"] <= end]
    after = hash.get("next_spnum") or 0
    rest = [each for each in found if int(each["sp_no"]) > after]
    part = rest[:PAGE]
    more = {"next_spnum": int(part[-1]["sp_no"])} if part else {}
    return {"count": len(part), "total": len(found), "data": [_record(sandbox, each) for each in part], **more}


def _record(sandbox: State, approval: Thing) -> Thing:
    company = sandbox.company

    def names(kind: int) -> list[str]:
        nodes = [node for node in approval["process_list"]["node_list"] if node["node_type"] == kind]
        return [company.member(each["userid"])["name"] for node in nodes for each in node["sub_node_list"]]

    userid, party = approval["applyer"]["userid"], int(approval["applyer"]["partyid"])
    return {
        "spname": approval["sp_name"],
        "apply_name": company.member(userid)["name"],
        "apply_org": company.details(party)["name"] if party in company.departments else "",
        "approval_name": names(1),
        "notify_name": [company.member(each["userid"])["name"] for each in approval["notifyer"]],
        "sp_status": approval["sp_status"],
        "sp_num": int(approval["sp_no"]),
        "apply_time": approval["apply_time"],
        "apply_user_id": userid,
    }


@Fitted
def get_join_qrcode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"join_qrcode": f"https://work.weixin.qq.com/wework_admin/genqrcode?action=join&vcode={uuid.uuid4().hex}"}


@Fitted
def opencorpid_to_corpid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    known = [sandbox.corpid, *(corpid for _, corpid in sandbox.provider.permanent_codes.values())]
    for corpid in known:
        if converted("wp", corpid) == hash["open_corpid"]:
            return {"corpid": corpid}
    raise RefusalError(40013)


@Fitted
def apply_mass_call_ticket(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"mass_call_ticket": uuid.uuid4().hex}
