"""The sandbox's page in a browser: a human plays the customer of the README's robot, and looks at what happens.

QQ_WEIXIN_WORK_SCREENSHOTS names a folder to keep pictures of it in.
"""

import html
import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from conftest import needs
from launcher import LIB
from needed import find_program

from QQ.weixin.work import check, kf, media, message, webhook
from QQ.weixin.work.sandbox._server import page as page_files
from QQ.weixin.work.sandbox._state.push import Callback

ROBOT = """
from wsgiref.simple_server import WSGIRequestHandler, make_server
import robot

class Request(WSGIRequestHandler):
    def log_message(self, *args):
        pass

server = make_server("127.0.0.1", 0, robot.application, handler_class=Request)
print(server.server_port, flush=True)
server.serve_forever(0.05)
"""
FLAGS = (
    "--headless",
    "--accept-lang=en-US",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1440,900",
)
WIDE, NARROW = (1440, 900), (390, 844)
WHO = {"external_userid": "wmZhangSan", "open_kfid": "kfSales"}


class Page:
    """What a visitor sees and does."""

    def __init__(self, driver):
        self.driver = driver
        self.expected = "\0"  # part of what the browser may complain of

    def open(self, api):
        self.driver.get(api.removesuffix("cgi-bin"))
        self.until(lambda: self.text("#link") == "sandbox: running")

    def find(self, css):
        return self.driver.find_element("css selector", css)

    def all(self, css):
        return self.driver.find_elements("css selector", css)

    def text(self, css):
        return self.driver.execute_script(
            "return [...document.querySelectorAll(arguments[0])].map((each) => each.textContent).join('\\n')", css
        )

    def until(self, wanted, seconds=20):
        from selenium.webdriver.support.ui import WebDriverWait

        return WebDriverWait(self.driver, seconds, 0.05).until(lambda _: wanted())

    def until_shown(self, css, *texts):
        try:
            self.until(lambda: all(text in self.text(css) for text in texts))
        except Exception:
            pytest.fail(f"{css} never showed {texts}, but: {self.text(css)[:2000]}")

    def click(self, css, text=""):
        found = """return [...document.querySelectorAll(arguments[0])].find(
            (each) => each.textContent.includes(arguments[1]) && each.checkVisibility())"""
        self.until(lambda: self.driver.execute_script(found, css, text)).click()

    def fill(self, css, text):
        field = self.find(css)
        field.clear()
        field.send_keys(text)

    def picture(self, name):
        folder = os.environ.get("QQ_WEIXIN_WORK_SCREENSHOTS")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.driver.save_screenshot(str(Path(folder, f"{name}.png")))

    def complaints(self):
        """What the browser has refused or failed to do."""
        messages = [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        return [message for message in messages if self.expected not in message]


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    needs("chromium", "chromedriver", "selenium")
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = find_program("chromium")
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(find_program("chromedriver")))
    yield driver
    driver.quit()


@pytest.fixture
def page(browser, sandbox):
    browser.set_window_size(*WIDE)
    shown = Page(browser)
    shown.open(sandbox.api)
    yield shown
    complaints = shown.complaints()
    browser.get("about:blank")  # no question is left to a sandbox that is gone
    assert complaints == []


@pytest.fixture
def robots(tmp_path):
    """Start the README's robot in the environment that the page tells; its address."""
    started = []

    def start(exports):
        exported = dict(line.removeprefix("export ").split("=", 1) for line in exports.splitlines())
        path = {"PYTHONPATH": str(LIB), "ROBOT_STORE": str(tmp_path / "store")}
        robot = subprocess.Popen(
            [sys.executable, "-c", ROBOT], env={**os.environ, **exported, **path}, stdout=subprocess.PIPE, text=True
        )
        started.append(robot)
        return f"http://127.0.0.1:{int(robot.stdout.readline())}/"

    yield start
    for robot in started:
        robot.kill()
        robot.communicate()


def say(page, text):
    from selenium.webdriver.common.keys import Keys

    page.find("#text").send_keys(text, Keys.ENTER)


