"""The functions of the events: each knows its own, and says what is in it."""

import itertools
import re
from pathlib import Path

import pytest
from each import each

from QQ.weixin.work import _doc, callback
from QQ.weixin.work._doc import events as documented
from QQ.weixin.work.callback import _parse

EVENTS = {event.name: event for event in documented.events()}
XML = {name: event for name, event in EVENTS.items() if "msgtype" not in event.match}


def sample(event):
    """A message that is this event, with the first of the values that it is known by, and one of all that it may hold."""
    message = {}
    for field in event.message:
        *path, name = (step.removesuffix("[]") for step in field.name.split("."))
        within = message
        for step in path:
            within = within.setdefault(step, {})
            within = within[0] if isinstance(within, list) else within
        within[name] = {"dict": {}, "list[dict]": [{}], "list[str]": ["1"], "list[int]": [1], "int": 1}.get(
            field.type, "1"
        )
    for name, values in event.match.items():
        *path, name = name.split(".")
        within = message
        for step in path:
            within = within[step]
        within[name] = values[0]
    return message


def test_all_are_there():
    kinds = {"MsgType": 0, "Event": 0, "InfoType": 0, "ChangeType": 0, "msgtype": 0}
    for event in EVENTS.values():
        kinds[
            next(kind for kind in ("ChangeType", "InfoType", "Event", "MsgType", "msgtype") if kind in event.match)
        ] += 1
    assert kinds == {"MsgType": 6, "Event": 67, "InfoType": 51, "ChangeType": 148, "msgtype": 11}


@each("event", EVENTS)
def test_each_knows_its_own(event):
    message = sample(event)
    assert event.function(message) is message
    mine = {other.name for other in EVENTS.values() if other.function(message) is not None}
    general = {other.name for other in EVENTS.values() if other.match.items() <= event.match.items()}
    assert mine == general
    for combination in itertools.product(*event.match.values()):  # other spellings
        spelt = {**message, **{name: value for name, value in zip(event.match, combination) if "." not in name}}
        assert event.function(spelt) is spelt
    for name in event.match:
        if "." not in name:
            assert event.function({**message, name: "another"}) is None
            assert event.function({key: value for key, value in message.items() if key != name}) is None
    assert event.function({}) is None


@each("event", XML)
def test_the_message_has_the_documented_fields(event, cryptography):
    message = sample(event)
    query, body = callback.encrypt_push("token", "a" * 43, "id", message)
    assert callback.receive("token", "a" * 43, "id", query, body) == message


@each("event", EVENTS)
def test_the_docstring_keeps_its_form(event):
    assert re.fullmatch(r"[^a-z]*[\w+“”「」、，/ -]+", event.title), event.title
    assert re.match("[a-z]|WeCom|WeDrive|API", event.summary)
    assert event.summary.endswith(".")
    assert re.fullmatch(r"https://developer\.work\.weixin\.qq\.com/document/path/\d+", event.address)
    names = [field.name for field in event.message]
    assert len(set(names)) == len(names)
    for field in event.message:
        assert field.type in ("str", "int", "dict", "list[str]", "list[int]", "list[dict]"), field
        assert not field.required
        assert re.fullmatch(r"\S.*\.", field.note), field
        above = field.name.rpartition(".")[0]
        assert not above or above.removesuffix("[]") in names
        kind = next((each.type for each in event.message if each.name == above.removesuffix("[]")), None)
        assert not above or kind == ("list[dict]" if above.endswith("[]") else "dict"), field
    assert {name.split(".")[0] for name in event.match} <= set(names)


def test_parser_and_docstrings_agree_on_repeated_elements():
    told = {}
    for event in XML.values():
        name = (event.match.get("Event") or event.match.get("InfoType") or [""])[0]
        lists = [field.name.replace("[]", "") for field in event.message if field.type.startswith("list")]
        told[name] = told.get(name, set()) | set(lists)
    assert {name: paths for name, paths in told.items() if paths} == {
        name: set(paths) for name, paths in _parse.LISTS.items()
    }


def test_a_general_event_has_the_fields_of_its_kinds_and_no_others():
    for general in EVENTS.values():
        kinds = [event for event in EVENTS.values() if general.match.items() < event.match.items()]
        told = {field.name for kind in kinds for field in kind.message}
        own = {field.name for field in general.message if not field.note.endswith("not on the page.")}
        assert not kinds or own == told, general.name


def test_every_function_of_a_family_is_in_its_all_and_names_what_it_is_known_by():
    for event in EVENTS.values():
        last = list(event.match.values())[-1]
        assert event.name.rpartition(".")[2] == last[0]
    for path in (Path(callback.__file__).parent).rglob("[!_]*.py"):
        if path.name not in ("reply.py", "listen.py"):
            functions = re.findall(r"^def ([a-zA-Z]\w*)", path.read_text(encoding="utf-8"), re.MULTILINE)
            module = ".".join(path.relative_to(Path(callback.__file__).parent).with_suffix("").parts)
            known = {name.rpartition(".")[2] for name in EVENTS if name.rpartition(".")[0] == module}
            assert set(functions) - known <= {"new_messages", "keep_ticket"}, path


def test_events_are_found_by_a_word():
    assert [event.name for event in documented.events("kf_msg")] == ["kf.kf_msg_or_event"]
    assert {event.name for event in documented.events("微信客服")} >= {
        "kf.kf_msg_or_event",
        "kf.kf_account_auth_change",
    }
    assert not list(documented.events("no such event"))


