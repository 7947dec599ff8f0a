"""QQ::weixin::work::oa: 企业微信审批应用.

The approval app of WeCom (企业微信审批应用): its templates, and the requests that members submit on them. A template is a form
of controls (控件); read it with gettemplatedetail, submit a request with applyevent, find requests with getapprovalinfo
and read them with getapprovaldetail. Templates are made with oa.approval, leave balances kept with oa.vacation.
"""

from .. import _http, _namespace
from .._http import Hash, Reply, Token

__all__ = ["gettemplatedetail", "applyevent", "getapprovalinfo", "getapprovaldetail"]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def gettemplatedetail(access_token: Token, hash: Hash) -> Reply:
    """获取审批模板详情: get the names and the form controls of an approval template.

    POST oa/gettemplatedetail
    https://developer.work.weixin.qq.com/document/path/91982 (2024/01/16)

    The ids, types and options of the controls are what applyevent needs. What config holds depends on the control type;
    types not named under config have none.

    hash:
        template_id (str, required): template id, from getapprovaldetail, from the callback about approval status, from
            oa.approval.copytemplate, or from the address of the page in the admin console on which the template is
            edited; templates made long ago have ids such as "1910324946027731_1688852032423522_1808577376_15111111111".
            For third-party apps the id of the template in the corp, not that in the service provider's console.

    Reply:
        template_names (list[dict]): names of the template, one entry per language; only zh_CN unless several languages
            are configured.
        template_names[].text (str): name.
        template_names[].lang (str): language, such as zh_CN.
        template_content (dict): the form.
        template_content.controls (list[dict]): the controls of the form.
        template_content.controls[].property (dict): attributes that every control has.
        template_content.controls[].property.control (str): Text = text, Textarea = text of several lines, Number =
            number, Money = amount, Date = date or date and time, Selector = choice, Contact = members or departments,
            Tips = explanation, File = attachments, Table = detail rows, Attendance = outing or business trip or
            overtime, Vacation = leave, Location = place, RelatedApproval = linked requests, Formula = computed value,
            DateRange = duration, BankAccount = account to be paid, PunchCorrection = corrected check-in, PhoneNumber =
            telephone number; the last two are not on the page.
        template_content.controls[].property.id (str): control id, such as Selector-15111111111.
        template_content.controls[].property.title (list[dict]): name of the control, one entry per language, zh_CN by
            default.
        template_content.controls[].property.title[].text (str): name.
        template_content.controls[].property.title[].lang (str): language, such as zh_CN.
        template_content.controls[].property.placeholder (list[dict]): hint to the applicant, one entry per language,
            zh_CN by default.
        template_content.controls[].property.placeholder[].text (str): hint.
        template_content.controls[].property.placeholder[].lang (str): language, such as zh_CN.
        template_content.controls[].property.require (int): must be filled in, 0 = no, 1 = yes.
        template_content.controls[].property.un_print (int): left out when printed, 0 = no, 1 = yes.
        template_content.controls[].config (dict): attributes of the control type; filled for Date, Selector, Contact,
            Table, Attendance, Vacation and the other types named below.
        template_content.controls[].config.date (dict): Date: kind of date.
        template_content.controls[].config.date.type (str): day = date, hour = date and time.
        template_content.controls[].config.selector (dict): Selector: the options.
        template_content.controls[].config.selector.type (str): single = one option, multi = several.
        template_content.controls[].config.selector.exp_type (int): undocumented; 0 in the official sample.
        template_content.controls[].config.selector.options (list[dict]): all options.
        template_content.controls[].config.selector.options[].key (str): option id, such as option-15111111111, with
            which applyevent chooses it.
        template_content.controls[].config.selector.options[].value (list[dict]): label, one entry per language, zh_CN
            by default.
        template_content.controls[].config.selector.options[].value[].text (str): label.
        template_content.controls[].config.selector.options[].value[].lang (str): language, such as zh_CN.
        template_content.controls[].config.selector.op_relations (list[dict]): what choosing an option does to other
            controls; only where that is set up.
        template_content.controls[].config.selector.op_relations[].key (str): the option.
        template_content.controls[].config.selector.op_relations[].relation_list (list[dict]): the other controls.
        template_content.controls[].config.selector.op_relations[].relation_list[].related_control_id (str): the
            control.
        template_content.controls[].config.selector.op_relations[].relation_list[].action (int): 1 = show or hide it.
        template_content.controls[].config.contact (dict): Contact: what to pick.
        template_content.controls[].config.contact.type (str): single = one, multi = several.
        template_content.controls[].config.contact.mode (str): user = members, department = departments.
        template_content.controls[].config.table (dict): Table: the row.
        template_content.controls[].config.table.children (list[dict]): controls of a row, each as
            template_content.controls.
        template_content.controls[].config.table.stat_field (list[dict]): empty in the official sample.
        template_content.controls[].config.attendance (dict): Attendance: the absence.
        template_content.controls[].config.attendance.type (int): 1 = leave, 3 = business trip, 4 = outing, 5 =
            overtime.
        template_content.controls[].config.attendance.date_range (dict): time scale.
        template_content.controls[].config.attendance.date_range.type (str): hour = to the minute, halfday = morning or
            afternoon.
        template_content.controls[].config.vacation_list (dict): Vacation: the leave types, those of
            oa.vacation.getcorpconf.
        template_content.controls[].config.vacation_list.item (list[dict]): the leave types.
        template_content.controls[].config.vacation_list.item[].id (int): leave type id, with which applyevent chooses
            it.
        template_content.controls[].config.vacation_list.item[].name (list[dict]): name, one entry per language, zh_CN
            by default.
        template_content.controls[].config.vacation_list.item[].name[].text (str): name.
        template_content.controls[].config.vacation_list.item[].name[].lang (str): language, such as zh_CN.
        template_content.controls[].config.tips (dict): Tips: the explanatory text.
        template_content.controls[].config.tips.tips_content (list[dict]): the text, one entry per language.
        template_content.controls[].config.tips.tips_content[].lang (str): language, such as zh_CN.
        template_content.controls[].config.tips.tips_content[].text (dict): rich text.
        template_content.controls[].config.tips.tips_content[].text.sub_text (list[dict]): its parts.
        template_content.controls[].config.tips.tips_content[].text.sub_text[].type (int): 1 = plain text, 2 = link; at
            most one link in the text.
        template_content.controls[].config.tips.tips_content[].text.sub_text[].content (dict): the part.
        template_content.controls[].config.tips.tips_content[].text.sub_text[].content.plain_text (dict): plain text.
        template_content.controls[].config.tips.tips_content[].text.sub_text[].content.plain_text.content (str): text.
        template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link (dict): link.
        template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link.title (str): text of the
            link.
        template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link.url (str): address.
        template_content.controls[].config.file (dict): File: restrictions.
        template_content.controls[].config.file.is_only_photo (int): only photos taken on the spot, 0 = no, 1 = yes.
        template_content.controls[].config.location (dict): Location: restrictions.
        template_content.controls[].config.location.distance (int): distance: one of 100, 200, 300.
        template_content.controls[].config.related_approval (dict): RelatedApproval: which requests may be linked.
        template_content.controls[].config.related_approval.template_id (any): template id or ids of these requests; any
            request when empty.
        template_content.controls[].config.date_range (dict): DateRange: time scale.
        template_content.controls[].config.date_range.type (str): hour = to the minute, halfday = morning or afternoon.

    Permission:
        self-built: 审批 > 可调用接口的应用
        third-party, delegated: 审批
        system secret: not since 2023-12-01, except for corps that used it before
        note: a self-built app reads the corp's own templates, a third-party app those that it added

    Limits:
        - at most 600 calls a minute.

    Errors:
        301025: invalid template_id.
        301026: the template could not be read.
    """
    return _http.post("oa/gettemplatedetail", access_token, hash)