def test_a_conversation_with_the_robot(page, sandbox, robots, cryptography, tmp_path):
    page.click("[role=tab]", "Connect")
    page.fill("#callback-url", robots(page.text("#environment")))
    page.click("#callback button")
    page.until_shown("#callbacks", "http://127.0.0.1:")
    page.click("[role=tab]", "Calls")

    page.click(".customer", "张三")
    page.click("#enter")
    page.fill("[name=scene]", "spring")
    page.click("#dialog-yes")
    page.until_shown("#messages", "entered the chat, scene spring", "welcome_code")

    say(page, "在吗？")
    page.until_shown(".message.own .what", "在吗？")
    page.until_shown(".message:not(.own) .what", "收到：在吗？")
    page.until_shown("#state", "1 由智能助手接待")
    page.until_shown("#entries", "POST kf/sync_msg", "POST kf/send_msg", "push kf_msg_or_event")
    page.click("[data-name='kf/send_msg'] summary")
    page.until_shown("[data-name='kf/send_msg'] .detail", "Request", "收到：在吗？", "Reply", '"errmsg": "ok"')

    # What else a robot sends, here by hand.
    token, to = sandbox.access_token, {"touser": WHO["external_userid"], "open_kfid": WHO["open_kfid"]}
    png = tmp_path / "shop.png"
    page.driver.save_screenshot(str(png))
    media_id = check(media.upload(token, "image", str(png)))["media_id"]
    click = {"type": "click", "click": {"id": "m1", "content": "查订单"}}
    view = {"type": "view", "view": {"url": "https://example.com/", "content": "商城"}}
    for msgtype, body in {
        "image": {"media_id": media_id},
        "link": {"title": "新品", "desc": "春季", "url": "https://example.com/", "thumb_media_id": media_id},
        "msgmenu": {"head_content": "请选择", "list": [click, view], "tail_content": "谢谢"},
    }.items():
        check(kf.send_msg(token, {**to, "msgtype": msgtype, msgtype: body}))
    width = "return document.querySelector('.what > img')?.naturalWidth > 100"
    page.until(lambda: page.driver.execute_script(width))
    page.until_shown(".card", "新品", "春季")
    page.click(".menu button", "查订单")
    page.until_shown(".message.own .what", "查订单menu_id m1")
    page.until_shown(".message:not(.own) .what", "收到：查订单")

    page.find("#picture").send_keys(str(png))
    page.until(lambda: page.all(".message.own .what img"))
    page.click("#location")
    page.click("#dialog-yes")
    page.until_shown(".message.own .what", "腾讯大厦")
    page.click(".message.own .meta button", "Recall")
    page.until_shown(".message.own.recalled .what", "在吗？")

    specialist = {"type": 1, "member": {"userid": "zhangsan", "wording": "您好，我是张三"}}
    check(kf.customer.upgrade_service(token, {**WHO, **specialist}))
    page.until_shown("#recommendation", "升级服务", "zhangsan", "您好，我是张三")
    page.picture("conversation")
    page.driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    )
    page.picture("dark")
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    page.click("#recommendation button")
    page.until(lambda: not page.find("#recommendation").is_displayed())
    assert not sandbox.recommendations

    page.click("[role=tab]", "Faults")
    page.fill("#fault-path", "kf/send_msg")
    page.fill("#fault-value", "45009")
    page.click("#fault button")
    page.until_shown("#in-force", "kf/send_msg: errcode 45009")
    say(page, "还在吗？")
    page.until_shown(".entry.wrong .badges", "fault45009")
    page.click("#in-force button", "End")
    page.until(lambda: not page.find("#fault-mark").is_displayed())
    page.click("[role=tab]", "Calls")
    say(page, "谢谢")  # what failed comes again with the next push
    page.until_shown(".message:not(.own) .what", "收到：还在吗？", "收到：谢谢")
    page.picture("fault")
    say(page, "我要人工")
    page.until_shown(".message:not(.own) .what", "正在为您转接人工")
    page.until_shown("#state", "2 ")
    assert {call.path for call in sandbox.log.calls()} >= {"gettoken", "kf/sync_msg", "kf/send_msg"}


def test_a_receptionist_takes_over(page, sandbox):
    sandbox.customers_say("wmZhangSan", "kfSales", "我要人工")
    check(kf.service_state.trans(sandbox.access_token, {**WHO, "service_state": 2}))
    page.click(".customer", "张三")
    page.click("#desk button", "Take")
    page.until_shown("#state", "3 由人工接待", "zhangsan")
    page.fill("#desk input", "您好")
    page.click("#desk button", "Say")
    page.until_shown(".message:not(.own)", "zhangsan", "您好")
    page.click("#desk button", "End")
    page.until_shown("#state", "4 已结束")


