"""A customer-service robot: answers every text, and recommends a colleague to who asks for one."""

import os
from hashlib import sha256
from threading import Thread

from QQ.weixin.work import callback, check, kf
from QQ.weixin.work.store import FileStore
from QQ.weixin.work.token import AccessToken

env = os.environ
corpid = env["QQ_WEIXIN_WORK_CORPID"]
store = FileStore(env.get("ROBOT_STORE"))  # a RedisStore when it runs on several machines
token = AccessToken(corpid, env["QQ_WEIXIN_WORK_CORPSECRET"])


def handle(message):
    if event := callback.kf.kf_msg_or_event(message):
        answer_what_is_new(event)


def answer_what_is_new(event):
    for new in callback.kf.new_messages(token, event, store):
        if new["msgtype"] == "text" and new["origin"] == 3:  # what a customer wrote
            answer(new["open_kfid"], new["external_userid"], new["msgid"], new["text"]["content"])


def answer(account, customer, msgid, text):
    to = {"open_kfid": account, "touser": customer}
    once = sha256(msgid.encode()).hexdigest()[:32]  # the server refuses another answer to the same message
    reply = kf.send_msg(token, {**to, "msgid": once, "msgtype": "text", "text": {"content": f"收到：{text}"}})
    if not reply or reply["errcode"] in (-1, 45009, 45033):  # no reply, or too busy
        raise RuntimeError("the message comes again with the next push")
    if "人工" in text:
        specialist = {"type": 1, "member": {"userid": "zhangsan", "wording": "您好，我是张三"}}
        kf.customer.upgrade_service(token, {"open_kfid": account, "external_userid": customer, **specialist})


def catch_up():
    """Answer what was pushed while the robot was not there."""
    for account in check(kf.account.list(token, {}))["account_list"]:
        answer_what_is_new({"OpenKfId": account["open_kfid"]})


secrets = env["QQ_WEIXIN_WORK_CALLBACK_TOKEN"], env["QQ_WEIXIN_WORK_CALLBACK_AES_KEY"]
application = callback.app(handle, *secrets, corpid, store=store)
Thread(target=catch_up).start()
