"""XML and JSON as dicts. The text may come from anybody, so dangerous XML is refused before the parser sees it."""

import re
import sys
from typing import Any, Union
from xml.parsers import expat

from .._json import decoder
from ..errors import hide_locals
from ._errors import CallbackError

__all__ = ["FORBIDDEN", "from_json", "from_xml", "parse", "readable"]

MAX_DEPTH = 32  # elements inside one another
MAX_DIGITS = 400  # of a number in JSON
TEXT = "#text"  # the key of text that stands beside elements; no element can have this name
# Only an XML declaration may stand before the root element. So a document type (DTD), which has to stand there, never
# reaches expat, and neither do the entities that only a document type can define.
BEGINNING = re.compile(r"\s*(?:<\?xml\s[^<>]*\?>\s*)?<(?![?!])")
CONTROLS = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff"
UNREADABLE = re.compile(f"[{CONTROLS}]")
FORBIDDEN = re.compile(f"[{CONTROLS}\\ud800-\\udfff]")  # what XML can't hold, nor JSON without escapes
REFERENCE = re.compile("&#(?:x0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7})|x[0-9a-fA-F]+|[0-9]+);")
CDATA = "<![CDATA["  # inside it, a reference is plain text

# The elements that may repeat in an event: a list, even when there is only one.
LISTS = {
    "auto_activate": ["AccountList"],
    "cancel_auth": ["ExtraInfo.AuthOpenKfIdList.OpenKfId"],
    "change_auth": ["ExtraInfo.AuthOpenKfIdList.OpenKfId"],
    "change_chain": ["GroupIds.GroupId", "CorpIds.CorpId"],
    "change_contact": ["ExtAttr.Item"],
    "change_external_chat": ["MemChangeList.Item"],
    "change_school_contact_batch": ["ChangeList"],
    "create_auth": ["ExtraInfo.AuthOpenKfIdList.OpenKfId"],
    "device_accesscontrol_data_report": ["AccessDataList.Item"],
    "device_checkin_data_report": ["CheckInDataList.Item", "CheckinDataList.Item"],
    "device_temperature_data_report": ["TemperatureDataList.Item"],
    "doc_change": ["DocId", "FormId"],
    "kf_account_auth_change": ["AuthAddOpenKfId", "AuthDelOpenKfId"],
    "meeting_change": ["UploadInfo"],
    "open_approval_change": [
        "ApprovalInfo.ApprovalNodes.ApprovalNode",
        "ApprovalInfo.ApprovalNodes.ApprovalNode.Items.Item",
        "ApprovalInfo.NotifyNodes.NotifyNode",
    ],
    "pic_photo_or_album": ["SendPicsInfo.PicList.item"],
    "pic_sysphoto": ["SendPicsInfo.PicList.item"],
    "pic_weixin": ["SendPicsInfo.PicList.item"],
    "smart_sheet_change": ["FieldId", "RecordId"],
    "sys_approval_change": [
        "ApprovalInfo.SpRecord",
        "ApprovalInfo.SpRecord.Details",
        "ApprovalInfo.SpRecord.Details.Attach",
        "ApprovalInfo.Notifyer",
        "ApprovalInfo.ProcessList.NodeList",
        "ApprovalInfo.ProcessList.NodeList.SubNodeList",
        "ApprovalInfo.ProcessList.NodeList.SubNodeList.MediaIds",
        "ApprovalInfo.Comments",
        "ApprovalInfo.Comments.Attach",
    ],
    "template_card_event": [
        "SelectedItems.SelectedItem",
        "SelectedItems.SelectedItem.OptionIds.OptionId",
        "SelectedItems.SelectedItem.OpitonIds.OpitonId",
    ],
    "wedrive_file_change": ["FileId"],
    "wedrive_space_change": ["SpaceId"],
}


@hide_locals
def parse(text: Union[str, bytes]) -> dict[str, Any]:
    """A decrypted message or event as a dict with the names that WeCom uses.

    XML has no types, so each value is text, numbers too; an element that may repeat is a list, even when there is only
    one. JSON (智能机器人) has its types. Characters that XML or JSON forbid, and bytes that are no UTF-8, become U+FFFD;
    line ends and tabs stay. Raises CallbackError.
    """
    if not isinstance(text, str):
        text = decoded(text, errors="replace")
    text = readable(text.removeprefix("\ufeff"))
    if text.lstrip()[:1] == "{":
        return from_json(text, strict=False)
    message = from_xml(text)
    for path in LISTS.get(str(message.get("Event") or message.get("InfoType")), ()):
        _make_list(message, path.split("."))
    return message


