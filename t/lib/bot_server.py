"""The server of an AI bot's long connection, written for the tests alone: it follows the documents, and has the troubles
that a test scripts. It shares no code with the sandbox."""

import collections
import contextlib
import json
import logging
import secrets
import socket
import struct
import threading
import time

BOT_ID, SECRET = "aib-test-bot", "s3cret-of-the-bot-2026"
WAIT = 30  # seconds that a test waits for something
MOST_A_MINUTE = 30  # frames to one chat
LONGEST = 20480  # bytes of a stream or of Markdown
REPLIES = ("aibot_respond_msg", "aibot_respond_welcome_msg", "aibot_respond_update_msg")


def wait_until(true):
    """Wait until something is true that tells nobody when it becomes so."""
    until = time.monotonic() + WAIT
    while not true():
        assert time.monotonic() < until, "it does not become true"
        time.sleep(0.005)


class BotServer:
    """On a free port of 127.0.0.1. What clients send is in `frames`, without heartbeats; `subscribed` has when each did."""

    def __init__(self):
        self.changed = threading.Condition()
        self.frames = []  # (cmd, req_id, body)
        self.subscribed = []
        self.pings = 0
        self.wrong = []  # what no client may do
        self.uploads = {}
        self.refusals = []  # errcodes of the next subscribes
        self.errcodes = collections.defaultdict(list)  # of the next answers, by command
        self.unanswered = set()  # commands that get no answer
        self.answer_after = 0.0  # seconds
        self.answer_as = lambda cmd, answer: answer  # what is sent in place of an answer to a command
        self.current = None
        self._silent = set()
        self._chats = {}  # the chat of each push, by its req_id
        self._sent = collections.defaultdict(list)  # when which chat got a frame
        self._in_flight = set()

    def __enter__(self):
        from websockets.sync.server import serve

        logger = logging.Logger("bot server", logging.CRITICAL + 1)
        self.server = serve(self._serve, "127.0.0.1", 0, logger=logger, ping_interval=None, compression=None)
        self.port = self.server.socket.getsockname()[1]
        self.url = f"ws://127.0.0.1:{self.port}"
        self._open = set()
        self._thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *error):
        for connection in list(self._silent):
            self._cut(connection)
        self.server.shutdown()
        self._thread.join()
        for connection in list(self._open):
            self._cut(connection)
        self.wait_for(lambda: not self._open)

    def wait_for(self, true, seconds=WAIT):
        """Wait until true() is; gives what it gave."""
        with self.changed:
            return self.changed.wait_for(true, seconds)

    def bodies(self, *commands):
        """What clients have sent by these commands."""
        return [body for cmd, _, body in list(self.frames) if cmd in commands]

    # what the server sends

    def push(self, body, cmd="aibot_msg_callback", req_id=None):
        """Push to the bot that is connected; gives the req_id."""
        assert self.wait_for(lambda: self.current is not None), "no bot is connected"
        req_id = req_id or secrets.token_hex(8)
        sender = body.get("from")
        self._chats[req_id] = body.get("chatid") or (sender.get("userid") if isinstance(sender, dict) else None)
        self._send(self.current, {"cmd": cmd, "headers": {"req_id": req_id}, "body": body})
        return req_id

    def says(self, text, userid="zhangsan", msgid=None, **more):
        msgid = msgid or secrets.token_hex(8)
        chat = {"chatid": more["chatid"], "chattype": "group"} if "chatid" in more else {"chattype": "single"}
        body = {"msgid": msgid, "aibotid": BOT_ID, **chat, "from": {"userid": userid}, **more}
        return self.push({**body, "msgtype": "text", "text": {"content": text}})

    def event(self, eventtype, userid="zhangsan", **data):
        body = {"msgid": secrets.token_hex(8), "create_time": int(time.time()), "aibotid": BOT_ID, "chattype": "single"}
        event = {"eventtype": eventtype, eventtype: data}
        return self.push(
            {**body, "from": {"userid": userid}, "msgtype": "event", "event": event}, "aibot_event_callback"
        )

    # troubles

    def close(self, code=1000, reason=""):
        """Close the connection as WebSocket has it."""
        connection, self.current = self.current, None
        self._close(connection, code, reason)

    def reset(self):
        """End the connection with a TCP reset."""
        connection, self.current = self.current, None
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._cut(connection)

    def silence(self):
        """Read what comes, and answer nothing any more."""
        connection, self.current = self.current, None
        self._silent.add(connection)

    def half_open(self):
        """Neither read nor write any more, as a machine that is gone."""
        connection, self.current = self.current, None
        self._silent.add(connection)
        connection.recv_flow_control.acquire(timeout=WAIT)

    def disconnected(self):
        """Tell the bot that another connection has taken its place, and close."""
        connection, self.current = self.current, None
        self._take_its_place(connection)

    # what clients send

    def _serve(self, connection):
        self._open.add(connection)
        try:
            for text in connection:
                if connection not in self._silent:
                    self._frame(connection, json.loads(text))
        except Exception as error:  # the end of a connection, in whatever way
            if "ConnectionClosed" not in type(error).__name__:
                self.wrong.append(repr(error))
        finally:
            with self.changed:
                self._open.discard(connection)
                if self.current is connection:
                    self.current = None
                self.changed.notify_all()

    def _frame(self, connection, frame):
        cmd, req_id, body = frame["cmd"], frame["headers"]["req_id"], frame.get("body")
        if cmd == "ping":
            self.pings += 1
            return self._answer(connection, cmd, req_id, 0)
        if cmd == "aibot_subscribe":
            return self._subscribe(connection, req_id, body)
        if connection is not self.current:  # it is being closed
            return None
        self._check(cmd, req_id, body)
        errcode = self.errcodes[cmd].pop(0) if self.errcodes[cmd] else 0
        more = self._upload(cmd, body) if cmd.startswith("aibot_upload") and not errcode else None
        with self.changed:
            self.frames.append((cmd, req_id, body))
            self.changed.notify_all()
        if cmd in self.unanswered:
            return None
        if not self.answer_after:
            return self._answer(connection, cmd, req_id, errcode, more)
        self._in_flight.add(req_id)
        threading.Timer(self.answer_after, self._answer, (connection, cmd, req_id, errcode, more)).start()
        return None

    def _subscribe(self, connection, req_id, body):
        errcode = self.refusals.pop(0) if self.refusals else 0
        if not errcode and (body["bot_id"], body["secret"]) != (BOT_ID, SECRET):
            errcode = 853000
        earlier, self.current = self.current, None if errcode else connection
        if not errcode and earlier is not None:
            self._take_its_place(earlier)
        with self.changed:
            self.subscribed.append(time.monotonic())
            self.changed.notify_all()
        self._answer(connection, "aibot_subscribe", req_id, errcode)

    def _take_its_place(self, earlier):
        event = {"eventtype": "disconnected_event", "disconnected_event": {}}
        body = {"msgid": secrets.token_hex(8), "aibotid": BOT_ID, "msgtype": "event", "event": event}
        push = {"cmd": "aibot_event_callback", "headers": {"req_id": secrets.token_hex(8)}, "body": body}
        self._send(earlier, push)
        threading.Thread(target=self._close, args=(earlier, 1000, ""), daemon=True).start()

    def _check(self, cmd, req_id, body):
        if req_id in self._in_flight:
            self.wrong.append(f"{cmd}: a frame of this req_id is in flight")
        if cmd in REPLIES and req_id not in self._chats:
            self.wrong.append(f"{cmd}: a req_id that no push has")
        for name in ("stream", "markdown"):
            if len((body.get(name) or {}).get("content", "").encode()) > LONGEST:
                self.wrong.append(f"{cmd}: {name} is too long")
        if cmd in REPLIES or cmd == "aibot_send_msg":
            chat = body["chatid"] if cmd == "aibot_send_msg" else self._chats.get(req_id)
            now = time.monotonic()
            self._sent[chat] = [at for at in self._sent[chat] if at > now - 60] + [now]
            if len(self._sent[chat]) > MOST_A_MINUTE:
                self.wrong.append(f"{cmd}: more than {MOST_A_MINUTE} in a minute to one chat")

    def _upload(self, cmd, body):
        if cmd == "aibot_upload_media_init":
            upload_id = f"upload-{len(self.uploads)}"
            self.uploads[upload_id] = {**body, "chunks": {}}
            return {"upload_id": upload_id}
        upload = self.uploads[body["upload_id"]]
        if cmd == "aibot_upload_media_chunk":
            upload["chunks"][body["chunk_index"]] = body["base64_data"]
            return None
        return {"type": upload["type"], "media_id": f"media-of-{body['upload_id']}", "created_at": int(time.time())}

    def _answer(self, connection, cmd, req_id, errcode, body=None):
        self._in_flight.discard(req_id)
        answer = {"headers": {"req_id": req_id}, "errcode": errcode, "errmsg": "ok" if not errcode else "refused"}
        self._send(connection, self.answer_as(cmd, {**answer, **({"body": body} if body else {})}))

    def _send(self, connection, frame):
        with contextlib.suppress(Exception):  # it is closed
            connection.send(json.dumps(frame))

    def _close(self, connection, code, reason):
        with contextlib.suppress(Exception):
            connection.close(code, reason)

    def _cut(self, connection):
        with contextlib.suppress(RuntimeError):
            connection.recv_flow_control.release()
        connection.close_socket()
