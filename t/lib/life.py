"""Test the sandbox's customer service against a second model of the documents, with random steps.

The model follows only the official pages: 分配客服会话 (94669), 接收消息和事件 (94670), 发送消息 (94677), 发送欢迎语等事件响应消息
(95122) and 接待人员管理. It shares no code with the sandbox.
"""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from QQ.weixin import work
from QQ.weixin.work import kf
from QQ.weixin.work.kf import service_state, servicer
from QQ.weixin.work.sandbox import Sandbox

HOUR = 3600
ACCOUNTS = ["kfSales", "kfSupport"]
CUSTOMERS = ["wmA", "wmB"]
SERVICERS = ["zhangsan", "lisi", "wangwu"]
ALLOWED = {0: {1, 2, 3}, 1: {2, 3}, 2: {3}, 3: {3, 4}, 4: set()}


class Expected:
    """The expected state of the chat of one customer with one account."""

    def __init__(self):
        self.state = 4
        self.servicer = None
        self.wrote = self.welcomed = None
        self.answers = 0
        self.past_states = set()  # of this session
        self.own = []  # the msgids that the customer can recall, and their times
        self.refuses = self.rejected = False

    def silent_for(self, now):
        return float("inf") if self.wrote is None else now - self.wrote

    def end_if_silent(self, now):
        if self.silent_for(now) > 48 * HOUR:
            self.state = 4


def mostly_first(names):
    return st.sampled_from([names[0]] * 4 + names[1:])


accounts, customers, servicers = map(mostly_first, (ACCOUNTS, CUSTOMERS, SERVICERS))