def decoded(data: Any, errors: str = "strict") -> str:
    try:
        return bytes(data).decode(errors=errors) if not isinstance(data, int) else str(data)
    except (TypeError, ValueError):
        raise CallbackError("utf-8", f"the text, of type {type(data).__name__}, is no UTF-8") from None


def readable(text: str) -> str:
    """The text with U+FFFD in place of each character that its format forbids."""
    if text.lstrip()[:1] != "{" and "&#" in text:
        outside, *sections = text.split(CDATA)
        parts = [REFERENCE.sub(_allowed, outside)]
        for section in sections:
            inside, end, outside = section.partition("]]>")
            parts.append(f"{inside}{end}{REFERENCE.sub(_allowed, outside)}")
        text = CDATA.join(parts)
    return UNREADABLE.sub("\ufffd", text)


def _allowed(reference: "re.Match[str]") -> str:
    """A character reference as it is, or U+FFFD where XML forbids the character."""
    hexadecimal, decimal = reference.groups()
    code = int(hexadecimal, 16) if hexadecimal else int(decimal or sys.maxunicode + 1)
    return "\ufffd" if code > sys.maxunicode or FORBIDDEN.match(chr(code)) else reference[0]


def from_json(text: str, strict: bool = True) -> dict[str, Any]:
    """An object. strict: refuse line ends and tabs inside strings, as JSON does."""
    try:
        value = (_decode if strict else _decode_lenient)(text)
    except (ValueError, RecursionError):
        raise CallbackError("json", "this is not JSON") from None
    if not isinstance(value, dict):
        raise CallbackError("json", "this is not a JSON object")
    return value


def _int(digits: str) -> int:
    if len(digits) > MAX_DIGITS:  # the time to convert it grows with the square of its length
        raise ValueError
    return int(digits)


_decode = decoder(parse_int=_int)
_decode_lenient = decoder(parse_int=_int, strict=False)


def from_xml(text: str) -> dict[str, Any]:
    """The children of the root element, by their names."""
    if not BEGINNING.match(text):
        if text.lstrip()[:1] == "<" and "<!" in text:
            raise CallbackError("doctype", "something stands before the root element, as a document type would")
        raise CallbackError("xml", "this is no XML")
    path: list[dict[str, Any]] = [{}]  # the children so far of the elements that are open
    texts: list[str] = []  # what was read since the last tag

    def start(name: str, attributes: Any) -> None:
        if len(path) > MAX_DEPTH:
            raise CallbackError("xml", f"more than {MAX_DEPTH} elements within one another")
        if texts:
            _keep(path[-1], texts)
        path.append({})

    def end(name: str) -> None:
        value: Any = path.pop()
        if not value:
            value = "".join(texts)
            texts.clear()
        else:
            if texts:
                _keep(value, texts)
            if TEXT in value:
                value[TEXT] = "".join(value[TEXT])
        siblings = path[-1]
        if name not in siblings:
            siblings[name] = value
        elif isinstance(siblings[name], list):
            siblings[name].append(value)
        else:
            siblings[name] = [siblings[name], value]

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = texts.append
    try:
        parser.Parse(text, True)
    except (expat.ExpatError, ValueError):  # a lone surrogate is a ValueError
        raise CallbackError("xml", "this is no XML") from None
    (fields,) = path[0].values()
    if isinstance(fields, str):
        if fields.strip():
            raise CallbackError("xml", "the root element holds no elements")
        return {}
    return fields  # type: ignore[no-any-return]


def _keep(children: dict[str, Any], texts: list[str]) -> None:
    """Keep the text that stands beside elements, unless it is white space between them."""
    text = "".join(texts)
    texts.clear()
    if not text.isspace():
        children.setdefault(TEXT, []).append(text)


def _make_list(value: Any, path: list[str]) -> None:
    """Make a list of what stands at the path, wherever it is there."""
    name, *rest = path
    for each in value if isinstance(value, list) else [value]:
        if not isinstance(each, dict) or name not in each:
            continue
        found = each[name]
        if rest:
            if found == "":
                each[name] = {}
            _make_list(found, rest)
        elif not isinstance(found, list):
            each[name] = [found] if found != "" else []
