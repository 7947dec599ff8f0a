"""Approval requests (审批申请). s.approves, s.refuses and s.withdraws move them."""

from datetime import datetime, timedelta, timezone
from typing import Any

from .._model.resource import Fitted, Resource, Thing, media
from .._reply import RefusalError, Reply
from .._state import State
from .._state.approval import AGREED, ALL, COPIES, IN_REVIEW, push_change, records
from .approval import TEMPLATES

APPROVALS = Resource("approvals", id="sp_no", new=lambda sandbox, name: _number(sandbox), unknown=301025)
CHINA = timezone(timedelta(hours=8))
WITHOUT_VALUE = ("Tips", "Formula")
MAX_DAYS = 31
MAX_FILES = 6
OVERTIME = 5  # type of attendance
KINDS = {"Vacation": 1, "PunchCorrection": 2}  # record_type by control; Attendance tells it itself


@Fitted
def gettemplatedetail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    template = TEMPLATES.need(sandbox, hash["template_id"])
    controls = [_listed(control) for control in template["template_content"]["controls"]]
    return {"template_names": template["template_name"], "template_content": {"controls": controls}}


def _listed(control: Thing) -> Thing:
    """The control as it is read: each option's label is a list, by language."""
    config = dict(control.get("config") or {})
    if config.get("selector"):
        options = [
            {**option, "value": [option["value"]] if isinstance(option["value"], dict) else option["value"]}
            for option in config["selector"]["options"]
        ]
        config["selector"] = {**config["selector"], "options": options}
    if config.get("table"):
        config["table"] = {**config["table"], "children": [_listed(child) for child in config["table"]["children"]]}
    return {**control, "config": config}


@Fitted
def applyevent(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["creator_userid"], 301055)
    template = TEMPLATES.need(sandbox, hash["template_id"])
    contents = _filled_in(template["template_content"]["controls"], hash["apply_data"]["contents"])
    _check_files(sandbox, contents)
    _check_absences(sandbox, userid, contents)
    party = hash.get("choose_department") or (sandbox.company.departments_of(userid) or [1])[0]
    nodes = _nodes(sandbox, hash)
    if not any(node["node_type"] == 1 for node in nodes):
        raise RefusalError(301025, "the process has no approvers")
    approval = APPROVALS.add(
        sandbox,
        {
            "sp_name": template["template_name"][0]["text"],
            "sp_status": IN_REVIEW,
            "template_id": template["template_id"],
            "apply_time": int(sandbox.now),
            "applyer": {"userid": userid, "partyid": str(party)},
            "notifyer": [{"userid": each} for each in _copies(sandbox, hash, nodes)],
            "apply_data": {"contents": contents},
            "comments": [],
            "process_list": {"node_list": nodes},
        },
    )
    push_change(sandbox.pushes, approval, 1)
    return approval


