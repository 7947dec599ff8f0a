"""QQ::weixin::work::oa::meetingroom::bookinfo: 会议室.

One booking of a meeting room, by its booking_id.
"""

from ... import _http
from ..._http import Hash, Reply, Token

__all__ = ["get"]


def get(access_token: Token, hash: Hash) -> Reply:
    """根据会议室预定ID查询预定详情: read a booking of a meeting room.

    POST oa/meetingroom/bookinfo/get
    https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

    Where no approval is needed a booking is booked at once; otherwise it is applied for, then in approval, then booked.

    hash:
        meetingroom_id (int, required): the meeting room.
        booking_id (str, required): the booking.

    Reply:
        meetingroom_id (int): the meeting room.
        schedule (dict): the booking.
        schedule.start_time (int): start, Unix seconds.
        schedule.end_time (int): end, Unix seconds.
        schedule.schedule_id (str): the linked schedule, which can't be read any more when the booking was cancelled and
            it was not kept.
        schedule.booker (str): userid of who booked.
        schedule.status (int): 0 = booked, 1 = cancelled, 2 = applied for, 3 = in approval.
        schedule.booking_id (str): the booking.
        schedule.master_booking_id (str): the repeated booking to which this one belongs; only for one of a series.

    Permission:
        self-built: 应用管理 > 会议室 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/meetingroom/bookinfo/get", access_token, hash)
