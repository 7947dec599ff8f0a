"""QQ::weixin::work::corp: 企业.

Two calls whose paths begin with corp: the QR code that people scan to join the corp, and the old way to read approval
records, for which the oa family has newer calls. Each needs a token of its own kind.
"""

from typing import Optional

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["get_join_qrcode", "getapprovaldata"]


def get_join_qrcode(access_token: Token, size_type: Optional[Query] = None) -> Reply:
    """获取加入企业二维码: get a link to a QR code that people scan to join the corp.

    GET corp/get_join_qrcode
    https://developer.work.weixin.qq.com/document/path/91714 (2019/11/30)

    Arguments:
        size_type (int): size of the image in pixels: 1 = 171x171, 2 = 399x399, 3 = 741x741, 4 = 2052x2052; left out
            when not given.

    Reply:
        join_qrcode (str): link to the QR code image, valid for 7 days.

    Permission: a token from the contacts sync (通讯录同步) secret, with management permission on the contacts.

    Differs from Perl: Perl refuses to call without size_type, which the document calls optional; here it may be left
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
        next_spnum (int): approval number to start from; left out = the first record of the range.

    Reply:
        count (int): number of records in this reply, at most 100.
        total (int): number of records in the range.
        next_spnum (int): number of the last approval in this reply; pass it on when total is above 100.
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
        data[].comm.apply_data (str): content as a JSON string: an object by item id, each item with title, type and
            value.

    Permission: a token from the secret of the approval (审批) app.

    Limits:
        - at most 600 calls a minute.
    """
    return _http.post("corp/getapprovaldata", access_token, hash)
