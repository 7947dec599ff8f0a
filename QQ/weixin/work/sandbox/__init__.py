"""A local stand-in for the WeCom server, to develop and test without an account.

    import QQ.weixin.work
    from QQ.weixin.work.kf import customer
    from QQ.weixin.work.sandbox import Sandbox

    with Sandbox() as s:
        QQ.weixin.work.configure(api=s.api)
        customer.batchget(s.access_token, {"external_userid_list": ["wmZhangSan"]})

It is an HTTP server on 127.0.0.1, as strict as the real one: it checks tokens, methods and parameters, and replies with the
documented errcodes. It simulates the whole customer service (kf): accounts, chat links, receptionists, sessions, messages, events,
the knowledge base, statistics, the service upgrade; and what goes with it: a small company of members, departments and tags, media,
messages, group chats, robots, menus, external contacts, and the credentials of service providers and devices. What calls create in
other families (approvals, calendars, attendance, customers, documents, meetings, schools, payments and more) can be read, changed,
listed and deleted. A call of any other function is checked against its documentation, and gets a sample reply in the documented form,
marked as a sample: python -m QQ.weixin.work.sandbox --models tells which function is a model, and which a sample.
It is also the server that an AI bot (智能机器人) connects to over a WebSocket, on the same port; that needs the package websockets
(pip install 'QQ-weixin-work[aibot]', in a clone pip install '.[aibot]').

Start it by hand with python -m QQ.weixin.work.sandbox --port 8080; the page at its root address shows and plays everything.
Programs in other languages control it over HTTP: see _server/control.py. pytest has the fixtures weixin_sandbox and
weixin_callbacks.

Methods of the sandbox play customers and receptionists; the API reads the result:

        s.customers_say("wmZhangSan", "kfSales", "你好")
        s.customer_enters("wmZhangSan", url)                          # a link of kf.add_contact_way, or an open_kfid
        s.customer_sends("wmZhangSan", "kfSales", "image", data)      # and customer_taps, _recalls, _refuses, _upgrades
        s.servicer_takes("lisi", "wmZhangSan", "kfSales")             # and servicer_says, _passes_on, _ends, _stops ...
        s.callback("http://127.0.0.1:9000/", token, encoding_aes_key) # push all events there from now on
        s.push("sys_approval_change", {"ApprovalInfo.SpNo": "202611"}) # push any event of QQ.weixin.work.callback, by its name
        s.push({"MsgType": "event", "Event": "change_contact"})       # or a message of your own
        s.resend(s.log.pushes()[-1])                                  # push the same again
        s.fail("kf/send_msg", errcode=45009, times=2)                 # or status=502, delay=3, cut=True
        s.advance(48 * 3600)
        s.seed(2000, 50_000)                                          # members and external contacts, always the same

Others play members and customers elsewhere; each pushes its event. GET /sandbox/play lists them all:

        s.approves("lisi", sp_no)                                     # and refuses, withdraws, comments
        s.checks_in("lisi")                                           # and files_report, makes_todo, answers_schedule, claims_device
        s.customer_pays("wmZhangSan", "lisi", 1000)                   # and refunds_payment, customer_pays_order
        s.customer_adds("wmNew", way=config_id)                       # and customer_removes, sends_broadcast, joins_groupchat
        s.fills_form("lisi", formid, items)                           # and adds_records, uploads_to_space, starts_meeting, mails_app

Others play members in their chats with the AI bot, as which a program is connected:

        message = s.bot_says("zhangsan", "你好")                      # chat="wrGroup" in a group; also bot_enters, _sends, _taps, _rates
        s.bot.reply_to(message)["stream"]["content"]                  # the whole reply, when it is finished
        s.bot.close(1011)                                             # and reset, silence, disconnect, twice = True
        s.fail("aibot_respond_msg", errcode=45009, times=2)
"""

import threading
from contextlib import suppress
from pathlib import Path
from typing import Optional, Union

from .. import _doc
from . import _answer
from ._answer import bot, bot_files
from ._answer.exchange import Request, Response
from ._play import Play
from ._reply import RefusalError
from ._server import Server, control, login, page
from ._server.websocket import WebSocket
from ._state import file as state_file
from ._state.bot import MEDIA_PATH
from ._state.credentials import Token

__all__ = ["Refusal", "RefusalError", "Sandbox", "Token"]

Refusal = RefusalError  # its name until 0.11


