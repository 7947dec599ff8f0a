"""What calls cost in a sandbox with a large company, beside an empty one.

    python t/bench/large.py [MEMBERS] [CONTACTS] [SCHEDULES]

Each call asks for the same in both, in turns, over HTTP. The ratios are of the median CPU time of this process, which is client and
server: 1.0 is a call that costs no more however much there is. At the end, 32 clients at once, and the memory before and after them.
"""

import argparse
import gc
import resource
import statistics
import threading
import time

from QQ.weixin import work
from QQ.weixin.work import check, department, externalcontact, kf, message, oa, tag, user
from QQ.weixin.work.sandbox import Sandbox

ROUNDS = 60
CLIENTS = 32
CALLS_OF_EACH = 100

CALLS = {
    "user.get": lambda t, own: user.get(t, "zhangsan"),
    "user.get, other case": lambda t, own: user.get(t, "ZhangSan"),
    "user.list": lambda t, own: user.list(t, 2),
    "user.simplelist": lambda t, own: user.simplelist(t, 2),
    "user.getuserid": lambda t, own: user.getuserid(t, {"mobile": "13800000004"}),
    "user.get_userid_by_email": lambda t, own: user.get_userid_by_email(
        t, {"email": "lisi@example.com", "email_type": 2}
    ),
    "user.update": lambda t, own: user.update(t, {"userid": "zhangsan", "mobile": "13800000001"}),
    "department.list": lambda t, own: department.list(t, 2),
    "department.get": lambda t, own: department.get(t, 2),
    "tag.get": lambda t, own: tag.get(t, 1),
    "externalcontact.list": lambda t, own: externalcontact.list(t, "zhangsan"),
    "externalcontact.get": lambda t, own: externalcontact.get(t, "wmZhangSan"),
    "externalcontact.batch.get_by_user": lambda t, own: externalcontact.batch.get_by_user(
        t, {"userid_list": ["zhangsan"], "limit": 50}
    ),
    "externalcontact.remark": lambda t, own: externalcontact.remark(
        t, {"userid": "zhangsan", "external_userid": "wmZhangSan", "remark": "老客户"}
    ),
    "externalcontact.mark_tag": lambda t, own: externalcontact.mark_tag(
        t, {"userid": "zhangsan", "external_userid": "wmZhangSan", "add_tag": ["etTag1"]}
    ),
    "externalcontact.groupchat.list": lambda t, own: externalcontact.groupchat.list(
        t, {"limit": 10, "owner_filter": {"userid_list": ["zhangsan"]}}
    ),
    "externalcontact.transfer_result": lambda t, own: externalcontact.transfer_result(
        t, {"handover_userid": "zhangsan", "takeover_userid": "lisi"}
    ),
    "externalcontact.add_msg_template": lambda t, own: externalcontact.add_msg_template(
        t, {"sender": "zhangsan", "text": {"content": "你好"}}
    ),
    "message.send": lambda t, own: message.send(
        t, {"touser": "zhangsan|nobody", "agentid": 1000002, "msgtype": "text", "text": {"content": "你好"}}
    ),
    "oa.schedule.get_by_calendar": lambda t, own: oa.schedule.get_by_calendar(t, {"cal_id": own["cal_id"]}),
    "oa.schedule.get": lambda t, own: oa.schedule.get(t, {"schedule_id_list": [own["schedule_id"]]}),
    "kf.account.list": lambda t, own: kf.account.list(t, {}),
    "kf.customer.batchget": lambda t, own: kf.customer.batchget(t, {"external_userid_list": ["wmZhangSan"]}),
    "kf.sync_msg": lambda t, own: kf.sync_msg(t, {"open_kfid": "kfSales", "token": own["token"]}),
    "kf.service_state.get": lambda t, own: kf.service_state.get(
        t, {"open_kfid": "kfSales", "external_userid": "wmZhangSan"}
    ),
}


def new_calendar(token):
    return check(oa.calendar.add(token, {"calendar": {"summary": "日历", "color": "#FF3030"}}))["cal_id"]


def new_schedule(token, cal_id, start):
    schedule = {"attendees": [{"userid": "lisi"}], "start_time": start, "end_time": start + 3600, "cal_id": cal_id}
    return check(oa.schedule.add(token, {"schedule": schedule}))["schedule_id"]


def prepared(sandbox):
    """What is the same in both; what the calls need of it."""
    work.configure(api=sandbox.api)
    token = sandbox.access_token
    cal_id = new_calendar(token)
    schedule_id = new_schedule(token, cal_id, int(sandbox.now))
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    return {"cal_id": cal_id, "schedule_id": schedule_id, "token": sandbox.sync_token("kfSales")}


def fill(sandbox, members, contacts, schedules):
    sandbox.seed(members, contacts)
    work.configure(api=sandbox.api)
    for number in range(schedules):
        if number % 500 == 0:
            cal_id = new_calendar(sandbox.access_token)
        new_schedule(sandbox.access_token, cal_id, int(sandbox.now) + number)


def cost(sandbox, call, own):
    work.configure(api=sandbox.api)
    token = sandbox.access_token
    started = time.process_time()
    check(call(token, own))
    return time.process_time() - started


def clients(sandbox):
    """32 clients at once. Returns the calls a second."""
    work.configure(api=sandbox.api)
    token = sandbox.access_token

    def run():
        for _ in range(CALLS_OF_EACH):
            check(externalcontact.get(token, "wmZhangSan"))

    threads = [threading.Thread(target=run) for _ in range(CLIENTS)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return CLIENTS * CALLS_OF_EACH / (time.perf_counter() - started)


def memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # MB; bytes on macOS


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("members", type=int, nargs="?", default=2000)
    parser.add_argument("contacts", type=int, nargs="?", default=100_000)
    parser.add_argument("schedules", type=int, nargs="?", default=2000)
    arguments = parser.parse_args()
    with Sandbox() as empty, Sandbox() as full:
        sandboxes = [(sandbox, prepared(sandbox)) for sandbox in (empty, full)]
        fill(full, arguments.members, arguments.contacts, arguments.schedules)
        gc.collect()
        gc.freeze()  # or the collector visits all of the full sandbox while the empty one answers, too
        for name, call in CALLS.items():
            for sandbox, own in sandboxes:
                cost(sandbox, call, own)
            turns = [[cost(sandbox, call, own) for sandbox, own in sandboxes] for _ in range(ROUNDS)]
            few, many = (statistics.median(taken) for taken in zip(*turns))
            print(f"{name:36} {few * 1e3:6.2f} ms {many * 1e3:6.2f} ms  {many / few:.2f}", flush=True)
        clients(full)  # once to warm up
        before = memory()
        rates = [clients(full) for _ in range(3)]
        print(
            f"{CLIENTS} clients: {statistics.median(rates):.0f} calls a second; memory {before:.0f} MB, then {memory():.0f} MB"
        )


if __name__ == "__main__":
    main()
