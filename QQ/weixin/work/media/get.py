"""QQ::weixin::work::media::get: 素材管理.

QQ::weixin::work::media::get is a function too, so this module can be called as that function: media.get(token, id) and
media.get.jssdk(token, id) both work, whatever was imported.

Voice recordings in high quality: what web pages in WeCom recorded and stored through the JS-SDK, for speech recognition
and the like.
"""

import importlib
import inspect
import sys
from types import ModuleType
from typing import Any, Optional

from .. import _http
from .._http import Query, Reply, Target, Token
from . import get as _get

__all__ = ["jssdk"]


def jssdk(access_token: Token, media_id: Query, to: Optional[Target] = None) -> Reply:
    """获取高清语音素材: download the high-quality voice recording that the JS-SDK call uploadVoice stored.

    GET media/get/jssdk
    https://developer.work.weixin.qq.com/document/path/90255 (2025/09/01)

    The recording comes in speex at 16 kHz, while media.get gives the same in AMR at 8 kHz. A successful call returns a
    dict without errcode, with the file and what the server said about it. When the server answers with JSON, which is
    how it reports an error, the decoded reply is returned in its place: a dict with errcode and errmsg.

    Arguments:
        media_id (str, required): id of the recording, from uploadVoice; usable by every app of the corp.
        to (any): a path or an open binary file that the file is written to as it comes in, whatever its size; at a path
            it is whole or not at all. The reply then has the number of bytes, size, in place of data.

    Reply:
        content-type (str): content type of the file.
        filename (str): name of the file.
        data (bytes): content of the file.

    Permission:
        any: allowed

    Limits:
        - WeCom 2.4 or later only; not yet recordings from HarmonyOS.
        - the server gives a file over 20 MB only in ranges of at most 20 MB; such a file is fetched in ranges and put
          together here.
        - a file without its length, over TLS, that was cut off is a Failure.

    Errors:
        830002: file over 20 MB asked for whole; answered by asking for ranges, so not returned.
        40007: invalid media_id.

    Differs from Perl: the server's error comes back decoded, where 0.12 gives its text as the file; a text file stays
        bytes; files over 20 MB can be had.
    """
    return _http.download("media/get/jssdk", to=to, access_token=access_token, media_id=media_id)


class _CallableModule(ModuleType):
    def __call__(self, access_token: Token, media_id: Query, to: Optional[Target] = None) -> Reply:
        return _get(access_token, media_id, to)

    def __reduce__(self) -> tuple[Any, ...]:
        return importlib.import_module, (self.__name__,)


__doc__ = f"{inspect.getdoc(_get)}\n\n{__doc__}"
__wrapped__ = _get
sys.modules[__name__].__class__ = _CallableModule