@pytest.mark.needs("websockets")
def test_a_chat_with_the_ai_bot(page, sandbox, cryptography):
    from websockets.sync.client import connect

    page.click("#bot-chats .bot-chat", "张三")
    page.until_shown("#messages", "No program is connected as the bot", sandbox.bot.address)
    assert f"QQ_WEIXIN_WORK_BOT_URL={sandbox.bot.address}" in page.text("#environment")
    say(page, "在吗？")
    page.until_shown("#toast", "no program is connected")
    page.expected = "400 (Bad Request)"
    with connect(sandbox.bot.address, proxy=None) as bot:

        def send(cmd, body, req_id="1"):
            bot.send(json.dumps({"cmd": cmd, "headers": {"req_id": req_id}, "body": body}))
            assert json.loads(bot.recv(timeout=5))["errcode"] == 0

        def pushed():
            push = json.loads(bot.recv(timeout=10))
            return push["headers"]["req_id"], push["body"]

        def stream(content, finish=False):
            first = {"id": "s1", "content": content, "finish": finish, "feedback": {"id": "f1"}}
            send("aibot_respond_msg", {"msgtype": "stream", "stream": first}, req_id)

        send("aibot_subscribe", {"bot_id": sandbox.bot.bot_id, "secret": sandbox.bot.secret})
        page.until_shown("#bot-link", "a program is connected")
        page.click("#bot-enter")
        req_id, _ = pushed()
        send("aibot_respond_welcome_msg", {"msgtype": "text", "text": {"content": "您好"}}, req_id)
        page.until_shown("#messages", "opened the chat: enter_chat", "您好")
        page.find("#text").clear()
        say(page, "在吗？")
        req_id, _ = pushed()
        stream("在<img src=x onerror=\"document.title='owned'\">")
        page.until_shown(".message:not(.own)", "more to come", "在<img")
        stream("在的。")
        page.until_shown(".message:not(.own)", "more to come", "在的。")
        page.picture("bot")
        stream("在的。请讲。", finish=True)
        page.until_shown(".message:not(.own)", "在的。请讲。", "↻ 2")
        page.until(lambda: "more to come" not in page.text("#messages"))
        page.click(".message button", "Right")
        assert pushed()[1]["event"]["feedback_event"] == {"id": "f1", "type": 1}
        options = [{"id": "rice", "text": "米饭"}, {"id": "noodles", "text": "面"}]
        card = {
            "card_type": "vote_interaction",
            "main_title": {"title": "午饭"},
            "checkbox": {"question_key": "lunch", "option_list": options},
            "submit_button": {"text": "提交", "key": "submit"},
            "task_id": "t1",
        }
        send("aibot_send_msg", {"chatid": "zhangsan", "msgtype": "template_card", "template_card": card})
        page.click(".options label", "面")
        page.click(".menu button", "提交")
        req_id, body = pushed()
        (chosen,) = body["event"]["template_card_event"]["selected_items"]["selected_item"]
        assert chosen["option_ids"] == {"option_id": ["noodles"]}
        new = {"card_type": "text_notice", "main_title": {"title": "已选：面"}, "task_id": "t1"}
        send("aibot_respond_update_msg", {"response_type": "update_template_card", "template_card": new}, req_id)
        page.until_shown("#messages", "已选：面")
        page.click("#bot-voice")
        page.click("#dialog-yes")
        assert pushed()[1]["msgtype"] == "voice"
        page.click("#add-group")
        page.fill("[name=chatid]", "wrLunch")
        page.click("#dialog-yes")
        page.until_shown("#talk-title", "wrLunch")
        say(page, "大家好")
        assert pushed()[1]["text"] == {"content": "@机器人 大家好"}
        page.until_shown(".message.own .what", "@机器人 大家好")
        page.click(".customer", "李四")
        page.until(lambda: page.find("#customer-tools").is_displayed() and not page.find("#bot-tools").is_displayed())
        page.click("[role=tab]", "Faults")
        page.click("#bot-twice")
        page.until(lambda: sandbox.bot.twice)
        page.click("#bot-troubles button", "Refuse the next subscribe")
        page.until_shown("#in-force", "aibot_subscribe: errcode 853000 (1 more)")
        page.click("#fault-path")
        page.until(lambda: page.all("#paths option[value=aibot_respond_msg]"))
        page.click("#bot-troubles button", "Cut the connection")
        page.until_shown("#bot-link", "no program is connected")
    assert page.driver.title == "WeCom sandbox"


