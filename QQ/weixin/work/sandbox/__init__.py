"""A local stand-in for the WeCom server, to try, develop and test against with no account.

    import QQ.weixin.work
    from QQ.weixin.work.kf import customer
    from QQ.weixin.work.sandbox import Sandbox

    with Sandbox() as s:
        QQ.weixin.work.configure(api=s.api)
        customer.batchget(s.access_token, {"external_userid_list": ["wmZhangSan"]})

It is a real HTTP server on 127.0.0.1, as strict as the real one: it knows its tokens, methods and parameters, and answers with the
documented errcodes. The whole customer service (kf) lives in it: accounts, chat links, receptionists, sessions, messages, events,
the knowledge base, statistics, the service upgrade. So do its neighbours: a small company of members, departments and tags, media,
messages, group chats, robots, menus, external contacts, and the credentials of service providers and devices. Any other function is
held against its documentation, and gets an answer of the documented shape, which says that it is a sample.

By hand: python -m QQ.weixin.work.sandbox --port 8080, with a page to watch and play at its root address. Programs in other languages say all this over HTTP: see _server/control.py. In pytest
there are the fixtures weixin_sandbox and weixin_callbacks.

What people do is said by functions of the sandbox, and read by the API:

        s.customers_say("wmZhangSan", "kfSales", "你好")
        s.customer_enters("wmZhangSan", url)                          # a link of kf.add_contact_way, or an open_kfid
        s.customer_sends("wmZhangSan", "kfSales", "image", data)      # and customer_taps, _recalls, _refuses, _upgrades
        s.servicer_takes("lisi", "wmZhangSan", "kfSales")             # and servicer_says, _passes_on, _ends, _stops ...
        s.callback("http://127.0.0.1:9000/", token, encoding_aes_key) # from now on all of it is pushed there
        s.push({"MsgType": "event", "Event": "change_contact"})       # whatever else WeCom pushes
        s.fail("kf/send_msg", errcode=45009, times=2)                 # or status=502, delay=3, cut=True
        s.advance(48 * 3600)
"""

import threading
from pathlib import Path
from typing import Optional, Union

from .. import _doc
from . import _answer
from ._answer.exchange import Request, Response
from ._play import Play
from ._reply import RefusalError
from ._server import Server, control, page
from ._state import file as state_file
from ._state.credentials import Token

__all__ = ["Refusal", "RefusalError", "Sandbox", "Token"]

Refusal = RefusalError  # its name until 0.11


class Sandbox(Play):
    """The server and its state, all of which may be looked at and changed while it runs.

    api (str): its address, for configure(api=...) or QQ_WEIXIN_WORK_API.
    corpid, corpsecret (str): what gettoken accepts; `corpsecrets` holds all that it does, one for each app.
    access_token (str): a token that is valid now, the one that gettoken gives for corpsecret.
    third_party (bool): whether the calling app is a third-party one, which is told less about customers.
    customers (dict): by external_userid, as batchget tells them, and last_contact (Unix seconds). wechat_channels holds
        both nickname and shop_nickname; the scene decides which of them is told.
    accounts (set): the open_kfid of each customer-service account.
    kf (Kf): the customer service: kf.chat(open_kfid, external_userid) with its state and transcript, kf.account(open_kfid)
        with its receptionists and inbox; kf.undelivered, kf.page_limit, kf.empty_pages, kf.verified, kf.not_activated and
        kf.forbidden_msgtypes make it behave less well.
    member_range, groupchat_range (dict): what the service upgrade is configured for, as get_upgrade_service_config tells.
    company (Company): its members, departments and tags; departments (dict) are the userids of each department.
    contacts (Contacts): its external contacts: profiles, follows, tag_groups, groupchats, contact_ways.
    provider (Provider): a service provider: provider.suites["wwSuite"].ticket() gives a suite_ticket, provider.authorize()
        the auth_code of a corp that authorises the suite.
    recommendations (dict): what upgrade_service has recommended, by (open_kfid, external_userid).
    tokens (dict): the Token of each credential given out; clear() revokes them all. issue("", kind="suite_access_token")
        gives one of another kind.
    now (float): its clock, in Unix seconds; set it or call advance(seconds).
    calls (Counter): how many requests each path has got.
    log (Log): the last calls, with request, reply, errcode and milliseconds, and the last pushes with their outcome;
        log.wait(number) waits for what comes after an entry. sent, samples (list): the calls that sent a message, and
        those that got a sample since nothing models them.
    faults (Faults): what fail() has put in force, such as fail("kf/send_msg", errcode=45009, times=2), fail(status=502),
        fail(delay=3) or fail(cut=True, rate=0.1, seed=1).
    pushes (Pushes): the callback addresses; pushes.wait() waits until all is pushed.
    media (Media): the files that were uploaded or that customers sent, and from the start one of the media_id MEDIA.
    file (Path): where save() writes the state to, and what it starts from where that is there already; reset() goes back
        to it.

    host (str): the address to serve on. With another than that of this machine alone, others reach it too.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        host: str = "127.0.0.1",
        third_party: bool = False,
        file: Union[str, Path, None] = None,
    ) -> None:
        _doc.need_docstrings()
        super().__init__(third_party=third_party)
        self.file: Optional[Path] = None if file is None else Path(file)
        if self.file is not None and self.file.exists():
            state_file.load(self, self.file)
        self._thread: Optional[threading.Thread] = None
        self._server = Server(host, port, self._respond)
        name = "127.0.0.1" if host in ("", "0.0.0.0", "::") else f"[{host}]" if ":" in host else host
        self.api: str = f"http://{name}:{self._server.server_port}/cgi-bin"

    def _respond(self, request: Request) -> Response:
        if request.path in page.PATHS:
            return page.respond(request)
        respond = control.respond if request.path.startswith(control.PREFIX) else _answer.respond
        return respond(self, request)

    def save(self, file: Union[str, Path, None] = None) -> Path:
        """Write the state into the file, by default the one that it was started with."""
        path = self.file if file is None else Path(file)
        if path is None:
            raise ValueError("the sandbox was started without a file to save to")
        state_file.save(self, path)
        return path

    def reset(self) -> None:
        """Everything as it was at the start, but for the log."""
        with self.lock:
            super().reset()
            if self.file is not None and self.file.exists():
                state_file.load(self, self.file)

    def __enter__(self) -> "Sandbox":
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def start(self) -> None:
        """Serve from a thread of its own, once."""
        if self._thread is not None:
            raise RuntimeError("a sandbox is started once: make another one")
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
        self.stopping.set()
        self.pushes.stop()
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
        self._server.close()
