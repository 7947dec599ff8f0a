"""QQ::weixin::work::linkedcorp: 互联企业. Members, departments and messages of linked corps, a folder of families."""

from .. import _namespace

__getattr__, __dir__ = _namespace.lazy_modules(__name__)