def test_an_event_is_pushed_by_its_form_and_again_from_the_log(page, sandbox, cryptography):
    sandbox.pushes.add(Callback("http://127.0.0.1:9/", sandbox.callback_token, sandbox.callback_aes_key, "wwSandbox"))
    page.click("[role=tab]", "Events")
    page.fill("#event-words", "smart_sheet add_record")
    page.until_shown("#event-found", "events: 1")
    page.fill("#event-words", "smart_sheet_change")
    page.click("[data-name='wedoc.smart_sheet_change']")
    page.until_shown("#event h3", "wedoc.smart_sheet_change")
    assert page.driver.execute_script("return location.hash") == "#event/wedoc.smart_sheet_change"
    change = "[...document.querySelectorAll('#event label')].find((each) => each.textContent.startsWith(arguments[0]))"
    page.driver.execute_script(
        f"const field = {change}.querySelector('select, input'); field.value = arguments[1]; field.dispatchEvent(new Event('input'))",
        "ChangeType",
        "delete_record",
    )
    page.driver.execute_script(
        f"const field = {change}.querySelector('input'); field.value = arguments[1]; field.dispatchEvent(new Event('input'))",
        "DocId",
        "dcMine",
    )
    page.click("#event button", "Push")
    page.until_shown("#event .body", '"delete_record"', "RecordId", "dcMine")
    (push,) = sandbox.log.pushes()
    assert (push.event["DocId"], "FieldId" in push.event) == ("dcMine", False)
    page.picture("events")
    page.click("[role=tab]", "Calls")
    page.click("[data-name='push smart_sheet_change'] summary")
    page.click(".detail button", "Push it again")
    page.until(lambda: len(sandbox.log.pushes()) == 2)
    assert sandbox.log.pushes()[1].event == push.event


def test_the_inbox_shows_what_people_see(page, sandbox):
    token, key = sandbox.access_token, sandbox.issue("robot", "key")
    send = {"touser": "zhangsan", "agentid": 1000002}
    linked = '你的快递已到，<a href="https://example.com/">查看</a><a href="javascript:alert(1)">坏</a>'
    check(message.send(token, {**send, "msgtype": "text", "text": {"content": linked}}))
    words = '# 标题\n您的**会议室**<font color="info">已预定</font>\n>事项：开会 <b>x</b>'
    check(message.send(token, {**send, "msgtype": "markdown", "markdown": {"content": words}}))
    card = {
        "title": "领奖通知",
        "description": '<div class="gray">9月</div><div>恭喜</div>',
        "url": "https://example.com/",
    }
    check(message.send(token, {**send, "msgtype": "textcard", "textcard": card}))
    news = [
        {"title": "中秋", "description": "礼品", "url": "https://example.com/", "picurl": "https://example.com/a.png"}
    ]
    check(message.send(token, {**send, "msgtype": "news", "news": {"articles": news}}))
    notice = {"appid": "wx1", "title": "会议室", "content_item": [{"key": "地点", "value": "402"}]}
    check(message.send(token, {**send, "msgtype": "miniprogram_notice", "miniprogram_notice": notice}))
    button = {
        "card_type": "button_interaction",
        "main_title": {"title": "请假"},
        "button_list": [{"text": "同意", "key": "yes"}],
        "task_id": "t1",
    }
    sent = check(message.send(token, {**send, "msgtype": "template_card", "template_card": button}))
    done = {"agentid": 1000002, "response_code": sent["response_code"], "button": {"replace_name": "已同意"}}
    check(message.update_template_card(token, {**done, "userids": ["zhangsan"]}))
    file = {"msgtype": "file", "file": {"media_id": "MEDIA"}}
    recalled = check(message.send(token, {**send, **file}))["msgid"]
    check(message.recall(token, {"msgid": recalled}))
    check(webhook.send(key, {"msgtype": "markdown_v2", "markdown_v2": {"content": "|a|b|\n|-|-|\n|1|2|"}}))
    page.click("[role=tab]", "Inbox")
    page.until_shown("#inbox-messages", "领奖通知", "robot-", "recalled")
    assert page.text("#inbox-messages table td") == "1\n2"
    page.driver.execute_script("openInbox('zhangsan')")
    page.until_shown("#inbox-messages", "已同意")
    shown = page.text("#inbox-messages")
    assert "<a" not in shown
    assert "<font" not in shown
    assert "<b>x</b>" in shown  # no HTML there
    assert "robot-" not in shown
    assert all(text in shown for text in ("查看", "标题", "会议室", "恭喜", "中秋", "402", "请假"))
    assert not page.all("#inbox-messages a[href^=javascript]")
    assert page.text("#inbox-messages .info") == "已预定"
    assert page.text("#inbox-messages .quote").startswith("事项")
    assert "张三 (zhangsan)" in page.text("#inbox-who")
    page.picture("inbox")
    check(message.send(token, {**send, "msgtype": "text", "text": {"content": "再来一条"}}))
    page.until_shown("#inbox-messages", "再来一条")


