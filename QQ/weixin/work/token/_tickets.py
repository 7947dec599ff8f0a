"""Tickets for pages, kept and renewed as tokens are."""

from typing import Optional

from .. import _http
from .._http import Reply, TokenSource
from .._http.types import kind
from ..store import MemoryStore, Store
from ._renewal import RenewedToken


class JsapiTicket(RenewedToken):
    """企业的jsapi_ticket: the ticket with which a corp's pages sign wx.config; for web.js_config.

    token (AccessToken, CorpToken or DownstreamToken; a TokenSource): of any app of the corp. The server allows a corp 400
        calls for tickets an hour, an app 100.
    store: where the ticket is kept; the token's by default. The ticket of a TokenSource of your own, which has no name
        in a store, is kept in memory.

    current() gives the ticket, or what the call for it returned.
    """

    _path = "get_jsapi_ticket"
    _name = "ticket"
    _query: "dict[str, str]" = {}

    def __init__(self, token: TokenSource, store: Optional[Store] = None) -> None:
        ours = token if isinstance(token, RenewedToken) else None
        if not _http.is_source(token) or (ours and ours._name != "access_token"):  # noqa: SLF001
            raise TypeError(
                f"a ticket is got through a token that renews itself, such as AccessToken, not {kind(token)}"
            )
        if ours is None:
            if store is not None:
                raise TypeError(
                    f"{kind(token)} has no name in a store: leave the store out, and the ticket is kept in memory"
                )
            store = MemoryStore()
        self._token = token
        super().__init__(store, token, **self._query)

    def _ask(self) -> Reply:
        return _http.get(self._path, {**self._who}, access_token=self._token)


class AgentTicket(JsapiTicket):
    """应用的jsapi_ticket: the ticket with which an app's pages sign wx.agentConfig; for web.agent_config.

    token: as for JsapiTicket, of that very app.
    store: as for JsapiTicket.
    """

    _path = "ticket/get"
    _query = {"type": "agent_config"}
