"""asyncio: await asyncio.to_thread(function, ...) is all that it takes."""

import asyncio
import threading

from QQ.weixin.work import configured, getcallbackip
from QQ.weixin.work.kf import customer
from QQ.weixin.work.token import AccessToken

CALLS, CANCELLED = 200, 40


def customers(sandbox):
    for number in range(CALLS):
        sandbox.customers[f"wm{number}"] = {
            "external_userid": f"wm{number}",
            "nickname": f"客户 {number}",
            "last_contact": sandbox.now,
        }


def test_200_calls_with_cancellations_and_a_renewal(sandbox):
    customers(sandbox)
    token = AccessToken(sandbox.corpid, sandbox.corpsecret)
    first_replies = threading.Event()

    def ask(number):
        reply = customer.batchget(token, {"external_userid_list": [f"wm{number}"]})
        first_replies.set()
        return reply

    async def everything():
        tasks = [asyncio.create_task(asyncio.to_thread(ask, number)) for number in range(CALLS)]
        await asyncio.to_thread(first_replies.wait, 60)
        sandbox.tokens.clear()
        for task in tasks[-CANCELLED:]:
            task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    replies = asyncio.run(everything())
    for number, reply in enumerate(replies[:-CANCELLED]):
        assert reply["errcode"] == 0
        assert [found["nickname"] for found in reply["customer_list"]] == [f"客户 {number}"]
    assert all(isinstance(reply, asyncio.CancelledError) for reply in replies[-CANCELLED:])
    assert sandbox.calls["gettoken"] == 2
    assert customer.batchget(token, {"external_userid_list": ["wm0"]})["errcode"] == 0


def test_settings_of_a_task_go_with_it_to_its_thread(sandbox):
    async def elsewhere():
        with configured(api="http://127.0.0.1:1/cgi-bin"):
            return await asyncio.to_thread(getcallbackip, sandbox.access_token)

    async def here():
        return await asyncio.to_thread(getcallbackip, sandbox.access_token)

    async def both():
        return await asyncio.gather(elsewhere(), here())

    gone, reply = asyncio.run(both())
    assert "127.0.0.1:1 refuses connections" in gone.reason
    assert reply["errcode"] == 0
