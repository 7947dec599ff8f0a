# Made from the docstrings of __init__.py by .ci/made; change those.

from . import account as account
from . import app as app
from . import group as group
from . import mail as mail
from . import publicmail as publicmail
from . import useroption as useroption
from . import vip as vip
