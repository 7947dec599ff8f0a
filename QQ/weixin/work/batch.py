"""QQ::weixin::work::batch: 异步导入接口.

Imports of members and departments from a CSV file, and invitations. An import takes three steps: upload the file with
media.upload (type file), start the job with syncuser, replaceuser or replaceparty, ask getresult for the outcome. The
CSV templates are linked from the official page of each job.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["invite", "syncuser", "replaceuser", "replaceparty", "getresult"]


def invite(access_token: Token, hash: Hash) -> Reply:
    """邀请成员: invite members, departments or tags to use WeCom, by SMS or e-mail.

    POST batch/invite
    https://developer.work.weixin.qq.com/document/path/90975 (2022/01/14)

    Invite a user only once: somebody who has not installed WeCom is notified once a day, for at most 3 days. Recipients
    that are unknown or out of the app's reach do not stop the call; they come back in the reply.

    hash:
        user (list[str]): userids of members, at most 1000; user, party and tag must not all be empty.
        party (list[int]): department ids, at most 100; user, party and tag must not all be empty.
        tag (list[int]): tag ids, at most 100; user, party and tag must not all be empty.

    Reply:
        invaliduser (list[str]): userids not accepted.
        invalidparty (list[int]): department ids not accepted.
        invalidtag (list[int]): tag ids not accepted.

    Permission: apps with view permission on the members, departments or tags given; of third-party apps only contacts
        (通讯录) apps.

    Limits:
        - how often somebody is invited is checked afterwards: success does not guarantee that the invitation arrives.
    """
    return _http.post("batch/invite", access_token, hash)


def syncuser(access_token: Token, hash: Hash) -> Reply:
    """增量更新成员: start a job that adds and updates members from a CSV file.

    POST batch/syncuser
    https://developer.work.weixin.qq.com/document/path/90980 (2022/01/05)

    Members are matched by userid. Those only in the file are added; those in the file and in the contacts get the
    fields that the file gives, other fields stay; those only in the contacts stay unchanged. In the CSV file
    departments are numeric ids joined by semicolons (the root is 1 by default), and columns for extension fields may be
    added.

    hash:
        media_id (str, required): id of the uploaded CSV file, from media.upload.
        to_invite (bool): true invites newly created members to use WeCom (by WeChat service notice, SMS or e-mail, once
            a day, for at most 3 working days); default true.
        callback (dict): where the event batch_job_result is pushed when the job ends; left out = no event.
        callback.url (str): URL that receives pushes of WeCom, http or https.
        callback.token (str): token that signs the push.
        callback.encodingaeskey (str): AES key that encrypts the push, base64-encoded.

    Reply:
        jobid (str): id of the job for getresult, at most 64 bytes.

    Permission: apps with write permission on the contacts.
    """
    return _http.post("batch/syncuser", access_token, hash)


def replaceuser(access_token: Token, hash: Hash) -> Reply:
    """全量覆盖成员: start a job that makes the members equal to a CSV file, deleting the others.

    POST batch/replaceuser
    https://developer.work.weixin.qq.com/document/path/90981 (2022/01/05)

    Members are matched by userid. Those only in the file are added; those in the file and in the contacts become what
    the file says, fields without a column staying as they are; those only in the contacts are deleted. In the CSV file
    departments are numeric ids joined by semicolons (the root is 1 by default), and columns for extension fields may be
    added.

    hash:
        media_id (str, required): id of the uploaded CSV file, from media.upload.
        to_invite (bool): true invites newly created members to use WeCom (by WeChat service notice, SMS or e-mail, once
            a day, for at most 3 working days); default true.
        callback (dict): where the event batch_job_result is pushed when the job ends; left out = no event.
        callback.url (str): URL that receives pushes of WeCom, http or https.
        callback.token (str): token that signs the push.
        callback.encodingaeskey (str): AES key that encrypts the push, base64-encoded.

    Reply:
        jobid (str): id of the job for getresult, at most 64 bytes.

    Permission: apps with write permission on the contacts.

    Limits:
        - the import stops with an error if it would delete more than 50 members who are more than 20% of the present
          number, or fewer than 50 members who are more than 80%.
    """
    return _http.post("batch/replaceuser", access_token, hash)


def replaceparty(access_token: Token, hash: Hash) -> Reply:
    """全量覆盖部门: start a job that makes the department tree equal to a CSV file.

    POST batch/replaceparty
    https://developer.work.weixin.qq.com/document/path/90982 (2018/10/24)

    Departments are matched by id. Those only in the file are added; those in the file and in the contacts are changed;
    those only in the contacts are deleted when they have no members and no sub-departments, otherwise they stay until a
    later member import has emptied them. The CSV file needs the columns department name, id and parent id, the ids
    being numbers (the root is 1 by default); the column for the order is optional: empty or 0 keeps the present order,
    larger sorts first.

    hash:
        media_id (str, required): id of the uploaded CSV file, from media.upload.
        to_invite (bool): no effect on departments; in the official sample only.
        callback (dict): where the event batch_job_result is pushed when the job ends; left out = no event.
        callback.url (str): URL that receives pushes of WeCom, http or https.
        callback.token (str): token that signs the push.
        callback.encodingaeskey (str): AES key that encrypts the push, base64-encoded.

    Reply:
        jobid (str): id of the job for getresult, at most 64 bytes.

    Permission: apps with write permission on the contacts.
    """
    return _http.post("batch/replaceparty", access_token, hash)


def getresult(access_token: Token, jobid: Query) -> Reply:
    """获取异步任务结果: read the state and the results of an import job, row by row.

    GET batch/getresult
    https://developer.work.weixin.qq.com/document/path/90983 (2018/10/24)

    Arguments:
        jobid (str, required): id of a job started earlier by syncuser, replaceuser or replaceparty, at most 64 bytes.

    Reply:
        status (int): 1 = started, 2 = in progress, 3 = finished.
        type (str): kind of job: sync_user, replace_user, replace_party.
        total (int): number of rows of the job.
        percentage (int): progress in percent; 100 when finished.
        result (list[dict]): results by row, valid once status is 3; which fields are there depends on type.
        result[].userid (str): member; for sync_user and replace_user.
        result[].action (int): what was done to the department, the sum of 1 = created, 2 = renamed, 4 = moved, 8 =
            reordered; for replace_party.
        result[].partyid (int): department id; for replace_party.
        result[].errcode (int): error code of this row.
        result[].errmsg (str): error text of this row, for example no permission, key conflict or bad format.
    """
    return _http.get("batch/getresult", access_token=access_token, jobid=jobid)
