"""QQ::weixin::work::corp: 企业.

Calls whose paths begin with corp, of several menus: the QR code that people scan to join the corp, approvals (those
of WeCom in the old way, for which the oa family has newer calls, and those that an app brings along), and the corp's
ids as service providers see them.
"""

from typing import Optional

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = [
    "get_join_qrcode",
    "getapprovaldata",
    "getopenapprovaldata",
    "apply_mass_call_ticket",
    "opencorpid_to_corpid",
    "get_openid_migration",
]


def get_join_qrcode(access_token: Token, size_type: Optional[Query] = None) -> Reply:
    """获取加入企业二维码: get a link to a QR code that people scan to join the corp.

    GET corp/get_join_qrcode
    https://developer.work.weixin.qq.com/document/path/91714 (2019/11/30)

    Arguments:
        size_type (int): size of the image in pixels: 1 = 171x171, 2 = 399x399, 3 = 741x741, 4 = 2052x2052.

    Reply:
        join_qrcode (str): link to the QR code image, valid for 7 days.

    Permission:
        contacts sync: with the right to manage the contacts

    Differs from Perl: 0.12 refuses to call without size_type, which the document calls optional; here it may be left
        out.
    """
    return _http.get("corp/get_join_qrcode", optional={"size_type": size_type}, access_token=access_token)


def getapprovaldata(access_token: Token, hash: Hash) -> Reply:
    """获取审批数据（旧）: list the corp's approval records of a time range (old interface).

    POST corp/getapprovaldata
    https://developer.work.weixin.qq.com/document/path/91530 (2019/11/22)

    Deprecated and to be withdrawn: list the approval numbers (批量获取审批单号) and read each approval (获取审批申请详情) instead. A
    range with more than 100 records takes several calls, each starting from next_spnum of the one before.

    hash:
        starttime (int, required): start of the range, Unix seconds.
        endtime (int, required): end of the range, Unix seconds; later than starttime, by at most 30 days.
        next_spnum (int): the next_spnum of the page before; left out for the first.

    Reply:
        count (int): number of records in this reply, at most 100.
        total (int): number of records in the range.
        next_spnum (int): where the next page begins: the last approval of this one; pass it on when total is above 100.
        data (list[dict]): approval records.
        data[].spname (str): approval name: 请假 (leave), 报销 (expense) or the name of a custom template.
        data[].apply_name (str): applicant's name.
        data[].apply_org (str): applicant's department.
        data[].approval_name (list[str]): names of the approvers.
        data[].notify_name (list[str]): names of those copied in.
        data[].sp_status (int): 1 = under review, 2 = approved, 3 = rejected, 4 = cancelled, 6 = revoked after approval,
            10 = paid.
        data[].sp_num (int): approval number, 12 digits in the official sample.
        data[].mediaids (list[str]): media_id of each attachment; download with media.get.
        data[].apply_time (int): submission time, Unix seconds.
        data[].apply_user_id (str): applicant's userid.
        data[].leave (dict): leave; only in records of the leave template.
        data[].leave.timeunit (int): unit of the leave: 0 = half day, 1 = hour.
        data[].leave.leave_type (int): 1 = annual, 2 = personal, 3 = sick, 4 = time off in lieu, 5 = marriage, 6 =
            maternity, 7 = paternity, 8 = other.
        data[].leave.start_time (int): start of the leave, Unix seconds.
        data[].leave.end_time (int): end of the leave, Unix seconds.
        data[].leave.duration (int): length of the leave in hours.
        data[].leave.reason (str): reason for the leave.
        data[].expense (dict): expense; only in records of the expense template.
        data[].expense.expense_type (int): 1 = travel, 2 = transport, 3 = entertainment, 4 = other.
        data[].expense.reason (str): reason for the expense.
        data[].expense.item (list[dict]): expense lines; only in old records.
        data[].expense.item[].expenseitem_type (int): 1 = plane ticket, 2 = train ticket, 3 = taxi, 4 = lodging, 5 =
            meals, 6 = gifts, 7 = activities, 8 = communication, 9 = allowance, 10 = other.
        data[].expense.item[].time (int): when it was spent, Unix seconds.
        data[].expense.item[].sums (int): amount, officially in yuan (9900 in the official sample).
        data[].expense.item[].reason (str): reason for the line.
        data[].comm (dict): content of the approval form.
        data[].comm.apply_data (str): content as a JSON string: an object by item id or a list of items, both with
            title, type (text, textarea, number, date, datehour, file, price, select, checkbox, tips, list or
            expenseAmount) and value (of a date in Unix milliseconds, of an image a list of URLs); leave and expense are
            in it too, and this is the form to rely on.

    Permission:
        system secret: 审批

    Limits:
        - 600 calls a minute.
        - at most 100 records in a reply.
        - forms that an administrator has deleted are not found.

    Errors:
        301025: wrong parameter.
        301026: the data could not be read.
    """
    return _http.post("corp/getapprovaldata", access_token, hash)


