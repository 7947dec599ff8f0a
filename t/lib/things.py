"""Test the things that the sandbox keeps (calendars, rule groups ...) against a dict, with random steps."""

from collections.abc import Callable
from typing import NamedTuple, Optional

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from QQ.weixin.work import check, externalcontact
from QQ.weixin.work.externalcontact import customer_strategy, groupchat, moment_strategy
from QQ.weixin.work.oa import calendar, meetingroom, schedule
from QQ.weixin.work.sandbox import Sandbox


class Kind(NamedTuple):
    """What a family calls its calls. The text that is kept is in the field `text`."""

    id: str
    text: str
    given: dict  # the other fields that create and update need
    unknown: int  # the errcode for an unknown id
    create: Callable
    update: Callable
    delete: Callable
    get: Optional[Callable]
    list: Optional[Callable] = None
    once: dict = {}  # what create needs further
    body: str = ""  # the field of the hash that holds the thing
    by: str = ""  # the field of get that holds the ids, if it takes several
    at: str = ""  # where the reply has the thing or things
    listed: str = ""  # where the reply has the list
    parent: str = ""  # the kind that it is inside of


DAY = {"start_time": 1_700_000_000, "end_time": 1_700_003_600}
KINDS = {
    "calendar": Kind(
        "cal_id",
        "summary",
        {"color": "#0000FF"},
        90457,
        calendar.add,
        calendar.update,
        calendar.del_,
        calendar.get,
        body="calendar",
        by="cal_id_list",
        at="calendar_list",
    ),
    "schedule": Kind(
        "schedule_id",
        "summary",
        DAY,
        90461,
        schedule.add,
        schedule.update,
        schedule.del_,
        schedule.get,
        schedule.get_by_calendar,
        body="schedule",
        by="schedule_id_list",
        at="schedule_list",
        listed="schedule_list",
        parent="calendar",
    ),
    "strategy": Kind(
        "strategy_id",
        "strategy_name",
        {"admin_list": ["lisi"]},
        40058,
        customer_strategy.create,
        customer_strategy.edit,
        customer_strategy.del_,
        customer_strategy.get,
        customer_strategy.list,
        once={"range": [{"type": 1, "userid": "lisi"}]},
        at="strategy",
        listed="strategy",
    ),
    "moment strategy": Kind(
        "strategy_id",
        "strategy_name",
        {"admin_list": ["lisi"]},
        40058,
        moment_strategy.create,
        moment_strategy.edit,
        moment_strategy.del_,
        moment_strategy.get,
        moment_strategy.list,
        once={"range": [{"type": 2, "partyid": 2}]},
        at="strategy",
        listed="strategy",
    ),
    "product": Kind(
        "product_id",
        "description",
        {"price": 1999, "attachments": []},
        41075,
        externalcontact.add_product_album,
        externalcontact.update_product_album,
        externalcontact.delete_product_album,
        externalcontact.get_product_album,
        externalcontact.get_product_album_list,
        at="product",
        listed="product_list",
    ),
    "join way": Kind(
        "config_id",
        "remark",
        {"scene": 2, "chat_id_list": ["wrVipGroup"]},
        41044,
        groupchat.add_join_way,
        groupchat.update_join_way,
        groupchat.del_join_way,
        groupchat.get_join_way,
        at="join_way",
    ),
    "room": Kind(
        "meetingroom_id",
        "name",
        {"capacity": 5},
        40058,
        meetingroom.add,
        meetingroom.edit,
        meetingroom.del_,
        None,
        meetingroom.list,
        listed="meetingroom_list",
    ),
}
names = st.text("abc张三😀\"'&<\\", min_size=1, max_size=8)
picks = st.integers(0, 9)


NUMBERED = ("strategy", "moment strategy", "room")
GOT = [name for name, kind in KINDS.items() if kind.get]
LISTED = [name for name, kind in KINDS.items() if kind.list]


