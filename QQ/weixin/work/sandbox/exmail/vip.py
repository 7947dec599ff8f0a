"""Accounts of the advanced features of mail."""

from .._model.accounts import Accounts

VIPS = Accounts("exmail_vips")

batch_add = VIPS.changes(adds=True)
batch_del = VIPS.changes(adds=False)
list = VIPS.lists()
