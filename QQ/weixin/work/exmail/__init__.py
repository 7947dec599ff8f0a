"""QQ::weixin::work::exmail: 邮件.

Mail: mails of apps, mail groups, shared mailboxes and the accounts of members.
"""

from .. import _namespace

__getattr__, __dir__ = _namespace.lazy_modules(__name__)
