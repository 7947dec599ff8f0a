"""Makes store-0.11.0.sqlite3, which test_store.py reads, with QQ-weixin-work 0.11.0: python store_0_11_0.py FILE

Run where that release is installed, not this one.
"""

import os
import sys

from QQ.weixin.work import __version__
from QQ.weixin.work.callback.suite import keep_ticket
from QQ.weixin.work.store import FileStore
from QQ.weixin.work.token import AccessToken, Stored

assert __version__ == "0.11.0"
YEARS = 10**9  # seconds
store = FileStore(sys.argv[1])
# What an AccessToken keeps, but for its expiry.
token = AccessToken("ww0011", "secret-0011", store)
store.set(token._key(), Stored("TOKEN-0011", 9e9, 9e9).text(), YEARS)  # noqa: SLF001
# What kf.new_messages keeps of an account.
store.set("kf:wk0011:news", "0123456789abcdef TOKEN")
store.set("kf:wk0011:read", "0123456789abcdef TOKEN")
store.set("kf:wk0011:cursor", "CURSOR-0011")
for number in range(100):
    store.add(f"kf:wk0011:seen:msg{number}", "1", YEARS)
# What an app and callback.suite keep.
store.add("callback:" + "0" * 64, "received", YEARS)
keep_ticket({"InfoType": "suite_ticket", "SuiteId": "ww0011", "SuiteTicket": "TICKET-0011"}, store)
store.set("suite_ticket:ww0011", "TICKET-0011", YEARS)
# What a user keeps.
store.set("张三", "line\nline\0nul \U0001f600")
store.set("expired", "gone", 1e-9)
assert sorted(os.listdir(os.path.dirname(os.path.abspath(sys.argv[1])))) == [os.path.basename(sys.argv[1])]