def test_every_family_has_a_title():
    for event in EVENTS.values():
        assert _doc.title(__import__("sys").modules[event.function.__module__])


# Replies


@pytest.fixture
def message(monkeypatch):
    monkeypatch.setattr("time.time", lambda: 1764000003.9)
    return {"ToUserName": "ww1", "FromUserName": "zhangsan", "CreateTime": "1", "MsgType": "text", "Content": "hi"}


HEAD = {"ToUserName": "zhangsan", "FromUserName": "ww1", "CreateTime": 1764000003}


def test_replies_of_apps(message):
    reply = callback.reply
    assert reply.text(message, "收到") == {**HEAD, "MsgType": "text", "Content": "收到"}
    assert reply.image(message, "m") == {**HEAD, "MsgType": "image", "Image": {"MediaId": "m"}}
    assert reply.voice(message, "m") == {**HEAD, "MsgType": "voice", "Voice": {"MediaId": "m"}}
    video = {"MediaId": "m", "Title": "t", "Description": "d"}
    assert reply.video(message, "m", "t", "d") == {**HEAD, "MsgType": "video", "Video": video}
    articles = [{"Title": "a", "Url": "u"}, {"Title": "b", "Url": "v"}]
    news = reply.news(message, articles)
    assert news == {**HEAD, "MsgType": "news", "ArticleCount": 2, "Articles": {"item": articles}}
    button = {**HEAD, "MsgType": "update_button", "Button": {"ReplaceName": "done"}}
    assert reply.update_button(message, "done") == button
    task = {**HEAD, "MsgType": "update_taskcard", "TaskCard": {"ReplaceName": "done"}}
    assert reply.update_taskcard(message, "done") == task
    card = {"CardType": "text_notice", "JumpList": [{"Title": "a"}, {"Title": "b"}]}
    updated = {**HEAD, "MsgType": "update_template_card", "TemplateCard": card}
    assert reply.update_template_card(message, card) == updated


def test_a_reply_is_sealed_as_the_xml_of_the_document(message, cryptography):
    sealed = callback.encrypt_msg(
        "t", "a" * 43, "ww1", callback.reply.news(message, [{"Title": "a"}, {"Title": "]]>"}]), 5, "n"
    )
    envelope = callback.parse(sealed)
    assert (envelope["TimeStamp"], envelope["Nonce"]) == ("5", "n")
    query = {"msg_signature": envelope["MsgSignature"], "timestamp": "5", "nonce": "n"}
    text = callback.decrypt_msg("t", "a" * 43, "ww1", query, sealed)
    assert text == (
        "<xml><ToUserName><![CDATA[zhangsan]]></ToUserName><FromUserName><![CDATA[ww1]]></FromUserName>"
        "<CreateTime>1764000003</CreateTime><MsgType><![CDATA[news]]></MsgType><ArticleCount>2</ArticleCount><Articles>"
        "<item><Title><![CDATA[a]]></Title></item><item><Title><![CDATA[]]]]><![CDATA[>]]></Title></item>"
        "</Articles></xml>"
    )


def test_replies_of_ai_bots():
    reply, push = callback.reply, {"msgtype": "event", "event": {"eventtype": "enter_chat"}}
    assert reply.text(push, "hi") == {"msgtype": "text", "text": {"content": "hi"}}
    assert reply.template_card({"a": 1}) == {"msgtype": "template_card", "template_card": {"a": 1}}
    part = {"id": "s", "finish": False, "content": "你好"}
    assert reply.stream("s", "你好") == {"msgtype": "stream", "stream": part}
    picture = {"msgtype": "image", "image": {"base64": "", "md5": ""}}
    whole = {"id": "s", "finish": True, "content": "a", "msg_item": [picture], "feedback": {"id": "f"}}
    assert reply.stream("s", "a", True, [picture], "f") == {"msgtype": "stream", "stream": whole}
    both = reply.stream_with_template_card("s", "你好", {"a": 1})
    assert both == {"msgtype": "stream_with_template_card", "stream": part, "template_card": {"a": 1}}
    updated = {"response_type": "update_template_card", "template_card": {"a": 1}}
    assert reply.update_template_card(push, {"a": 1}) == updated
    assert reply.update_template_card(push, {"a": 1}, ["u"]) == {**updated, "userids": ["u"]}


def test_a_reply_of_an_ai_bot_is_sealed_as_json(cryptography):
    import json

    sealed = json.loads(callback.encrypt_msg("t", "a" * 43, "", callback.reply.stream("s", "你好 😀"), 5, "n"))
    assert (sealed["timestamp"], sealed["nonce"]) == (5, "n")
    query = {"msg_signature": sealed["msgsignature"], "timestamp": 5, "nonce": "n"}
    text = callback.decrypt_msg("t", "a" * 43, "", query, json.dumps({"encrypt": sealed["encrypt"]}))
    assert text == '{"msgtype":"stream","stream":{"id":"s","finish":false,"content":"你好 😀"}}'


# Suite tickets


def test_a_ticket_is_kept_under_its_suite():
    kept = []

    class Store:
        def set(self, *args):
            kept.append(args)

    push = {"SuiteId": "ww1", "InfoType": "suite_ticket", "TimeStamp": "1", "SuiteTicket": "secret"}
    assert callback.suite.keep_ticket(push, Store()) is True
    assert callback.suite.keep_ticket({**push, "InfoType": "create_auth"}, Store()) is False
    assert kept == [("suite_ticket:ww1", "secret", 1800)]
