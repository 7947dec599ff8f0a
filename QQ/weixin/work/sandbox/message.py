"""Messages of apps to members."""

import uuid
from typing import Any, Optional

from ._model.outgoing import SHARED, need_agent, need_content, need_new_task, recipients
from ._reply import RefusalError, Reply
from ._state import State
from ._state.company import Company
from ._state.statistic import DAY, midnight

MSGTYPES = (*SHARED, "miniprogram_notice", "template_card", "taskcard")
INTERACTIVE = ("button_interaction", "vote_interaction", "multiple_interaction")


def send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, hash["agentid"])
    need_content(sandbox, hash, MSGTYPES)
    card = hash.get("template_card") if hash["msgtype"] == "template_card" else None
    if card and card["card_type"] in INTERACTIVE and not card.get("task_id"):
        raise RefusalError(40058, "missing template_card.task_id")
    userids, invalid = recipients(sandbox.company, hash)
    need_new_task(sandbox, hash)
    msgid = f"sandbox-{uuid.uuid4().hex}"
    app = sandbox.owner(query["access_token"])
    sandbox.messages.add(msgid, app)
    to = ["@all"] if hash.get("touser") == "@all" else userids
    sandbox.received.add("member", to, hash["agentid"], hash, msgid)
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
    sandbox.received.recall(hash["msgid"])
    return {}


def update_template_card(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, hash["agentid"])
    msgid = sandbox.response_codes.get(hash["response_code"])
    if msgid is None:
        raise RefusalError(60140)
    if not hash.get("button") and not hash.get("template_card"):
        raise RefusalError(40058, "missing button or template_card")
    company = sandbox.company
    invalid = [userid.lower() for userid in hash.get("userids") or [] if company.known(userid) is None]
    sandbox.response_codes.pop(hash["response_code"])
    content = {name: hash[name] for name in ("template_card", "button") if hash.get(name)}
    sandbox.received.change(msgid, content, _who_sees_it(company, hash))
    return {"invaliduser": invalid}


def _who_sees_it(company: Company, hash: dict[str, Any]) -> Optional[list[str]]:
    """The members who see a card in its new state; None for all."""
    users, parties, tags = (hash.get(name) or [] for name in ("userids", "partyids", "tagids"))
    if hash.get("atall") or not (users or parties or tags):
        return None
    userids = [known for known in map(company.known, users) if known]
    for party in parties:
        userids += company.members_of(party) if party in company.departments else []
    for tag in tags:
        userids += company.members_with(company.tags[tag]) if tag in company.tags else []
    return userids


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
