"""A small fake of WeCom's customer service: customers write, sync_msg returns their messages, send_msg counts answers."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

__all__ = ["CustomerService"]

PAGE = 7  # the most messages in a reply of sync_msg, whatever its limit
DUPLICATE = 95033


class CustomerService:
    """The fake server. `refuse` maps paths to the replies that they return instead."""

    def __enter__(self):
        self.lock = threading.Lock()
        self.inbox = {}  # the messages by account, in order
        self.sent = []  # the hashes of send_msg that were accepted
        self.calls = []
        self.refuse = {}
        self.empty_pages = False
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body in one packet

            def do_POST(self):
                sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                path = urlsplit(self.path).path.strip("/")
                with service.lock:
                    reply = service.answer(path, json.loads(sent) if sent else {})
                if reply is None:
                    self.close_connection = True
                    return
                body = json.dumps({"errcode": 0, "errmsg": "ok", **reply}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        self.api = f"http://127.0.0.1:{self.server.server_port}"
        return self

    def __exit__(self, *args):
        self.server.shutdown()
        self.server.server_close()

    def say(self, customer, text, account="wk1"):
        """Let a customer write. Returns the event to push."""
        with self.lock:
            inbox = self.inbox.setdefault(account, [])
            message = {"msgid": f"m{len(inbox)}-{account}", "open_kfid": account, "external_userid": customer}
            inbox.append({**message, "origin": 3, "msgtype": "text", "text": {"content": text}})
            token = f"token-{len(inbox)}"
        return {
            "ToUserName": "ww1",
            "MsgType": "event",
            "Event": "kf_msg_or_event",
            "Token": token,
            "OpenKfId": account,
        }

    def answer(self, path, hash):
        self.calls.append((path, hash))
        if path in self.refuse:
            refusal = self.refuse[path]
            return refusal() if callable(refusal) else refusal
        if path == "gettoken":
            return {"access_token": "t", "expires_in": 7200}
        if path == "kf/account/list":
            return {"account_list": [{"open_kfid": account} for account in self.inbox]}
        if path == "kf/sync_msg":
            inbox = self.inbox.get(hash["open_kfid"], [])
            start = int(hash.get("cursor", "c0")[1:])
            end = start if self.empty_pages and hash.get("cursor", "")[:1] != "e" else start + PAGE
            page = inbox[start:end]
            more = start + len(page) < len(inbox)
            cursor = f"{'e' if self.empty_pages and not page and more else 'c'}{start + len(page)}"
            return {"next_cursor": cursor, "has_more": int(more), "msg_list": page}
        if path == "kf/send_msg":
            if any(each["msgid"] == hash["msgid"] for each in self.sent):
                return {"errcode": DUPLICATE, "errmsg": "msgid repeated"}
            self.sent.append(hash)
            return {"msgid": hash["msgid"]}
        return {}
