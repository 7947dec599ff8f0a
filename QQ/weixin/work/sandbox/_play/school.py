"""Play the people of a school: parents follow, pay and visit pages; teachers stream; and whoever watches a live stream."""

import secrets
import uuid
from collections.abc import Iterable
from typing import Any

from .._state import State
from .._state.living import LIVE, OVER, PLANNED
from .._state.living import push as push_living
from .._state.school import push
from .needed import need_member

__all__ = ["School"]

Record = dict[str, Any]


class School(State):
    """Actions of parents, students, teachers and viewers. Each pushes its event, and raises ValueError if it is not possible."""

    def parent_follows(self, parent_userid: str, follows: bool = True) -> None:
        """Follow the school's notices, or cease to: the events subscribe and unsubscribe."""
        with self.lock:
            self._of_school("parents", parent_userid)["is_subscribe"] = int(follows)
            push(self, "subscribe" if follows else "unsubscribe", parent_userid)

    def visits_school_page(self, userid: str) -> str:
        """Open a page of the app as a parent or student. Returns the code with which the page's address comes back."""
        with self.lock:
            is_parent = userid in self.resources.get("parents", {})
            self._of_school("parents" if is_parent else "students", userid)
            code, who = secrets.token_urlsafe(32), {"parent_userid" if is_parent else "student_userid": userid}
            self.login_codes.add(code, {**who, "appid": self.corpid, "user_ticket": False})
            return code

    def starts_class_payment(self, project_name: str, amount: int, student_userids: Iterable[str]) -> str:
        """Collect a payment from a class. Returns its payment_id."""
        with self.lock:
            payment_id = uuid.uuid4().hex
            rows = [
                {"student_userid": self._of_school("students", each)["student_userid"], "trade_state": 0}
                for each in student_userids
            ]
            payment = {"payment_id": payment_id, "project_name": project_name, "amount": amount, "payment_result": rows}
            self.resources.setdefault("class_payments", {})[payment_id] = payment
            return payment_id

    def parent_pays(self, parent_userid: str, payment_id: str) -> Record:
        """Pay for one's children. Returns the first row of get_payment_result that is paid now."""
        with self.lock:
            children = [each["student_userid"] for each in self._of_school("parents", parent_userid)["children"]]
            rows = self.resources.get("class_payments", {}).get(payment_id, {}).get("payment_result", [])
            own = [row for row in rows if row["student_userid"] in children and row["trade_state"] == 0]
            if not own:
                raise ValueError(f"{parent_userid} has nothing to pay of {payment_id!r}")
            for row in own:
                paid = {"trade_state": 1, "trade_no": str(uuid.uuid4().int)[:28], "pay_time": int(self.now)}
                row.update(payer_parent_userid=parent_userid, **paid)
            return dict(own[0])

    # Live streams

    def starts_living(self, userid: str, livingid: str = "", *, theme: str = "", partyids: Iterable[int] = ()) -> str:
        """Start a planned live stream, or one of one's own, such as for the classes partyids. Returns its livingid."""
        with self.lock:
            userid = need_member(self, userid)
            livings = self.resources.setdefault("livings", {})
            if not livingid:
                livingid = f"lv{uuid.uuid4().hex}"
                what = {"livingid": livingid, "anchor_userid": userid, "theme": theme, "partyids": [*partyids]}
                times = {"living_start": int(self.now), "living_duration": 3600, "type": 0, "status": PLANNED}
                livings[livingid] = {**what, **times, "viewers": {}, "open_replay": 0, "replay_status": 0}
            living = self._living(livingid, PLANNED)
            living.update(status=LIVE, started=int(self.now))
            push_living(self, living)
            return livingid

    def ends_living(self, livingid: str) -> None:
        """End a live stream, which leaves a replay."""
        with self.lock:
            living = self._living(livingid, LIVE)
            living.update(status=OVER, open_replay=1, living_duration=int(self.now) - living["started"])
            push_living(self, living)

    def watches_living(
        self, who: str, livingid: str, seconds: int = 60, *, comments: bool = False, speaks: bool = False
    ) -> Record:
        """Watch a live stream. who: a userid, external_userid, parent_userid or student_userid, or a nickname."""
        with self.lock:
            living = self._living(livingid, LIVE)
            times = {"watch_time": seconds, "enter_time": int(self.now), "leave_time": int(self.now) + seconds}
            did = {"is_comment": int(comments), "is_mic": int(speaks)}
            viewer: Record = {**self._viewer(who), **times, **did}
            living["viewers"][who] = viewer
            return viewer

    def opens_shop_from_living(self, who: str, livingid: str) -> str:
        """Go on from a live stream to a shop mini program. Returns the ww_share_code."""
        with self.lock:
            self._living(livingid, LIVE)
            code, viewer = uuid.uuid4().hex, self._viewer(who)
            seen = {f"viewer_{name}": viewer[name] for name in ("userid", "external_userid") if name in viewer}
            share = {"livingid": livingid, **seen, "time": self.now}
            self.resources.setdefault("living_shares", {})[code] = share
            return code

    def _viewer(self, who: str) -> Record:
        if self.company.known(who):
            return {"userid": who}
        if who in self.contacts.profiles:
            profile = self.contacts.profiles[who]
            return {"external_userid": who, "type": profile.get("type", 1), "name": profile.get("name", "")}
        for kind in ("parent", "student"):
            if who in self.resources.get(f"{kind}s", {}):
                return {f"{kind}_userid": who}
        return {"nickname": who}

    def _living(self, livingid: str, status: int) -> Record:
        living = self.resources.get("livings", {}).get(livingid)
        if living is None or living["status"] != status:
            raise ValueError(f"{livingid!r} is no live stream in the state {status}")
        return living

    def _of_school(self, kind: str, userid: str) -> Record:
        if userid not in self.resources.get(kind, {}):
            raise ValueError(f"{userid!r} is not among the {kind} of the school")
        return self.resources[kind][userid]