class Things(RuleBasedStateMachine):
    """Set sandbox before a run: one that was started with a file, which the runs write and delete."""

    sandbox: Sandbox
    steps = 0  # of all runs
    called: set = set()  # the paths that all runs have called

    def __init__(self):
        super().__init__()
        self.sandbox.file.unlink(missing_ok=True)
        self.sandbox.reset()
        self.there = {name: {} for name in KINDS}  # by kind: by id, the text and the parent
        self.gone = {name: [99_999 if name in NUMBERED else "nosuch"] for name in KINDS}

    def teardown(self):
        type(self).called |= {*self.sandbox.calls}

    def _call(self, function, hash):
        type(self).steps += 1
        return function(self.sandbox.access_token, hash)

    @initialize()
    def begin(self):
        self.create("calendar", "一", 0)

    @rule(name=st.sampled_from([*KINDS]), text=names, parent=picks)
    def create(self, name, text, parent):
        kind = KINDS[name]
        hash, inside = {**kind.given, **kind.once, kind.text: text}, None
        if kind.parent:
            inside = self._pick(kind.parent, parent)
            if inside is None:
                return
            hash[KINDS[kind.parent].id] = inside
        id = check(self._call(kind.create, {kind.body: hash} if kind.body else hash))[kind.id]
        assert id not in self.there[name]
        self.there[name][id] = [text, inside]

    def _pick(self, name, number):
        ids = [*self.there[name]]
        return ids[number % len(ids)] if ids else None

    @rule(name=st.sampled_from([*KINDS]), number=picks, text=names)
    def update(self, name, number, text):
        kind, id = KINDS[name], self._pick(name, number)
        hash = {**kind.given, kind.id: id or self.gone[name][-1], kind.text: text}
        reply = self._call(kind.update, {kind.body: hash} if kind.body else hash)
        assert reply["errcode"] == (0 if id else kind.unknown)
        if id:
            self.there[name][id][0] = text

    @rule(name=st.sampled_from([*KINDS]), number=picks)
    def delete(self, name, number):
        kind, id = KINDS[name], self._pick(name, number)
        if name == "schedule":
            return  # they are cancelled, and stay
        reply = self._call(kind.delete, {kind.id: id or self.gone[name][-1]})
        assert reply["errcode"] == (0 if id else kind.unknown)
        if id:
            self._forget(name, id)

    def _forget(self, name, id):
        del self.there[name][id]
        self.gone[name].append(id)
        for child, kind in KINDS.items():
            if kind.parent == name:
                for inner in [inner for inner, (_, parent) in self.there[child].items() if parent == id]:
                    self._forget(child, inner)

    @rule(name=st.sampled_from(GOT), number=picks)
    def get(self, name, number):
        kind, id = KINDS[name], self._pick(name, number)
        if id is None:
            return
        got = check(self._call(kind.get, {kind.by: [id]} if kind.by else {kind.id: id}))[kind.at]
        got = got[0] if kind.by else got
        text, parent = self.there[name][id]
        assert (got[kind.id], got[kind.text]) == (id, text)
        if parent:
            assert got[KINDS[kind.parent].id] == parent

    @rule(name=st.sampled_from(GOT), number=picks)
    def get_what_is_gone(self, name, number):
        kind, gone = KINDS[name], self.gone[name]
        id = gone[number % len(gone)]
        assert self._call(kind.get, {kind.by: [id]} if kind.by else {kind.id: id})["errcode"] == kind.unknown

    @rule(name=st.sampled_from(LISTED), limit=st.integers(1, 4), number=picks)
    def list(self, name, limit, number):
        kind = KINDS[name]
        hash, parent = {"limit": limit}, None
        if kind.parent:
            parent = self._pick(kind.parent, number)
            if parent is None:
                return
            hash.update({KINDS[kind.parent].id: parent, "offset": 0})
        ids = []
        while True:
            reply = check(self._call(kind.list, hash))
            page = [thing[kind.id] for thing in reply[kind.listed]]
            assert len(page) <= limit or name == "room"  # whose list has no pages
            ids += page
            if kind.parent:
                hash["offset"] += len(page)
                if not page:
                    break
            elif not reply.get("next_cursor"):
                break
            else:
                hash["cursor"] = reply["next_cursor"]
        assert ids == [id for id, (_, inside) in self.there[name].items() if inside == parent]

    @rule()
    def restart(self):
        """Save the state, and begin again with it."""
        type(self).called |= {*self.sandbox.calls}
        self.sandbox.save()
        self.sandbox.reset()
