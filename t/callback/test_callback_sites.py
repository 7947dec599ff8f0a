"""The receiver under Flask, Django and FastAPI, as the README shows it, and under WSGI servers."""

import runpy
import sys
import threading
import types
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
import requests
from conftest import needs

from QQ.weixin.work import callback
from QQ.weixin.work.store import MemoryStore

pytestmark = pytest.mark.usefixtures("cryptography")

TOKEN, KEY, CORP = "sandboxToken2026", "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ", "ww0123456789abcdef"
MESSAGE = {"ToUserName": CORP, "FromUserName": "zhangsan", "CreateTime": "1", "MsgType": "text", "Content": "你好"}


@pytest.fixture
def receiver():
    def handle(message):
        return callback.reply.text(message, "收到")

    return callback.app(handle, TOKEN, KEY, CORP, replying=True, store=MemoryStore())


def flask(receiver):
    client = site("flask", receiver)["site"].test_client()

    def ask(method, query, body):
        response = client.open(f"/callback?{query}", method=method, data=body)
        return response.status_code, response.headers["Content-Type"], response.text

    return ask


def django(receiver):
    needs("django")
    from django.conf import settings

    if not settings.configured:
        settings.configure(
            ALLOWED_HOSTS=["*"],
            ROOT_URLCONF="on_django",
            MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware", "django.middleware.common.CommonMiddleware"],
        )
        import django as framework

        framework.setup()
    from django.test import Client
    from django.urls import clear_url_caches

    module = types.ModuleType("on_django")
    vars(module).update(site("django", receiver))
    sys.modules["on_django"] = module
    clear_url_caches()
    client = Client(enforce_csrf_checks=True)

    def ask(method, query, body):
        response = client.generic(method, f"/callback?{query}", body, "text/xml")
        return response.status_code, response.headers["Content-Type"], response.content.decode()

    return ask


def fastapi(receiver):
    needs("httpx")
    from fastapi.testclient import TestClient

    client = TestClient(site("fastapi", receiver)["site"])

    def ask(method, query, body):
        response = client.request(method, f"/callback?{query}", content=body)
        return response.status_code, response.headers["Content-Type"], response.text

    return ask


def wsgiref(receiver):
    class Request(WSGIRequestHandler):
        def log_message(self, *args):
            pass

    server = make_server("127.0.0.1", 0, receiver, handler_class=Request)

    def ask(method, query, body):
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        response = requests.request(method, f"http://127.0.0.1:{server.server_port}/?{query}", data=body, timeout=20)
        thread.join()
        return response.status_code, response.headers["Content-Type"], response.text

    ask.close = server.server_close
    return ask


def site(name, receiver):
    """The names of the module with the site, which finds the receiver there."""
    needs(name)
    return runpy.run_path(str(Path(__file__).with_name("sites") / f"on_{name}.py"), {"receiver": receiver})


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
@pytest.mark.parametrize("server", [flask, django, fastapi, wsgiref], ids=lambda server: server.__name__)
def test_a_site(server, receiver):
    ask = server(receiver)
    status, kind, text = ask("GET", callback.encrypt_echo(TOKEN, KEY, CORP, "16+/=1"), b"")
    assert (status, kind.partition(";")[0], text) == (200, "text/plain", "16+/=1")
    assert ask("GET", "", b"")[0] == 400
    query, body = callback.encrypt_push(TOKEN, KEY, CORP, MESSAGE)
    status, _, text = ask("POST", query, body.encode())
    assert status == 200
    envelope = callback.parse(text)
    answered = {
        "msg_signature": envelope["MsgSignature"],
        "timestamp": envelope["TimeStamp"],
        "nonce": envelope["Nonce"],
    }
    assert callback.receive(TOKEN, KEY, CORP, answered, text)["Content"] == "收到"
    assert ask("POST", query, body.encode())[::2] == (200, "")  # again
    assert ask("POST", query.replace("=", "=0", 1), body.encode())[0] == 403
    assert ask("POST", query, b"\xff")[0] == 400
    getattr(ask, "close", int)()
