"""QQ::weixin::work::meeting: 会议.

Meetings: book, change and cancel them, and ask who is invited, who came and how good the connection was. The app that
books a meeting is its creator and works only on its own meetings; a member can be named as administrator. Needs WeCom
4.0.20 or newer.

create, update, cancel, get_info and get_user_meetingid are for every corp, with more fields for those that bought the
advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, enterprise or business 2.0 always, the professional edition never. All else is for the
latter alone. A meeting booked with the basic fields must not be handled with the advanced functions; the reverse is
allowed.
"""

from .. import _http, _namespace
from .._http import Hash, Reply, Token

__all__ = [
    "create",
    "update",
    "cancel",
    "get_info",
    "get_user_meetingid",
    "get_invitees",
    "set_invitees",
    "create_customer_short_url",
    "get_customer_short_url",
    "get_realtime_attendee_list",
    "get_attendee_list",
    "check_device_in_meeting",
    "get_guests",
    "set_guests",
    "get_quality",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def create(access_token: Token, hash: Hash) -> Reply:
    """创建预约会议: book a meeting.

    POST meeting/create
    https://developer.work.weixin.qq.com/document/path/99104 (2025/12/15)

    The app is the creator. The official documents give two pages, one for every corp and one with more fields for corps
    with the advanced features of meetings; the notes say where they differ.

    hash:
        admin_userid (str, required): the administrator of the meeting.
        title (str, required): the title; 1 to 255 characters. Without the advanced features up to 40 bytes or 20
            characters.
        meeting_start (int, required): the start, Unix seconds, after now; optional with the advanced features.
        meeting_duration (int, required): the length in seconds; from 300 to 86399. Optional with the advanced features.
        description (str): what it is about; at most 500 characters; bytes or UTF-8 characters, as the page has it.
        location (str): the place; at most 128 characters. With the advanced features up to 18 Chinese or 36 Latin
            characters.
        cal_id (str): the calendar, made by the same app; at most 64 bytes. The meeting goes into the participants'
            default calendars, and also into this one where they share it. Required for third-party apps.
        invitees (dict): whom to invite; no more than the administrator may invite: 100 in an ordinary corp, in a paying
            one the capacity bought and never over 300 (for more call set_invitees). One invalid userid or one outside
            the app's visible range fails the call.
        invitees.userid (list[str]): the members; at most 300 items.
        guests (list[dict]): guests from outside; needs the advanced features.
        guests[].area (str, required): country or region code without plus or zeros, such as 86 for China.
        guests[].phone_number (str, required): the mobile number.
        guests[].guest_name (str): the guest's name; 1 to 16 characters.
        settings (dict): how the meeting is held.
        settings.password (str): password to join, digits only; 4 to 6 characters.
        settings.enable_waiting_room (bool): whether there is a waiting room. Default: false.
        settings.allow_enter_before_host (bool): whether members may join before the host. Default: true.
        settings.allow_external_user (bool): whether people outside the corp may join. Default: true. Needs the advanced
            features.
        settings.enable_enter_mute (int): mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined. Default:
            2.
        settings.allow_unmute_self (bool): whether participants may unmute themselves. Default: true. Needs the advanced
            features.
        settings.mute_all (bool): whether all are muted; no effect alone: to be true when allow_unmute_self is false;
            needs the advanced features.
        settings.enable_screen_watermark (bool): whether shared screens have a watermark. Default: false.
        settings.watermark_type (int): used when enable_screen_watermark is true, 0 = single row, 1 = several rows.
            Default: 0. Needs the advanced features.
        settings.auto_record_type (str): automatic recording, none = off, local = on the host's device, cloud = in the
            cloud; must be the corp's setting where that is locked. Needs the advanced features.
        settings.attendee_join_auto_record (bool): whether cloud recording starts with the first participant, not with
            the host. Default: false. Only when auto_record_type is cloud; must be the corp's setting where that is
            locked.
        settings.enable_host_pause_auto_record (bool): whether the host may pause or stop cloud recording. Default:
            true. Only when auto_record_type is cloud; must be the corp's setting where that is locked.
        settings.enable_interpreter (bool): whether there is simultaneous interpretation. Default: false. Needs the
            advanced features.
        settings.enable_enroll (bool): whether one enrols first; needs the advanced features.
        settings.enable_host_key (bool): whether a key makes one the host. Default: false. Needs the advanced features.
        settings.host_key (str): the host's key, 6 digits; made by the server when left out.
        settings.remind_scope (int): whom a call reminds when the meeting starts, 1 = nobody, 2 = the host, 3 = all
            members, 4 = those in ring_users. Default: 2.
        settings.hosts (dict): the hosts; the administrator is left out of them. One invalid userid fails the call.
            Needs the advanced features.
        settings.hosts.userid (list[str]): the members; at most 10 items.
        settings.ring_users (dict): whom to ring when remind_scope is 4; nobody is rung while it is empty.
        settings.ring_users.userid (list[str]): the members.
        reminders (dict): recurrence and reminders.
        reminders.is_repeat (int): 0 = single meeting, 1 = recurring. Default: 0.
        reminders.repeat_type (int): used when is_repeat is 1, 0 = daily, 1 = weekly, 2 = monthly, 7 = every working
            day. Default: 0. A custom recurrence is daily, weekly or monthly.
        reminders.is_custom_repeat (int): custom recurrence, used when is_repeat is 1, 0 = no, 1 = yes; needs the
            advanced features.
        reminders.repeat_until_type (int): how the recurrence ends, 0 = by date, 1 = by number. Default: 0. Needs the
            advanced features; the page gives a list as its type.
        reminders.repeat_until_count (int): the number of meetings: up to 200 daily, weekly or on working days, up to 50
            monthly. Default: 7. Needs the advanced features.
        reminders.repeat_until (int): the last moment, Unix seconds; used when repeat_until_type is 0. Up to 200
            meetings daily, weekly or on working days, 50 monthly (and fortnightly). Default: 7 days from now with the
            advanced features, else the latest possible.
        reminders.repeat_interval (int): recurs every so many days, weeks or months; required when is_custom_repeat is
            1. With the basic fields only for repeat_type 1 and at most 2.
        reminders.repeat_day_of_week (list[int]): days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 =
            Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday; only for a custom weekly recurrence. The server puts in the
            day of meeting_start where it is missing; needs the advanced features.
        reminders.repeat_day_of_month (list[int]): days of the month, each from 1 to 31; only for a custom monthly
            recurrence. The server puts in the day of meeting_start where it is missing; needs the advanced features.
        reminders.remind_before (list[int]): when members are reminded, seconds before meeting_start, one of 0, 300,
            900, 3600, 86400; another value counts as 0. Default: no reminder.
        agentid (int): the agentid of the authorised app; only for old third-party suites of several apps.

    Reply:
        meetingid (str): the meeting; members join with it through the mini program and JS-SDK calls that enter a
            meeting.
        meeting_code (str): the meeting code; only with the advanced features.
        meeting_link (str): the link to join; only with the advanced features.
        excess_users (list[str]): participants without a valid meeting account; only for corps with the professional
            edition.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: 会议接口权限
        note: the organiser and the corp's participants within the app's visible range

    Limits:
        - a calendar with an organiser, made earlier by the same app, is allowed too, though the app is now the creator.
    """
    return _http.post("meeting/create", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """修改预约会议: change a meeting that has not begun.

    POST meeting/update
    https://developer.work.weixin.qq.com/document/path/99047 (2025/11/18)

    hash:
        meetingid (str, required): the meeting; only one that waits to begin.
        title (str): the title; 1 to 255 characters. Without the advanced features up to 40 bytes or 20 characters.
        meeting_start (int): the start, Unix seconds, after now; given together with meeting_duration. Required for a
            single meeting that was booked with a start in the past.
        meeting_duration (int): the length in seconds; from 300 to 86399. Given together with meeting_start. Required
            for a single meeting that was booked with a start in the past.
        description (str): what it is about; at most 500 characters; bytes or UTF-8 characters, as the page has it.
        location (str): the place; at most 128 characters. With the advanced features up to 18 Chinese or 36 Latin
            characters.
        remind_time (int): when members are reminded, seconds before meeting_start. Default: 0.
        cal_id (str): the calendar, made by the same app; at most 64 bytes. The meeting goes into the participants'
            default calendars, and also into this one where they share it. Required for third-party apps.
        invitees (dict): whom to invite; no more than the administrator may invite: 100 in an ordinary corp, in a paying
            one the capacity bought and never over 300 (for more call set_invitees). One invalid userid or one outside
            the app's visible range fails the call.
        invitees.userid (list[str]): the members; at most 300 items.
        settings (dict): how the meeting is held.
        settings.password (str): password to join, digits only; 4 to 6 characters.
        settings.enable_waiting_room (bool): whether there is a waiting room. Default: false.
        settings.allow_enter_before_host (bool): whether members may join before the host. Default: true.
        settings.allow_external_user (bool): whether people outside the corp may join. Default: true. Needs the advanced
            features.
        settings.enable_enter_mute (int): mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined. Default:
            2.
        settings.allow_unmute_self (bool): whether participants may unmute themselves; needs the advanced features.
        settings.mute_all (bool): whether all are muted; no effect alone: to be true when allow_unmute_self is false;
            needs the advanced features.
        settings.enable_screen_watermark (bool): whether shared screens have a watermark. Default: false.
        settings.watermark_type (int): 0 = single row, 1 = several rows. Default: 0. Needs the advanced features.
        settings.auto_record_type (str): automatic recording, none = off, local = on the host's device, cloud = in the
            cloud; needs the advanced features.
        settings.attendee_join_auto_record (bool): whether cloud recording starts with the first participant, not with
            the host; only when auto_record_type is cloud.
        settings.enable_host_pause_auto_record (bool): whether the host may pause or stop cloud recording; only when
            auto_record_type is cloud.
        settings.enable_enroll (bool): whether one enrols first; needs the advanced features.
        settings.enable_host_key (bool): whether a key makes one the host; needs the advanced features.
        settings.host_key (str): the host's key, 6 digits; made by the server when left out.
        settings.remind_scope (int): whom a call reminds when the meeting starts, 1 = nobody, 2 = the host, 3 = all
            members, 4 = those in ring_users. Default: 3 with the basic fields, 2 with the advanced features.
        settings.hosts (dict): the hosts; the administrator is left out of them. One invalid userid fails the call.
        settings.hosts.userid (list[str]): the members; at most 10 items.
        settings.ring_users (dict): whom to ring when remind_scope is 4; nobody is rung while it is empty.
        settings.ring_users.userid (list[str]): the members.
        reminders (dict): recurrence and reminders.
        reminders.is_repeat (int): 0 = single meeting, 1 = recurring. Default: 0.
        reminders.repeat_type (int): used when is_repeat is 1, 0 = daily, 1 = weekly, 2 = monthly, 7 = every working
            day. Default: 0. A custom recurrence is daily, weekly or monthly.
        reminders.is_custom_repeat (int): custom recurrence, used when is_repeat is 1, 0 = no, 1 = yes; needs the
            advanced features.
        reminders.repeat_until_type (int): how the recurrence ends, 0 = by date, 1 = by number. Default: 0. Needs the
            advanced features.
        reminders.repeat_until_count (int): the number of meetings: up to 200 daily, weekly or on working days, up to 50
            monthly. Needs the advanced features.
        reminders.repeat_until (int): the last moment, Unix seconds; used when repeat_until_type is 0. Up to 200
            meetings daily, weekly or on working days, 50 monthly (and fortnightly); the latest possible when later or
            left out.
        reminders.repeat_interval (int): recurs every so many days, weeks or months; required when is_custom_repeat is
            1. With the basic fields only for repeat_type 1 and at most 2.
        reminders.repeat_day_of_week (list[int]): days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 =
            Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday; only for a custom weekly recurrence. The server puts in the
            day of meeting_start where it is missing; needs the advanced features.
        reminders.repeat_day_of_month (list[int]): days of the month, each from 1 to 31; only for a custom monthly
            recurrence. The server puts in the day of meeting_start where it is missing; needs the advanced features.
        reminders.remind_before (list[int]): when members are reminded, seconds before meeting_start, one of 0, 300,
            900, 3600, 86400; another value counts as 0. Default: no reminder.
        agentid (int): the agentid of the authorised app; only for old third-party suites of several apps.

    Reply:
        excess_users (list[str]): participants without a valid meeting account; only for corps with the professional
            edition.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: 会议接口权限
        note: only for what the app itself created; the organiser and the corp's participants within the app's visible
            range

    Limits:
        - an old meeting with an organiser takes no new calendar that was made in the app's name.
    """
    return _http.post("meeting/update", access_token, hash)


def cancel(access_token: Token, hash: Hash) -> Reply:
    """取消预约会议: cancel a meeting that has not begun.

    POST meeting/cancel
    https://developer.work.weixin.qq.com/document/path/99048 (2023/04/26)

    hash:
        meetingid (str, required): the meeting; only one that waits to begin.
        sub_meetingid (str): the occurrence of a recurring meeting; without it the whole series is cancelled. Needs the
            advanced features.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: 会议接口权限
        note: only for what the app itself created
    """
    return _http.post("meeting/cancel", access_token, hash)


def get_info(access_token: Token, hash: Hash) -> Reply:
    """获取会议详情: get the details of a meeting.

    POST meeting/get_info
    https://developer.work.weixin.qq.com/document/path/99049 (2025/07/28)

    meetingid (required without the advanced features of meetings) may give way to meeting_code where the corp has them.

    hash:
        meetingid (str): the meeting; one of meetingid and meeting_code is needed.
        meeting_code (str): the meeting code; needs the advanced features. One of meetingid and meeting_code is needed.
        sub_meetingid (str): the occurrence of a recurring meeting; needs the advanced features.

    Reply:
        admin_userid (str): the administrator of the meeting.
        main_department (int): department of the organiser.
        title (str): the title; at most 60 bytes; 40 on the page for the advanced features.
        meeting_start (int): the start, Unix seconds.
        meeting_duration (int): the length, seconds.
        status (int): 1 = to begin, 2 = in progress, 3 = ended, 4 = cancelled, 5 = expired.
        meeting_type (int): 0 = single, 1 = recurring, 2 = WeChat only, 3 = screen casting in Rooms, 5 = personal
            meeting code, 6 = webinar; with the advanced features.
        description (str): what it is about; at most 600 bytes.
        location (str): the place; at most 128 characters.
        cal_id (str): the calendar.
        attendees (dict): who takes part; for a quick meeting only those who joined.
        attendees.member (list[dict]): members of the corp.
        attendees.member[].userid (str): the member.
        attendees.member[].status (int): 1 = joined, 2 = did not join.
        attendees.member[].first_join_time (int): first joined, Unix seconds.
        attendees.member[].last_quit_time (int): last left, Unix seconds.
        attendees.member[].total_join_count (int): how often they joined.
        attendees.member[].cumulative_time (int): time in the meeting, seconds.
        attendees.tmp_external_user (list[dict]): external contacts who joined; none who joined from WeChat.
        attendees.tmp_external_user[].tmp_external_userid (str): temporary id of the outsider, another one in each
            meeting; the conversion of tmp_external_userid gives the external_userid.
        attendees.tmp_external_user[].status (int): 1 = joined, 2 = did not join; the official sample has 3 and 4.
        attendees.tmp_external_user[].first_join_time (int): first joined, Unix seconds.
        attendees.tmp_external_user[].last_quit_time (int): last left, Unix seconds.
        attendees.tmp_external_user[].total_join_count (int): how often they joined.
        attendees.tmp_external_user[].cumulative_time (int): time in the meeting, seconds.
        guests (list[dict]): guests from outside; with the advanced features, as is all below that create says so of.
        guests[].area (str): country or region code without plus or zeros, such as 86 for China.
        guests[].phone_number (str): the mobile number.
        guests[].guest_name (str): the guest's name.
        settings (dict): how the meeting is held.
        settings.need_password (bool): whether there is a password.
        settings.password (str): password to join, digits only; 4 to 6 characters; the page for the advanced features
            gives bool as its type, its sample text.
        settings.enable_waiting_room (bool): whether there is a waiting room.
        settings.allow_enter_before_host (bool): whether members may join before the host.
        settings.allow_external_user (bool): whether people outside the corp may join.
        settings.enable_enter_mute (int): mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined.
        settings.enable_enter_mute_type (int): in the official sample only, with 2 as its value.
        settings.allow_unmute_self (bool): whether participants may unmute themselves.
        settings.enable_screen_watermark (bool): whether shared screens have a watermark.
        settings.watermark_type (int): 0 = single row, 1 = several rows.
        settings.auto_record_type (str): automatic recording, none = off, local = on the host's device, cloud = in the
            cloud.
        settings.attendee_join_auto_record (bool): whether cloud recording starts with the first participant.
        settings.enable_host_pause_auto_record (bool): whether the host may pause or stop cloud recording.
        settings.enable_doc_upload_permission (bool): whether members may upload documents.
        settings.enable_enroll (bool): whether one enrols first.
        settings.enable_host_key (bool): whether a key makes one the host.
        settings.host_key (str): the host's key.
        settings.remind_scope (int): whom a call reminds when the meeting starts, 1 = nobody, 2 = the host, 3 = all
            members, 4 = those in ring_users.
        settings.hosts (dict): the hosts.
        settings.hosts.userid (list[str]): the members; at most 10 items.
        settings.current_hosts (dict): the hosts now.
        settings.current_hosts.userid (list[str]): the members.
        settings.co_hosts (dict): the co-hosts.
        settings.co_hosts.userid (list[str]): the members.
        settings.ring_users (dict): whom to ring.
        settings.ring_users.userid (list[str]): the members.
        reminders (dict): recurrence and reminders.
        reminders.is_repeat (int): 0 = single meeting, 1 = recurring.
        reminders.repeat_type (int): 0 = daily, 1 = weekly, 2 = monthly, 7 = every working day; means nothing for a
            single meeting.
        reminders.is_custom_repeat (int): custom recurrence, 0 = no, 1 = yes.
        reminders.repeat_until_type (int): how the recurrence ends, 0 = by date, 1 = by number.
        reminders.repeat_until_count (int): the number of meetings.
        reminders.repeat_until (int): the last moment, Unix seconds; there when repeat_until_type is 0.
        reminders.repeat_interval (int): recurs every so many days, weeks or months.
        reminders.repeat_day_of_week (list[int]): days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 =
            Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday.
        reminders.repeat_day_of_month (list[int]): days of the month from 1 to 31.
        reminders.remind_before (list[int]): when members are reminded, seconds before the start: 0, 300, 900, 3600 or
            86400.
        meeting_code (str): the meeting code.
        meeting_link (str): the link to join.
        has_vote (bool): whether there is a poll; only the creator and the hosts may ask for it.
        sub_meetings (list[dict]): the occurrences of a recurring meeting.
        sub_meetings[].sub_meetingid (str): the occurrence.
        sub_meetings[].title (str): its title.
        sub_meetings[].status (int): 0 = as planned, 1 = deleted.
        sub_meetings[].start_time (int): its start, Unix seconds.
        sub_meetings[].end_time (int): its end, Unix seconds.
        sub_meetings[].repeat_id (str): the segment that it belongs to.
        has_more_sub_meeting (int): whether there are more occurrences, 0 = no, 1 = yes.
        remain_sub_meetings (int): how many occurrences are left.
        current_sub_meetingid (str): the occurrence in progress or next.
        sub_repeat_list (list[dict]): the segments of a recurring meeting: changing an occurrence, or one and all later
            ones, splits it into segments with rules of their own.
        sub_repeat_list[].repeat_id (str): the segment.
        sub_repeat_list[].repeat_type (int): 0 = daily, 1 = weekly, 2 = monthly, 7 = every working day.
        sub_repeat_list[].is_custom_repeat (int): custom recurrence, 0 = no, 1 = yes.
        sub_repeat_list[].repeat_interval (int): recurs every so many days, weeks or months.
        sub_repeat_list[].repeat_day_of_week (list[int]): days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 =
            Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday.
        sub_repeat_list[].repeat_day_of_month (list[int]): days of the month from 1 to 31.
        sub_repeat_list[].repeat_until_type (int): how the segment ends, 0 = by date, 1 = by number.
        sub_repeat_list[].repeat_until_count (int): the number of meetings; there when repeat_until_type is 1.
        sub_repeat_list[].repeat_until (int): the last moment, Unix seconds; there when repeat_until_type is 0.
        agentid (int): the app; in the official sample only.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: 会议接口权限
        note: only for what the app itself created
    """
    return _http.post("meeting/get_info", access_token, hash)


def get_user_meetingid(access_token: Token, hash: Hash) -> Reply:
    """获取成员会议ID列表: list the meetings of a member in some time.

    POST meeting/get_user_meetingid
    https://developer.work.weixin.qq.com/document/path/99050 (2025/04/14)

    hash:
        userid (str, required): the member.
        begin_time (int): begin of the time, Unix seconds.
        end_time (int): end of the time, Unix seconds, no more than 180 days after begin_time; now when both are left
            out. It bounds past meetings alone: all those to come that start at begin_time or later are listed.
        cursor (str): the next_cursor of the page before; empty or "0" for the first.
        limit (int): items a page; at most 100. Default: 100.

    Reply:
        meetingid_list (list[str]): the meetings; may be empty.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: 会议接口权限
        note: only for what the app itself created
    """
    return _http.post("meeting/get_user_meetingid", access_token, hash)


def get_invitees(access_token: Token, hash: Hash) -> Reply:
    """获取会议受邀成员列表: list the members who are invited.

    POST meeting/get_invitees
    https://developer.work.weixin.qq.com/document/path/98160 (2023/04/25)

    hash:
        meetingid (str, required): the meeting.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        invitees (list[dict]): the members invited when the meeting was booked.
        invitees[].userid (str): the member.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created; members outside the app's visible range are left out

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/get_invitees", access_token, hash)


def set_invitees(access_token: Token, hash: Hash) -> Reply:
    """更新会议受邀成员列表: replace the list of those invited.

    POST meeting/set_invitees
    https://developer.work.weixin.qq.com/document/path/98162 (2023/04/24)

    hash:
        meetingid (str, required): the meeting.
        invitees (list[dict]): the members; at most 2000 items. Bounded by the largest online meeting room that the corp
            bought; the administrator must be among them.
        invitees[].userid (str): the member, within the app's visible range.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created; the members within the app's visible range

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/set_invitees", access_token, hash)


def create_customer_short_url(access_token: Token, hash: Hash) -> Reply:
    """创建用户专属参会链接: make a link to join that shows who came by it.

    POST meeting/create_customer_short_url
    https://developer.work.weixin.qq.com/document/path/98818 (2023/04/26)

    Each link carries its own customer_data, which comes back in the events of joining and of the waiting room, and in
    the lists of the waiting room.

    hash:
        meetingid (str, required): the meeting.
        customer_data (str, required): what the link stands for; at most 256 bytes.

    Reply:
        meeting_short_url_customer_data (dict): the link; a list of such in the page's table, one in its sample.
        meeting_short_url_customer_data.meeting_short_url (str): the link.
        meeting_short_url_customer_data.customer_data (str): what it stands for.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - not for webinars.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/create_customer_short_url", access_token, hash)


def get_customer_short_url(access_token: Token, hash: Hash) -> Reply:
    """获取用户专属参会链接: list the links of create_customer_short_url.

    POST meeting/get_customer_short_url
    https://developer.work.weixin.qq.com/document/path/98819 (2023/04/24)

    hash:
        meetingid (str, required): the meeting.

    Reply:
        meeting_short_url_customer_data_list (list[dict]): the links.
        meeting_short_url_customer_data_list[].meeting_short_url (str): the link.
        meeting_short_url_customer_data_list[].customer_data (str): what it stands for.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - not for webinars, nor for meetings with a personal meeting code.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/get_customer_short_url", access_token, hash)


def get_realtime_attendee_list(access_token: Token, hash: Hash) -> Reply:
    """获取实时会中成员列表: list who is in the meeting now.

    POST meeting/get_realtime_attendee_list
    https://developer.work.weixin.qq.com/document/path/98157 (2025/03/06)

    Who has left is not listed.

    hash:
        meetingid (str, required): the meeting.
        sub_meetingid (str): the occurrence, as current_sub_meetingid of get_info gives it; required for a recurring
            meeting.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 50.

    Reply:
        attendees (list[dict]): who is there.
        attendees[].userid (str): the participant, when a member of the corp.
        attendees[].tmp_openid (str): temporary id of the participant in this meeting.
        attendees[].instance_id (int): kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 =
            iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch
            Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 =
            Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS
            tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.
        attendees[].role (int): 0 = ordinary, 1 = creator, 2 = host, 3 = creator and host, 4 = visitor, 5 = visitor and
            host, 6 = co-host, 7 = creator and co-host.
        attendees[].join_type (int): 0 = PSTN by mobile or landline, 1 = VoIP, 2 = attached VoIP that casts a screen, 3
            = VoIP by Linux SDK, 4 = attached PSTN for voice, 5 = attached PSTN for video, 6 = PSTN by Linux SDK.
        attendees[].join_time (str): joined, Unix seconds as text.
        attendees[].audio_state (bool): whether the microphone is on.
        attendees[].video_state (bool): whether the camera is on.
        attendees[].screen_shared_state (bool): whether the screen is being shared.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.
        status (str): in the official sample only, with "1" as its value.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created; members outside the app's visible range are left out

    Limits:
        - limit must stay what it was for the first page.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/get_realtime_attendee_list", access_token, hash)


def get_attendee_list(access_token: Token, hash: Hash) -> Reply:
    """获取已参会成员列表: list who came to a meeting or webinar.

    POST meeting/get_attendee_list
    https://developer.work.weixin.qq.com/document/path/98156 (2025/03/06)

    The list is empty before it begins.

    hash:
        meetingid (str, required): the meeting.
        sub_meetingid (str): the occurrence, as current_sub_meetingid of get_info gives it; required for a recurring
            meeting.
        start_time (int): came from then on, Unix seconds. Default: 31 days before now. No effect on a recurring
            meeting.
        end_time (int): came up to then, Unix seconds. Default: now. No effect on a recurring meeting.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 100.

    Reply:
        attendees (list[dict]): who came.
        attendees[].userid (str): the participant, when a member of the corp.
        attendees[].tmp_openid (str): temporary id of the participant in this meeting.
        attendees[].instance_id (int): kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 =
            iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch
            Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 =
            Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS
            tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.
        attendees[].role (int): 0 = ordinary, 1 = creator, 2 = host, 3 = creator and host, 4 = visitor from the WeChat
            mini program, 5 = visitor and host, 6 = co-host, 7 = creator and co-host.
        attendees[].join_type (int): 0 = PSTN by mobile or landline, 1 = VoIP, 2 = attached VoIP that casts a screen, 3
            = VoIP by Linux SDK, 4 = attached PSTN for voice, 5 = attached PSTN for video, 6 = PSTN by Linux SDK.
        attendees[].join_time (str): joined, Unix seconds as text.
        attendees[].quit_time (str): left, Unix seconds as text.
        attendees[].net (str): kind of network (有线 cable, WIFI, 2G, 3G, 4G, 未知 unknown); only while in the meeting.
        attendees[].webinar_role (int): role in a webinar, 0 = ordinary, 1 = guest of the corp, 2 = guest from outside,
            3 = guest by invitation link, 4 = audience.
        attendees[].audio_state (bool): whether the microphone is on.
        attendees[].video_state (bool): whether the camera is on.
        attendees[].screen_shared_state (bool): whether the screen is being shared.
        attendees[].customer_data (str): what the link stands for that they came by.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created; members outside the app's visible range are left out

    Limits:
        - start_time to end_time spans at most 31 days; without both the last 90 days are searched.
        - limit must stay what it was for the first page.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/get_attendee_list", access_token, hash)


def check_device_in_meeting(access_token: Token, hash: Hash) -> Reply:
    """获取成员设备是否入会: tell with which devices a member has joined meetings so far.

    POST meeting/check_device_in_meeting
    https://developer.work.weixin.qq.com/document/path/98165 (2025/03/06)

    hash:
        userid (str, required): the member, within the app's visible range.
        instance_id_list (list[int]): kinds of devices to look at, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 =
            web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for
            Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows,
            32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 =
            HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car. Default: all.
        meetingid_list (list[str], required): the meetings, made by this corp.

    Reply:
        result_list (list[dict]): what was found.
        result_list[].meetingid (str): the meeting.
        result_list[].instance_id (int): kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 =
            iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch
            Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 =
            Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS
            tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created; the member within the app's visible range

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/check_device_in_meeting", access_token, hash)


def get_guests(access_token: Token, hash: Hash) -> Reply:
    """获取会议嘉宾列表: list the guests from outside.

    POST meeting/get_guests
    https://developer.work.weixin.qq.com/document/path/99039 (2023/04/25)

    hash:
        meetingid (str, required): the meeting.

    Reply:
        guests (list[dict]): the guests.
        guests[].area (str): country or region code without plus or zeros, such as 86 for China.
        guests[].phone_number (str): the mobile number.
        guests[].guest_name (str): the guest's name.
        meetingid (str): the meeting.
        meeting_code (str): the meeting code.
        title (str): the title.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/get_guests", access_token, hash)


def set_guests(access_token: Token, hash: Hash) -> Reply:
    """更新会议嘉宾列表: replace the list of guests from outside.

    POST meeting/set_guests
    https://developer.work.weixin.qq.com/document/path/99040 (2023/04/25)

    hash:
        meetingid (str, required): the meeting.
        guests (list[dict], required): the guests.
        guests[].area (str, required): country or region code without plus or zeros, such as 86 for China.
        guests[].phone_number (str, required): the mobile number.
        guests[].guest_name (str): the guest's name; at most 16 characters.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/set_guests", access_token, hash)


def get_quality(access_token: Token, hash: Hash) -> Reply:
    """获取会议健康度: get the connection quality of a meeting that has ended.

    POST meeting/get_quality
    https://developer.work.weixin.qq.com/document/path/98821 (2023/05/12)

    The participants come in the order of joining; one on several devices comes once for each.

    hash:
        meetingid (str, required): the meeting.
        sub_meetingid (str): the occurrence, as current_sub_meetingid of get_info gives it; required for a recurring
            meeting.
        start_time (int, required): Unix seconds, within the last 7 days: counted from the first media room that opened
            at that time or later. A media room lasts from the first one to join to the last one to leave.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 50. Default: 50.

    Reply:
        quality (int): 0 = no data, 1 = healthy, 2 = warning.
        audio_quality (int): audio, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.
        video_quality (int): video, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.
        screen_share_quality (int): screen sharing, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.
        network_quality (int): network, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.
        problems (list[str]): what the warnings are about.
        attendees (list[dict]): how well it worked for each.
        attendees[].userid (str): the participant, when a member of the corp.
        attendees[].tmp_openid (str): temporary id of the participant in this meeting.
        attendees[].instance_id (int): kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 =
            iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch
            Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 =
            Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS.
        attendees[].quality (int): 0 = no data, 1 = healthy, 2 = warning.
        attendees[].audio_quality (int): audio, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.
        attendees[].video_quality (int): video, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.
        attendees[].screen_share_quality (int): screen sharing, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 =
            bad.
        attendees[].network_quality (int): network, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.
        attendees[].problems (list[str]): what the warnings are about.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created; members outside the app's visible range are left out

    Limits:
        - limit must stay what it was for the first page.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/get_quality", access_token, hash)
