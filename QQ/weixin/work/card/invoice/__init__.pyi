# Made from the docstrings of __init__.py by .ci/made; change those.

from . import reimburse as reimburse