class Life(RuleBasedStateMachine):
    steps = 0  # of all runs

    def __init__(self):
        super().__init__()
        self.sandbox = Sandbox().__enter__()
        work.configure(api=self.sandbox.api)
        self.now = 1_700_000_000
        self.sandbox.now = self.now
        self.sandbox.departments = {2: ["lisi"], 3: ["wangwu"]}
        self.chats = {(a, c): Expected() for a in ACCOUNTS for c in CUSTOMERS}
        self.receptionists = {a: ["zhangsan"] for a in ACCOUNTS}
        self.stopped = {a: set() for a in ACCOUNTS}
        self.inbox = {a: [] for a in ACCOUNTS}  # (time, a short form of the record that sync_msg must return)
        self.cursor = dict.fromkeys(ACCOUNTS, "")
        self.read = dict.fromkeys(ACCOUNTS, 0)
        self.codes = {}  # chat, state, until
        self.used = {a: {} for a in ACCOUNTS}

    def teardown(self):
        self.sandbox.stop()

    @invariant()
    def count(self):
        Life.steps += 1
        self.sandbox.now = self.now

    def token(self):
        return self.sandbox.access_token

    def chat(self, a, c):
        chat = self.chats[a, c]
        chat.end_if_silent(self.now)
        return chat

    def expect(self, a, *record):
        self.inbox[a].append((self.now, record))

    def does(self, possible, action, *args):
        """Do the action; it must raise ValueError if it is not possible."""
        try:
            record = action(*args)
        except ValueError:
            assert not possible
            return None
        assert possible
        return record

    # customers

    @initialize(wrote=st.sets(st.tuples(accounts, customers), min_size=2))
    def begin(self, wrote):
        for a, c in sorted(wrote):
            self.write(a, c)

    @rule(a=accounts, c=customers)
    def write(self, a, c):
        chat = self.chat(a, c)
        record = self.sandbox.customers_say(c, a, "你好")
        if chat.rejected:
            assert record is None
            return
        if chat.state == 4:
            chat.state, chat.past_states = 0, set()
        chat.wrote, chat.answers = self.now, 0
        chat.own.append((record["msgid"], self.now))
        self.expect(a, "text", record["msgid"])

    @rule(a=accounts, c=customers)
    def enter(self, a, c):
        chat = self.chat(a, c)
        code = self.sandbox.customer_enters(c, a)["event"].get("welcome_code")
        recently = chat.welcomed is not None and self.now - chat.welcomed <= 48 * HOUR
        assert (code is not None) == (not recently and chat.silent_for(self.now) > 48 * HOUR)
        if code:
            self.codes[code] = (a, c, "enter", self.now + 20)
        self.expect(a, "enter_session", c)

    @rule(a=accounts, c=customers, which=st.integers(0, 2))
    def recall(self, a, c, which):
        own = self.chats[a, c].own
        msgid, at = own.pop(which) if which < len(own) else ("none", 0)
        if self.does(self.now - at <= 72 * HOUR, self.sandbox.customer_recalls, c, a, msgid):
            self.expect(a, "user_recall_msg", msgid)

    def known(self, c):
        return c in self.sandbox.customers

    @rule(a=accounts, c=customers, refuses=st.booleans())
    def refuse(self, a, c, refuses):
        self.does(self.known(c), self.sandbox.customer_refuses, c, a, refuses)
        self.chats[a, c].refuses = refuses and self.known(c)

    # the app

    @rule(a=accounts, c=customers, times=st.sampled_from([1, 3, 7]))
    def send_again_and_again(self, a, c, times):
        for _ in range(times):
            self.send(a, c, "", 1)

    @rule(a=accounts, c=customers, msgid=st.sampled_from(["", "m1", "m2"]), size=st.sampled_from([1, 2048, 2049]))
    def send_one(self, a, c, msgid, size):
        self.send(a, c, msgid, size)

    def send(self, a, c, msgid, size):
        chat, known = self.chat(a, c), self.known(c)
        hash = {"touser": c, "open_kfid": a, "msgtype": "text", "text": {"content": "x" * size}, "msgid": msgid}
        reply = kf.send_msg(self.token(), hash)
        silent = chat.silent_for(self.now)
        if not known:
            assert reply["errcode"] == 40096
        elif msgid in self.used[a] and self.now - self.used[a][msgid] < 72 * HOUR:
            assert reply["errcode"] == 95033
        elif chat.state in (0, 1) and chat.answers < 5:
            assert reply["errcode"] == 0
            chat.answers += 1
            chat.state = 1
            self.sent(a, chat, msgid, reply)
        else:
            never = chat.wrote is None
            late, ended, full = silent > 48 * HOUR, chat.state == 4, chat.state in (0, 1)
            errcode = 95018 if never else 95002 if late else 95013 if ended else 95001 if full else 95018
            assert reply["errcode"] == errcode

    def sent(self, a, chat, msgid, reply):
        assert reply["msgid"] == msgid or not msgid
        self.used[a][reply["msgid"]] = self.now
        if chat.refuses:
            self.expect(a, "msg_send_fail", reply["msgid"])

    @rule(which=st.integers(0, 2), menu=st.booleans(), after=st.sampled_from([0, 0, 7, 22]))
    def answer(self, which, menu, after):
        """Call send_msg_on_event with one of the last codes."""
        self.now += after
        self.sandbox.now = self.now
        code = [*reversed(self.codes), "none", "none", "none"][which]
        body = {"msgtype": "msgmenu", "msgmenu": {}} if menu else {"msgtype": "text", "text": {"content": "x"}}
        reply = kf.send_msg_on_event(self.token(), {"code": code, **body})
        a, c, state, until = self.codes.get(code, ("", "", None, 0))
        if self.now >= until:
            assert reply["errcode"] == 41050
            return
        chat = self.chat(a, c)
        if menu and state in (2, 3):
            assert reply["errcode"] == 40008
        elif state != "enter" and chat.state != state:
            assert reply["errcode"] == 95018
        else:
            assert reply["errcode"] == 0
            self.codes[code] = (a, c, state, 0)
            chat.welcomed = self.now if state == "enter" else chat.welcomed
            self.sent(a, chat, "", reply)

    @rule(a=accounts, c=customers, again=st.booleans())
    def serve_to_the_end(self, a, c, again):
        for to in (1, 2, 3, 4):
            self.trans(a, c, to, "zhangsan")
        if again:
            self.write(a, c)

    @rule(a=accounts, c=customers, to=st.integers(0, 5), who=mostly_first([*SERVICERS, ""]))
    def trans_one(self, a, c, to, who):
        self.trans(a, c, to, who)

    def trans(self, a, c, to, who):
        chat, known = self.chat(a, c), self.known(c)
        hash = {"open_kfid": a, "external_userid": c, "service_state": to, "servicer_userid": who}
        reply = service_state.trans(self.token(), hash)
        if not known:
            assert reply["errcode"] == 40096
        elif to == 5 or (to == 3 and not who):
            assert reply["errcode"] == 40058
        elif chat.state == 4:
            assert reply["errcode"] == 95013
        elif to not in ALLOWED[chat.state]:
            assert reply["errcode"] == 95016
        elif to == 3 and who not in self.receptionists[a]:
            assert reply["errcode"] == 95014
        elif to == 3 and who in self.stopped[a]:
            assert reply["errcode"] == 95019
        else:
            assert reply["errcode"] == 0
            self.moved(a, c, to, who if to == 3 else None, reply.get("msg_code"))

    def moved(self, a, c, to, who, code):
        """A change by API: a code comes with the first change to 2 or 3 in a session, and with its end."""
        chat = self.chats[a, c]
        assert (code is not None) == (to == 4 or (to in (2, 3) and to not in chat.past_states))
        chat.state = to
        chat.past_states.add(to)
        chat.servicer = who or chat.servicer
        if code:
            self.codes[code] = (a, c, to, self.now + (20 if to == 4 else 48 * HOUR))

    @rule(a=accounts, c=customers)
    def get(self, a, c):
        chat, known = self.chat(a, c), self.known(c)
        reply = service_state.get(self.token(), {"open_kfid": a, "external_userid": c})
        if known:
            state = reply["service_state"], reply.get("servicer_userid")
            assert state == (chat.state, chat.servicer if chat.state == 3 else None)
        else:
            assert reply["errcode"] == 40096

    @rule(a=accounts, who=servicers, add=st.booleans())
    def appoint(self, a, who, add):
        change = servicer.add if add else getattr(servicer, "del")
        (result,) = change(self.token(), {"open_kfid": a, "userid_list": [who]})["result_list"]
        there = who in self.receptionists[a]
        assert result == {"userid": who, "errcode": 0, "errmsg": "ignored" if there == add else "success"}
        if there != add:
            (self.receptionists[a].append if add else self.receptionists[a].remove)(who)
        listed = servicer.list(self.token(), a)["servicer_list"]
        assert [each["userid"] for each in listed] == self.receptionists[a]
        assert {each["userid"] for each in listed if each["status"] == 1} <= self.stopped[a]

    @rule(a=accounts, limit=st.sampled_from([1, 3, 1000]), expired=st.booleans())
    def sync(self, a, limit, expired):
        token = self.sandbox.sync_token(a)
        if expired:
            self.now += 700
            self.sandbox.now = self.now
        hash = {"open_kfid": a, "token": token, "cursor": self.cursor[a], "limit": limit}
        reply = kf.sync_msg(self.token(), hash)
        if expired:
            assert reply["errcode"] == 95007
            return
        start = self.read[a]
        while start < len(self.inbox[a]) and self.inbox[a][start][0] < self.now - 72 * HOUR:
            start += 1
        wanted = self.inbox[a][start : start + limit]
        assert [self.short(record) for record in reply["msg_list"]] == [record for _, record in wanted]
        self.read[a] = start + len(wanted)
        assert reply["has_more"] == (self.read[a] < len(self.inbox[a]))
        self.cursor[a] = reply["next_cursor"]

    def short(self, record):
        if record["msgtype"] != "event":
            return record["msgtype"], record["msgid"]
        event = record["event"]
        kind = event["event_type"]
        if kind in ("user_recall_msg", "msg_send_fail"):
            return kind, event.get("recall_msgid") or event["fail_msgid"]
        if kind == "session_status_change":
            return kind, event["external_userid"], event["change_type"]
        return kind, event["external_userid"] if kind == "enter_session" else event["servicer_userid"]

    # receptionists

    def in_charge(self, a, c, who, state):
        chat = self.chat(a, c)
        here = self.known(c) and who in self.receptionists[a] and chat.state == state
        return here and (state == 2 or chat.servicer == who)

    def changed(self, a, c, change, record, state, who):
        chat = self.chats[a, c]
        chat.state, chat.servicer = state, who
        chat.past_states.add(state)
        code = record["event"].get("msg_code")
        assert (code is not None) == (change in (1, 3))
        if code:
            self.codes[code] = (a, c, state, self.now + (20 if state == 4 else 48 * HOUR))
        self.expect(a, "session_status_change", c, change)

    @rule(a=accounts, c=customers, who=servicers)
    def take(self, a, c, who):
        record = self.does(self.in_charge(a, c, who, 2), self.sandbox.servicer_takes, who, c, a)
        if record:
            self.changed(a, c, 1, record, 3, who)

    @rule(a=accounts, c=customers, who=servicers, to=servicers)
    def pass_on(self, a, c, who, to):
        possible = self.in_charge(a, c, who, 3) and to in self.receptionists[a]
        record = self.does(possible, self.sandbox.servicer_passes_on, who, c, a, to)
        if record:
            self.changed(a, c, 2, record, 3, to)

    @rule(a=accounts, c=customers, who=servicers)
    def end(self, a, c, who):
        record = self.does(self.in_charge(a, c, who, 3), self.sandbox.servicer_ends, who, c, a)
        if record:
            self.changed(a, c, 3, record, 4, who)

    @rule(a=accounts, c=customers, who=servicers)
    def say(self, a, c, who):
        chat = self.chat(a, c)
        possible = self.known(c) and who in self.receptionists[a] and chat.state in (3, 4)
        possible = possible and chat.silent_for(self.now) <= 48 * HOUR
        again = chat.state == 4 or chat.servicer != who
        record = self.does(possible, self.sandbox.servicer_says, who, c, a, "您好")
        if record:
            if again:
                self.changed(a, c, 4, {"event": {}}, 3, who)
            self.expect(a, "text", record["msgid"])

    @rule(a=accounts, who=servicers, stops=st.booleans())
    def stop(self, a, who, stops):
        act = self.sandbox.servicer_stops if stops else self.sandbox.servicer_receives
        if self.does(who in self.receptionists[a], act, who, a):
            (self.stopped[a].add if stops else self.stopped[a].discard)(who)
            self.expect(a, "servicer_status_change", who)

    @rule(a=accounts, c=customers, who=servicers, rejects=st.booleans())
    def reject(self, a, c, who, rejects):
        possible = self.known(c) and who in self.receptionists[a]
        if self.does(possible, self.sandbox.servicer_rejects, who, c, a, rejects):
            self.chats[a, c].rejected = rejects
            self.expect(a, "reject_customer_msg_switch_change", who)

    # time

    @rule(seconds=st.sampled_from([7, 7, 13 * HOUR, 50 * HOUR]))
    def wait(self, seconds):
        self.now += seconds
