"""The tickets of an app's pages, and for electronic invoices."""

from typing import Any

from ._model.tickets import page_ticket
from ._reply import RefusalError, Reply
from ._state import State


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if query["type"] not in ("agent_config", "wx_card"):
        raise RefusalError(40058, "type")
    return page_ticket(sandbox, sandbox.owner(query["access_token"]), f"{query['type']}_ticket")
