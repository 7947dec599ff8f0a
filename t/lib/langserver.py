"""A client for pyright's language server, as editors use it: completions and hover texts, over standard input and output."""

import json
import subprocess
import sys


class LanguageServer:
    def __init__(self, folder):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pyright.langserver", "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._count = 0
        self._folder = {"uri": folder.as_uri(), "name": folder.name}
        asks = {"workspace": {"configuration": True}}
        self._ask("initialize", processId=None, rootUri=None, workspaceFolders=[self._folder], capabilities=asks)
        self._send(method="initialized", params={})

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self._ask("shutdown")
        self._send(method="exit")
        self._process.communicate(timeout=30)

    def open(self, path, text):
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})

    def completions(self, path, line, column):
        position = {"line": line, "character": column}
        found = self._ask("textDocument/completion", textDocument={"uri": path.as_uri()}, position=position)
        return [item["label"] for item in (found or {"items": []})["items"]]

    def hover(self, path, line, column):
        position = {"line": line, "character": column}
        found = self._ask("textDocument/hover", textDocument={"uri": path.as_uri()}, position=position)
        return found["contents"]["value"] if found else ""

    def _ask(self, method, **params):
        self._count += 1
        self._send(id=self._count, method=method, params=params)
        while True:
            message = self._receive()
            if message.get("id") == self._count and "method" not in message:
                return message.get("result")
            if "id" in message:  # a request of the server: for its settings, or for a permission
                wanted = message.get("params") or {}
                settings = [{"pythonPath": sys.executable} for _ in wanted.get("items", ())]
                self._send(
                    id=message["id"], result=settings if message["method"] == "workspace/configuration" else None
                )

    def _send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self):
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        if not length:
            raise EOFError("the language server has ended")
        return json.loads(self._process.stdout.read(length))