def test_faults_and_the_clock(page, sandbox):
    page.click("[role=tab]", "Faults")
    page.fill("#fault-path", "no/such")
    page.fill("#fault-value", "45009")
    page.click("#fault button")
    page.until_shown("#toast", "no/such")
    page.expected = "400 (Bad Request)"
    page.click("#presets button", "45009")
    page.click("#presets button", "HTTP 502")
    page.until_shown("#in-force", "kf/send_msg: errcode 45009 (2 more)", "every path: HTTP 502")
    assert page.text("#fault-mark") == "2 active faults"
    page.picture("faults")
    page.click("#in-force li:nth-child(2) button")
    page.until(lambda: [fault.path for fault in sandbox.faults.in_force()] == ["kf/send_msg"])
    before = sandbox.now
    page.click("#advances button", "+48 h")
    page.until(lambda: sandbox.now - before > 48 * 3600)


def test_the_reference_is_searched_and_tried(page, sandbox):
    page.click("[role=tab]", "Reference")
    page.fill("#words", "升级服务 配置")
    page.until_shown("#results", "get_upgrade_service_config")
    page.fill("#words", "send_msg welcome_code")
    page.until_shown("#found", "function")
    page.click("[data-name='kf.send_msg_on_event']")
    page.until_shown("#function", "发送欢迎语等事件响应消息", "POST /cgi-bin/kf/send_msg_on_event", "The docstring")
    page.click("#function button", "All results")
    page.fill("#words", "batchget external_userid_list")
    page.click("[data-name='kf.customer.batchget']")
    page.until_shown("#function h3", "kf.customer.batchget")
    page.click(".try button", "Call")
    page.until_shown(".try pre", "张三")
    page.picture("reference")
    page.click("#function button", "All results")
    page.fill("#words", "get_dial_record")
    page.click("[data-name='dial.get_dial_record']")
    page.until_shown("#function h3", "dial.get_dial_record")
    page.find(".try textarea").clear()
    page.find(".try textarea").send_keys('{"limit": 10}')
    page.click(".try button", "Call")
    page.until_shown(".try .badge", "errcode 0", "sample reply")
    assert {call.path for call in sandbox.samples} == {"dial/get_dial_record"}


def test_the_page_runs_no_foreign_content(page, sandbox):
    evil = "<script>document.title = 'owned'</script><img src=x onerror=\"document.title='owned'\">"
    sandbox.customers["wmEvil"] = {"external_userid": "wmEvil", "nickname": evil, "gender": 0}
    sandbox.kf.account("kfSales").name = evil
    sandbox.customers_say("wmEvil", "kfSales", evil)
    view = {"type": "view", "view": {"url": "javascript:document.title='owned'", "content": evil}}
    hash = {"touser": "wmEvil", "open_kfid": "kfSales", "msgtype": "msgmenu", "msgmenu": {"list": [view]}}
    check(kf.send_msg(sandbox.access_token, hash))
    page.click(".customer", "<script>")
    page.until(lambda: page.text("#talk-title") == evil and evil in page.text(".menu"))
    page.click("[data-name='kf/send_msg'] summary")
    page.until_shown(".detail", "javascript:")
    assert page.all("#messages script, #messages [onerror], a[href^=javascript]") == []
    assert page.driver.title == "WeCom sandbox"
    loaded = "return performance.getEntriesByType('resource').map((each) => new URL(each.name, location).host)"
    assert set(page.driver.execute_script(loaded)) == {sandbox.api.split("/")[2]}


def test_the_content_security_policy(sandbox):
    root = sandbox.api.removesuffix("cgi-bin")
    policy = requests.get(root, timeout=10).headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert requests.post(root, timeout=10).status_code == 405
    assert requests.get(root, headers={"Host": "evil.example.com"}, timeout=10).status_code == 403


