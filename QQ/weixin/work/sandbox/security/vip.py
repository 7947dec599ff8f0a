"""Accounts of the advanced security features."""

from .._model.accounts import Accounts
from .._model.fitted import Fitted

VIPS = Accounts("security_vips")

submit_batch_add_job: Fitted = VIPS.starts(adds=True)
batch_add_job_result: Fitted = VIPS.results(adds=True)
submit_batch_del_job: Fitted = VIPS.starts(adds=False)
batch_del_job_result: Fitted = VIPS.results(adds=False)
list: Fitted = VIPS.lists()
