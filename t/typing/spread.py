"""A dict spread into a hash, which mypy accepts from 2.2 on and pyright always."""

from QQ.weixin.work import Token, message
from QQ.weixin.work.kf import customer


def spread(token: Token, ids: list[str], item: dict[str, str]) -> None:
    hash = {"external_userid_list": ids}
    customer.batchget(token, {**hash})
    customer.batchget(token, {**hash, "need_enter_session_context": 1})
    customer.batchget(token, {"need_enter_session_context": 1, **hash})
    customer.upgrade_service(token, {"open_kfid": "kfSales", "type": 1, "member": {"userid": "zhangsan", **item}})
    message.send(token, {"msgtype": "news", "news": {"articles": [{"title": "News", **item}]}})
