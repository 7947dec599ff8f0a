"""QQ::weixin::work::card: 卡券. What members keep in their WeChat wallets: see card.invoice.reimburse."""

from .. import _namespace

__getattr__, __dir__ = _namespace.lazy_modules(__name__)