@Fitted
def getapprovalinfo(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    try:
        start, end = int(hash["starttime"]), int(hash["endtime"])
        position = int(hash.get("new_cursor") or hash.get("cursor") or 0)
    except ValueError:
        raise RefusalError(301025, "starttime, endtime and new_cursor are numbers as text") from None
    if not start < end:
        raise RefusalError(301025, "endtime must be later than starttime")
    if end - start > MAX_DAYS * 86400:
        raise RefusalError(301112)
    found = [each for each in APPROVALS.all(sandbox) if start <= each["apply_time"] <= end]
    wanted: dict[str, list[str]] = {}
    for condition in hash.get("filters") or []:
        wanted.setdefault(condition["key"], []).append(condition["value"])
    for key, values in wanted.items():
        found = [each for each in found if _value(each, key) in values]
    part = found[position : position + hash["size"]]
    after = position + len(part)
    more = {"new_next_cursor": str(after), "next_cursor": after} if after < len(found) else {}
    return {"sp_no_list": [each["sp_no"] for each in part], **more}


@Fitted
def getapprovaldetail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    approval = APPROVALS.need(sandbox, hash["sp_no"])
    return {"info": {**approval, "sp_record": records(approval)}}


def _number(sandbox: State) -> str:
    """The number of a request: the day, and its number on that day."""
    day = datetime.fromtimestamp(sandbox.now, CHINA).strftime("%Y%m%d")
    sandbox.serials[f"approvals {day}"] = number = sandbox.serials.get(f"approvals {day}", 0) + 1
    return f"{day}{number:04}"


def _is_filled(value: Any) -> bool:
    """Whether there is anything in the value of a control."""
    if isinstance(value, (dict, list)):
        return any(map(_is_filled, value.values() if isinstance(value, dict) else value))
    return value not in (None, "")


def _check_files(sandbox: State, contents: list[Thing]) -> None:
    files = [file["file_id"] for content in contents for file in content["value"].get("files") or []]
    if len(files) > MAX_FILES:
        raise RefusalError(301025, f"at most {MAX_FILES} files")
    for file_id in files:
        media(sandbox, file_id)


def _check_absences(sandbox: State, userid: str, contents: list[Thing]) -> None:
    """Raise RefusalError if the member has asked for leave, a trip or an outing at that time already."""
    own = (each for each in APPROVALS.all(sandbox) if each["applyer"]["userid"] == userid)
    valid = (each for each in own if each["sp_status"] in (IN_REVIEW, AGREED))
    others = [span for each in valid for span in _absences(_contents(each))]
    if any(begin < last and end > first for begin, end in _absences(contents) for first, last in others):
        raise RefusalError(301079)


def _absences(contents: list[Thing]) -> list[tuple[int, int]]:
    times = [content["value"].get("vacation", content["value"]).get("attendance") or {} for content in contents]
    spans = [time.get("date_range") or {} for time in times if time.get("type") != OVERTIME]
    return [(span["new_begin"], span["new_end"]) for span in spans if span.get("new_begin") and span.get("new_end")]


def _filled_in(template: list[Thing], contents: list[Thing]) -> list[Thing]:
    """The contents with the titles and labels of the template."""
    controls = {control["property"]["id"]: _listed(control) for control in template}
    filled = []
    for content in contents:
        control = controls.get(content["id"])
        if control is None or control["property"]["control"] != content["control"]:
            raise RefusalError(301025, f"the template has no {content['control']} {content['id']}")
        if content["control"] == "Text" and "\n" in (content["value"].get("text") or ""):
            raise RefusalError(301025, f"{content['id']} must be one line")
        if content["control"] == "Table":
            rows = content["value"].get("children") or []
            lists = [
                _filled_in((control["config"].get("table") or {}).get("children") or [], row["list"]) for row in rows
            ]
            content = {**content, "value": {**content["value"], "children": [{"list": each} for each in lists]}}
        selector = content["value"].get("selector")
        labels = {each["key"]: each["value"] for each in (control["config"].get("selector") or {}).get("options", [])}
        if selector and content["control"] == "Selector":
            unknown = [option["key"] for option in selector["options"] if option["key"] not in labels]
            if unknown:
                raise RefusalError(301025, f"{content['id']} has no option {unknown[0]}")
            options = [{"key": option["key"], "value": labels[option["key"]]} for option in selector["options"]]
            content = {**content, "value": {**content["value"], "selector": {**selector, "options": options}}}
        filled.append({"hidden": 0, **content, "title": control["property"]["title"]})
    given = {content["id"] for content in contents if _is_filled(content["value"])}
    for id, control in controls.items():
        named = control["property"]
        if named.get("require") == 1 and named["control"] not in WITHOUT_VALUE and id not in given:
            raise RefusalError(301025, f"{id} must be filled in")
    return filled


def _nodes(sandbox: State, hash: dict[str, Any]) -> list[Thing]:
    """The process: its own, that of before there was process, or that of the template, which is the first member."""
    given: list[Thing]
    if hash["use_template_approver"] == 1:
        given = [{"type": 1, "apv_rel": 2, "userid": sandbox.company.userids()[:1]}]
    elif hash.get("process"):
        given = hash["process"]["node_list"]
    else:
        given = [
            {"type": 1, "apv_rel": 2 if node["attr"] == 1 else 1, "userid": node["userid"]}
            for node in hash.get("approver") or []
        ]
    if any(node["type"] != COPIES and not node.get("apv_rel") for node in given):
        raise RefusalError(301025, "missing apv_rel")
    return [
        {
            "node_type": node["type"],
            "sp_status": IN_REVIEW,
            "apv_rel": node.get("apv_rel") or ALL,
            "sub_node_list": [
                {
                    "userid": sandbox.company.need_member(userid, 301025),
                    "speech": "",
                    "sp_yj": IN_REVIEW,
                    "sptime": 0,
                    "media_ids": [],
                }
                for userid in node["userid"]
            ],
        }
        for node in given
    ]


def _copies(sandbox: State, hash: dict[str, Any], nodes: list[Thing]) -> list[str]:
    copies = [each["userid"] for node in nodes if node["node_type"] == 2 for each in node["sub_node_list"]]
    named = [sandbox.company.need_member(userid, 301025) for userid in hash.get("notifyer") or []]
    return [*dict.fromkeys([*copies, *named])]


def _value(approval: Thing, key: str) -> str:
    """What a filter of getapprovalinfo compares, as text."""
    if key == "creator":
        return str(approval["applyer"]["userid"])
    if key == "department":
        return str(approval["applyer"]["partyid"])
    if key == "record_type":
        kinds = [
            KINDS.get(each["control"], each["value"].get("attendance", {}).get("type")) for each in _contents(approval)
        ]
        return str(next((kind for kind in kinds if kind), ""))
    return str(approval.get(key, ""))


def _contents(approval: Thing) -> list[Thing]:
    contents: list[Thing] = approval["apply_data"]["contents"]
    return contents
