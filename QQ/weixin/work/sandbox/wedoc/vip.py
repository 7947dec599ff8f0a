"""Accounts of the advanced features of documents."""

from .._model.accounts import Accounts

VIPS = Accounts("wedoc_vips")

batch_add = VIPS.changes(adds=True)
batch_del = VIPS.changes(adds=False)
list = VIPS.lists()
