"""QQ::weixin::work::report: 政民沟通.

Government-resident communication: grids with their event categories, and what members and residents report.
"""

from .. import _namespace

__getattr__, __dir__ = _namespace.lazy_modules(__name__)
