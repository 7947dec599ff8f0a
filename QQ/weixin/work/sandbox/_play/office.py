"""Play members at work: they decide requests, and file reports."""

import uuid
from collections.abc import Iterable
from typing import Any, Optional

from .._state import State
from .._state.approval import AGREED, IN_REVIEW, WITHDRAWN, WITHDRAWN_LATER, decide, push_change
from .._state.attendance import add_record
from .._state.people import open_userid
from .._state.vacation import settle
from .needed import need_member, need_thing

__all__ = ["Office"]

Record = dict[str, Any]
RECALLED, RECALLED_LATER, COMMENTED = 6, 8, 10  # StatuChangeEvent


class Office(State):
    """Actions of members. Each pushes its event, and raises ValueError if it is not possible."""

    def approves(self, userid: str, sp_no: str, speech: str = "") -> Record:
        """Agree to a request. When all have agreed, it is approved. Returns it, as getapprovaldetail has it."""
        return self._decide(userid, sp_no, True, speech)

    def refuses(self, userid: str, sp_no: str, speech: str = "") -> Record:
        """Refuse a request."""
        return self._decide(userid, sp_no, False, speech)

    def _decide(self, userid: str, sp_no: str, agrees: bool, speech: str) -> Record:
        with self.lock:
            approval = self._approval(sp_no)
            what = decide(approval, userid, agrees, speech, int(self.now))
            if approval["sp_status"] == AGREED:
                settle(self, approval, 1)
            push_change(self.pushes, approval, what)
            return approval

    def withdraws(self, userid: str, sp_no: str) -> Record:
        """Withdraw one's own request, in review or when it is approved."""
        with self.lock:
            approval = self._approval(sp_no)
            if userid != approval["applyer"]["userid"] or approval["sp_status"] not in (IN_REVIEW, AGREED):
                raise ValueError(f"{userid} can't withdraw {sp_no}: its sp_status is {approval['sp_status']}")
            was_approved = approval["sp_status"] == AGREED
            if was_approved:
                settle(self, approval, -1)
            approval["sp_status"] = WITHDRAWN_LATER if was_approved else WITHDRAWN
            push_change(self.pushes, approval, RECALLED_LATER if was_approved else RECALLED)
            return approval

    def comments(self, userid: str, sp_no: str, content: str) -> Record:
        """Comment on a request."""
        with self.lock:
            approval = self._approval(sp_no)
            comment = {
                "commentUserInfo": {"userid": need_member(self, userid)},
                "commenttime": int(self.now),
                "commentcontent": content,
                "commentid": str(uuid.uuid4().int >> 65),
            }
            approval["comments"].append(comment)
            push_change(self.pushes, approval, COMMENTED)
            return approval

    def answers_schedule(self, userid: str, schedule_id: str, response_status: int = 2) -> Record:
        """Answer the invitation to a schedule: 1 = tentative, 2 = accepted, 3 = accepted for one occurrence, 4 = declined."""
        with self.lock:
            schedule = self.resources.get("schedules", {}).get(schedule_id, {})
            own = [each for each in schedule.get("attendees") or [] if each["userid"] == userid]
            if not own or response_status not in (1, 2, 3, 4):
                raise ValueError(f"{userid} is not an attendee of the schedule {schedule_id!r}, or the answer is none")
            own[0]["response_status"] = response_status
            self._calendar_event(userid, "respond_schedule", CalId=schedule["cal_id"], ScheduleId=schedule_id)
            return dict(schedule)

    def changes_schedule(self, userid: str, schedule_id: str, **fields: Any) -> Record:
        """Change a schedule in the app, as its administrator: the event modify_schedule. fields: summary, start_time and others."""
        with self.lock:
            schedule = need_thing(self, "schedules", schedule_id)
            schedule.update(fields)
            self._calendar_event(userid, "modify_schedule", CalId=schedule["cal_id"], ScheduleId=schedule_id)
            return dict(schedule)

    def cancels_schedule(self, userid: str, schedule_id: str) -> None:
        """Cancel a schedule in the app, as its administrator: the event delete_schedule."""
        with self.lock:
            schedule = need_thing(self, "schedules", schedule_id)
            schedule["status"] = 1
            self._calendar_event(userid, "delete_schedule", CalId=schedule["cal_id"], ScheduleId=schedule_id)

    def changes_calendar(self, userid: str, cal_id: str, **fields: Any) -> Record:
        """Change a calendar in the app, as its administrator: the event modify_calendar. fields: summary, color and others."""
        with self.lock:
            calendar = need_thing(self, "calendars", cal_id)
            calendar.update(fields)
            self._calendar_event(userid, "modify_calendar", CalId=cal_id)
            return dict(calendar)

    def deletes_calendar(self, userid: str, cal_id: str) -> None:
        """Delete a calendar with its schedules in the app, as its administrator: the event delete_calendar."""
        with self.lock:
            need_thing(self, "calendars", cal_id)
            del self.resources["calendars"][cal_id]
            schedules = self.resources.get("schedules", {})
            for schedule_id in [id for id, schedule in schedules.items() if schedule["cal_id"] == cal_id]:
                del schedules[schedule_id]
            self._calendar_event(userid, "delete_calendar", CalId=cal_id)

    def _calendar_event(self, userid: str, what: str, **ids: str) -> None:
        self.pushes.event({"FromUserName": need_member(self, userid), "MsgType": "event", "Event": what, **ids})

    def files_report(
        self,
        userid: str,
        contents: Iterable[Record],
        *,
        template_id: str = "sandboxDaily",
        template_name: str = "日报",
        receivers: Iterable[str] = (),
    ) -> str:
        """File a report (汇报). Returns its journaluuid.

        contents: its controls as get_record_detail has them, such as {"control": "Text", "id": "Text-1", "value": {"text": "..."}}.
        receivers: the userids of those who get it.
        """
        with self.lock:
            journal_uuid = uuid.uuid4().hex
            self.resources.setdefault("journals", {})[journal_uuid] = {
                "journal_uuid": journal_uuid,
                "template_id": template_id,
                "template_name": template_name,
                "report_time": int(self.now),
                "submitter": {"userid": need_member(self, userid)},
                "receivers": [{"userid": need_member(self, each)} for each in receivers],
                "apply_data": {"contents": list(contents)},
            }
            return journal_uuid

    def checks_in(self, userid: str, at: Optional[float] = None, *, outside: bool = False, **fields: Any) -> Record:
        """Check in now or at a time, by the rule of the member. Returns the entry of getcheckindata.

        outside: a field check-in (外出打卡). fields: location_title, location_detail, wifiname, notes and others.
        """
        with self.lock:
            return add_record(self, need_member(self, userid), int(self.now if at is None else at), outside, **fields)

    def makes_todo(self, userid: str, content: str, attendees: Iterable[str] = (), end_time: int = 0) -> str:
        """Make a to-do (待办) for oneself or others. Returns its todo_id."""
        with self.lock:
            todo_id = uuid.uuid4().hex
            self.resources.setdefault("todos", {})[todo_id] = {
                "todo_id": todo_id,
                "content": content,
                "creator": need_member(self, userid),
                "status": 1,
                "create_time": int(self.now),
                "end_time": end_time,
                "attendees": [{"userid": need_member(self, each), "status": 1} for each in attendees or [userid]],
                "reminders": [],
            }
            return todo_id

    def opens_miniprogram(self, userid: str, suite_id: str = "") -> str:
        """Open a mini program of the corp, or of a third-party app. Returns the js_code for jscode2session, good once."""
        with self.lock:
            code, appid = uuid.uuid4().hex, suite_id or self.corpid
            self.login_codes.add(code, {"userid": need_member(self, userid), "appid": appid, "user_ticket": False})
            return code

    def claims_device(self, userid: str, system: str = "Windows", *, personal: bool = False, **fields: Any) -> str:
        """Ask that a device be trusted. Returns its device_code, for security.trustdevice.approve.

        personal: as the member's own, not the corp's. fields: mac_addr, seq_no, pc_name and others of the device.
        """
        with self.lock:
            userid, device_code = need_member(self, userid), f"dv{uuid.uuid4().hex}"
            self.resources.setdefault("trusted_devices", {})[device_code] = {
                "device_code": device_code,
                "type": 2,
                "system": system,
                **fields,
                "last_login_time": int(self.now),
                "last_login_userid": userid,
                "confirm_timestamp": int(self.now),
                "confirm_userid": userid,
                "source": 3,
                "status": 4 if personal else 3,
            }
            return device_code

    def prints(self, userid: str, device_sn: str, data: bytes, filename: str = "a.pdf") -> str:
        """Send a document to a printer. Returns the jobid, for openhw.device.get_printer_job_list."""
        with self.lock:
            if device_sn.upper() not in self.provider.devices:
                raise ValueError(f"there is no device {device_sn!r}: register it with openhw.model.register_sn")
            jobid = uuid.uuid4().hex
            self.resources.setdefault("printer_jobs", {})[jobid] = {
                "jobid": jobid,
                "device_sn": device_sn.upper(),
                "open_userid": open_userid(need_member(self, userid)),
                "createtime": int(self.now),
                "submitted": 0,
                "status": 0,
                "doc_name": filename,
                "doc_size": len(data),
                "media_id": self.media.keep("file", filename, data),
            }
            return jobid

    def _approval(self, sp_no: str) -> Record:
        approval = self.resources.get("approvals", {}).get(sp_no)
        if approval is None:
            raise ValueError(f"there is no request {sp_no!r}: oa.applyevent submits one")
        return approval
