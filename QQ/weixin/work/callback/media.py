"""QQ::weixin::work::callback::media: 素材管理.

Asynchronous uploads.
"""

from typing import Optional

from ._match import Message, matching

__all__ = ["upload_media_job_finish"]


def upload_media_job_finish(message: Message) -> Optional[Message]:
    """异步上传临时素材完成: an asynchronous upload of a temporary media file has ended.

    EVENT MsgType=event Event=upload_media_job_finish
    https://developer.work.weixin.qq.com/document/path/96219 (2022/12/14)

    Pushed to the app that asked for it; media.get_upload_by_url_result gives the result.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always upload_media_job_finish.
        JobId (str): the job.
    """
    return matching(message, MsgType="event", Event="upload_media_job_finish")
