"""Settings of the apps in sandbox.agents. Each counts as the one that owns the token."""

from collections.abc import Iterable
from typing import Any

from ._model.fields import given
from ._model.fitted import Fitted
from ._model.outgoing import need_agent
from ._reply import RefusalError, Reply
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
    changes = {name: value for name, value in given(hash).items() if name not in ("agentid", "logo_mediaid")}
    sandbox.agents[agentid] = {**_settings(sandbox, agentid), **changes}
    return {}


@Fitted
def set_workbench_template(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    agentid = need_agent(sandbox, hash["agentid"])
    sandbox.resources.setdefault("workbench_templates", {})[str(agentid)] = hash
    if hash.get("replace_user_data"):
        own = sandbox.resources.get("workbench_data", {})
        for key in [key for key in own if key.startswith(f"{agentid}/")]:
            del own[key]
    return {}


@Fitted
def get_workbench_template(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _template(sandbox, need_agent(sandbox, hash["agentid"]))


@Fitted
def set_workbench_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _set_workbench(sandbox, need_agent(sandbox, hash["agentid"]), [hash["userid"]], hash)
    return {}


@Fitted
def batch_set_workbench_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _set_workbench(sandbox, need_agent(sandbox, hash["agentid"]), hash["userid_list"], hash["data"])
    return {}


@Fitted
def get_workbench_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    agentid, userid = need_agent(sandbox, hash["agentid"]), sandbox.company.need_member(hash["userid"])
    own = sandbox.resources.get("workbench_data", {}).get(f"{agentid}/{userid}")
    shown = own or _template(sandbox, agentid)
    return {"data": shown} if shown["type"] != "normal" else {}


@Fitted
def set_scope(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, hash["agentid"])
    company = sandbox.company
    return {
        "invaliduser": [each for each in hash.get("allow_user") or [] if company.known(each) is None],
        "invalidparty": [each for each in hash.get("allow_party") or [] if each not in company.departments],
        "invalidtag": [each for each in hash.get("allow_tag") or [] if each not in company.tags],
    }


@Fitted
def get_admin_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"admin": [{"userid": userid, "auth_type": 1} for userid in sandbox.company.userids()[:1]]}


@Fitted
def set_app_migrate_flag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.resources.setdefault("migrated_apps", {})[sandbox.owner(query["access_token"])] = hash
    return {}


@Fitted
def get_app_migrate_flag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"app_migrate_flag": int(sandbox.owner(query["access_token"]) in sandbox.resources.get("migrated_apps", {}))}


def _template(sandbox: State, agentid: int) -> Reply:
    return sandbox.resources.get("workbench_templates", {}).get(str(agentid), {"type": "normal"})


def _set_workbench(sandbox: State, agentid: int, userids: Iterable[str], data: Reply) -> None:
    if _template(sandbox, agentid)["type"] != data["type"]:
        raise RefusalError(
            40058, f"type is not the one of set_workbench_template: {_template(sandbox, agentid)['type']}"
        )
    if not data.get(data["type"]):
        raise RefusalError(40058, f"missing {data['type']}")
    known = [sandbox.company.need_member(userid) for userid in userids]
    own = sandbox.resources.setdefault("workbench_data", {})
    own.update({f"{agentid}/{userid}": data for userid in known})


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
