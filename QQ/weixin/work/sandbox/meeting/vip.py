"""Accounts of the advanced features of meetings."""

from .._model.accounts import Accounts

VIPS = Accounts("meeting_vips")

submit_batch_add_job = VIPS.starts(adds=True)
batch_add_job_result = VIPS.results(adds=True)
submit_batch_del_job = VIPS.starts(adds=False)
batch_del_job_result = VIPS.results(adds=False)
list = VIPS.lists()
