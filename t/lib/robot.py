"""A customer-service robot: answers every text, and hands over to a person who is asked for."""

import logging
import os
from hashlib import sha256
from threading import Thread

from QQ.weixin.work import callback, check, kf
from QQ.weixin.work.store import FileStore
from QQ.weixin.work.token import AccessToken

logging.basicConfig(level=logging.INFO)
env = os.environ
corpid = env["QQ_WEIXIN_WORK_CORPID"]
store = FileStore(env.get("ROBOT_STORE"))  # a RedisStore when it runs on several machines
token = AccessToken(corpid, env["QQ_WEIXIN_WORK_CORPSECRET"], store)


def handle(message):
    if event := callback.kf.kf_msg_or_event(message):
        answer_what_is_new(event)


def answer_what_is_new(event):
    for new in callback.kf.new_messages(token, event, store):
        if new["msgtype"] == "text" and new["origin"] == 3:  # what a customer wrote
            answer(new["open_kfid"], new["external_userid"], new["msgid"], new["text"]["content"])


def answer(account, customer, msgid, text):
    if "人工" in text:
        hand_over({"open_kfid": account, "external_userid": customer})
        return
    to = {"open_kfid": account, "touser": customer}
    once = sha256(msgid.encode()).hexdigest()[:32]  # the server refuses another answer to the same message
    reply = kf.send_msg(token, {**to, "msgid": once, "msgtype": "text", "text": {"content": f"收到：{text}"}})
    if reply and reply["errcode"] in (95018, 95033):  # a person has the session; it was answered before
        return
    check(reply)  # raises where it failed: the message comes again with the next push


def hand_over(session):
    reply = kf.service_state.trans(token, {**session, "service_state": 2})  # into the pool (待接入池)
    if reply and reply["errcode"] in (95013, 95016):  # it has ended, or a person has it already
        return
    if code := check(reply).get("msg_code"):
        text = {"content": "正在为您转接人工，请稍候。"}
        check(kf.send_msg_on_event(token, {"code": code, "msgtype": "text", "text": text}))


def catch_up():
    """Answer what was pushed while the robot was not there."""
    for account in check(kf.account.list(token, {}))["account_list"]:
        answer_what_is_new({"OpenKfId": account["open_kfid"]})


secrets = env["QQ_WEIXIN_WORK_CALLBACK_TOKEN"], env["QQ_WEIXIN_WORK_CALLBACK_AES_KEY"]
application = callback.app(handle, *secrets, corpid, store=store)
Thread(target=catch_up).start()
