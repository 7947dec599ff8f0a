"""A local stand-in for the WeCom server, to try, develop and test against with no account.

    import QQ.weixin.work
    from QQ.weixin.work.kf import customer
    from QQ.weixin.work.sandbox import Sandbox

    with Sandbox() as s:
        QQ.weixin.work.configure(api=s.api)
        customer.batchget(s.access_token, {"external_userid_list": ["wmZhangSan"]})

It is a real HTTP server on 127.0.0.1, as strict as the real one: it knows its tokens, methods and parameters, and answers with the
documented errcodes. It models gettoken and kf.customer on the state below; every other documented function gets an answer of the
documented shape. By hand: python -m QQ.weixin.work.sandbox --port 8080
"""

import threading
from typing import Optional

from .. import _doc
from ._answer import respond
from ._credentials import Token
from ._reply import Refusal
from ._server import Server
from ._state import State

__all__ = ["Refusal", "Sandbox", "Token"]


class Sandbox(State):
    """The server and its state, all of which may be looked at and changed while it runs.

    api (str): its address, for configure(api=...) or QQ_WEIXIN_WORK_API.
    corpid, corpsecret (str): what gettoken accepts; `corpsecrets` holds all that it does, one for each app.
    access_token (str): a token that is valid now, the one that gettoken gives for corpsecret.
    third_party (bool): whether the calling app is a third-party one, which is told less about customers.
    customers (dict): by external_userid, as batchget tells them, and last_contact (Unix seconds). wechat_channels holds
        both nickname and shop_nickname; the scene decides which of them is told.
    accounts (set): the open_kfid of each customer-service account.
    member_range, groupchat_range (dict): what the service upgrade is configured for, as get_upgrade_service_config tells.
    departments (dict): the userids of the members of each department.
    recommendations (dict): what upgrade_service has recommended, by (open_kfid, external_userid).
    tokens (dict): the Token of each credential given out; clear() revokes them all. issue("", kind="suite_access_token")
        gives one of another kind.
    now (float): its clock, in Unix seconds; set it or call advance(seconds).
    calls (Counter): how many requests each path has got.
    """

    def __init__(self, port: int = 0, *, third_party: bool = False) -> None:
        _doc.need_docstrings()
        super().__init__(third_party=third_party)
        self._thread: Optional[threading.Thread] = None
        self._server = Server(port, lambda request: respond(self, request))
        self.api: str = f"http://127.0.0.1:{self._server.server_port}/cgi-bin"

    def __enter__(self) -> "Sandbox":
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def start(self) -> None:
        """Serve from a thread of its own."""
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def serve(self) -> None:
        """Serve from this thread until interrupted, and print a line for each request."""
        self._server.verbose = True
        try:
            self._server.serve_forever()
        finally:
            self._server.close()

    def stop(self) -> None:
        """Stop serving, and close the port and all connections."""
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
        self._server.close()
