"""callback.connect against the sandbox: one robot, in all that members do, and in every trouble that the sandbox makes."""

import threading

import pytest

from QQ.weixin.work import callback
from QQ.weixin.work.callback import _bot_connection, _bot_session
from QQ.weixin.work.callback import reply as replies

pytestmark = pytest.mark.needs("websockets", "cryptography")

WAIT = 20
PDF = b"%PDF-1.7 " + bytes(700_000)
CARD = {"card_type": "button_interaction", "button_list": [{"text": "同意", "key": "yes"}], "task_id": "t1"}


@pytest.fixture
def connect(sandbox, monkeypatch):
    """Connect a handler as the sandbox's bot; the connection is closed after the test."""
    monkeypatch.setattr(_bot_connection, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(_bot_connection, "LONGEST_PAUSE", 0.05)
    monkeypatch.setattr(_bot_connection, "IDLE_SECONDS", 0.1)
    made = []

    def start(handler):
        bot = sandbox.bot
        made.append(callback.connect(handler, bot.bot_id, bot.secret, url=bot.address))
        assert bot.wait(WAIT)
        return made[-1]

    yield start
    for connection in made:
        connection.close()


def robot(message):
    if callback.aibot.enter_chat(message):
        return replies.text(message, "欢迎")
    if callback.aibot.template_card_event(message):
        return replies.update_template_card(message, {"card_type": "text_notice", "task_id": "t1"})
    if callback.aibot.text(message):
        return iter(["收到", "：", message["text"]["content"]])
    if callback.aibot.voice(message):
        return replies.template_card(CARD)
    return None


def test_what_members_do(sandbox, connect):
    files = []

    def handle(message):
        if callback.aibot.file(message):
            files.append(message["file"])
        return robot(message)

    connection = connect(handle)
    welcome = sandbox.bot.reply_to(sandbox.bot_enters("zhangsan"), WAIT)
    assert welcome["text"] == {"content": "欢迎"}
    for chat in ("", "wrLunch"):
        said = sandbox.bot_says("zhangsan", "在吗？", chat=chat)
        reply = sandbox.bot.reply_to(said, WAIT)
        assert reply["stream"]["content"] == f"收到：{said['text']['content']}"
    sandbox.bot.reply_to(sandbox.bot_sends("zhangsan", "voice", content="午饭"), WAIT)
    tapped = sandbox.bot_taps("zhangsan", "同意")
    updated = sandbox.log.wait_for(lambda entry: getattr(entry, "path", "") == "aibot_respond_update_msg", WAIT)
    assert (tapped["event"]["template_card_event"]["event_key"], updated.errcode) == ("yes", 0)
    assert next(sandbox.bot.chat("zhangsan").cards())["card_type"] == "text_notice"
    sandbox.bot_sends("zhangsan", "file", PDF, "价目表.pdf")
    media_id = connection.upload("file", ("价目表.pdf", PDF))["media_id"]
    assert sandbox.media.find(media_id).data == PDF
    assert connection.send("zhangsan", {"msgtype": "file", "file": {"media_id": media_id}})["errcode"] == 0
    assert connection.send("lisi", {"msgtype": "markdown", "markdown": {"content": "好"}})["errcode"] == 93001
    assert [call.errcode for call in sandbox.log.calls() if call.errcode] == [93001]


TROUBLES = {
    "closed": lambda sandbox: sandbox.bot.close(1000),
    "closed with an error": lambda sandbox: sandbox.bot.close(1011, "maintenance"),
    "reset": lambda sandbox: sandbox.bot.reset(),
    "silent": lambda sandbox: sandbox.bot.silence(),
    "busy": lambda sandbox: (sandbox.fail("aibot_subscribe", errcode=-1, times=2), sandbox.bot.close()),
    "cut in the middle": lambda sandbox: sandbox.fail("ping", cut=True, times=1),
}


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES.keys())
def test_it_is_there_again_after(sandbox, connect, monkeypatch, trouble):
    monkeypatch.setattr(_bot_session, "PING_SECONDS", 0.05)
    monkeypatch.setattr(_bot_session, "PONG_SECONDS", 0.05)
    connection = connect(robot)
    before = sandbox.log.last
    trouble(sandbox)

    def subscribed(entry):
        return getattr(entry, "path", "") == "aibot_subscribe" and entry.errcode == 0

    assert sandbox.log.wait_for(subscribed, WAIT, before)
    assert sandbox.bot.wait(WAIT)
    assert sandbox.bot.reply_to(sandbox.bot_says("zhangsan", "在吗？"), WAIT)
    assert connection.wait(0) is None


@pytest.mark.parametrize("wrong", ["bot_id", "secret"])
def test_credentials_that_are_refused(sandbox, wrong):
    given = {"bot_id": sandbox.bot.bot_id, "secret": sandbox.bot.secret, wrong: "wrong"}
    with callback.connect(robot, **given, url=sandbox.bot.address) as connection:
        assert "853000" in connection.wait(WAIT)


def test_another_program_has_taken_over(sandbox, connect):
    connection = connect(robot)
    sandbox.bot.disconnect()
    assert "another connection" in connection.wait(WAIT)
    assert not sandbox.bot.connected


def test_what_is_pushed_twice_is_answered_once(sandbox, connect):
    sandbox.bot.twice = True
    connect(robot)
    said = [sandbox.bot_says("zhangsan", f"第{number}条") for number in range(5)]
    for message in said:
        assert sandbox.bot.reply_to(message, WAIT)
    assert len([*sandbox.bot.chat("zhangsan").of_bot()]) == 5


def test_a_stream_is_seen_growing(sandbox, connect):
    go_on = threading.Event()

    def handle(message):
        yield "第一段。"
        assert go_on.wait(WAIT)
        yield "第二段。"

    connect(handle)
    said = sandbox.bot_says("zhangsan", "讲")
    assert sandbox.log.wait_for(lambda entry: "第一段" in str(getattr(entry, "request", "")), WAIT)
    assert sandbox.bot.reply_to(said, 0) is None
    go_on.set()
    assert sandbox.bot.reply_to(said, WAIT)["stream"]["content"] == "第一段。第二段。"