def applyevent(access_token: Token, hash: Hash) -> Reply:
    """提交审批申请: submit an approval request on behalf of a member.

    POST oa/applyevent
    https://developer.work.weixin.qq.com/document/path/91853 (2024/11/06)

    First read the template with gettemplatedetail: every entry of apply_data.contents names a control of it by type and
    id and gives it a value. The value has one key per control type, named at the fields of value below. Leave Tips and
    Formula controls out, the server fills them in. For PhoneNumber, BankAccount and PunchCorrection the official page
    documents no value here. For third-party apps $userName=USERID$, $userAlias=USERID$, $userAliasOrName=USERID$ and
    $departmentName=ID$ in the texts of Text, Textarea and summary_list become the name that they stand for, and stay as
    they are where there is none or it may not be seen.

    hash:
        creator_userid (str, required): applicant, under whose name the request is filed; must be in the visible range
            of the app.
        template_id (str, required): template id, see gettemplatedetail; templates for corrected check-ins (打卡补卡) and
            shift changes (调班) cannot be submitted through the API. For third-party apps the id of the template in the
            corp, not that in the service provider's console.
        use_template_approver (int, required): whose flow is used, 0 = that of process, 1 = that configured for the
            template in the admin console; it may have conditions but no node for which the applicant chooses (申请人自选).
            Default: 0.
        choose_department (int): department for which the request is filed. Left out, the applicant's main department.
        process (dict): the approval flow; required when use_template_approver is 0.
        process.node_list (list[dict], required): the nodes.
        process.node_list[].type (int, required): 1 = approvers, 2 = members who get a copy, 3 = handlers.
        process.node_list[].apv_rel (int): who has to decide; required when type is 1 or 3: 1 = all, 2 = any one, 3 =
            one after the other.
        process.node_list[].userid (list[str], required): the members.
        approver (list[dict]): the approval flow before there was process, one entry per node; not on the page since
            2026-01.
        approver[].userid (list[str], required): userids of the approvers of the node, all of them when there are
            several.
        approver[].attr (int, required): who has to sign, 1 = any one (或签), 2 = all (会签); only effective when the node
            has several approvers.
        notifyer (list[str]): userids of members who get a copy; not on the page since 2026-01.
        notify_type (int): when the copies are sent, 1 = on submission, 2 = after approval, 3 = both; not on the page
            since 2026-01. Default: 1.
        apply_data (dict, required): what is filled in, in the shape in which getapprovaldetail returns it.
        apply_data.contents (list[dict], required): the controls that get a value, all that the template marks as
            mandatory among them.
        apply_data.contents[].control (str, required): Text = text, Textarea = text of several lines, Number = number,
            Money = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips =
            explanation, File = attachments, Table = detail rows, Location = place, RelatedApproval = linked requests,
            Formula = computed value, DateRange = duration, Vacation = leave, Attendance = outing or business trip or
            overtime; the last two in the appendix only.
        apply_data.contents[].id (str, required): control id, from gettemplatedetail.
        apply_data.contents[].title (list[dict]): name of the control, one entry per language.
        apply_data.contents[].title[].text (str): name.
        apply_data.contents[].title[].lang (str): language, such as zh_CN.
        apply_data.contents[].value (dict, required): value of the control; must not be empty when the control is
            mandatory.
        apply_data.contents[].value.text (str): Text, Textarea: the text; no line breaks in Text.
        apply_data.contents[].value.new_number (str): Number: the number, as text, such as "700".
        apply_data.contents[].value.new_money (str): Money: the amount, as text, such as "700".
        apply_data.contents[].value.date (dict): Date: the date.
        apply_data.contents[].value.date.type (str, required): day = date, hour = date and time; the same as in the
            template.
        apply_data.contents[].value.date.s_timestamp (str, required): Unix seconds, as text.
        apply_data.contents[].value.selector (dict): Selector: the choice.
        apply_data.contents[].value.selector.type (str, required): single = one option, multi = several; the same as in
            the template.
        apply_data.contents[].value.selector.options (list[dict], required): the options chosen; several only when type
            is multi.
        apply_data.contents[].value.selector.options[].key (str, required): option id, from
            config.selector.options[].key of gettemplatedetail.
        apply_data.contents[].value.members (list[dict]): Contact that picks members: the members; several only when the
            template allows it.
        apply_data.contents[].value.members[].userid (str, required): member.
        apply_data.contents[].value.members[].name (str): name of the member.
        apply_data.contents[].value.departments (list[dict]): Contact that picks departments: the departments; several
            only when the template allows it.
        apply_data.contents[].value.departments[].openapi_id (str, required): department id, as text.
        apply_data.contents[].value.departments[].name (str): name of the department.
        apply_data.contents[].value.files (list[dict]): File: the files; no more than 6 in the whole request, else it
            fails.
        apply_data.contents[].value.files[].file_id (str, required): media_id from media.upload; the file is then kept
            with the request for good.
        apply_data.contents[].value.files[].file_name (str): name of the file; may be empty.
        apply_data.contents[].value.files[].file_size (any): size of the file, a number; may be an empty text.
        apply_data.contents[].value.files[].file_type (str): type of the file; may be empty.
        apply_data.contents[].value.files[].file_url (str): address of the file; may be empty.
        apply_data.contents[].value.children (list[dict]): Table: the detail rows; at least 1 item.
        apply_data.contents[].value.children[].list (list[dict], required): the controls of the row, each as
            apply_data.contents; all controls that the template has in the row, with an empty value where there is none.
        apply_data.contents[].value.vacation (dict): Vacation: the leave.
        apply_data.contents[].value.vacation.selector (dict, required): leave type.
        apply_data.contents[].value.vacation.selector.type (str, required): always single.
        apply_data.contents[].value.vacation.selector.options (list[dict], required): the leave type, a single entry.
        apply_data.contents[].value.vacation.selector.options[].key (str, required): leave type id, as text, from
            config.vacation_list.item[].id of gettemplatedetail.
        apply_data.contents[].value.vacation.selector.options[].value (list[dict]): name of the leave type, one entry
            per language.
        apply_data.contents[].value.vacation.selector.options[].value[].text (str): name.
        apply_data.contents[].value.vacation.selector.options[].value[].lang (str): language, such as zh_CN.
        apply_data.contents[].value.vacation.selector.exp_type (int): undocumented; 0 in the official sample.
        apply_data.contents[].value.vacation.attendance (dict, required): time of the leave.
        apply_data.contents[].value.vacation.attendance.date_range (dict, required): the time.
        apply_data.contents[].value.vacation.attendance.date_range.type (str, required): halfday = date and half-day,
            hour = date and time; the same as in the template.
        apply_data.contents[].value.vacation.attendance.date_range.new_begin (int, required): start, Unix seconds; for
            halfday only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.
        apply_data.contents[].value.vacation.attendance.date_range.new_end (int, required): end, Unix seconds; for
            halfday only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.
        apply_data.contents[].value.vacation.attendance.date_range.new_duration (int): length, seconds; required without
            slice_info, which gives it.
        apply_data.contents[].value.vacation.attendance.type (int, required): kind of absence, 1 = leave.
        apply_data.contents[].value.vacation.attendance.slice_info (dict): length per day.
        apply_data.contents[].value.vacation.attendance.slice_info.day_items (list[dict], required): the days.
        apply_data.contents[].value.vacation.attendance.slice_info.day_items[].daytime (int, required): 00:00:00 of the
            day in UTC+8, Unix seconds.
        apply_data.contents[].value.vacation.attendance.slice_info.day_items[].duration (int, required): length on that
            day, seconds; may be 0; a multiple of 360 for hour, of 43200 for halfday.
        apply_data.contents[].value.attendance (dict): Attendance: the business trip, outing or overtime.
        apply_data.contents[].value.attendance.date_range (dict, required): the time; no more than 7 days for overtime.
        apply_data.contents[].value.attendance.date_range.type (str, required): halfday = date and half-day, hour = date
            and time; the same as in the template.
        apply_data.contents[].value.attendance.date_range.new_begin (int, required): start, Unix seconds; for halfday
            only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.
        apply_data.contents[].value.attendance.date_range.new_end (int, required): end, Unix seconds; for halfday only
            00:00:00 (morning) or 12:00:00 (afternoon) of a day.
        apply_data.contents[].value.attendance.date_range.new_duration (int): length, seconds; required without
            slice_info, which gives it.
        apply_data.contents[].value.attendance.type (int, required): kind of absence, 3 = business trip, 4 = outing, 5 =
            overtime; the same as in the template.
        apply_data.contents[].value.attendance.slice_info (dict): length per day.
        apply_data.contents[].value.attendance.slice_info.day_items (list[dict], required): the days.
        apply_data.contents[].value.attendance.slice_info.day_items[].daytime (int, required): 00:00:00 of the day in
            UTC+8, Unix seconds.
        apply_data.contents[].value.attendance.slice_info.day_items[].duration (int, required): length on that day,
            seconds; may be 0; a multiple of 360 for hour, of 43200 for halfday, of 8640 for overtime by halfday.
        apply_data.contents[].value.location (dict): Location: the place.
        apply_data.contents[].value.location.latitude (str, required): latitude, as text, 6 decimals.
        apply_data.contents[].value.location.longitude (str, required): longitude, as text, 6 decimals.
        apply_data.contents[].value.location.title (str): name of the place.
        apply_data.contents[].value.location.address (str): address of the place.
        apply_data.contents[].value.location.time (int): when the place was picked, Unix seconds.
        apply_data.contents[].value.related_approval (list[dict]): RelatedApproval: the linked requests.
        apply_data.contents[].value.related_approval[].sp_no (str, required): number of the linked request.
        apply_data.contents[].value.formula (dict): Formula: the result, which WeCom works out: it need not be given.
        apply_data.contents[].value.formula.value (str): the result, as text.
        apply_data.contents[].value.date_range (dict): DateRange: the duration.
        apply_data.contents[].value.date_range.type (str, required): halfday = date and half-day, hour = date and time;
            the same as in the template.
        apply_data.contents[].value.date_range.new_begin (int, required): start, Unix seconds; for halfday only 00:00:00
            (morning) or 12:00:00 (afternoon) of a day.
        apply_data.contents[].value.date_range.new_end (int, required): end, Unix seconds; for halfday only 00:00:00
            (morning) or 12:00:00 (afternoon) of a day.
        apply_data.contents[].value.date_range.new_duration (int, required): length, seconds.
        summary_list (list[dict], required): lines shown on notification cards and in the list of requests, at most 3
            items.
        summary_list[].summary_info (list[dict], required): one line, one entry per language.
        summary_list[].summary_info[].text (str, required): text of the line, at most 20 characters.
        summary_list[].summary_info[].lang (str, required): language: zh_CN (not zh-CN) or en.

    Reply:
        sp_no (str): number of the request, for getapprovaldetail.

    Permission:
        self-built: 审批 > 可调用接口的应用
        third-party, delegated: 审批
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - at most 600 calls a minute; 60 for third-party apps.

    Errors:
        301025: invalid parameters, such as an empty value or one that does not fit the template.
        301055: no permission for the approval app, or the applicant is outside the visible range of the app.
        301056: the approval app is disabled.
        301057: the request could not be submitted.
        301079: the time overlaps another absence.
    """
    return _http.post("oa/applyevent", access_token, hash)


