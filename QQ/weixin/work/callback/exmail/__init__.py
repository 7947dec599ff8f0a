"""QQ::weixin::work::callback::exmail: 邮件."""

from ... import _namespace

__getattr__, __dir__ = _namespace.lazy_modules(__name__)
