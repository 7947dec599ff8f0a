"""QQ::weixin::work::media: 素材管理.

Files for messages and attachments: an upload gives a media_id, valid for 3 days and usable by every app of the corp, or
for uploadimg a permanent URL. The argument media is the path of a file, an open binary file, or a tuple of the name
that
people see and bytes or an open binary file; files are streamed, and pipes are sent whole.
"""

import importlib
from typing import Optional

from .. import _http, _namespace
from .._http import Hash, Media, Query, Reply, Target, Token

__all__ = ["upload", "uploadimg", "get", "upload_by_url", "get_upload_by_url_result", "upload_attachment"]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def upload(access_token: Token, type: Query, media: Media) -> Reply:
    """上传临时素材: upload a temporary media file and get its media_id.

    POST media/upload
    https://developer.work.weixin.qq.com/document/path/90253 (2024/07/22)

    The file is streamed with its name, size and content type without being read into memory. Recipients see the
    file under its name.

    Arguments:
        type (str, required): kind of file: one of image, voice, video, file.
        media (any, required): a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file);
            an unreadable one is a Failure that names it, and nothing is sent.

    Reply:
        type (str): kind of file: one of image, voice, video, file.
        media_id (str): id of the file, valid for 3 days in every app of the corp.
        created_at (str): upload time, Unix seconds as a string.

    Permission:
        any: allowed

    Limits:
        - every file must be larger than 5 bytes.
        - image: 10 MB, JPG or PNG.
        - voice: 2 MB, at most 60 seconds, AMR only.
        - video: 10 MB, MP4.
        - file: 20 MB.

    Differs from Perl: a file that can't be read is a Failure, where 0.12 dies; the part has its filelength.
    """
    return _http.upload("media/upload", access_token, media, type=type)


def uploadimg(access_token: Token, media: Media) -> Reply:
    """上传图片: upload an image and get a permanent URL.

    POST media/uploadimg
    https://developer.work.weixin.qq.com/document/path/90256 (2022/01/20)

    The file is streamed with its name, size and content type without being read into memory. The URL is for the bodies
    of news messages, welcome messages to customers and the like; outside WeCom the image is blocked.

    Arguments:
        media (any, required): the image, 5 bytes to 2 MB: a path (str or os.PathLike), an open binary file, or (name,
            bytes or open binary file); an unreadable one is a Failure that names it, and nothing is sent.

    Reply:
        url (str): URL of the image, valid permanently.

    Permission:
        any: allowed

    Limits:
        - at most 3000 images a month and 1000 a day for each corp.

    Differs from Perl: a file that can't be read is a Failure, where 0.12 dies; the part has its filelength.
    """
    return _http.upload("media/uploadimg", access_token, media)


def get(access_token: Token, media_id: Query, to: Optional[Target] = None) -> Reply:
    """获取临时素材: download a temporary media file.

    GET media/get
    https://developer.work.weixin.qq.com/document/path/90254 (2026/01/09)

    A successful call returns a dict without errcode, with the file and what the server said about it. When the server
    answers with JSON, which is how it reports an error, the decoded reply is returned in its place: a dict with errcode
    and errmsg.

    Arguments:
        media_id (str, required): id from upload, or from an asynchronous upload (upload_by_url); valid for 3 days, and
            in every app of the corp.
        to (any): a path or an open binary file that the file is written to as it comes in, whatever its size; at a path
            it is whole or not at all. The reply then has the number of bytes, size, in place of data.

    Reply:
        content-type (str): content type of the file, such as image/jpeg.
        filename (str): name of the file.
        data (bytes): content of the file.

    Permission:
        any: allowed

    Limits:
        - the server gives a file over 20 MB only in ranges, of at most 20 MB for those of upload_by_url; such a file is
          fetched in ranges and put together here.
        - some files are kept encrypted, and can be had only in ranges that are multiples of 16 bytes.
        - a file without its length, over TLS, that was cut off is a Failure.

    Errors:
        830002: the file is too large to be had whole; answered by asking for ranges, so not returned.
        40007: invalid media_id.

    Differs from Perl: the server's error comes back decoded, where 0.12 gives its text as the file; a text file stays
        bytes; files over 20 MB can be had.
    """
    return _http.download("media/get", to=to, access_token=access_token, media_id=media_id)


