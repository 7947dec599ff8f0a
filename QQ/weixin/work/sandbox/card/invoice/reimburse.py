"""Electronic invoices (电子发票). s.hands_in_invoice gives a member one."""

from typing import Any

from ..._model.resource import Fitted, Resource, Thing
from ..._reply import RefusalError, Reply
from ..._state import State

INVOICES = Resource("invoices", id="card_id")
OPEN, LOCKED, CLOSED = (f"INVOICE_REIMBURSE_{state}" for state in ("INIT", "LOCK", "CLOSURE"))


@Fitted
def getinvoiceinfo(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _need(sandbox, hash)


@Fitted
def getinvoiceinfobatch(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"item_list": [_need(sandbox, item) for item in hash["item_list"]]}


@Fitted
def updateinvoicestatus(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _set(_need(sandbox, hash), hash["reimburse_status"])
    return {}


@Fitted
def updatestatusbatch(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    invoices = [_need(sandbox, item) for item in hash["invoice_list"]]
    if any(invoice["openid"] != hash["openid"] for invoice in invoices):
        raise RefusalError(40058, "an invoice is that of another member")
    _need_open(invoices)
    for invoice in invoices:
        _set(invoice, hash["reimburse_status"])
    return {}


def _need(sandbox: State, hash: dict[str, Any]) -> Thing:
    invoice = INVOICES.need(sandbox, hash["card_id"])
    if invoice["encrypt_code"] != hash["encrypt_code"]:
        raise RefusalError(40058, "encrypt_code")
    return invoice


def _set(invoice: Thing, status: str) -> None:
    _need_open([invoice])
    invoice["user_info"]["reimburse_status"] = status


def _need_open(invoices: list[Thing]) -> None:
    if any(invoice["user_info"]["reimburse_status"] == CLOSED for invoice in invoices):
        raise RefusalError(40058, "an invoice is closed for good")