def test_the_page_works_under_load(page, sandbox):
    token, done = sandbox.access_token, threading.Event()
    for number in range(300):
        sandbox.customers_say(f"wm{number}", "kfSales", "你好")

    def hammer():
        with requests.Session() as session:
            while not done.is_set():
                session.post(
                    f"{sandbox.api}/kf/customer/batchget?access_token={token}", json={"external_userid_list": ["wm1"]}
                )

    threads = [threading.Thread(target=hammer) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        page.until(lambda: sandbox.log.last > 600)
        page.open(sandbox.api)
        page.until(lambda: len(page.all(".entry")) > 200)
        assert len(page.all(".entry")) <= 300
        page.until(lambda: len(page.all(".customer")) == 50)
        page.driver.execute_script("document.querySelector('#customers').scrollTop = 1e6")
        page.until(lambda: len(page.all(".customer")) == 100)
        page.fill("#people-search", "wm299")
        page.click(".customer", "wm299")
        page.until_shown("#talk-title", "wm299")
        say(page, "还在吗？")
        page.until_shown(".message.own .what", "还在吗？")
        page.fill("#filter", "no such")
        shown = "return [...document.querySelectorAll('.entry')].some((each) => each.checkVisibility())"
        page.until(lambda: not page.driver.execute_script(shown))
    finally:
        done.set()
        for thread in threads:
            thread.join()


def test_the_page_by_keyboard_and_in_a_narrow_window(page, sandbox):
    from selenium.webdriver.common.keys import Keys

    sandbox.customers_say("wmZhangSan", "kfSales", "很长的话" * 50)
    page.find("#tab-calls").send_keys(*[Keys.ARROW_RIGHT] * 4)
    page.until_shown("#results", "gettoken")
    assert page.driver.switch_to.active_element.get_attribute("id") == "tab-reference"
    page.find("#results button").send_keys(Keys.ENTER)
    page.until(lambda: page.find("#function").is_displayed())
    named = [each for each in page.all("button, input, select, textarea") if each.is_displayed()]
    assert [each.get_attribute("outerHTML") for each in named if not each.accessible_name] == []
    metrics = {"width": NARROW[0], "height": NARROW[1], "deviceScaleFactor": 1, "mobile": False}
    page.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        page.picture("narrow")
        for tab in range(5):
            page.driver.execute_script("document.querySelectorAll('[role=tab]')[arguments[0]].click()", tab)
            root = "return document.documentElement.scrollWidth"
            assert page.driver.execute_script(root) <= NARROW[0]
    finally:
        page.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_the_page_reconnects(page, sandbox):
    page.expected = "ERR_CONNECTION"
    sandbox.stop()
    page.until_shown("#link", "no answer")
    with type(sandbox)(urlsplit(sandbox.api).port):
        page.until(lambda: page.text("#link") == "sandbox: running")
        page.driver.get("about:blank")  # or it asks on when this one is gone


def test_the_page_in_chinese(page, sandbox):
    agent = {"userAgent": page.driver.execute_script("return navigator.userAgent")}
    page.driver.execute_cdp_cmd("Network.setUserAgentOverride", {**agent, "acceptLanguage": "zh-CN"})
    try:
        page.driver.refresh()
        page.until_shown("#link", "沙箱：运行中")
        page.until_shown("#callback-state", "回调：未配置")
        page.until_shown("#state", "4 已结束/未开始")
        page.picture("chinese")
        assert page.driver.title == "企业微信沙箱"
        assert page.find("#filter").get_attribute("placeholder") == "按路径筛选，如 kf/"
        page.click("[role=tab]", "接入")
        page.fill("#callback-url", "http://127.0.0.1:1/")
        page.click("#callback button")
        page.until_shown("#toast", "回调地址无法保存：没有应答")
        page.expected = "400 (Bad Request)"
        page.click("#language", "English")
        page.until_shown("#link", "sandbox: running")
        assert page.driver.execute_script("return document.documentElement.lang") == "en"
    finally:
        page.driver.execute_script("localStorage.clear()")
        page.driver.execute_cdp_cmd("Network.setUserAgentOverride", {**agent, "acceptLanguage": "en-US"})


def test_links_and_what_a_reload_keeps(page, sandbox):
    root = sandbox.api.removesuffix("cgi-bin")
    page.driver.get("about:blank")
    page.driver.get(f"{root}#kfSales/wmLiSi")
    page.until_shown("#talk-title", "李四")
    page.driver.get(f"{root}#bot/group/wrLunch")
    page.until_shown("#talk-title", "wrLunch")
    page.driver.get(f"{root}#kf.send_msg")
    page.until_shown("#function h3", "kf.send_msg")
    page.fill(".try textarea", '{"touser": "wmLiSi"}')
    page.fill("#text", "还没发")
    page.driver.refresh()
    page.until_shown("#talk-title", "wrLunch")
    page.until_shown("#function h3", "kf.send_msg")
    page.until(lambda: page.find(".try textarea").get_property("value") == '{"touser": "wmLiSi"}')
    assert page.find("#text").get_property("value") == "还没发"
    page.click(".customer", "王五")
    page.until(lambda: page.driver.current_url.endswith("#kfSales/wmWangWu"))
    page.driver.back()
    page.driver.back()
    page.until_shown("#talk-title", "wrLunch")
    page.driver.get(f"{root}#kfSales/wmNobody")
    page.until_shown("#toast", "wmNobody")
    page.expected = "400 (Bad Request)"


def test_a_link_shows_what_it_names_in_a_narrow_window(page, sandbox):
    page.driver.set_window_size(*NARROW)
    seen = """const at = document.querySelector(arguments[0])?.getBoundingClientRect();
        return Boolean(at && at.height && at.top >= 0 && at.bottom <= innerHeight)"""
    links = {"kf.send_msg": "#function h3", "guide/robot": "#guide h3", "kfSales/wmLiSi": "#talk-title"}
    for link, css in links.items():
        page.driver.get("about:blank")
        page.driver.get(f"{sandbox.api.removesuffix('cgi-bin')}#{link}")
        page.until(lambda css=css: page.driver.execute_script(seen, css))


def test_the_guides(page, sandbox):
    root = sandbox.api.removesuffix("cgi-bin")
    page.click("[role=tab]", "Guides")
    page.click("#guide [data-name=robot]")
    page.until_shown("#guide pre", "import")
    page.driver.refresh()
    page.until_shown("#guide pre", "import")
    page.picture("guide")
    listed = requests.get(f"{root}guide?language=zh", timeout=10).json()["guides"]
    for each in listed:
        page.driver.execute_script("openGuide(arguments[0])", each["name"])
        page.until(lambda name=each["name"]: page.driver.execute_script("return $('guide').shown") == name)
        assert page.all("#guide h3")
        assert "```" not in page.text("#guide")
    assert requests.get(f"{root}guide/robot?language=zh", timeout=10).text.startswith("# ")
    assert requests.get(f"{root}guide/..%2Frobot", timeout=10).status_code == 404


def test_unread_messages_and_hints(page, sandbox):
    page.click(".customer", "李四")
    page.until_shown("#talk-title", "李四")
    sandbox.customers_say("wmZhangSan", "kfSales", "在吗？")
    page.until_shown(".customer .unread", "1")
    page.click(".customer", "张三")
    page.until(lambda: not page.all(".customer .unread"))
    kf.send_msg(
        sandbox.access_token,
        {"touser": "wmZhangSan", "open_kfid": "kfNone", "msgtype": "text", "text": {"content": "it's"}},
    )
    page.until_shown("[data-name='kf/send_msg'] .hint", "95000: open_kfid is not valid.")
    page.driver.execute_script(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: (text) => { document.title = text; }}})"
    )
    page.click("[data-name='kf/send_msg'] summary")
    page.until_shown("[data-name='kf/send_msg'] .detail", "Reply")
    assert page.text(".detail strong").split() == ["Request", "Query", "Reply"]
    for language, text in {
        "Python": 'reply = send_msg(access_token, { "touser": "wmZhangSan"',
        "Perl": "use QQ::weixin::work::kf; my $reply = QQ::weixin::work::kf::send_msg($access_token, { 'touser' => 'wmZhangSan'",
        "curl": f'curl "{sandbox.api}/kf/send_msg?access_token=$ACCESS_TOKEN"',
        "Command line": 'qq-weixin-work --sandbox kf.send_msg \'{"touser":"wmZhangSan"',
    }.items():
        page.click(".detail button", language)
        page.until(lambda text=text: text in page.driver.title)


