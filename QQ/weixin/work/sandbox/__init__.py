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
import time
import uuid
from collections import Counter
from typing import Any, NamedTuple, Optional

from ..errors import explain
from ._server import Server

__all__ = ["Refusal", "Sandbox", "Token"]

TOKEN_LIFETIME = 7200


class Refusal(Exception):
    """The server's answer with an errcode other than 0."""

    def __init__(self, errcode: int, detail: str = "") -> None:
        super().__init__(errcode, detail)
        self.errcode = errcode
        self.errmsg = explain(errcode).meaning + (f": {detail}" if detail else "")


class Token(NamedTuple):
    """An access_token that the server has given out."""

    corpsecret: str
    expires: float


class Sandbox:
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
    tokens (dict): the Token of each access_token given out; clear() revokes them all.
    now (float): its clock, in Unix seconds; set it or call advance(seconds).
    calls (Counter): how many requests each path has got.
    """

    def __init__(self, port: int = 0, *, third_party: bool = False) -> None:
        self.lock = threading.RLock()
        self.corpid = "wwSandbox"
        self.corpsecret = "sandbox-secret"
        self.corpsecrets = {self.corpsecret}
        self.third_party = third_party
        self.tokens: dict[str, Token] = {}
        self.calls: Counter[str] = Counter()
        self._offset = 0.0
        self._thread: Optional[threading.Thread] = None
        self.accounts = {"kfSales", "kfSupport"}
        self.departments: dict[int, list[str]] = {2: ["lisi", "wangwu"], 3: ["zhaoliu"]}
        self.member_range: dict[str, list[Any]] = {"userid_list": ["zhangsan"], "department_id_list": [2]}
        self.groupchat_range: dict[str, list[str]] = {"chat_id_list": ["wrVipGroup"]}
        self.recommendations: dict[tuple[str, str], dict[str, Any]] = {}
        self.customers: dict[str, dict[str, Any]] = {
            customer["external_userid"]: customer for customer in _sample_customers(self.now)
        }
        self._server = Server(self, port)
        self.api = f"http://127.0.0.1:{self._server.server_port}/cgi-bin"

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

    @property
    def now(self) -> float:
        return time.time() + self._offset

    @now.setter
    def now(self, seconds: float) -> None:
        self._offset = seconds - time.time()

    def advance(self, seconds: float) -> None:
        self._offset += seconds

    @property
    def access_token(self) -> str:
        return self.issue(self.corpsecret)

    def issue(self, corpsecret: str) -> str:
        """The access_token of an app: the same one until it expires or is revoked."""
        with self.lock:
            for access_token, token in self.tokens.items():
                if token.corpsecret == corpsecret and token.expires > self.now:
                    return access_token
            access_token = f"sandbox-{uuid.uuid4().hex}"
            self.tokens[access_token] = Token(corpsecret, self.now + TOKEN_LIFETIME)
            return access_token

    def admit(self, access_token: Optional[str]) -> None:
        """Refuse a call whose access_token is not valid."""
        if not access_token:
            raise Refusal(41001)
        token = self.tokens.get(access_token)
        if token is None:
            raise Refusal(40014)
        if token.expires <= self.now:
            raise Refusal(42001)


def _sample_customers(now: float) -> list[dict[str, Any]]:
    hour = 3600
    return [
        {
            "external_userid": "wmZhangSan",
            "nickname": "张三",
            "avatar": "http://wx.qlogo.cn/mmhead/zhangsan/0",
            "gender": 1,
            "unionid": "oxZhangSan",
            "last_contact": now - 1 * hour,
            "enter_session_context": {"scene": "homepage", "scene_param": "order=1001"},
        },
        {
            "external_userid": "wmLiSi",
            "nickname": "李四",
            "avatar": "http://wx.qlogo.cn/mmhead/lisi/0",
            "gender": 2,
            "unionid": "oxLiSi",
            "last_contact": now - 20 * hour,
            "enter_session_context": {
                "scene": "channels",
                "scene_param": "",
                "wechat_channels": {"nickname": "新品直播", "shop_nickname": "新品小店", "scene": 1},
            },
        },
        {
            "external_userid": "wmWangWu",
            "nickname": "王五",
            "avatar": "http://wx.qlogo.cn/mmhead/wangwu/0",
            "gender": 0,
            "unionid": "oxWangWu",
            "last_contact": now - 72 * hour,
        },
    ]
