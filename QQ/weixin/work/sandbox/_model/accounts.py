"""Accounts of advanced features (高级功能帐号): members get them and lose them, by jobs or at once."""

import uuid
from typing import Any

from .._reply import RefusalError, Reply
from .._state import State
from .fitted import Fitted
from .resource import paged

__all__ = ["Accounts"]


class Accounts:
    """The accounts of one feature. A family declares its calls: submit_batch_add_job = VIPS.starts(adds=True) and so on."""

    def __init__(self, name: str) -> None:
        self.name = name

    def starts(self, adds: bool) -> Fitted:
        """A call that starts a job, which is done at once."""

        def start(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            jobid = f"job{uuid.uuid4().hex}"
            result, invalid = self._change(sandbox, hash["userid_list"], adds)
            job = {"jobid": jobid, "adds": adds, "job_result": result, "invalid_userid_list": invalid}
            sandbox.resources.setdefault(f"{self.name} jobs", {})[jobid] = job
            return {"jobid": jobid, "invalid_userid_list": invalid}

        return Fitted(start)

    def results(self, adds: bool) -> Fitted:
        """A call that tells the outcome of such a job."""

        def result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            job = sandbox.resources.get(f"{self.name} jobs", {}).get(hash["jobid"])
            if job is None or job["adds"] is not adds:
                raise RefusalError(40058, "jobid")
            return job

        return Fitted(result)

    def changes(self, adds: bool) -> Fitted:
        """A call that gives or takes them at once; unknown members fail."""

        def change(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            result, invalid = self._change(sandbox, hash["userid_list"], adds)
            return {**result, "fail_userid_list": result["fail_userid_list"] + invalid}

        return Fitted(change)

    def lists(self) -> Fitted:
        """A call that lists who has one."""

        def list_(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            return paged([*sandbox.resources.get(self.name, {})], hash, at="userid_list[]", limit=100)

        return Fitted(list_)

    def _change(self, sandbox: State, userids: list[str], adds: bool) -> tuple[Reply, list[str]]:
        """Give or take the accounts. Returns who has changed and who could not, and the unknown members."""
        known = [own for own in map(sandbox.company.known, dict.fromkeys(userids)) if own]
        invalid = [userid for userid in userids if sandbox.company.known(userid) is None]
        own = sandbox.resources.setdefault(self.name, {})
        done = [userid for userid in known if adds or userid in own]
        for userid in done:
            if adds:
                own[userid] = {"userid": userid}
            else:
                del own[userid]
        failed = [userid for userid in known if userid not in done]
        return {"succ_userid_list": done, "fail_userid_list": failed}, invalid