def test_controls_stay_in_their_panes(page, sandbox):
    name = "很长的名字" * 10 + "x" * 60
    sandbox.customers["wmLong"] = {"external_userid": "wmLong" + "x" * 60, "nickname": name, "gender": 0}
    sandbox.customers["wmLong" + "x" * 60] = sandbox.customers.pop("wmLong")
    sandbox.kf.account("kfSales").name = name
    sandbox.customers_say("wmLong" + "x" * 60, "kfSales", "x" * 300)
    sandbox.fail("kf/send_msg", errcode=45009)
    page.click(".customer", name)
    page.until_shown("#talk-title", name)
    outside = """
        const lies = (each) => {
            const pane = each.closest("main > section, header, dialog").getBoundingClientRect();
            const own = each.getBoundingClientRect();
            return own.left < pane.left - 1 || own.right > pane.right + 1;
        };
        return [...document.querySelectorAll("button, input:not(.unseen), select, textarea, .badge, label.button")]
            .filter((each) => each.checkVisibility() && !each.closest("[role=tablist], #customers, #bot-chats"))
            .filter(lies).map((each) => each.outerHTML)"""
    try:
        for width in (1440, 1100, 800, 380):
            metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
            page.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
            for tab in range(5):
                page.driver.execute_script("document.querySelectorAll('[role=tab]')[arguments[0]].click()", tab)
                assert page.driver.execute_script(outside) == [], width
                assert page.driver.execute_script("return document.documentElement.scrollWidth") <= width
            page.picture(f"long-{width}")
    finally:
        page.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_the_contrast_of_the_colours():
    css = Path(page_files.__file__).with_name("page.css").read_text("utf-8")
    light, dark = ({**dict(re.findall(r"--([\w-]+): (#\w+)", part))} for part in css.split("@media (prefers-color")[:2])

    def luminance(colour):
        digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(colours, one, other):
        dim, bright = sorted(luminance(colours[each]) for each in (one, other))
        return (bright + 0.05) / (dim + 0.05)

    texts = {
        ("text", "own"),
        ("quiet", "own"),
        ("quiet", "info-ground"),
        ("on-accent", "accent"),
        ("surface", "bad"),
        ("info", "info-ground"),
    }
    texts |= {(own, f"{own}-ground") for own in ("bad", "warn")}
    texts |= {
        (own, ground) for own in ("text", "quiet", "good", "bad", "info") for ground in ("surface", "raised", "ground")
    }
    for colours in (light, dark):
        low = {pair for pair in texts if contrast(colours, *pair) < 4.5}
        low |= {("edge", ground) for ground in ("surface", "raised", "ground") if contrast(colours, "edge", ground) < 3}
        assert low == set()