class Sandbox(Play):
    """The server and its state. The state may be read and changed while the server runs.

    api (str): its address, for configure(api=...) or QQ_WEIXIN_WORK_API.
    corpid, corpsecret (str): the values that gettoken accepts. `corpsecrets` has all valid secrets, one for each app.
    access_token (str): a valid token, the same that gettoken returns for corpsecret.
    third_party (bool): whether the calling app is a third-party one, which gets less data of customers.
    customers (dict): by external_userid, the fields that batchget returns, and last_contact (Unix seconds). wechat_channels
        holds both nickname and shop_nickname; batchget returns one of them, which depends on the scene.
    accounts (set): the open_kfid of each customer-service account.
    kf (Kf): the customer service: kf.chat(open_kfid, external_userid) with its state and transcript, kf.account(open_kfid)
        with its receptionists and inbox. To cause trouble: kf.undelivered, kf.page_limit, kf.empty_pages, kf.verified,
        kf.not_activated and kf.forbidden_msgtypes.
    member_range, groupchat_range (dict): the ranges of the service upgrade, as get_upgrade_service_config returns them.
    company (Company): its members, departments and tags; departments (dict): the userids of each department.
    contacts (Contacts): its external contacts: profiles, follows, tag_groups, groupchats, contact_ways.
    provider (Provider): a service provider: provider.suites["wwSuite"].ticket() creates a suite_ticket, and
        provider.authorize() the auth_code of a corp that authorises the suite.
    recommendations (dict): the recommendations of upgrade_service, by (open_kfid, external_userid).
    tokens (dict): the Token of each valid credential; clear() revokes them all. issue("", kind="suite_access_token")
        creates one of another kind.
    now (float): its clock, in Unix seconds; set it or call advance(seconds).
    calls (Counter): the number of requests by path.
    log (Log): the last calls, with request, reply, errcode and milliseconds, and the last pushes with their outcome;
        log.wait(number) waits for new entries after that number. sent (list): the calls that sent a message. samples
        (list): the calls that got a sample reply.
    received (Received): what members, groups and robots' chats were sent, as they see it: received.of("zhangsan") are Messages.
    faults (Faults): the faults that fail() has added, as in fail("kf/send_msg", errcode=45009, times=2),
        fail(status=502), fail(delay=3) or fail(cut=True, rate=0.1, seed=1).
    pushes (Pushes): the callback addresses; pushes.wait() waits until everything is pushed.
    bot (Bot): the AI bot: bot.bot_id, bot.secret and bot.address, to connect with; bot.wait() waits for a program to subscribe,
        bot.chat(userid or chatid).messages are the messages, bot.reply_to(message) waits for the reply to one.
    media (Media): the files that were uploaded or that customers sent; from the start it has one with the media_id MEDIA.
    resources (dict): what calls have created, by kind and id: resources["calendars"]["wc..."].
    callback_token, callback_aes_key (str): what callback() takes if none are given.
    environment (dict): the environment variables that point programs at it: QQ_WEIXIN_WORK_API, ..._CORPID and so on.
    file (Path): the file to which save() writes the state. If it exists, the sandbox starts with the state in it, and
        reset() returns to that state.

    host (str): the address to listen on. At any other than 127.0.0.1, other machines can reach the sandbox.
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
        self._server = Server(host, port, self._respond, self._converse)
        name = "127.0.0.1" if host in ("", "0.0.0.0", "::") else f"[{host}]" if ":" in host else host
        self.api: str = f"http://{name}:{self._server.server_port}/cgi-bin"
        self.bot.address = f"ws://{name}:{self._server.server_port}"

    def _respond(self, request: Request) -> Response:
        if page.knows(request.path):
            return page.respond(request)
        if request.path.startswith(MEDIA_PATH):
            return bot_files.respond(self, request)
        if request.path in login.PATHS:
            return login.respond(self, request)
        respond = control.respond if request.path.startswith(control.PREFIX) else _answer.respond
        return respond(self, request)

    def _converse(self, websocket: WebSocket) -> None:
        try:
            websocket.run(lambda text: bot.receive(self, websocket, text), self.bot.idle_seconds)
        finally:
            self.bot.left(websocket)

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables that point programs of this package at the sandbox."""
        key = self.issue("robot", "key")
        values = {
            "API": self.api,
            "WEB": self.api.removesuffix("/cgi-bin"),
            "CORPID": self.corpid,
            "CORPSECRET": self.corpsecret,
            "CALLBACK_TOKEN": self.callback_token,
            "CALLBACK_AES_KEY": self.callback_aes_key,
            "BOT_URL": self.bot.address,
            "BOT_ID": self.bot.bot_id,
            "BOT_SECRET": self.bot.secret,
            "WEBHOOK": f"{self.api}/webhook/send?key={key}",
        }
        return {f"QQ_WEIXIN_WORK_{name}": value for name, value in values.items()}

    def save(self, file: Union[str, Path, None] = None) -> Path:
        """Write the state to the file, by default to the one that the sandbox was started with. Returns its path."""
        path = self.file if file is None else Path(file)
        if path is None:
            raise ValueError("the sandbox was started without a file to save to")
        state_file.save(self, path)
        return path

    def reset(self) -> None:
        """Return to the state at the start; only the log is kept."""
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
        """Serve in a thread of its own. A sandbox can be started only once."""
        if self._thread is not None:
            raise RuntimeError("a sandbox can be started only once: create another one")
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def serve(self) -> None:
        """Serve in this thread until it is interrupted, and print a line for each request."""
        self._server.verbose = True
        try:
            self._server.serve_forever()
        finally:
            self._server.close()

    def stop(self) -> None:
        """Stop serving, and close the port and all connections."""
        self.stopping.set()
        self.pushes.stop()
        with suppress(ValueError):  # no program is connected
            self.bot.close(1001, "the sandbox stops")
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
        self._server.close()
