# Made from the docstrings of __init__.py by .ci/made; change those.

from . import app as app
from . import publicmail as publicmail
