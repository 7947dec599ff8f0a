"""Customers of the corps that authorised a third-party app, by their unionid."""

from typing import Any

from .._model.resource import Fitted
from .._model.unionids import customers_with
from .._reply import Reply
from .._state import State


@Fitted
def unionid_to_external_userid_3rd(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"external_userid_info": customers_with(sandbox, hash)}
