"""QQ::weixin::work::card::invoice: 电子发票. Electronic invoices: see card.invoice.reimburse."""
