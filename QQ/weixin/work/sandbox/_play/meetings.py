"""Play members in meetings (会议): they start and end them, join and leave, record, enrol, and cancel."""

import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

from .._state import State
from .._state.meeting import CANCELLED, ENDED, RUNNING, WAITING, push

__all__ = ["Meetings"]

Record = dict[str, Any]
ORDINARY, HOST = 0, 2  # role


class Meetings(State):
    """Actions in meetings. Each pushes its event, and raises ValueError if it is not possible."""

    def starts_meeting(self, userid: str, meetingid: str) -> Record:
        """Start a meeting: the event meeting_start. Returns it."""
        with self.lock:
            meeting = self._meeting(meetingid, WAITING)
            meeting.update(status=RUNNING, started=int(self.now), started_by=userid)
            push(self, meeting, "meeting_start", userid)
            self._come(meeting, userid, HOST)
            return meeting

    def joins_meeting(self, who: str, meetingid: str, *, instance_id: int = 1) -> None:
        """Join a meeting, or its waiting room if it has one: join_meeting or join_waiting_room.

        who: a userid, or the name of someone from outside. instance_id: the kind of device, 1 = PC.
        """
        with self.lock:
            meeting = self._meeting(meetingid, RUNNING)
            is_invited = who in meeting["invitees"]["userid"]
            if (meeting.get("settings") or {}).get("enable_waiting_room") and not is_invited:
                member = {"userid": who} if self.company.known(who) else {}
                times = {"join_time": int(self.now * 1000), "quit_time": 0}
                meeting["waiting"][who] = {**member, "instance_id": instance_id, **times}
                push(self, meeting, "join_waiting_room", who)
            else:
                self._come(meeting, who, ORDINARY, instance_id)

    def admits_to_meeting(self, who: str, meetingid: str) -> None:
        """Let someone in from the waiting room."""
        with self.lock:
            meeting = self._meeting(meetingid, RUNNING)
            waiting = meeting["waiting"].get(who)
            if not waiting or waiting["quit_time"]:
                raise ValueError(f"{who} is not in the waiting room")
            waiting["quit_time"] = int(self.now * 1000)
            push(self, meeting, "quit_waiting_room", who)
            self._come(meeting, who, ORDINARY, waiting["instance_id"])

    def leaves_meeting(self, who: str, meetingid: str) -> None:
        """Leave a meeting: the event quit_meeting."""
        with self.lock:
            meeting = self._meeting(meetingid, RUNNING)
            if not meeting["attendees"].get(who, {}).get("is_in"):
                raise ValueError(f"{who} is not in the meeting")
            self._go(meeting, who)
            push(self, meeting, "quit_meeting", who)

    def ends_meeting(self, userid: str, meetingid: str) -> None:
        """End a meeting for all: the event meeting_end."""
        with self.lock:
            meeting = self._meeting(meetingid, RUNNING)
            for who, came in meeting["attendees"].items():
                if came["is_in"]:
                    self._go(meeting, who)
            meeting["status"] = ENDED
            push(self, meeting, "meeting_end", userid)

    def cancels_meeting(self, userid: str, meetingid: str) -> None:
        """Cancel a meeting, as its administrator: the event cancel_meeting."""
        with self.lock:
            meeting = self._meeting(meetingid, WAITING)
            meeting["status"] = CANCELLED
            push(self, meeting, "cancel_meeting", userid)

    def records_meeting(
        self,
        userid: str,
        meetingid: str,
        seconds: int = 60,
        size: int = 1 << 20,
        *,
        said: Iterable[tuple[str, str]] = (),
    ) -> str:
        """Record a running meeting in the cloud: start_recording, stop_recording and recording_complete. Returns its meeting_record_id.

        said: who said what in it, such as [("lisi", "大家好")], for the calls of meeting.record.transcript.
        """
        with self.lock:
            meeting, now = self._meeting(meetingid, RUNNING), int(self.now)
            record_id, file_id = f"rec{uuid.uuid4().hex}", uuid.uuid4().hex
            address = f"https://work.weixin.qq.com/webapp/tm/{file_id}"
            file = {
                "record_file_id": file_id,
                "record_start_time": now * 1000,
                "record_end_time": (now + seconds) * 1000,
                "record_size": size,
                "sharing_state": 1,
                "sharing_url": address,
                "view_address": address,
                "download_address": f"{address}.mp4",
                "download_address_file_type": "mp4",
                "audio_address": f"{address}.m4a",
                "audio_address_file_type": "m4a",
                "paragraphs": _paragraphs([*said], seconds * 1000),
            }
            self.resources.setdefault("meeting_recordings", {})[record_id] = {
                "meeting_record_id": record_id,
                "meetingid": meetingid,
                "meeting_code": meeting["meeting_code"],
                "host_user_id": meeting["admin_userid"],
                "title": meeting["title"],
                "meeting_start_time": meeting["started"] * 1000,
                "time": now,
                "state": 3,
                "record_files": [file],
            }
            for what in ("start_recording", "stop_recording", "recording_complete"):
                push(self, meeting, what, userid)
            return record_id

    def enrols(self, userid: str, meetingid: str) -> str:
        """Enrol for a meeting: the event enroll. Returns the enroll_id."""
        with self.lock:
            meeting = self._meeting(meetingid, WAITING)
            by_hand = meeting.get("enroll_config", {}).get("approve_type") == 2
            enroll_id = uuid.uuid4().hex
            meeting["enrolments"][enroll_id] = {
                "enroll_id": enroll_id,
                "userid": userid,
                "nick_name": self.company.member(userid)["name"],
                "enroll_code": uuid.uuid4().hex[:8],
                "time": int(self.now),
                "enroll_source_type": 1,
                "status": 1 if by_hand else 3,
            }
            push(self, meeting, "enroll", userid, EnrollId=enroll_id)
            return enroll_id

    def answers_room_call(self, meeting_room_id: str, meetingid: str, accepts: bool = True) -> None:
        """Answer a call of meeting.rooms.call in a Rooms meeting room: the event meeting_room_response."""
        with self.lock:
            meeting = self._meeting(meetingid, RUNNING)
            call = meeting.get("calls", {}).get(meeting_room_id, {})
            if call.get("status") != 4:
                raise ValueError(f"{meeting_room_id} is not being called into {meetingid}")
            at = datetime.fromtimestamp(self.now, timezone(timedelta(hours=8)))
            call.update(status=2 if accepts else 3, response_time=at.strftime("%Y/%m/%d %H:%M:%S"))
            what = {"MeetingRoomId": meeting_room_id, "RoomResponseStatus": str(call["status"])}
            push(self, meeting, "meeting_room_response", "", **what)

    def votes(self, userid: str, poll_id: str, choices: Iterable[Iterable[int]]) -> None:
        """Vote in a running poll. choices: for each question the options chosen, counted from 0."""
        with self.lock:
            poll = self.resources.get("polls", {}).get(poll_id)
            if poll is None or poll["status"] != 1:
                raise ValueError(f"{poll_id!r} is no running poll")
            chosen = [[*each] for each in choices]
            if len(chosen) != len(poll["questions"]):
                raise ValueError(f"the poll has {len(poll['questions'])} questions")
            poll["votes"][userid] = chosen

    def _come(self, meeting: Record, who: str, role: int, instance_id: int = 1) -> None:
        is_member = self.company.known(who) is not None
        new = {"first_join_time": int(self.now), "total_join_count": 0, "cumulative_time": 0, "last_quit_time": 0}
        came = meeting["attendees"].setdefault(who, {**new, "is_member": is_member, "role": role})
        came.update(is_in=True, since=int(self.now), instance_id=instance_id)
        came["total_join_count"] += 1
        push(self, meeting, "join_meeting", who)

    def _go(self, meeting: Record, who: str) -> None:
        came, now = meeting["attendees"][who], int(self.now)
        came.update(is_in=False, last_quit_time=now, cumulative_time=came["cumulative_time"] + now - came["since"])

    def _meeting(self, meetingid: str, status: int) -> Record:
        meeting = self.resources.get("meetings", {}).get(meetingid)
        if meeting is None or meeting["status"] != status:
            raise ValueError(f"{meetingid!r} is no meeting in the state {status}")
        return meeting


def _paragraphs(said: list[tuple[str, str]], milliseconds: int) -> list[Record]:
    """What was said, one after the other, each in as much time; a word is a character."""
    each = milliseconds // max(len(said), 1)
    return [
        {
            "pid": str(number),
            "start_time": number * each,
            "end_time": (number + 1) * each,
            "speaker_info": {"userid": who},
            "sentences": [
                {
                    "sid": f"{number}-0",
                    "start_time": number * each,
                    "end_time": (number + 1) * each,
                    "words": [
                        {
                            "wid": str(at),
                            "text": letter,
                            "start_time": number * each + at * each // len(text),
                            "end_time": number * each + (at + 1) * each // len(text),
                        }
                        for at, letter in enumerate(text)
                    ],
                }
            ],
        }
        for number, (who, text) in enumerate(said)
    ]
