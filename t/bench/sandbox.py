"""The sandbox under load: 32 robots and 200,000 messages, what a call takes with and without them, and the memory after.

    python t/bench/sandbox.py [MESSAGES] [ROBOTS]

Times are medians of calls taken in turns with an empty sandbox and with the full one.
"""

import argparse
import gc
import statistics
import threading
import time
import tracemalloc

from QQ.weixin import work
from QQ.weixin.work import check, kf
from QQ.weixin.work.sandbox import Sandbox

CUSTOMERS = 500
DAYS = 3 * 24 * 3600


def account(robot):
    return f"kfRobot{robot}"


def serve(sandbox, robot, messages):
    """One robot: customers write, it reads page by page and answers."""
    token, open_kfid, cursor = sandbox.access_token, account(robot), ""
    for start in range(0, messages, 100):
        for n in range(start, min(start + 100, messages)):
            sandbox.customers_say(f"wm{robot}-{n % CUSTOMERS}", open_kfid, "你好，我的订单什么时候发货？")
        hash = {"open_kfid": open_kfid, "token": sandbox.sync_token(open_kfid), "cursor": cursor}
        page = check(kf.sync_msg(token, hash))
        cursor = page["next_cursor"]
        last = page["msg_list"][-1]
        answer = {"touser": last["external_userid"], "open_kfid": open_kfid, "msgtype": "text"}
        check(kf.send_msg(token, {**answer, "text": {"content": "明天"}}))


def one_call(sandbox):
    """The seconds of one answer and of one page of ten."""
    sandbox.customers_say("wmProbe", account(0), "在吗")
    token, hash = sandbox.sync_token(account(0)), {"open_kfid": account(0)}
    work.configure(api=sandbox.api)
    started = time.perf_counter()
    check(
        kf.send_msg(sandbox.access_token, {**hash, "touser": "wmProbe", "msgtype": "text", "text": {"content": "在"}})
    )
    check(kf.sync_msg(sandbox.access_token, {**hash, "token": token, "limit": 10}))
    return time.perf_counter() - started


def measure(messages, robots):
    """The ratio of a call's time, full to empty; and the bytes held when empty, full, and three days later."""
    with Sandbox() as empty, Sandbox() as full:
        for sandbox in (empty, full):
            sandbox.accounts |= {account(robot) for robot in range(robots)}
            for robot in range(robots):
                for n in range(CUSTOMERS):
                    sandbox.customers_say(f"wm{robot}-{n}", account(robot), "你好")
            sandbox.advance(DAYS + 1)
            one_call(sandbox)
        gc.collect()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        work.configure(api=full.api)
        threads = [threading.Thread(target=serve, args=(full, robot, messages // robots)) for robot in range(robots)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        gc.collect()
        held = tracemalloc.get_traced_memory()[0] - before
        turns = [(one_call(empty), one_call(full)) for _ in range(200)]
        full.advance(DAYS + 1)
        for robot in range(robots):
            full.customers_say(f"wm{robot}-0", account(robot), "你好")
        for sandbox in (empty, full):
            sandbox.log = type(sandbox.log)()
        gc.collect()
        left = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
    slow = statistics.median(taken for _, taken in turns) / statistics.median(taken for taken, _ in turns)
    return slow, held, left


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("messages", type=int, nargs="?", default=200_000)
    parser.add_argument("robots", type=int, nargs="?", default=32)
    arguments = parser.parse_args()
    slow, held, left = measure(arguments.messages, arguments.robots)
    print(f"{arguments.messages} messages, {arguments.robots} robots:")
    print(f"an answer and a page take {slow:.2f} times what they take in an empty sandbox")
    print(f"they hold {held / 1e6:.1f} MB; three days later {left / 1e6:.2f} MB are left")


if __name__ == "__main__":
    main()
