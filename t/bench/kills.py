"""Push to four processes that are killed every half second: python t/bench/kills.py [--pushes 5000]

With a FileStore, and with a RedisStore where redis-server and redis-py are there. What was answered must be handled, and
how often something was handled again is told.
"""

import argparse
import importlib.util
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "lib"))
from kills import run

LEASE = 30  # seconds; that of the package


def stores(folder):
    """The address of each store, and the server that it needs."""
    yield f"file|{folder / 'store'}", None
    if shutil.which("redis-server") and importlib.util.find_spec("redis"):
        with socket.create_server(("127.0.0.1", 0)) as found:
            port = found.getsockname()[1]
        command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
        yield f"redis|redis://127.0.0.1:{port}/0|", server


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pushes", type=int, default=5000)
    parser.add_argument("--every", type=float, default=0.5, help="seconds between two kills")
    parser.add_argument(
        "--lease", type=float, default=LEASE, help="seconds until the message of a dead process is taken"
    )
    options = parser.parse_args()
    lost = 0
    with tempfile.TemporaryDirectory() as made:
        for address, server in stores(Path(made)):
            folder = Path(made, address.partition("|")[0])
            folder.mkdir()
            try:
                outcome = run(address, folder, options.pushes, options.every, options.lease)
            finally:
                if server is not None:
                    server.terminate()
                    server.wait()
            print(f"{address.partition('|')[0]}: {outcome}", flush=True)
            lost += outcome.lost
    sys.exit(1 if lost else 0)
