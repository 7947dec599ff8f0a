"""Tokens that renew themselves, shared by threads, processes and machines.

    from QQ.weixin.work.token import AccessToken
    from QQ.weixin.work.kf import customer

    token = AccessToken(corpid, corpsecret)
    customer.batchget(token, {"external_userid_list": ["wm..."]})

Each goes wherever its credential goes, and is renewed the same way. For service providers and makers of devices:

    suite = SuiteToken(suite_id, suite_secret, store)  # whose ticket callback.suite.keep_ticket put into the store
    service.get_permanent_code(suite, {"auth_code": auth_code})
    user.get(CorpToken(suite, auth_corpid, permanent_code), userid)

Tickets for pages are kept and renewed in the same way:

    web.js_config(JsapiTicket(token), url, corpid=corpid)

A team that has a token server of its own gives an object with the methods of TokenSource in place of these.

What a store holds of a token stays as it is, so that services in other languages can read it. A RedisStore keeps it as a
string under its prefix (qq-weixin-work:) and

    token:HEX    HEX being the SHA-256 of a JSON list: the address of the server, the path of the call that gives the token,
                 and the arguments of that call in their order; then, for a token that is got through another, the path
                 and the arguments of that. Written as Python's json.dumps does: ", " between the items, ASCII alone.

    printf '["https://qyapi.weixin.qq.com/cgi-bin", "gettoken", "CORPID", "CORPSECRET"]' | sha256sum

The value is a JSON object: access_token (str), expires (when the token ends, in Unix seconds), renew_at (from when on it is
renewed). Read it each time and use it before `expires`; leave the renewal to the Python processes.
"""

from typing import Any, Optional

from .. import _http, gettoken
from .._http import Reply, TokenSource
from .._http.secret import trimmed
from ..errors import Failure, hide_own_locals
from ..store import FileStore, MemoryStore, RedisStore, Store
from ._renewal import NotAskedError, RenewedToken
from ._stored import Stored
from ._tickets import AgentTicket, JsapiTicket

__all__ = [
    "AccessToken",
    "ProviderToken",
    "SuiteToken",
    "CorpToken",
    "DownstreamToken",
    "ModelToken",
    "DeviceToken",
    "JsapiTicket",
    "AgentTicket",
    "TokenSource",
    "FileStore",
    "MemoryStore",
    "RedisStore",
    "Store",
    "Stored",
]


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

    @hide_own_locals
    def __init__(self, corpid: str, corpsecret: str, store: Optional[Store] = None) -> None:
        super().__init__(store, corpid=corpid, corpsecret=corpsecret)

    def _ask(self) -> Reply:
        return gettoken(self._who["corpid"], self._who["corpsecret"])


class ProviderToken(RenewedToken):
    """服务商凭证: the provider_access_token of a service provider, as lasting as an AccessToken.

    corpid, provider_secret (str): as for service.get_provider_token.
    """

    _path = "service/get_provider_token"
    _name = "provider_access_token"

    @hide_own_locals
    def __init__(self, corpid: str, provider_secret: str, store: Optional[Store] = None) -> None:
        super().__init__(store, corpid=corpid, provider_secret=provider_secret)

    def _ask(self) -> Reply:
        return _http.post(self._path, hash=self._who)


class SuiteToken(RenewedToken):
    """第三方应用凭证: the suite_access_token of a third-party app or of a template for delegated apps.

    suite_id, suite_secret (str): as for service.get_suite_token.
    store: where the token is kept, and where the suite_ticket is found that callback.suite.keep_ticket puts there every
        ten minutes; without one that reaches the process of the callback, give the ticket.
    ticket (str): a suite_ticket to use in place of that in the store.
    """

    _path = "service/get_suite_token"
    _name = "suite_access_token"

    @hide_own_locals
    def __init__(
        self, suite_id: str, suite_secret: str, store: Optional[Store] = None, *, ticket: Optional[str] = None
    ) -> None:
        super().__init__(store, suite_id=suite_id, suite_secret=suite_secret)
        self._ticket = ticket

    def _ask(self) -> Reply:
        ticket = _ticket(self._ticket, self._store, "suite_ticket", self._who["suite_id"])
        return _http.post(self._path, hash={**self._who, "suite_ticket": ticket})


