# Made from the docstrings of __init__.py by .ci/made; change those.

from . import grid as grid
from . import patrol as patrol
from . import resident as resident
from . import sitecode as sitecode