def getapprovalinfo(access_token: Token, hash: Hash) -> Reply:
    """批量获取审批单号: list the numbers of the approval requests of a time span, with optional filters.

    POST oa/getapprovalinfo
    https://developer.work.weixin.qq.com/document/path/91816 (2024/07/05)

    With the token of a self-built app only requests of applicants in its visible range are returned, so that a page can
    be shorter than size; go on until new_next_cursor is absent.

    cursor (required in its time) and next_cursor give way to new_cursor and new_next_cursor.

    hash:
        starttime (str, required): start, Unix seconds, as text.
        endtime (str, required): end, Unix seconds, as text; later than starttime by no more than 31 days.
        new_cursor (str, required): the new_next_cursor of the page before; empty for the first.
        cursor (int): the next_cursor of the page before; 0 for the first; the older form of new_cursor, to be retired.
        size (int, required): number of requests wanted, at most 100. Default: 100.
        filters (list[dict]): conditions; those of different keys must all hold, of those of the same key one; only
            department may be given several times.
        filters[].key (str): what to filter by: template_id = template, creator = applicant, department = department of
            who submitted, sp_status = status of the request, record_type = kind of request; only of requests since
            2021-05-31.
        filters[].value (str): value to match, as text: template id, userid, department id; a status (1 in review, 2
            approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid); or a kind (1 leave, 2
            corrected check-in, 3 business trip, 4 outing, 5 overtime, 6 shift change, 7 meeting room, 8 refund, 9 red
            packet).

    Reply:
        sp_no_list (list[str]): numbers of the requests, for getapprovaldetail.
        new_next_cursor (str): where the next page begins; absent at the end.
        next_cursor (int): where the next page begins; absent at the end; the older form of new_next_cursor, to be
            retired.

    Permission:
        self-built: 审批 > 可调用接口的应用
        third-party, delegated: 审批
        system secret: not since 2023-12-01, except for corps that used it before
        note: a self-built app must be granted 应用管理 > 审批 > API > 审批数据权限

    Limits:
        - at most 600 calls a minute.

    Errors:
        301025: invalid parameters.
        301026: the numbers could not be read.
        301055: no permission to read approval data.
        301112: ask for a shorter span of time.
    """
    return _http.post("oa/getapprovalinfo", access_token, hash)


