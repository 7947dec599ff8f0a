"""The customers of members who have left are assigned to others (离职继承)."""

from typing import Any

from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from ._transfers import transfers, transfers_of


@Fitted
def transfer_customer(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_left(sandbox, hash)
    return transfers(sandbox, hash["handover_userid"], hash)


@Fitted
def transfer_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_left(sandbox, hash)
    return transfers_of(sandbox, hash)


def _need_left(sandbox: State, hash: dict[str, Any]) -> None:
    if sandbox.company.known(hash["handover_userid"]):
        raise RefusalError(40097)
