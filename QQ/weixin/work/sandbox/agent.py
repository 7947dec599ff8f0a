"""Settings of the apps in sandbox.agents. Each counts as the one that owns the token."""

from typing import Any

from ._model.outgoing import need_agent
from ._reply import Reply
from ._state import State


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company, agentid = sandbox.company, need_agent(sandbox, query["agentid"])
    users = [{"userid": userid} for userid in company.userids()]
    return {
        **_settings(sandbox, agentid),
        "allow_userinfos": {"user": users},
        "allow_partys": {"partyid": [*company.departments]},
        "allow_tags": {"tagid": [*company.tags]},
        "close": 0,
        "customized_publish_status": 1,
    }


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    names = ("agentid", "name", "square_logo_url")
    known = [_settings(sandbox, agentid) for agentid in sandbox.agents]
    return {"agentlist": [{name: app[name] for name in names} for app in known]}


def set(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    agentid = need_agent(sandbox, hash["agentid"])
    changes = {name: value for name, value in hash.items() if name not in ("agentid", "logo_mediaid")}
    sandbox.agents[agentid] = {**_settings(sandbox, agentid), **changes}
    return {}


def _settings(sandbox: State, agentid: int) -> Reply:
    return {
        "agentid": agentid,
        "name": "沙箱应用",
        "square_logo_url": "https://wework.qpic.cn/wwpic/sandbox/0",
        "description": "the app that is tried here",
        "redirect_domain": "",
        "report_location_flag": 0,
        "isreportenter": 0,
        "home_url": "",
        **sandbox.agents.get(agentid, {}),
    }
