"""Who follows whom: dicts that know the customers of each member at once, however many there are."""

from collections.abc import Mapping, MutableMapping
from typing import Any

__all__ = ["Follows"]

Follow = dict[str, Any]
Index = dict[str, dict[str, None]]  # by userid, the external_userids in their order


class _Own(dict[str, Follow]):
    """The follow entries of one customer, by userid."""

    def __init__(self, external_userid: str, index: Index, follows: Mapping[str, Follow]) -> None:
        super().__init__()
        self._external_userid, self._index = external_userid, index
        for userid, follow in follows.items():
            self[userid] = follow

    def __setitem__(self, userid: str, follow: Follow) -> None:
        super().__setitem__(userid, follow)
        self._index.setdefault(userid, {})[self._external_userid] = None

    def __delitem__(self, userid: str) -> None:
        super().__delitem__(userid)
        del self._index[userid][self._external_userid]

    def pop(self, userid: str, *default: Any) -> Any:
        if userid not in self and default:
            return default[0]
        follow = self[userid]
        del self[userid]
        return follow

    # All else that changes a dict goes through these.
    popitem = MutableMapping.popitem
    clear = MutableMapping.clear
    update = MutableMapping.update
    setdefault = MutableMapping.setdefault


class Follows(dict[str, dict[str, Follow]]):
    """By external_userid and userid, the entry in follow_user."""

    def __init__(self, follows: Mapping[str, Mapping[str, Follow]]) -> None:
        super().__init__()
        self._index: Index = {}
        for external_userid, own in follows.items():
            self[external_userid] = dict(own)

    def __setitem__(self, external_userid: str, follows: dict[str, Follow]) -> None:
        if external_userid in self:
            self[external_userid].clear()
        super().__setitem__(external_userid, _Own(external_userid, self._index, follows))

    def __delitem__(self, external_userid: str) -> None:
        self[external_userid].clear()
        super().__delitem__(external_userid)

    popitem = MutableMapping.popitem
    clear = MutableMapping.clear
    update = MutableMapping.update

    def pop(self, external_userid: str, *default: Any) -> Any:
        if external_userid not in self and default:
            return default[0]
        own = dict(self[external_userid])
        del self[external_userid]
        return own

    def setdefault(self, external_userid: str, default: Any = None) -> dict[str, Follow]:
        if external_userid not in self:
            self[external_userid] = default or {}
        return self[external_userid]

    def customers_of(self, userid: str) -> list[str]:
        """The customers of a member, in the order in which the member added them."""
        return list(self._index.get(userid, ()))

    def followers(self) -> list[str]:
        """The userids that have customers."""
        return [userid for userid, customers in self._index.items() if customers]