class CorpToken(RenewedToken):
    """企业凭证: the access_token of a corp that authorised a suite.

    suite (SuiteToken): the suite. It is renewed too where the server refuses it.
    auth_corpid, permanent_code (str): as for service.get_corp_token.
    store: where the token is kept; the suite's by default.
    """

    _path = "service/get_corp_token"

    @hide_own_locals
    def __init__(
        self, suite: TokenSource, auth_corpid: str, permanent_code: str, store: Optional[Store] = None
    ) -> None:
        self._suite = _source(suite, SuiteToken)
        super().__init__(store, self._suite, auth_corpid=auth_corpid, permanent_code=permanent_code)

    def _ask(self) -> Reply:
        return _http.post(self._path, hash=self._who, suite_access_token=self._suite)


class DownstreamToken(RenewedToken):
    """下级/下游企业的access_token: the access_token of a corp to which an upstream corp shares an app.

    upstream (AccessToken or CorpToken): the token of the upstream corp's app.
    corpid, agentid, business_type: as for corpgroup.corp.gettoken.
    store: where the token is kept; the upstream token's by default.
    """

    _path = "corpgroup/corp/gettoken"

    @hide_own_locals
    def __init__(
        self,
        upstream: TokenSource,
        corpid: str,
        agentid: int,
        business_type: int = 0,
        store: Optional[Store] = None,
    ) -> None:
        self._upstream = _source(upstream, AccessToken, CorpToken)
        asked = {"corpid": corpid, "agentid": f"{int(agentid)}", "business_type": f"{int(business_type)}"}
        super().__init__(store, self._upstream, **asked)

    def _ask(self) -> Reply:
        numbers = {name: int(self._who[name]) for name in ("agentid", "business_type")}
        return _http.post(self._path, self._upstream, {**self._who, **numbers})


class ModelToken(RenewedToken):
    """设备型号调用凭证: the model_access_token of a model of devices.

    model_id, model_secret (str): as for openhw.get_model_token.
    store: where the token is kept, and where the model_ticket is found, under "model_ticket:" and the model_id.
    ticket (str): a model_ticket to use in place of that in the store.
    """

    _path = "openhw/get_model_token"
    _name = "model_access_token"

    @hide_own_locals
    def __init__(
        self, model_id: str, model_secret: str, store: Optional[Store] = None, *, ticket: Optional[str] = None
    ) -> None:
        super().__init__(store, model_id=model_id, model_secret=model_secret)
        self._ticket = ticket

    def _ask(self) -> Reply:
        ticket = _ticket(self._ticket, self._store, "model_ticket", self._who["model_id"])
        return _http.post(self._path, hash={**self._who, "model_ticket": ticket})


class DeviceToken(RenewedToken):
    """设备调用凭证: the device_access_token of a device.

    model (ModelToken): the device's model. It is renewed too where the server refuses it.
    device_sn, device_secret (str): as for openhw.get_device_token.
    store: where the token is kept; the model's by default.
    """

    _path = "openhw/get_device_token"
    _name = "device_access_token"

    @hide_own_locals
    def __init__(self, model: TokenSource, device_sn: str, device_secret: str, store: Optional[Store] = None) -> None:
        self._model = _source(model, ModelToken)
        super().__init__(store, self._model, device_sn=device_sn, device_secret=device_secret)

    def _ask(self) -> Reply:
        return _http.post(self._path, hash=self._who, model_access_token=self._model)


def _source(token: Any, *kinds: type[RenewedToken]) -> TokenSource:
    """The token that another is got through, if it is one of these kinds, or a source of the user's own."""
    if isinstance(token, kinds) or (_http.is_source(token) and not isinstance(token, RenewedToken)):
        return token
    names = " or ".join(kind.__name__ for kind in kinds)
    raise TypeError(f"a token got through another needs {names}, or a TokenSource, not {type(token).__name__}")


def _ticket(given: Optional[str], store: Store, name: str, id: str) -> str:
    """The ticket that was given, else the one in the store."""
    ticket = trimmed(given if given is not None else store.get(f"{name}:{id}") or "")
    if not ticket:
        raise NotAskedError(Failure(f"no {name} of {id} has come in the last 30 minutes; nothing was sent"))
    return ticket
