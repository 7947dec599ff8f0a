# Made from the docstrings of __init__.py by t/stubs.py; change those.

from . import invoice as invoice
