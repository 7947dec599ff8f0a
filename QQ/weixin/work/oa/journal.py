"""QQ::weixin::work::oa::journal: 汇报.

The report app 汇报: daily, weekly and monthly work reports that members file on forms. A form has a template_id, a filed
report a journaluuid. To find a template_id, open the report app in the admin console, go to the settings page of a
report and click its name (管理后台 > 汇报 > 内容设置 > 汇报名称).
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "get_record_list",
    "get_record_detail",
    "get_stat_list",
    "export_doc",
    "get_export_doc_result",
    "download_wedrive_file",
]


def get_record_list(access_token: Token, hash: Hash) -> Reply:
    """批量获取汇报记录单号: list the ids of reports filed within a time span, with optional filters.

    POST oa/journal/get_record_list
    https://developer.work.weixin.qq.com/document/path/93393 (2023/11/30)

    hash:
        starttime (int, required): start, Unix seconds.
        endtime (int, required): end, Unix seconds; no more than one month after starttime.
        cursor (int, required): the next_cursor of the page before; 0 for the first.
        limit (int, required): number of reports wanted, at most 100.
        filters (list[dict]): conditions on the reports.
        filters[].key (str): what to filter by, at most 256 bytes: creator = who filed the report, department =
            department of whoever filed it, template_id = form.
        filters[].value (str): userid, department id or template id to match, at most 256 bytes.

    Reply:
        journaluuid_list (list[str]): ids of the reports.
        next_cursor (int): where the next page begins.
        endflag (int): end of the list, 0 = more data, 1 = no more data.

    Permission:
        self-built: 汇报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - at most 600 calls a minute.

    Errors:
        301065: no permission to read the data of the report app.
        301066: invalid parameters.
        301067: internal failure.
    """
    return _http.post("oa/journal/get_record_list", access_token, hash)


def get_record_detail(access_token: Token, hash: Hash) -> Reply:
    """获取汇报记录详情: get one report with its form data, recipients and comments.

    POST oa/journal/get_record_detail
    https://developer.work.weixin.qq.com/document/path/93394 (2023/11/30)

    Each entry of info.apply_data.contents is one field of the form. Its value holds the keys of all control types; read
    the one that belongs to control, the others are empty. A Tips control has no value.

    hash:
        journaluuid (str, required): id of the report, at most 256 bytes.

    Reply:
        info (dict): the report.
        info.journal_uuid (str): id of the report, here with an underscore.
        info.template_name (str): name of the form.
        info.template_id (str): id of the form.
        info.report_time (int): time of the report, Unix seconds.
        info.submitter (dict): who filed the report.
        info.submitter.userid (str): member.
        info.receivers (list[dict]): recipients.
        info.receivers[].userid (str): member.
        info.readed_receivers (list[dict]): recipients who have read it.
        info.readed_receivers[].userid (str): member.
        info.apply_data (dict): form data.
        info.apply_data.contents (list[dict]): fields of the form.
        info.apply_data.contents[].control (str): Text = text, Textarea = text of several lines, Number = number, Money
            = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips =
            explanation, File = attachments, Table = detail rows, DateRange = duration, Doc = document, WedriveFile =
            WeDrive file, Location = place, Formula = computed value, SchoolContact = students or classes; the last
            three in the appendix only.
        info.apply_data.contents[].id (str): control id.
        info.apply_data.contents[].title (list[dict]): name of the control, one entry per language.
        info.apply_data.contents[].title[].text (str): name.
        info.apply_data.contents[].title[].lang (str): language, such as zh_CN.
        info.apply_data.contents[].value (dict): what was entered, by control type.
        info.apply_data.contents[].value.text (str): Text, Textarea: the text.
        info.apply_data.contents[].value.new_number (str): Number: the number, as text.
        info.apply_data.contents[].value.new_money (str): Money: the amount, as text.
        info.apply_data.contents[].value.date (dict): Date: the date.
        info.apply_data.contents[].value.date.type (str): day = date, hour = date and time, month = month, minute = time
            of day.
        info.apply_data.contents[].value.date.s_timestamp (str): Unix seconds, as text; for type minute the seconds
            since 0 o'clock.
        info.apply_data.contents[].value.selector (dict): Selector: the choice.
        info.apply_data.contents[].value.selector.type (str): single = one option, multi = several.
        info.apply_data.contents[].value.selector.options (list[dict]): the options chosen.
        info.apply_data.contents[].value.selector.options[].key (str): option id, from oa.gettemplatedetail; corps made
            since 2022-08-25 have no approval template for it.
        info.apply_data.contents[].value.selector.options[].value (list[dict]): label, one entry per language.
        info.apply_data.contents[].value.selector.options[].value[].text (str): label.
        info.apply_data.contents[].value.selector.options[].value[].lang (str): language, such as zh_CN.
        info.apply_data.contents[].value.tips (list[dict]): empty in the official sample.
        info.apply_data.contents[].value.members (list[dict]): Contact: members chosen.
        info.apply_data.contents[].value.members[].userid (str): member.
        info.apply_data.contents[].value.members[].name (str): name of the member.
        info.apply_data.contents[].value.departments (list[dict]): Contact: departments chosen.
        info.apply_data.contents[].value.departments[].openapi_id (str): department id.
        info.apply_data.contents[].value.departments[].name (str): name of the department.
        info.apply_data.contents[].value.files (list[dict]): File: files attached.
        info.apply_data.contents[].value.files[].file_id (str): media_id of the file, for media.get.
        info.apply_data.contents[].value.children (list[dict]): Table: the detail rows.
        info.apply_data.contents[].value.children[].list (list[dict]): controls of the row, each as
            info.apply_data.contents.
        info.apply_data.contents[].value.date_range (dict): DateRange: the duration.
        info.apply_data.contents[].value.date_range.type (str): halfday = date and half-day, hour = date and time.
        info.apply_data.contents[].value.date_range.new_begin (int): start, Unix seconds.
        info.apply_data.contents[].value.date_range.new_end (int): end, Unix seconds.
        info.apply_data.contents[].value.date_range.new_duration (int): length, seconds.
        info.apply_data.contents[].value.location (dict): Location: the place.
        info.apply_data.contents[].value.location.latitude (str): latitude, as text, with 6 decimals.
        info.apply_data.contents[].value.location.longitude (str): longitude, as text, with 6 decimals.
        info.apply_data.contents[].value.location.title (str): name of the place.
        info.apply_data.contents[].value.location.address (str): address of the place.
        info.apply_data.contents[].value.location.time (int): when the place was picked, Unix seconds; withdrawn.
        info.apply_data.contents[].value.formula (dict): Formula: the result.
        info.apply_data.contents[].value.formula.value (str): the result, as text.
        info.apply_data.contents[].value.stat_field (list[dict]): empty in the official sample.
        info.apply_data.contents[].value.sum_field (list[dict]): empty in the official sample.
        info.apply_data.contents[].value.related_approval (list[dict]): linked approval forms; empty in the official
            sample.
        info.apply_data.contents[].value.students (list[dict]): SchoolContact: students chosen.
        info.apply_data.contents[].value.students[].name (str): name of the student.
        info.apply_data.contents[].value.classes (list[dict]): SchoolContact: classes chosen.
        info.apply_data.contents[].value.classes[].name (str): name of the class.
        info.apply_data.contents[].value.docs (list[dict]): Doc: documents attached; none is added since WeCom 4.0.20.
        info.apply_data.contents[].value.docs[].docid (str): document id.
        info.apply_data.contents[].value.docs[].doc_url (str): address of the document.
        info.apply_data.contents[].value.wedrive_files (list[dict]): WedriveFile: WeDrive files attached.
        info.apply_data.contents[].value.wedrive_files[].fileid (str): file id, for download_wedrive_file.
        info.sys_journal_data (str): rich text of a report on the built-in form 汇报, whose contents are not in
            apply_data.
        info.comments (list[dict]): comments.
        info.comments[].commentid (int): comment id, unsigned 64 bits, such as 6899287783354824502.
        info.comments[].tocommentid (int): id of the comment that this one answers, unsigned 64 bits; 0 in the official
            sample.
        info.comments[].comment_userinfo (dict): who commented.
        info.comments[].comment_userinfo.userid (str): member.
        info.comments[].content (str): text of the comment.
        info.comments[].comment_time (int): time of the comment, Unix seconds.

    Permission:
        self-built: 汇报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Errors:
        301065: no permission to read the data of the report app.
        301066: invalid parameters.
        301067: internal failure.
    """
    return _http.post("oa/journal/get_record_detail", access_token, hash)


def get_stat_list(access_token: Token, hash: Hash) -> Reply:
    """获取汇报统计数据: get the statistics of a report form, who reported and who did not, per period.

    POST oa/journal/get_stat_list
    https://developer.work.weixin.qq.com/document/path/93395 (2023/11/30)

    Only periods that WeCom has already summed up are returned.

    hash:
        template_id (str, required): id of the form, at most 256 bytes.
        starttime (int, required): start, Unix seconds.
        endtime (int, required): end, Unix seconds; no more than one year after starttime.

    Reply:
        stat_list (list[dict]): one entry per period.
        stat_list[].template_id (str): id of the form.
        stat_list[].template_name (str): name of the form.
        stat_list[].report_range (dict): who has to report.
        stat_list[].report_range.user_list (list[dict]): members.
        stat_list[].report_range.user_list[].userid (str): member.
        stat_list[].report_range.party_list (list[dict]): departments.
        stat_list[].report_range.party_list[].open_partyid (str): department id.
        stat_list[].report_range.tag_list (list[dict]): tags.
        stat_list[].report_range.tag_list[].open_tagid (str): tag id.
        stat_list[].white_range (dict): who is exempt (白名单).
        stat_list[].white_range.user_list (list[dict]): members.
        stat_list[].white_range.user_list[].userid (str): member.
        stat_list[].white_range.party_list (list[dict]): departments.
        stat_list[].white_range.party_list[].open_partyid (str): department id.
        stat_list[].white_range.tag_list (list[dict]): tags.
        stat_list[].white_range.tag_list[].open_tagid (str): tag id.
        stat_list[].receivers (dict): fixed recipients of the reports.
        stat_list[].receivers.user_list (list[dict]): members.
        stat_list[].receivers.user_list[].userid (str): member.
        stat_list[].receivers.tag_list (list[dict]): tags.
        stat_list[].receivers.tag_list[].open_tagid (str): tag id.
        stat_list[].receivers.leader_list (list[dict]): leaders of who reports.
        stat_list[].receivers.leader_list[].level (int): level of the leader, counted from 1.
        stat_list[].cycle_begin_time (int): start of the period, Unix seconds.
        stat_list[].cycle_end_time (int): end of the period, Unix seconds.
        stat_list[].stat_begin_time (int): start of the time summed up, Unix seconds.
        stat_list[].stat_end_time (int): end of the time summed up, Unix seconds.
        stat_list[].report_list (list[dict]): members who reported.
        stat_list[].report_list[].user (dict): the member.
        stat_list[].report_list[].user.userid (str): member.
        stat_list[].report_list[].itemlist (list[dict]): reports of the member.
        stat_list[].report_list[].itemlist[].journaluuid (str): id of the report, for get_record_detail.
        stat_list[].report_list[].itemlist[].reporttime (int): time of the report, Unix seconds.
        stat_list[].report_list[].itemlist[].flag (int): late, 0 = no, 1 = yes.
        stat_list[].unreport_list (list[dict]): members who did not report.
        stat_list[].unreport_list[].user (dict): the member.
        stat_list[].unreport_list[].user.userid (str): member.
        stat_list[].unreport_list[].itemlist (list[dict]): placeholder without a report.
        stat_list[].unreport_list[].itemlist[].journaluuid (str): empty.
        stat_list[].unreport_list[].itemlist[].reporttime (int): Unix seconds; the start of the period in the official
            sample.
        stat_list[].unreport_list[].itemlist[].flag (int): 0 in the official sample.
        stat_list[].report_type (int): kind of report, 2 = daily, 3 = weekly, 4 = monthly.

    Permission:
        self-built: 汇报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Errors:
        301065: no permission to read the data of the report app.
        301066: invalid parameters.
        301067: internal failure.
    """
    return _http.post("oa/journal/get_stat_list", access_token, hash)


def export_doc(access_token: Token, hash: Hash) -> Reply:
    """导出汇报文档: start a job that exports a document attached to a report.

    POST oa/journal/export_doc
    https://developer.work.weixin.qq.com/document/path/96108

    hash:
        journaluuid (str, required): the report.
        docid (str, required): the document.

    Reply:
        jobid (str): the job, for get_export_doc_result.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("oa/journal/export_doc", access_token, hash)


def get_export_doc_result(access_token: Token, hash: Hash) -> Reply:
    """获取汇报文档导出结果: read the state and the result of an export job.

    POST oa/journal/get_export_doc_result
    https://developer.work.weixin.qq.com/document/path/96108

    hash:
        jobid (str, required): the job, from export_doc.

    Reply:
        status (int): state of the job.
        url (str): where to download the document, for a while.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("oa/journal/get_export_doc_result", access_token, hash)


def download_wedrive_file(access_token: Token, hash: Hash) -> Reply:
    """下载微盘文件: get the download address of a WeDrive file attached to a report.

    POST oa/journal/download_wedrive_file
    https://developer.work.weixin.qq.com/document/path/98021 (2023/11/30)

    The request to download_url needs the cookie cookie_name=cookie_value.

    hash:
        journaluuid (str, required): the report.
        fileid (str, required): one of its wedrive_files, from get_record_detail.

    Reply:
        download_url (str): where to download the file, valid for 2 hours.
        cookie_name (str): name of the cookie.
        cookie_value (str): value of the cookie.

    Permission:
        self-built: 汇报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("oa/journal/download_wedrive_file", access_token, hash)
