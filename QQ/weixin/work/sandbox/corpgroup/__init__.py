"""Chains of corps (上下游): imports of corps and their contacts."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing, text
from .._model.unionids import customer_with, customers_with
from .._reply import RefusalError, Reply
from .._state import State
from .._state.chain import CORPS, chain, group_of
from ..idconvert import pending_id

JOBS = Resource("chain_jobs", id="jobid", new=text("job"))
FINISHED = 3
ALL, SOME, NONE = 1, 2, 3  # import_status

getresult: Fitted = JOBS.gets()


@Fitted
def import_chain_contact(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    own = chain(sandbox, hash["chain_id"])
    failed: list[Thing] = []
    for corp in hash["contact_list"]:
        try:
            _import(sandbox, own, corp)
        except RefusalError as refusal:
            names = {"corp_name": corp["corp_name"], "custom_id": corp.get("custom_id", "")}
            failed.append({**names, "errcode": refusal.errcode, "errmsg": refusal.errmsg})
    status = ALL if not failed else NONE if len(failed) == len(hash["contact_list"]) else SOME
    result = {"chain_id": own["chain_id"], "import_status": status, "fail_list": failed}
    job = JOBS.add(sandbox, {"status": FINISHED, "result": result})
    batch = {"JobId": job["jobid"], "JobType": "import_chain_contact", "ErrCode": "0", "ErrMsg": "ok"}
    sandbox.pushes.event({"FromUserName": "sys", "MsgType": "event", "Event": "batch_job_result", "BatchJob": batch})
    return job


@Fitted
def get_corp_shared_chain_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    joined = [each for each in sandbox.resources.get(CORPS, {}).values() if each.get("corpid") == hash.get("corpid")]
    return {"chains": [chain(sandbox, each["chain_id"]) for each in joined]}


def _import(sandbox: State, own: Thing, corp: Thing) -> None:
    heads = [each for each in corp["contact_info_list"] if each["identity_type"] == 2]
    if len(heads) > 5:
        raise RefusalError(670016)
    corps = sandbox.resources.setdefault(CORPS, {})
    same = [
        each for each in corps.values() if (each["chain_id"], each["corp_name"]) == (own["chain_id"], corp["corp_name"])
    ]
    if same:
        entry = same[0]
    else:
        sandbox.serials[CORPS] = number = sandbox.serials.get(CORPS, 0) + 1
        entry = corps[f"pending{number}"] = {
            "chain_id": own["chain_id"],
            "corp_name": corp["corp_name"],
            "pending_corpid": f"pending{number}",
            "groupid": group_of(own, corp.get("group_path") or ""),
            "is_joined": False,
            "contacts": {},
        }
    entry["custom_id"] = corp.get("custom_id", "")
    entry["contacts"].update({each["mobile"]: each for each in corp["contact_info_list"]})


@Fitted
def unionid_to_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"external_userid_info": customers_with(sandbox, hash)}


@Fitted
def unionid_to_pending_id(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"pending_id": pending_id(sandbox, customer_with(sandbox, hash["unionid"]) or hash["unionid"])}
