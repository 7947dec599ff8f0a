"""Accounts of the advanced features of WeDrive."""

from .._model.accounts import Accounts
from .._model.fitted import Fitted

VIPS = Accounts("wedrive_vips")

batch_add: Fitted = VIPS.changes(adds=True)
batch_del: Fitted = VIPS.changes(adds=False)
list: Fitted = VIPS.lists()