def test_each_text_of_the_page_is_in_the_table():
    files = {
        name: Path(page_files.__file__).with_name(name).read_text("utf-8") for name, _ in page_files.FILES.values()
    }
    table = files["page.text.js"].partition("const CHINESE = {")[2].partition("\n};")[0]
    known = {quoted or plain for quoted, plain in re.findall(r'^  (?:"(.*?)"|(\w+)):', table, re.MULTILINE)}
    used = {text for name in files for text in re.findall(r'\bt\(\s*"(.*?)"', files[name])}
    for tag, text in re.findall(r"<(\w+ data-text[^>]*)>(?:<input[^>]*>)?([^<]*)", files["page.html"]):
        used |= {html.unescape(text.strip()), *re.findall(r'(?:title|placeholder|aria-label)="(.*?)"', tag)}
    assert used - {""} == known


def test_the_state_of_the_callback(page, sandbox, cryptography):
    page.until_shown("#callback-state", "callback: none yet")
    sandbox.pushes.add(
        Callback("http://127.0.0.1:1/", sandbox.callback_token, sandbox.callback_aes_key, sandbox.corpid)
    )
    page.until_shown("#callback-state", "callback: no push yet")
    sandbox.customers_say("wmZhangSan", "kfSales", "在吗？")
    page.until_shown("#callback-state", "callback failing: no answer (ConnectionError)")


def test_what_the_page_polls_is_not_logged(sandbox, capfd):
    sandbox._server.verbose = True
    address = f"{sandbox.api.removesuffix('cgi-bin')}sandbox/state"
    requests.get(address, timeout=10, headers={"Sandbox-Page": "1"})
    assert capfd.readouterr().err == ""
    requests.get(address, timeout=10)
    assert "GET /sandbox/state 200" in capfd.readouterr().err


LOGIN = """
import secrets
from flask import Flask, redirect, request, session
from QQ.weixin.work import auth, check, web
from QQ.weixin.work.token import AccessToken

app = Flask(__name__)
app.secret_key = secrets.token_bytes(16)
token = AccessToken(CORPID, SECRET)

@app.route("/")
def home():
    if "userid" in session:
        return f"你好，{session['userid']}"
    session["state"] = secrets.token_hex(16)
    return redirect(web.authorize_url(CORPID, request.base_url + "entered", agentid=1000002, state=session["state"]))

@app.route("/entered")
def entered():
    if request.args["state"] != session.pop("state", None):
        return "登录失败，请重试", 400
    session["userid"] = check(auth.getuserinfo(token, request.args["code"]))["userid"]
    return redirect("/")
"""


def test_a_member_logs_in(browser, sandbox, monkeypatch):
    needs("flask")
    from werkzeug.serving import make_server

    monkeypatch.setenv("QQ_WEIXIN_WORK_WEB", sandbox.api.removesuffix("/cgi-bin"))
    names = {"CORPID": sandbox.corpid, "SECRET": sandbox.corpsecret, "__name__": "login"}
    exec(LOGIN, names)
    server = make_server("127.0.0.1", 0, names["app"], threaded=True)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    page = Page(browser)
    try:
        browser.get(f"http://127.0.0.1:{server.server_port}/")
        page.until_shown("h1", "谁来登录？")
        page.picture("login")
        page.click("a", "（zhangsan）")
        page.until_shown("body", "你好，zhangsan")
    finally:
        server.shutdown()
        serving.join()
        server.server_close()
        browser.get("about:blank")
