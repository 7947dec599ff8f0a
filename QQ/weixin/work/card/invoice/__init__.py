"""QQ::weixin::work::card::invoice: 电子发票. Electronic invoices: see card.invoice.reimburse."""

from ... import _namespace

__getattr__, __dir__ = _namespace.lazy_modules(__name__)