def getopenapprovaldata(access_token: Token, hash: Hash) -> Reply:
    """查询自建应用审批单当前状态: read how far an approval form of the app's own approval process is.

    POST corp/getopenapprovaldata
    https://developer.work.weixin.qq.com/document/path/90269 (2023/11/29)

    For the approval process that a self-built app or third-party app brings along (审批流程引擎); it has nothing to do with
    WeCom's own approvals. Changes are also reported by a callback, whose fields (ToUserName, FromUserName, CreateTime,
    MsgType, Event, ApprovalInfo) the page lists for this reply too; its sample has what is listed here.

    hash:
        thirdNo (str, required): number of the approval form, which the app gave to it.

    Reply:
        data (dict): the approval form.
        data.ThirdNo (str): its number.
        data.OpenTemplateId (str): its template.
        data.OpenSpName (str): name of the template.
        data.OpenSpstatus (int): 1 = under review, 2 = approved, 3 = rejected, 4 = cancelled; OpenSpStatus in the page's
            table.
        data.ApplyTime (int): when it was submitted, Unix seconds.
        data.ApplyUserId (str): userid of the applicant.
        data.ApplyUsername (str): name of the applicant; ApplyUserName in the page's table.
        data.ApplyUserParty (str): department of the applicant.
        data.ApplyUserImage (str): avatar of the applicant.
        data.ApprovalNodes (dict): the steps.
        data.ApprovalNodes.ApprovalNode (list[dict]): the steps; one or more.
        data.ApprovalNodes.ApprovalNode[].NodeStatus (int): 1 = under review, 2 = agreed, 3 = rejected, 4 = passed on.
        data.ApprovalNodes.ApprovalNode[].NodeAttr (int): who must agree: 1 = one of them, 2 = all.
        data.ApprovalNodes.ApprovalNode[].NodeType (int): who approves: 1 = given members, 2 = a tag, 3 = leaders.
        data.ApprovalNodes.ApprovalNode[].Items (dict): the branches; several are possible for a tag or leaders.
        data.ApprovalNodes.ApprovalNode[].Items.Item (list[dict]): the branches.
        data.ApprovalNodes.ApprovalNode[].Items.Item[].ItemUserId (str): userid of the approver; ItemUserid in the
            page's table.
        data.ApprovalNodes.ApprovalNode[].Items.Item[].ItemName (str): name of the approver.
        data.ApprovalNodes.ApprovalNode[].Items.Item[].ItemParty (str): department of the approver.
        data.ApprovalNodes.ApprovalNode[].Items.Item[].ItemImage (str): avatar of the approver.
        data.ApprovalNodes.ApprovalNode[].Items.Item[].ItemStatus (int): 1 = under review, 2 = agreed, 3 = rejected, 4 =
            passed on.
        data.ApprovalNodes.ApprovalNode[].Items.Item[].ItemOpTime (int): when the approver acted, Unix seconds.
        data.ApprovalNodes.ApprovalNode[].Items.Item[].ItemSpeech (str): what the approver said.
        data.NotifyNodes (dict): those copied in.
        data.NotifyNodes.NotifyNode (list[dict]): those copied in.
        data.NotifyNodes.NotifyNode[].ItemUserId (str): userid; ItemUserid in the page's table.
        data.NotifyNodes.NotifyNode[].ItemName (str): name.
        data.NotifyNodes.NotifyNode[].ItemParty (str): department.
        data.NotifyNodes.NotifyNode[].ItemImage (str): avatar.
        data.ApproverStep (int): the present step, counted from 0; approverstep on the page for third-party apps.

    Permission:
        self-built: 审批 > 可调用接口的应用
        third-party, delegated: 审批
    """
    return _http.post("corp/getopenapprovaldata", access_token, hash)


def apply_mass_call_ticket(access_token: Token) -> Reply:
    """获取接口高频调用凭据: get a ticket with which id conversions are free of their limits.

    GET corp/apply_mass_call_ticket
    https://developer.work.weixin.qq.com/document/path/96168 (2024/03/11)

    For idconvert.unionid_to_external_userid and corpgroup.unionid_to_external_userid, to set up a newly authorised
    corp. The general limits stay.

    Reply:
        mass_call_ticket (str): the ticket, valid for 7 days.

    Permission:
        third-party, delegated: only within 3 months of the corp's authorisation
        self-built: only the upstream corp's app, for a corp chain; within the same time

    Limits:
        - once for each corp.
    """
    return _http.get("corp/apply_mass_call_ticket", access_token=access_token)


def opencorpid_to_corpid(access_token: Token, hash: Hash) -> Reply:
    """corpid转换: change a service provider's corpid of this corp for the plain one.

    POST corp/opencorpid_to_corpid
    https://developer.work.weixin.qq.com/document/path/95884 (2024/07/18)

    Withdrawn from the page, where only a comment still has it.

    hash:
        open_corpid (str, required): the encrypted corpid, as the app source_agentid got it.
        source_agentid (int, required): the third-party app or delegated app that the corp authorised.

    Reply:
        corpid (str): the plain corpid.

    Permission:
        self-built: allowed
    """
    return _http.post("corp/opencorpid_to_corpid", access_token, hash)


def get_openid_migration(access_token: Token, hash: Hash) -> Reply:
    """代开发应用查询迁移状态: read which ids a third-party app or delegated app gets encrypted.

    POST corp/get_openid_migration
    https://developer.work.weixin.qq.com/document/path/96518 (2025/09/18)

    service.finish_openid_migration sets it.

    Reply:
        migration_info (list[dict]): the kinds of ids.
        migration_info[].openid_type (int): 1 = corpid and userid, 3 = external_userid.
        migration_info[].status (int): 0 = plain, 1 = encrypted.

    Permission:
        third-party, delegated: allowed
        self-built: not allowed
    """
    return _http.post("corp/get_openid_migration", access_token, hash)
