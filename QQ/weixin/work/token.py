"""Access tokens that renew themselves, shared by threads, processes and machines.

    from QQ.weixin.work.token import AccessToken
    from QQ.weixin.work.kf import customer

    token = AccessToken(corpid, corpsecret)
    customer.batchget(token, {"external_userid_list": ["wm..."]})

An AccessToken goes wherever an access_token goes.
"""

from typing import Optional

from . import gettoken
from ._http import Reply
from ._renewal import RenewedToken
from ._stored import Stored
from .store import FileStore, MemoryStore, RedisStore, Store

__all__ = ["AccessToken", "FileStore", "MemoryStore", "RedisStore", "Store", "Stored"]


class AccessToken(RenewedToken):
    """An access_token that is fetched when first used, renewed before it expires, and renewed when the server refuses it.

    corpid, corpsecret (str): as for gettoken.
    store: where the token is kept: a MemoryStore (the default; one for the process), a FileStore for the processes of a
        machine, a RedisStore for many machines, or anything with the methods of Store.

    However many share it, one gettoken goes out per renewal. A call whose reply says that the token is not valid (40014)
    or has expired (42001) was refused, so it is repeated once with a new token. Where gettoken fails, the call returns
    what gettoken returned, and so do the calls of the next second, doubling to a minute while it goes on failing; as long,
    a token that the server refused as soon as it was new is not renewed again. A store that is down is told in one
    warning, and the token is kept in memory meanwhile.
    """

    _path = "gettoken"

    def __init__(self, corpid: str, corpsecret: str, store: Optional[Store] = None) -> None:
        super().__init__(store, corpid=corpid, corpsecret=corpsecret)

    def __repr__(self) -> str:
        return f"AccessToken(corpid={self._who['corpid']!r})"

    def _ask(self) -> Reply:
        return gettoken(self._who["corpid"], self._who["corpsecret"])