def getapprovaldetail(access_token: Token, hash: Hash) -> Reply:
    """获取审批申请详情: get one approval request with applicant, flow, form data and comments.

    POST oa/getapprovaldetail
    https://developer.work.weixin.qq.com/document/path/91983 (2024/12/20)

    The value of a control holds, beside the key that belongs to the control type, empty lists for other types; the
    fields of value below say which key belongs to which type.

    hash:
        sp_no (str, required): number of the request.

    Reply:
        info (dict): the request.
        info.sp_no (str): number of the request.
        info.sp_name (str): kind of request, the name of the template.
        info.sp_status (int): status, 1 = in review, 2 = approved, 3 = rejected, 4 = withdrawn, 6 = withdrawn after
            approval, 7 = deleted, 10 = paid.
        info.template_id (str): template id.
        info.apply_time (int): time of submission, Unix seconds.
        info.applyer (dict): applicant.
        info.applyer.userid (str): member.
        info.applyer.partyid (str): department of the applicant, id as text.
        info.batch_applyer (list[dict]): applicants of a request for several; in place of applyer.
        info.batch_applyer[].userid (str): member.
        info.sp_record (list[dict]): the approval flow, one entry per node.
        info.sp_record[].sp_status (int): status of the node, 1 = in review, 2 = agreed, 3 = rejected, 4 = transferred
            to someone else, 11 = returned, 12 = further approver, 13 = agreed with further approver.
        info.sp_record[].approverattr (int): who has to sign, 1 = any one (或签), 2 = all (会签).
        info.sp_record[].details (list[dict]): the approvers of the node.
        info.sp_record[].details[].approver (dict): approver.
        info.sp_record[].details[].approver.userid (str): member.
        info.sp_record[].details[].speech (str): remark of the approver.
        info.sp_record[].details[].sp_status (int): status of the approver, 1 = in review, 2 = agreed, 3 = rejected, 4 =
            transferred to someone else, 11 = returned, 12 = further approver, 13 = agreed with further approver.
        info.sp_record[].details[].sptime (int): when the approver acted, Unix seconds; 0 for not yet.
        info.sp_record[].details[].media_id (list[str]): files attached to the remark, for media.get; files of WeDrive
            cannot be fetched.
        info.notifyer (list[dict]): who got a copy.
        info.notifyer[].userid (str): member.
        info.apply_data (dict): form data.
        info.apply_data.contents (list[dict]): the controls of the form.
        info.apply_data.contents[].control (str): Text = text, Textarea = text of several lines, Number = number, Money
            = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips =
            explanation, File = attachments, Table = detail rows, Attendance = outing or business trip or overtime,
            Vacation = leave, PunchCorrection = corrected check-in, DateRange = duration, Location = place,
            RelatedApproval = linked requests, Formula = computed value, BankAccount = account to be paid; the last four
            in the appendix only.
        info.apply_data.contents[].id (str): control id.
        info.apply_data.contents[].title (list[dict]): name of the control, one entry per language.
        info.apply_data.contents[].title[].text (str): name.
        info.apply_data.contents[].title[].lang (str): language, such as zh_CN.
        info.apply_data.contents[].hidden (int): 1 when the control is hidden.
        info.apply_data.contents[].value (dict): what was entered.
        info.apply_data.contents[].value.text (str): Text, Textarea: the text.
        info.apply_data.contents[].value.new_number (str): Number: the number, as text, such as "700".
        info.apply_data.contents[].value.new_money (str): Money: the amount, as text, such as "700".
        info.apply_data.contents[].value.date (dict): Date: the date.
        info.apply_data.contents[].value.date.type (str): day = date, hour = date and time.
        info.apply_data.contents[].value.date.s_timestamp (str): Unix seconds, as text.
        info.apply_data.contents[].value.date.timezone_info (dict): time zone; only when it is not UTC+8.
        info.apply_data.contents[].value.date.timezone_info.zone_offset (str): offset.
        info.apply_data.contents[].value.date.timezone_info.zone_desc (str): description.
        info.apply_data.contents[].value.selector (dict): Selector: the choice.
        info.apply_data.contents[].value.selector.type (str): single = one option, multi = several.
        info.apply_data.contents[].value.selector.options (list[dict]): the options chosen.
        info.apply_data.contents[].value.selector.options[].key (str): option id, see config.selector.options[].key of
            gettemplatedetail.
        info.apply_data.contents[].value.selector.options[].value (list[dict]): label of the option, one entry per
            language.
        info.apply_data.contents[].value.selector.options[].value[].text (str): label.
        info.apply_data.contents[].value.selector.options[].value[].lang (str): language, such as zh_CN.
        info.apply_data.contents[].value.members (list[dict]): Contact that picks members: the members.
        info.apply_data.contents[].value.members[].userid (str): member.
        info.apply_data.contents[].value.members[].name (str): name of the member.
        info.apply_data.contents[].value.departments (list[dict]): Contact that picks departments: the departments.
        info.apply_data.contents[].value.departments[].openapi_id (str): department id, as text.
        info.apply_data.contents[].value.departments[].name (str): name of the department.
        info.apply_data.contents[].value.tips (list[dict]): empty in the official sample.
        info.apply_data.contents[].value.new_tips (dict): Tips: the explanatory text.
        info.apply_data.contents[].value.new_tips.tips_content (list[dict]): the text, one entry per language.
        info.apply_data.contents[].value.new_tips.tips_content[].lang (str): language, such as zh_CN.
        info.apply_data.contents[].value.new_tips.tips_content[].text (dict): rich text.
        info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text (list[dict]): its parts.
        info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].type (int): 1 = plain text, 2 = link;
            at most one link in the text.
        info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content (dict): the part.
        info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.plain_text (dict): plain text.
        info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.plain_text.content (str): text.
        info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.link (dict): link.
        info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.link.title (str): text of the
            link.
        info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.link.url (str): address.
        info.apply_data.contents[].value.files (list[dict]): File: the files.
        info.apply_data.contents[].value.files[].file_id (str): media_id of the file, for media.get; files of WeDrive
            cannot be fetched.
        info.apply_data.contents[].value.children (list[dict]): Table: the detail rows.
        info.apply_data.contents[].value.children[].list (list[dict]): the controls of the row, each as
            info.apply_data.contents.
        info.apply_data.contents[].value.vacation (dict): Vacation: the leave.
        info.apply_data.contents[].value.vacation.selector (dict): leave type.
        info.apply_data.contents[].value.vacation.selector.type (str): always single.
        info.apply_data.contents[].value.vacation.selector.options (list[dict]): the leave type chosen.
        info.apply_data.contents[].value.vacation.selector.options[].key (str): leave type id, as text, see
            config.vacation_list.item[].id of gettemplatedetail.
        info.apply_data.contents[].value.vacation.selector.options[].value (list[dict]): name of the leave type, one
            entry per language.
        info.apply_data.contents[].value.vacation.selector.options[].value[].text (str): name.
        info.apply_data.contents[].value.vacation.selector.options[].value[].lang (str): language, such as zh_CN.
        info.apply_data.contents[].value.vacation.selector.exp_type (int): undocumented; 0 in the official sample.
        info.apply_data.contents[].value.vacation.attendance (dict): time of the leave.
        info.apply_data.contents[].value.vacation.attendance.date_range (dict): the time.
        info.apply_data.contents[].value.vacation.attendance.date_range.type (str): halfday = date and half-day, hour =
            date and time.
        info.apply_data.contents[].value.vacation.attendance.date_range.new_begin (int): start, Unix seconds.
        info.apply_data.contents[].value.vacation.attendance.date_range.new_end (int): end, Unix seconds.
        info.apply_data.contents[].value.vacation.attendance.date_range.new_duration (int): length, seconds.
        info.apply_data.contents[].value.vacation.attendance.date_range.timezone_info (dict): time zone; only when it is
            not UTC+8.
        info.apply_data.contents[].value.vacation.attendance.date_range.timezone_info.zone_offset (str): offset.
        info.apply_data.contents[].value.vacation.attendance.date_range.timezone_info.zone_desc (str): description.
        info.apply_data.contents[].value.vacation.attendance.type (int): kind of absence, 1 = leave, 2 = corrected
            check-in, 3 = business trip, 4 = outing, 5 = overtime.
        info.apply_data.contents[].value.vacation.attendance.slice_info (dict): length per day; not in requests before
            2020-10-01.
        info.apply_data.contents[].value.vacation.attendance.slice_info.duration (int): total length, seconds.
        info.apply_data.contents[].value.vacation.attendance.slice_info.state (int): where the length comes from, 1 =
            computed by WeCom, 2 = changed by the applicant.
        info.apply_data.contents[].value.vacation.attendance.slice_info.day_items (list[dict]): the days.
        info.apply_data.contents[].value.vacation.attendance.slice_info.day_items[].daytime (int): 00:00:00 of the day,
            Unix seconds.
        info.apply_data.contents[].value.vacation.attendance.slice_info.day_items[].duration (int): length on that day,
            seconds.
        info.apply_data.contents[].value.attendance (dict): Attendance: the business trip, outing or overtime.
        info.apply_data.contents[].value.attendance.date_range (dict): the time.
        info.apply_data.contents[].value.attendance.date_range.type (str): halfday = date and half-day, hour = date and
            time.
        info.apply_data.contents[].value.attendance.date_range.new_begin (int): start, Unix seconds.
        info.apply_data.contents[].value.attendance.date_range.new_end (int): end, Unix seconds.
        info.apply_data.contents[].value.attendance.date_range.new_duration (int): length, seconds.
        info.apply_data.contents[].value.attendance.date_range.timezone_info (dict): time zone; only when it is not
            UTC+8.
        info.apply_data.contents[].value.attendance.date_range.timezone_info.zone_offset (str): offset.
        info.apply_data.contents[].value.attendance.date_range.timezone_info.zone_desc (str): description.
        info.apply_data.contents[].value.attendance.type (int): kind of absence, 1 = leave, 2 = corrected check-in, 3 =
            business trip, 4 = outing, 5 = overtime.
        info.apply_data.contents[].value.attendance.slice_info (dict): length per day; not in requests before
            2020-10-01.
        info.apply_data.contents[].value.attendance.slice_info.duration (int): total length, seconds.
        info.apply_data.contents[].value.attendance.slice_info.state (int): where the length comes from, 1 = computed by
            WeCom, 2 = changed by the applicant.
        info.apply_data.contents[].value.attendance.slice_info.day_items (list[dict]): the days.
        info.apply_data.contents[].value.attendance.slice_info.day_items[].daytime (int): 00:00:00 of the day, Unix
            seconds.
        info.apply_data.contents[].value.attendance.slice_info.day_items[].duration (int): length on that day, seconds.
        info.apply_data.contents[].value.punch_correction (dict): PunchCorrection: the corrected check-in (补卡).
        info.apply_data.contents[].value.punch_correction.state (str): what was wrong, in words, such as 迟到 (late).
        info.apply_data.contents[].value.punch_correction.time (int): corrected time, Unix seconds.
        info.apply_data.contents[].value.punch_correction.version (int): 1 for the newer form of correction, in which
            daymonthyear is filled in.
        info.apply_data.contents[].value.punch_correction.daymonthyear (int): 00:00:00 of the corrected day, Unix
            seconds.
        info.apply_data.contents[].value.location (dict): Location: the place.
        info.apply_data.contents[].value.location.latitude (str): latitude, as text, 6 decimals.
        info.apply_data.contents[].value.location.longitude (str): longitude, as text, 6 decimals.
        info.apply_data.contents[].value.location.title (str): name of the place.
        info.apply_data.contents[].value.location.address (str): address of the place.
        info.apply_data.contents[].value.location.time (int): when the place was picked, Unix seconds.
        info.apply_data.contents[].value.related_approval (list[dict]): RelatedApproval: the linked requests.
        info.apply_data.contents[].value.related_approval[].sp_no (str): number of the linked request.
        info.apply_data.contents[].value.related_approval[].template_names (list[dict]): name of its template, one entry
            per language.
        info.apply_data.contents[].value.related_approval[].template_names[].text (str): name.
        info.apply_data.contents[].value.related_approval[].template_names[].lang (str): language, such as zh_CN.
        info.apply_data.contents[].value.related_approval[].sp_status (int): its status, 1 = in review, 2 = approved, 3
            = rejected, 4 = withdrawn, 6 = withdrawn after approval, 7 = deleted, 10 = paid.
        info.apply_data.contents[].value.related_approval[].name (str): who submitted it.
        info.apply_data.contents[].value.related_approval[].create_time (int): when it was submitted, Unix seconds.
        info.apply_data.contents[].value.formula (dict): Formula: the result.
        info.apply_data.contents[].value.formula.value (str): the result, as text.
        info.apply_data.contents[].value.date_range (dict): DateRange: the duration.
        info.apply_data.contents[].value.date_range.type (str): halfday = date and half-day, hour = date and time.
        info.apply_data.contents[].value.date_range.new_begin (int): start, Unix seconds.
        info.apply_data.contents[].value.date_range.new_end (int): end, Unix seconds.
        info.apply_data.contents[].value.date_range.new_duration (int): length, seconds.
        info.apply_data.contents[].value.date_range.perday_duration (int): length of a working day, seconds.
        info.apply_data.contents[].value.date_range.timezone_info (dict): time zone; only when it is not UTC+8.
        info.apply_data.contents[].value.date_range.timezone_info.zone_offset (str): offset.
        info.apply_data.contents[].value.date_range.timezone_info.zone_desc (str): description.
        info.apply_data.contents[].value.bank_account (dict): BankAccount: the account to be paid.
        info.apply_data.contents[].value.bank_account.account_type (int): 1 = account of a corp, 2 = account of a
            person.
        info.apply_data.contents[].value.bank_account.account_name (str): name of the account.
        info.apply_data.contents[].value.bank_account.account_number (str): number of the account.
        info.apply_data.contents[].value.bank_account.remark (str): note.
        info.apply_data.contents[].value.bank_account.bank (dict): the bank.
        info.apply_data.contents[].value.bank_account.bank.bank_alias (str): name of the bank.
        info.apply_data.contents[].value.bank_account.bank.bank_alias_code (str): code of the bank.
        info.apply_data.contents[].value.bank_account.bank.province (str): province.
        info.apply_data.contents[].value.bank_account.bank.province_code (int): code of the province.
        info.apply_data.contents[].value.bank_account.bank.city (str): city.
        info.apply_data.contents[].value.bank_account.bank.city_code (int): code of the city.
        info.apply_data.contents[].value.bank_account.bank.bank_branch_name (str): name of the branch.
        info.apply_data.contents[].value.bank_account.bank.bank_branch_id (str): interbank number (联行号) of the branch.
        info.apply_data.contents[].value.stat_field (list[dict]): empty in the official sample.
        info.comments (list[dict]): comments.
        info.comments[].commentUserInfo (dict): who commented.
        info.comments[].commentUserInfo.userid (str): member.
        info.comments[].commenttime (int): time of the comment, Unix seconds.
        info.comments[].commentcontent (str): text of the comment.
        info.comments[].commentid (str): comment id.
        info.comments[].media_id (list[str]): files attached to the comment, for media.get; files of WeDrive cannot be
            fetched.
        info.process_list (dict): the flow, with copies and handlers.
        info.process_list.node_list (list[dict]): the nodes.
        info.process_list.node_list[].node_type (int): 1 = approvers, 2 = members who get a copy, 3 = handlers.
        info.process_list.node_list[].sp_status (int): status of the node, 1 = in review, 2 = agreed, 3 = rejected, 4 =
            transferred to someone else, 11 = returned to an approver, 12 = further approver, 13 = agreed with further
            approver, 14 = handled, 15 = passed on.
        info.process_list.node_list[].apv_rel (int): who has to decide, 1 = all, 2 = any one, 3 = one after the other.
        info.process_list.node_list[].sub_node_list (list[dict]): the members of the node.
        info.process_list.node_list[].sub_node_list[].userid (str): the member.
        info.process_list.node_list[].sub_node_list[].speech (str): the member's remark.
        info.process_list.node_list[].sub_node_list[].sp_yj (int): status of the member, 1 = in review, 2 = agreed, 3 =
            rejected, 4 = transferred to someone else, 11 = returned to an approver, 12 = further approver, 13 = agreed
            with further approver, 14 = handled, 15 = passed on.
        info.process_list.node_list[].sub_node_list[].sptime (int): when the member acted, Unix seconds.
        info.process_list.node_list[].sub_node_list[].media_ids (list[str]): files attached, for media.get; files of
            WeDrive cannot be fetched.

    Permission:
        self-built: 审批 > 可调用接口的应用
        third-party, delegated: 审批
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - at most 600 calls a minute.

    Errors:
        301025: invalid parameters.
        301026: the request could not be read.
        301055: no permission to read approval data.
    """
    return _http.post("oa/getapprovaldetail", access_token, hash)
