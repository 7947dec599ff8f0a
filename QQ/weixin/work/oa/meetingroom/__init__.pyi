# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure
from . import bookinfo as bookinfo

__all__ = [
    "add",
    "list",
    "edit",
    "get_booking_info",
    "book",
    "cancel_book",
    "get_booking_info_by_meeting_id",
    "book_by_schedule",
    "book_by_meeting",
]

class AddHash(TypedDict, total=False):
    name: Required[str]
    capacity: Required[int]
    city: str
    building: str
    floor: str
    equipment: Sequence[Literal[1, 2, 3, 4, 5]]
    coordinate: AddHashCoordinate
    range: AddHashRange

class AddHashCoordinate(TypedDict, total=False):
    latitude: str
    longitude: str

class AddHashRange(TypedDict, total=False):
    user_list: Union[List[str], Tuple[str, ...]]
    department_list: Sequence[int]

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    meetingroom_id: int

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class ListHash(TypedDict, total=False):
    city: str
    building: str
    floor: str
    equipment: Sequence[Literal[1, 2, 3, 4, 5]]

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    meetingroom_list: List[ListReplyMeetingroomList]

class ListReplyMeetingroomList(TypedDict):
    meetingroom_id: int
    name: str
    capacity: int
    city: str
    building: str
    floor: str
    equipment: List[Literal[1, 2, 3, 4, 5]]
    coordinate: ListReplyMeetingroomListCoordinate
    range: ListReplyMeetingroomListRange
    need_approval: Literal[0, 1]

class ListReplyMeetingroomListCoordinate(TypedDict):
    latitude: str
    longitude: str

class ListReplyMeetingroomListRange(TypedDict):
    user_list: List[str]
    department_list: List[int]

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class EditHash(TypedDict, total=False):
    meetingroom_id: Required[int]
    name: str
    capacity: int
    city: str
    building: str
    floor: str
    equipment: Sequence[Literal[1, 2, 3, 4, 5]]
    coordinate: EditHashCoordinate
    range: EditHashRange

class EditHashCoordinate(TypedDict, total=False):
    latitude: str
    longitude: str

class EditHashRange(TypedDict, total=False):
    user_list: Union[List[str], Tuple[str, ...]]
    department_list: Sequence[int]

class EditReply(TypedDict):
    errcode: int
    errmsg: str

def edit(access_token: Token, hash: Union[EditHash, Mapping[str, Any]]) -> Union[EditReply, Failure]: ...

class DelHash(TypedDict, total=False):
    meetingroom_id: Required[int]

class DelReply(TypedDict):
    errcode: int
    errmsg: str

def del_(access_token: Token, hash: Union[DelHash, Mapping[str, Any]]) -> Union[DelReply, Failure]: ...

class GetBookingInfoHash(TypedDict, total=False):
    meetingroom_id: int
    start_time: int
    end_time: int
    city: str
    building: str
    floor: str

class GetBookingInfoReply(TypedDict):
    errcode: int
    errmsg: str
    booking_list: List[GetBookingInfoReplyBookingList]

class GetBookingInfoReplyBookingList(TypedDict):
    meetingroom_id: int
    schedule: List[GetBookingInfoReplyBookingListSchedule]

class GetBookingInfoReplyBookingListSchedule(TypedDict):
    start_time: int
    end_time: int
    booker: str
    meeting_id: str
    booking_id: str
    schedule_id: str
    status: Literal[0, 2, 3]

def get_booking_info(
    access_token: Token, hash: Union[GetBookingInfoHash, Mapping[str, Any]]
) -> Union[GetBookingInfoReply, Failure]: ...

class BookHash(TypedDict, total=False):
    subject: str
    meetingroom_id: Required[int]
    start_time: Required[int]
    end_time: Required[int]
    booker: Required[str]
    attendees: Union[List[str], Tuple[str, ...]]

class BookReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_id: str
    booking_id: str
    schedule_id: str

def book(access_token: Token, hash: Union[BookHash, Mapping[str, Any]]) -> Union[BookReply, Failure]: ...

class CancelBookHash(TypedDict, total=False):
    booking_id: Required[str]
    meeting_id: str
    keep_schedule: Literal[0, 1]
    cancel_date: int

class CancelBookReply(TypedDict):
    errcode: int
    errmsg: str

def cancel_book(
    access_token: Token, hash: Union[CancelBookHash, Mapping[str, Any]]
) -> Union[CancelBookReply, Failure]: ...

class GetBookingInfoByMeetingIdHash(TypedDict, total=False):
    meetingroom_id: Required[int]
    meeting_id: Required[str]

class GetBookingInfoByMeetingIdReply(TypedDict):
    errcode: int
    errmsg: str
    meetingroom_id: int
    schedule: List[GetBookingInfoByMeetingIdReplySchedule]

class GetBookingInfoByMeetingIdReplySchedule(TypedDict):
    start_time: int
    end_time: int
    booker: str
    meeting_id: str
    schedule_id: str

def get_booking_info_by_meeting_id(
    access_token: Token, hash: Union[GetBookingInfoByMeetingIdHash, Mapping[str, Any]]
) -> Union[GetBookingInfoByMeetingIdReply, Failure]: ...

class BookByScheduleHash(TypedDict, total=False):
    meetingroom_id: Required[int]
    schedule_id: Required[str]
    booker: Required[str]

class BookByScheduleReply(TypedDict):
    errcode: int
    errmsg: str
    booking_id: str
    conflict_date: List[int]

def book_by_schedule(
    access_token: Token, hash: Union[BookByScheduleHash, Mapping[str, Any]]
) -> Union[BookByScheduleReply, Failure]: ...

class BookByMeetingHash(TypedDict, total=False):
    meetingroom_id: Required[int]
    meetingid: Required[str]
    booker: Required[str]

class BookByMeetingReply(TypedDict):
    errcode: int
    errmsg: str
    booking_id: str
    conflict_date: List[int]

def book_by_meeting(
    access_token: Token, hash: Union[BookByMeetingHash, Mapping[str, Any]]
) -> Union[BookByMeetingReply, Failure]: ...
