"""QQ::weixin::work::oa::meetingroom: 会议室.

The meeting rooms of the corp and their bookings. A room has an id, meetingroom_id; a booking has a booking_id and
a linked schedule (日程).
"""

from ... import _http, _namespace
from ..._http import Hash, Reply, Token

__all__ = [
    "add",
    "list",
    "edit",
    "del",
    "get_booking_info",
    "book",
    "cancel_book",
    "get_booking_info_by_meeting_id",
    "book_by_schedule",
    "book_by_meeting",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def add(access_token: Token, hash: Hash) -> Reply:
    """添加会议室: add a meeting room.

    POST oa/meetingroom/add
    https://developer.work.weixin.qq.com/document/path/93619 (2023/11/30)

    hash:
        name (str, required): its name, at most 30 characters.
        capacity (int, required): number of people it holds.
        city (str): city; only together with building and floor to give the room a place.
        building (str): building; only together with city and floor to give the room a place.
        floor (str): floor; only together with city and building to give the room a place.
        equipment (list[int]): devices in the room, 1 = TV, 2 = telephone, 3 = projector, 4 = whiteboard, 5 = video.
        coordinate (dict): coordinates of the building, from the Tencent map coordinate picker.
        coordinate.latitude (str): latitude, as text.
        coordinate.longitude (str): longitude, as text.
        range (dict): who may use it; left out, everybody in the corp.
        range.user_list (list[str]): members, at most 1000 items.
        range.department_list (list[int]): departments, at most 1000 items.

    Reply:
        meetingroom_id (int): id of the new room.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/add", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """查询会议室: list the meeting rooms that match a place and equipment.

    POST oa/meetingroom/list
    https://developer.work.weixin.qq.com/document/path/93619 (2023/11/30)

    All fields are optional; pass an empty hash for all rooms.

    hash:
        city (str): city; required when building or floor is given.
        building (str): building; required when floor is given.
        floor (str): floor; only together with city and building.
        equipment (list[int]): devices wanted, 1 = TV, 2 = telephone, 3 = projector, 4 = whiteboard, 5 = video.

    Reply:
        meetingroom_list (list[dict]): the matching rooms.
        meetingroom_list[].meetingroom_id (int): room id.
        meetingroom_list[].name (str): name.
        meetingroom_list[].capacity (int): number of people it holds.
        meetingroom_list[].city (str): city.
        meetingroom_list[].building (str): building.
        meetingroom_list[].floor (str): floor.
        meetingroom_list[].equipment (list[int]): devices in the room, 1 = TV, 2 = telephone, 3 = projector, 4 =
            whiteboard, 5 = video.
        meetingroom_list[].coordinate (dict): coordinates of the building.
        meetingroom_list[].coordinate.latitude (str): latitude, as text.
        meetingroom_list[].coordinate.longitude (str): longitude, as text.
        meetingroom_list[].range (dict): who may use it; only for the secret of the system app 会议室.
        meetingroom_list[].range.user_list (list[str]): members.
        meetingroom_list[].range.department_list (list[int]): departments.
        meetingroom_list[].need_approval (int): bookings need approval, 0 = no, 1 = yes; may be absent.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/list", access_token, hash)


def edit(access_token: Token, hash: Hash) -> Reply:
    """编辑会议室: change the basic information of a meeting room.

    POST oa/meetingroom/edit
    https://developer.work.weixin.qq.com/document/path/93619 (2023/11/30)

    hash:
        meetingroom_id (int, required): room to change.
        name (str): name, at most 30 characters.
        capacity (int): number of people it holds.
        city (str): city; only together with building and floor to change the place.
        building (str): building; only together with city and floor to change the place.
        floor (str): floor; only together with city and building to change the place.
        equipment (list[int]): devices in the room, 1 = TV, 2 = telephone, 3 = projector, 4 = whiteboard, 5 = video.
        coordinate (dict): coordinates of the building, from the Tencent map coordinate picker; cannot be changed for a
            building that exists already.
        coordinate.latitude (str): latitude, as text.
        coordinate.longitude (str): longitude, as text.
        range (dict): who may use it; what is given here takes the place of the whole range before.
        range.user_list (list[str]): members, at most 1000 items.
        range.department_list (list[int]): departments, at most 1000 items.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/edit", access_token, hash)


def del_(access_token: Token, hash: Hash) -> Reply:
    """删除会议室: delete a meeting room.

    POST oa/meetingroom/del
    https://developer.work.weixin.qq.com/document/path/93619 (2023/11/30)

    hash:
        meetingroom_id (int, required): room to delete.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/del", access_token, hash)


def get_booking_info(access_token: Token, hash: Hash) -> Reply:
    """查询会议室的预定信息: get the bookings of meeting rooms within one day.

    POST oa/meetingroom/get_booking_info
    https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

    All fields are optional; with an empty hash the reply lists the bookings from now until midnight.

    hash:
        meetingroom_id (int): room.
        start_time (int): start of the time asked for, Unix seconds; now by default.
        end_time (int): end of the time asked for, Unix seconds, on the same day as start_time; 00:00 tomorrow by
            default.
        city (str): city of the rooms; required when building or floor is given.
        building (str): building of the rooms; required when floor is given.
        floor (str): floor of the rooms; only together with city and building.

    Reply:
        booking_list (list[dict]): the rooms with their bookings.
        booking_list[].meetingroom_id (int): room id.
        booking_list[].schedule (list[dict]): bookings in the time asked for; empty when the room is free.
        booking_list[].schedule[].start_time (int): start, Unix seconds.
        booking_list[].schedule[].end_time (int): end, Unix seconds.
        booking_list[].schedule[].booker (str): userid of who booked.
        booking_list[].schedule[].meeting_id (str): meeting id; not on the page since 2026-01.
        booking_list[].schedule[].booking_id (str): the booking.
        booking_list[].schedule[].schedule_id (str): the linked schedule, which can't be read any more when the booking
            was cancelled and it was not kept.
        booking_list[].schedule[].status (int): 0 = booked, 2 = applied for, 3 = in approval.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/get_booking_info", access_token, hash)


def book(access_token: Token, hash: Hash) -> Reply:
    """预定会议室: book a meeting room and create the linked schedule.

    POST oa/meetingroom/book
    https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

    hash:
        subject (str): subject of the meeting.
        meetingroom_id (int, required): room; only one that needs no approval.
        start_time (int, required): start, Unix seconds.
        end_time (int, required): end, Unix seconds.
        booker (str, required): userid of who books.
        attendees (list[str]): userids of the attendees.

    Reply:
        meeting_id (str): meeting id; not on the page since 2026-01, which has booking_id.
        booking_id (str): the booking, for cancel_book and bookinfo.get.
        schedule_id (str): id of the linked schedule.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a booking takes at least 30 minutes.
        - times are rounded outwards to half hours: 15:15 to 15:45 becomes 15:00 to 16:00.
        - up to 15 minutes after start_time it can still be booked; later the start moves on by 30 minutes; after
          end_time it is refused.
    """
    return _http.post("oa/meetingroom/book", access_token, hash)


def cancel_book(access_token: Token, hash: Hash) -> Reply:
    """取消预定会议室: cancel the booking of a meeting room.

    POST oa/meetingroom/cancel_book
    https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

    meeting_id (required until 2026) was what booking_id is now.

    hash:
        booking_id (str, required): the booking.
        meeting_id (str): meeting id, from book; not on the page since 2026-01, which has booking_id.
        keep_schedule (int): what becomes of the linked schedule, unless it is repeated: 0 = delete it too, 1 = keep it.
        cancel_date (int): only the booking of this day of a repeated schedule, Unix seconds; left out, all of them.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/cancel_book", access_token, hash)


def get_booking_info_by_meeting_id(access_token: Token, hash: Hash) -> Reply:
    """根据会议ID查询会议室的预定信息: get the bookings of a meeting room that belong to one meeting.

    POST oa/meetingroom/get_booking_info_by_meeting_id
    https://developer.work.weixin.qq.com/document/path/93620

    hash:
        meetingroom_id (int, required): room.
        meeting_id (str, required): meeting id, from book.

    Reply:
        meetingroom_id (int): room id.
        schedule (list[dict]): the bookings.
        schedule[].start_time (int): start, Unix seconds.
        schedule[].end_time (int): end, Unix seconds.
        schedule[].booker (str): userid of who booked; only when booked.
        schedule[].meeting_id (str): meeting id; only when booked.
        schedule[].schedule_id (str): id of the linked schedule; only when booked.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - not in the official documents of 2026-01 (retired, or never public); bookinfo.get reads a booking by its
          booking_id.
    """
    return _http.post("oa/meetingroom/get_booking_info_by_meeting_id", access_token, hash)


def book_by_schedule(access_token: Token, hash: Hash) -> Reply:
    """通过日程预定会议室: book a meeting room for a schedule, which may be repeated.

    POST oa/meetingroom/book_by_schedule
    https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

    Afterwards oa.schedule.update refuses the schedule, and only add_attendees and del_attendees change it: to change
    more, cancel the booking, update, and book again.

    hash:
        meetingroom_id (int, required): the meeting room; only one that needs no approval.
        schedule_id (str, required): the schedule; only one that the app itself created.
        booker (str, required): userid of who books.

    Reply:
        booking_id (str): the booking.
        conflict_date (list[int]): days on which the room is taken, Unix seconds of 0 o'clock; only for a repeated
            schedule.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/book_by_schedule", access_token, hash)


def book_by_meeting(access_token: Token, hash: Hash) -> Reply:
    """通过会议预定会议室: book a meeting room for a meeting, which may be repeated.

    POST oa/meetingroom/book_by_meeting
    https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

    hash:
        meetingroom_id (int, required): the meeting room; only one that needs no approval.
        meetingid (str, required): the meeting; only one that the app itself created.
        booker (str, required): userid of who books.

    Reply:
        booking_id (str): the booking.
        conflict_date (list[int]): days on which the room is taken, Unix seconds of 0 o'clock; only for a repeated
            meeting.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/book_by_meeting", access_token, hash)


globals()["del"] = del_
