"""Who follows whom: dicts that know the customers of each member at once, however many there are."""

from collections.abc import Mapping
from typing import Any

from .watched import Index, WatchedDict, WatchedDicts

__all__ = ["Follows"]

Follow = dict[str, Any]


class _Own(WatchedDict[str, Follow]):
    """The follow entries of one customer, by userid."""

    def __init__(self, external_userid: str, index: Index, follows: Mapping[str, Follow]) -> None:
        super().__init__()
        self._external_userid, self._index = external_userid, index
        self.update(follows)

    def __setitem__(self, userid: str, follow: Follow) -> None:
        super().__setitem__(userid, follow)
        self._index.add(userid, self._external_userid)

    def __delitem__(self, userid: str) -> None:
        super().__delitem__(userid)
        self._index.remove(userid, self._external_userid)


class Follows(WatchedDicts[str]):
    """By external_userid and userid, the entry in follow_user."""

    def __init__(self, follows: Mapping[str, Mapping[str, Follow]]) -> None:
        super().__init__()
        self._customers = Index()  # by userid, in the order in which the member added them
        for external_userid, own in follows.items():
            self[external_userid] = dict(own)

    def watched(self, external_userid: str, follows: Mapping[str, Follow]) -> _Own:
        return _Own(external_userid, self._customers, follows)

    def setdefault(self, external_userid: str, default: Any = None) -> Any:
        return super().setdefault(external_userid, default or {})

    def customers_of(self, userid: str) -> list[str]:
        """The customers of a member, in the order in which the member added them."""
        return self._customers.of(userid)

    def followers(self) -> list[str]:
        """The userids that have customers."""
        return self._customers.values()
