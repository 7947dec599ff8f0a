"""QQ::weixin::work::service::media: 素材管理.

Files that a service provider uploads.
"""

from typing import Optional

from .. import _http
from .._http import Media, Query, Reply, Token

__all__ = ["upload"]


def upload(provider_access_token: Token, type: Query, media: Media, attachment_type: Optional[Query] = None) -> Reply:
    """服务商上传临时素材: upload a temporary media file as the service provider.

    POST service/media/upload
    https://developer.work.weixin.qq.com/document/path/99310 (2023/07/10)

    Every app of one corp can use the media_id. The name of the file must not begin with a slash, nor hold a backslash
    or a colon.

    Arguments:
        type (str, required): image = a picture, voice = a voice message, video = a film, file = any other file.
        media (any, required): a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file);
            an unreadable one is a Failure that names it, and nothing is sent.
        attachment_type (int): what the file is for; required in that case only: 3 = the cashier (收银台).

    Reply:
        type (str): the type given: image, voice, video, file.
        media_id (str): id of the file, valid for 3 days.
        created_at (str): when it was uploaded, Unix seconds.

    Limits:
        - every file must be larger than 5 bytes.
        - image: 2 MB, JPG or PNG.
        - voice: 2 MB, at most 60 seconds, AMR only.
        - video: 10 MB, MP4.
        - file: 20 MB.
    """
    return _http.upload(
        "service/media/upload",
        media=media,
        optional={"attachment_type": attachment_type},
        provider_access_token=provider_access_token,
        type=type,
    )
