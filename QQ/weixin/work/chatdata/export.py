"""QQ::weixin::work::chatdata::export: 会话内容分析与导出.

Exports archived sessions into a file made from a template: an app knows ids only, so it writes placeholders, and WeCom
puts names and texts in their place. Besides those for ids of the contacts there are $chatName=CHATID$ for a group chat,
and $msgContent=MSGID/SECRET-KEY$ for a message, SECRET-KEY being its decrypted encrypted_secret_key.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["create_job", "get_job_status"]


def create_job(access_token: Token, hash: Hash) -> Reply:
    """创建会话内容导出任务: start a job that turns a template into a file with names and messages.

    POST chatdata/export/create_job
    https://developer.work.weixin.qq.com/document/path/99620 (2024/07/09)

    Names are given for internal group chats only, 未命名群聊 for one without a name. A message gives its text (text,
    withdrawn message, consent), its links (article, link), its text with [图片] for each picture (text with pictures), or
    else the name of its type, such as [图片] or [红包]. A placeholder ($chatName=CHATID$, $msgContent=MSGID/SECRET-KEY$)
    that is malformed, not permitted, without a valid id or with a wrong key stays as it is. The end of the job is
    reported by the event chat_archive_export_finished, whose JobId is valid for 24 hours and at most 64 characters
    long.

    hash:
        code (str, required): code from the display component (会话展示组件); for one job only, and valid for 5 minutes.
        media_id (str, required): the template: a temporary media file uploaded with type file, which is doc, docx, xls,
            xlsx or txt.

    Reply:
        jobid (str): the job, for get_job_status.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限

    Limits:
        - at most 10000 message ids in a template.
        - the file made from it must not be over 64 MB.
        - at most 1000 exports a day for each corp.
    """
    return _http.post("chatdata/export/create_job", access_token, hash)


def get_job_status(access_token: Token, hash: Hash) -> Reply:
    """获取会话内容导出任务结果: read the state and the result of an export job.

    POST chatdata/export/get_job_status
    https://developer.work.weixin.qq.com/document/path/99620 (2024/07/09)

    hash:
        jobid (str, required): the job, from create_job or the event of its end; valid for 24 hours.

    Reply:
        status (int): 1 = waiting, 2 = running, 3 = done.
        result_id (str): id of the result, to be shown with the template component ww-open-result-link; only when status
            is 3 and result_errcode is 0.
        result_errcode (int): outcome of the job; 0 on success; only when status is 3.
        result_errmsg (str): the same in words; only when status is 3.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限
    """
    return _http.post("chatdata/export/get_job_status", access_token, hash)
