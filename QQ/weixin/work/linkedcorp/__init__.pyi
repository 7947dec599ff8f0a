# Made from the docstrings of __init__.py by .ci/made; change those.

from . import agent as agent
from . import department as department
from . import message as message
from . import user as user
