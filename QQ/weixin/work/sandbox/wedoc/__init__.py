"""Documents (文档): texts, spreadsheets and smart sheets, with who may read them; forms are in _forms.py."""

import base64
import hashlib
from typing import Any

from .._model.drive import file_acl_del as file_acl_del
from .._model.drive import file_setting as file_setting
from .._model.drive import file_share as file_share
from .._model.drive import need_folder
from .._model.resource import Fitted, Resource, Thing, department, member, now, text
from .._reply import RefusalError, Reply
from .._state import State
from ._forms import FORMS
from ._forms import create_form as create_form
from ._forms import get_form_answer as get_form_answer
from ._forms import get_form_info as get_form_info
from ._forms import get_form_statistic as get_form_statistic
from ._forms import modify_form as modify_form

ADMINISTRATOR, WRITES = 7, 2
MAX_ADMINISTRATORS = 3
SMART_SHEET = 10
RULE: dict[str, Any] = {
    "enable_corp_internal": True,
    "corp_internal_auth": 1,
    "enable_corp_external": False,
    "corp_external_auth": 1,
    "corp_internal_approve_only_by_admin": True,
    "corp_external_approve_only_by_admin": True,
    "ban_share_external": False,
}
SECURITY: dict[str, Any] = {
    "enable_readonly_copy": True,
    "watermark": {"margin_type": 1, "show_visitor_name": False, "show_text": False, "text": ""},
    "enable_readonly_comment": True,
}

DOCUMENTS = Resource(
    "documents",
    id="docid",
    new=text("dc"),
    unknown=301085,
    needs={"admin_users[]": member},
    adds={
        "create_time": now,
        "modify_time": now,
        "access_rule": RULE,
        "secure_setting": SECURITY,
        "doc_member_list": [],
        "co_auth_list": [],
    },
)
SHEETS = Resource(
    "sheets",
    id="sheet_id",
    new=lambda sandbox, name: text()(sandbox, name)[:6],
    parent=DOCUMENTS,
    adds={"is_visible": True, "type": "smartsheet"},
)


@Fitted
def create_doc(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash.get("spaceid"):
        need_folder(sandbox, hash["spaceid"], hash.get("fatherid") or "")
    document = DOCUMENTS.add(sandbox, {**hash, "doc_name": hash["doc_name"][:255]})
    document["doc_member_list"] = [
        {"type": 1, "userid": userid, "auth": ADMINISTRATOR} for userid in hash.get("admin_users") or []
    ]
    if hash["doc_type"] == SMART_SHEET:
        SHEETS.add(sandbox, {"docid": document["docid"], "title": "智能表1"})
    return {"docid": document["docid"], "url": _url(document["docid"])}


def _url(id: str) -> str:
    return f"https://doc.weixin.qq.com/doc/{id}"


@Fitted
def rename_doc(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    thing = _one_of(sandbox, hash)
    thing["doc_name" if "docid" in thing else "form_title"] = hash["new_name"][:255]
    thing["modify_time"] = int(sandbox.now)
    return {}


@Fitted
def del_doc(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    thing = _one_of(sandbox, hash)
    if "docid" in thing:
        DOCUMENTS.remove(sandbox, thing["docid"])
    else:
        FORMS.remove(sandbox, thing["formid"])
    return {}


@Fitted
def doc_share(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    thing = _one_of(sandbox, hash)
    return {"share_url": _url(thing.get("docid") or thing["formid"])}


def _one_of(sandbox: State, hash: dict[str, Any]) -> Thing:
    """The document or form."""
    if bool(hash.get("docid")) == bool(hash.get("formid")):
        raise RefusalError(40058, "one of docid and formid")
    return DOCUMENTS.need(sandbox, hash["docid"]) if hash.get("docid") else FORMS.need(sandbox, hash["formid"])


@Fitted
def get_doc_base_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"doc_base_info": DOCUMENTS.need(sandbox, hash["docid"])}


@Fitted
def doc_get_auth(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return DOCUMENTS.need(sandbox, hash["docid"])


@Fitted
def mod_doc_join_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = DOCUMENTS.need(sandbox, hash["docid"])
    changes = {name: hash[name] for name in RULE if hash.get(name) is not None}
    rights = [changes.get("corp_internal_auth"), changes.get("corp_external_auth")]
    if WRITES in rights and document["doc_type"] != SMART_SHEET:
        raise RefusalError(640054, "only a smart sheet can be opened for writing")
    if hash.get("update_co_auth_list"):
        for each in hash.get("co_auth_list") or []:
            department(sandbox, each.get("departmentid"))
        document["co_auth_list"] = hash.get("co_auth_list") or []
    document["access_rule"].update(changes)
    return {}


@Fitted
def mod_doc_member(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = DOCUMENTS.need(sandbox, hash["docid"])
    people = {_who(each): each for each in document["doc_member_list"]}
    for each in hash.get("del_file_member_list") or []:
        if people.pop(_who(each), None) is None:
            raise RefusalError(640056)
    for each in hash.get("update_file_member_list") or []:
        if each.get("userid"):
            member(sandbox, each["userid"])
        people[_who(each)] = each
    if sum(each["auth"] == ADMINISTRATOR for each in people.values()) > MAX_ADMINISTRATORS:
        raise RefusalError(640053)
    document["doc_member_list"] = [*people.values()]
    return {}


def _who(each: Thing) -> str:
    return str(each.get("userid") or each.get("tmp_external_userid") or "")


@Fitted
def mod_doc_safty_setting(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    setting = DOCUMENTS.need(sandbox, hash["docid"])["secure_setting"]
    if hash.get("enable_readonly_copy") is not None:
        setting["enable_readonly_copy"] = bool(hash["enable_readonly_copy"])
    setting["watermark"].update(hash.get("watermark") or {})
    return {}


@Fitted
def image_upload(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    DOCUMENTS.need(sandbox, hash["docid"])
    try:
        data = base64.b64decode(hash["base64_content"], validate=True)
    except ValueError:
        raise RefusalError(640022) from None
    url = f"https://wdcdn.qpic.cn/{hashlib.sha256(data).hexdigest()}"
    return {"url": url, "height": "0", "width": "0", "size": str(len(data))}
