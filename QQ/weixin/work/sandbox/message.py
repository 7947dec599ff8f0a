"""Messages of apps to members."""

import uuid
from typing import Any

from ._model.outgoing import SHARED, need_agent, need_content, need_new_task, recipients
from ._reply import RefusalError, Reply
from ._state import State
from ._state.statistic import DAY, midnight

MSGTYPES = (*SHARED, "miniprogram_notice", "template_card", "taskcard")
INTERACTIVE = ("button_interaction", "vote_interaction", "multiple_interaction")


def send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, hash["agentid"])
    need_content(sandbox, hash, MSGTYPES)
    card = hash.get("template_card") if hash["msgtype"] == "template_card" else None
    if card and card["card_type"] in INTERACTIVE and not card.get("task_id"):
        raise RefusalError(40058, "missing template_card.task_id")
    _, invalid = recipients(sandbox.company, hash)
    need_new_task(sandbox, hash)
    msgid = f"sandbox-{uuid.uuid4().hex}"
    app = sandbox.owner(query["access_token"])
    sandbox.messages.add(msgid, app)
    reply: Reply = {"msgid": msgid, **invalid}
    if card and (card["card_type"] in INTERACTIVE or card.get("action_menu")):
        reply["response_code"] = f"sandbox-{uuid.uuid4().hex}"
        sandbox.response_codes.add(reply["response_code"], msgid)
    return reply


def recall(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if sandbox.messages.get(hash["msgid"]) != sandbox.owner(query["access_token"]):
        raise RefusalError(
            40058, "msgid is not that of a message which this app has sent within 24 hours and can recall"
        )
    sandbox.messages.pop(hash["msgid"])
    return {}


def update_template_card(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, hash["agentid"])
    if sandbox.response_codes.get(hash["response_code"]) is None:
        raise RefusalError(60140)
    if not hash.get("button") and not hash.get("template_card"):
        raise RefusalError(40058, "missing button or template_card")
    company = sandbox.company
    invalid = [userid.lower() for userid in hash.get("userids") or [] if company.known(userid) is None]
    sandbox.response_codes.pop(hash["response_code"])
    return {"invaliduser": invalid}


def update_taskcard(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    agentid = need_agent(sandbox, hash["agentid"])
    if not sandbox.task_ids.get(f"{agentid} {hash['task_id']}"):
        raise RefusalError(42016)
    company = sandbox.company
    return {"invaliduser": [userid.lower() for userid in hash["userids"] if company.known(userid) is None]}


def get_statistics(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    first = midnight(sandbox.now) - (DAY if hash.get("time_type") == 1 else 0)
    counts: dict[int, int] = {}
    for call in sandbox.sent:
        if call.path == "message/send" and first <= call.at < first + DAY:
            agentid = int(call.request["agentid"])
            counts[agentid] = counts.get(agentid, 0) + len(recipients(sandbox.company, call.request)[0])
    named = {agentid: sandbox.agents.get(agentid, {}).get("name", "沙箱应用") for agentid in counts}
    return {
        "statistics": [{"agentid": each, "app_name": named[each], "count": count} for each, count in counts.items()]
    }
