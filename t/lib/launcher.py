"""Run Perl commands under the launcher, and record their requests."""

import http.server
import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIB = ROOT / "t" / "lib"
BENCH = ROOT / "t" / "bench"
HIDE_LWP = "BEGIN { unshift @INC, sub { die if $_[1] =~ /^LWP/ } } "


def run(*words, cwd=ROOT, **environ):
    """Run a command under the launcher."""
    return subprocess.run(
        [sys.executable, "-m", "QQ.weixin.work.perl", *map(str, words)],
        cwd=cwd,
        env={**os.environ, **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )


def perl_output(script, *switches, **environ):
    done = run("perl", *switches, "-e", script, **environ)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


class Recorder(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append((self.command, self.path, self.headers["Content-Type"], body))
        self.do_GET()

    def do_GET(self):
        reply, headers = next(self.server.replies, (self.server.reply, self.server.headers))
        self.send_response(200)
        headers = {"Content-Type": "application/json", "Content-Length": len(reply), **headers}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *args):
        pass


@contextmanager
def recording():
    """A server with the address `api`, which lists POSTs in `seen`.

    It responds with each of `replies`, an iterator of bodies and more headers, and then with `reply` and `headers`.
    """
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder) as server:
        server.api = f"http://127.0.0.1:{server.server_port}/cgi-bin"
        server.seen, server.replies, server.reply, server.headers = [], iter(()), b'{"errcode":0}', {}
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.shutdown()
