"""Where small values and waiting work are kept: in memory, in a file, in Redis; or in anything with the methods of Store.

from QQ.weixin.work.store import FileStore

store = FileStore("/var/lib/app/store")
store.set("cursor", "c-17")
if store.add("message 42", "seen", 3600):
    ...  # nobody has seen this message within the hour

store.put("orders", "42")
while taken := store.take("orders", 60):
    id, text = taken
    ...  # whatever dies here, the order comes again after 60 seconds
    store.done("orders", id)
"""

from ._file import FileStore
from ._interface import QueueStore, Store
from ._memory import MemoryStore
from ._redis import RedisStore

__all__ = ["Store", "QueueStore", "MemoryStore", "FileStore", "RedisStore"]

for _class in (Store, QueueStore, MemoryStore, FileStore, RedisStore):
    _class.__module__ = __name__  # where its users import it from