def upload_by_url(access_token: Token, hash: Hash) -> Reply:
    """生成异步上传任务: start a job that makes a large file on a CDN a temporary media file.

    POST media/upload_by_url
    https://developer.work.weixin.qq.com/document/path/96219 (2022/12/14)

    WeCom downloads the file itself; ask get_upload_by_url_result for the outcome. The end of the job is also reported
    to the app's callback by the event upload_media_job_finish. The media_id of such a job and that of upload are not
    interchangeable: this one serves to download the file with get, whatever the scene, and (scene 1) as the video or
    file of a template in externalcontact.group_welcome_template, where reading the template returns the same kind of id
    that was used to add or edit it.

    hash:
        scene (int, required): what the file is for: 1 = welcome message for customer groups.
        type (str, required): kind of file: one of video, file; at most 32 bytes.
        filename (str, required): name shown to recipients, at most 128 bytes.
        url (str, required): CDN address, at most 1024 bytes; must support Range downloads; a Tencent Cloud COS address
            must be publicly readable.
        md5 (str, required): MD5 of the file, compared after the download; at most 32 bytes.

    Reply:
        jobid (str): id of the job for get_upload_by_url_result.

    Permission:
        any: with 客户联系

    Limits:
        - every file must be larger than 5 bytes.
        - video: 200 MB, MP4 only.
        - file: 200 MB.
        - image and voice are not supported.
        - the resulting media_id is valid for 3 days, in every app of the corp.

    Errors:
        830002: from get, not from this call: file over 20 MB downloaded without Range, or chunk over 20 MB.
    """
    return _http.post("media/upload_by_url", access_token, hash)


def get_upload_by_url_result(access_token: Token, hash: Hash) -> Reply:
    """查询异步任务结果: read the state and media_id of an asynchronous upload job.

    POST media/get_upload_by_url_result
    https://developer.work.weixin.qq.com/document/path/96219 (2022/12/14)

    hash:
        jobid (str, required): id of the job, from upload_by_url; at most 128 bytes; valid for 60 minutes.

    Reply:
        status (int): 1 = running, 2 = done, 3 = failed; a number in the official sample, a string in its table.
        detail (dict): outcome of the job.
        detail.errcode (int): error code of the job: not 0 when status is 3, otherwise 0.
        detail.errmsg (str): error text of the job.
        detail.media_id (str): id of the file, valid for 3 days; only when status is 2.
        detail.created_at (str): creation time, Unix seconds as a string; only when status is 2.

    Permission:
        any: with 客户联系

    Errors:
        830001: in detail.errcode: invalid url; check that it supports Range downloads.
        830003: in detail.errcode: the data could not be downloaded from url.
        45001: in detail.errcode: file size outside 5 bytes to 200 MB.
        301019: in detail.errcode: the MD5 of the file is not the md5 given.
    """
    return _http.post("media/get_upload_by_url_result", access_token, hash)


def upload_attachment(access_token: Token, media_type: Query, attachment_type: Query, media: Media) -> Reply:
    """上传附件资源: upload an attachment for Moments or the product album and get its media_id.

    POST media/upload_attachment
    https://developer.work.weixin.qq.com/document/path/95098 (2025/06/10)

    The file is streamed with its name, size and content type without being read into memory. Recipients see the
    file under its name.

    Arguments:
        media_type (str, required): kind of file: one of image, video, file; only image and video for Moments, only
            image for product albums.
        attachment_type (int, required): 1 = Moments (朋友圈), 2 = product album (商品图册).
        media (any, required): a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file);
            an unreadable one is a Failure that names it, and nothing is sent.

    Reply:
        type (str): kind of file: one of image, voice, video, file; voice is documented, though media_type does not
            allow it.
        media_id (str): id of the file, valid for 3 days in every app of the corp.
        created_at (str): upload time, Unix seconds as a string.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - every file must be larger than 5 bytes.
        - image: 10 MB, JPG or PNG; for Moments the long side has at most 10800 pixels, the short one at most 1080.
        - voice: not on the page since 2026-01.
        - video: 10 MB, MP4; for Moments at most 30 seconds.
        - file: 10 MB.
        - a Moments attachment used through the client JSAPI or a mini program needs WeCom client 4.0.2 or later.

    Differs from Perl: a file that can't be read is a Failure, where 0.12 dies; the part has its filelength.
    """
    return _http.upload(
        "media/upload_attachment", access_token, media, media_type=media_type, attachment_type=attachment_type
    )


importlib.import_module(f"{__name__}.get")  # the family of that name can be called as the function, and takes its place
