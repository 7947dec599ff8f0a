"""QQ::weixin::work::exmail::app: 邮件.

Mail of an app: it sends mails, and with them schedules and meetings, from a mailbox of its own, and reads the answers.
The mailbox comes with the permission for mail; by default its name is the app's in pinyin. Needs WeCom 4.0.20 or newer.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "compose_send",
    "get_mail_list",
    "read_mail",
    "update_email_alias",
    "get_email_alias",
]


def compose_send(access_token: Token, hash: Hash) -> Reply:
    """发送普通邮件: send a mail; with schedule it is a schedule too, with meeting a meeting.

    POST exmail/app/compose_send
    https://developer.work.weixin.qq.com/document/path/97445 (2025/01/16)

    schedule (required in schedule and meeting mails) makes the subject the title and the content the description of a
    schedule or meeting, which the recipients take part in.

    In third-party apps enable_id_trans has $departmentName=ID$, $userName=USERID$, $userAlias=USERID$ and
    $userAliasOrName=USERID$ replaced by a department's name or a member's name, alias, or alias if there is one and
    else name, in subject, content and attachment_list[].file_name; what can't be resolved stays as it is.

    hash:
        to (dict, required): the recipients; one of to.emails and to.userids is needed.
        to.emails (list[str]): mail addresses.
        to.userids (list[str]): members.
        cc (dict): who gets a copy.
        cc.emails (list[str]): mail addresses.
        cc.userids (list[str]): members.
        bcc (dict): who gets a blind copy.
        bcc.emails (list[str]): mail addresses.
        bcc.userids (list[str]): members.
        subject (str, required): the subject.
        content (str, required): the text.
        content_type (str): html = HTML, text = plain text. Default: html.
        attachment_list (list[dict]): the attachments; at most 200 items.
        attachment_list[].file_name (str, required): the file's name.
        attachment_list[].content (str, required): the file, in base64.
        schedule (dict): the schedule or the time of the meeting; required for schedule and meeting mails.
        schedule.schedule_id (str): the schedule or meeting to change or cancel; required when method is cancel.
        schedule.method (str): request = make or with schedule_id change it, cancel = cancel it. Default: request.
        schedule.start_time (int, required): the start, Unix seconds.
        schedule.end_time (int, required): the end, Unix seconds.
        schedule.location (str): the place.
        schedule.reminders (dict): reminder and recurrence.
        schedule.reminders.is_remind (int): whether there is a reminder, 0 = no, 1 = yes.
        schedule.reminders.is_repeat (int): whether it recurs, 0 = no, 1 = yes.
        schedule.reminders.repeat_type (int): used when is_repeat is 1, 0 = daily, 1 = weekly, 2 = monthly, 5 = yearly.
            Unless is_custom_repeat is 1, the day and time of start_time recur.
        schedule.reminders.repeat_until (int): the last moment, Unix seconds; used when is_repeat is 1. Default: 0, for
            ever.
        schedule.reminders.is_custom_repeat (int): custom recurrence, used when is_repeat is 1, 0 = no, 1 = yes.
        schedule.reminders.repeat_interval (int): recurs every so many days, weeks, months or years; only for a custom
            recurrence.
        schedule.reminders.repeat_day_of_week (list[int]): days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 =
            Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday; only for a custom weekly recurrence.
        schedule.reminders.repeat_day_of_month (list[int]): days of the month, each from 1 to 31; only for a custom
            monthly or yearly recurrence.
        schedule.reminders.timezone (int): the time zone, hours from UTC; from -12 to 12. Default: 8.
        schedule.reminders.remind_before_event_mins (int): the reminder, minutes before start_time, negative for after
            it; used when is_remind is 1.
        schedule.reminders.repeat_week_of_month (list[int]): in the page's sample only, and empty there.
        schedule.reminders.repeat_month_of_year (list[int]): months of the year, each from 1 to 12; only for a custom
            yearly recurrence, together with repeat_day_of_month.
        meeting (dict): what makes it a meeting; required for meeting mails, together with schedule.
        meeting.option (dict): how the meeting is held.
        meeting.option.password (str): password to join, digits only; 4 to 6 characters.
        meeting.option.auto_record (int): automatic recording, 0 = off, 1 = local, 2 = in the cloud. Default: 0.
        meeting.option.enable_waiting_room (bool): whether there is a waiting room. Default: false.
        meeting.option.allow_enter_before_host (bool): whether members may join before the host. Default: true.
        meeting.option.enable_screen_watermark (bool): whether shared screens have a watermark. Default: false.
        meeting.option.enter_restraint (int): who may join, 0 = anyone, 2 = members of the corp. Default: 0.
        meeting.option.enable_enter_mute (int): mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined.
            Default: 2.
        meeting.option.remind_scope (int): whom a call reminds when the meeting starts, 1 = nobody, 2 = the host, 3 =
            all members. Default: 2.
        meeting.option.water_mark_type (int): 0 = single row, 1 = several rows. Default: 0.
        meeting.hosts (dict): the hosts.
        meeting.hosts.userids (list[str]): members; at most 10 items.
        meeting.meeting_admins (dict, required): the administrator of the meeting.
        meeting.meeting_admins.userids (list[str]): the one member, of the same corp and among the participants; at most
            1 items.
        enable_id_trans (int): whether ids are replaced by names, only for third-party apps, 0 = no, 1 = yes. Default:
            0.
        schedule.schedule_admins (dict): the administrators of the schedule.
        schedule.schedule_admins.userids (list[str]): members of the same corp among the participants; at most 3 items.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        third-party, delegated: 邮件
        note: 日程 too for schedule mails, 日程 and 会议 too for meeting mails; members named by userid within the app's
            visible range

    Limits:
        - text and attachments together at most 50 MB.
    """
    return _http.post("exmail/app/compose_send", access_token, hash)


def get_mail_list(access_token: Token, hash: Hash) -> Reply:
    """获取收件箱邮件列表: list the mails that came in some time.

    POST exmail/app/get_mail_list
    https://developer.work.weixin.qq.com/document/path/97369 (2022/12/01)

    hash:
        begin_time (int, required): begin of the time, Unix seconds.
        end_time (int, required): end of the time, Unix seconds.
        limit (int): items a page; at most 1000. Default: 100.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        mail_list (list[dict]): the mails.
        mail_list[].mail_id (str): the mail.
        has_more (int): whether more follows, 0 = no, 1 = yes.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        third-party, delegated: 邮件
    """
    return _http.post("exmail/app/get_mail_list", access_token, hash)


def read_mail(access_token: Token, hash: Hash) -> Reply:
    """获取邮件内容: get a mail that came.

    POST exmail/app/read_mail
    https://developer.work.weixin.qq.com/document/path/97979 (2022/12/01)

    hash:
        mail_id (str, required): the mail.

    Reply:
        mail_data (str): the whole mail in EML form.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        third-party, delegated: 邮件
    """
    return _http.post("exmail/app/read_mail", access_token, hash)


def update_email_alias(access_token: Token, hash: Hash) -> Reply:
    """更新应用邮箱账号: change the app's mail address.

    POST exmail/app/update_email_alias
    https://developer.work.weixin.qq.com/document/path/97373 (2022/12/01)

    The old address stays as an alias and goes on receiving mail.

    hash:
        new_email (str, required): the new address.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
    """
    return _http.post("exmail/app/update_email_alias", access_token, hash)


def get_email_alias(access_token: Token, hash: Hash) -> Reply:
    """查询应用邮箱账号: get the app's mail address and its aliases.

    POST exmail/app/get_email_alias
    https://developer.work.weixin.qq.com/document/path/97991 (2022/12/01)

    No hash is needed: give an empty one.

    Reply:
        email (str): the address that mails are sent from.
        alias_list (list[str]): other addresses that receive mail.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
    """
    return _http.post("exmail/app/get_email_alias", access_token, hash)
