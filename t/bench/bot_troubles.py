"""AI bots in trouble: python t/bench/bot_troubles.py [--times 100] [--kills 100 --every 6]

Each trouble so many times, against the server of the tests and against the sandbox; then two processes with one store, one of
which is killed every so many seconds. What was lost, handled twice and told is printed.
"""

import argparse
import logging
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "lib"))
import bot_kills
import bot_troubles as troubles

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--every", type=float, default=6, help="seconds between two kills")
    parser.add_argument(
        "--lease", type=float, default=3, help="seconds until another process takes the place of a dead one"
    )
    options = parser.parse_args()
    logging.getLogger("QQ.weixin.work.callback").propagate = False
    wrong = 0
    for kind, make in troubles.SERVERS.items() if options.times else ():
        for name in make.troubles:
            with make() as server:
                outcome = troubles.run(server, name, options.times)
            print(f"{kind}, {name}: {outcome}", flush=True)
            wrong += outcome.lost + outcome.handled_again + len(outcome.wrong)
    if options.kills:
        with tempfile.TemporaryDirectory() as folder:
            killed = bot_kills.run(Path(folder), options.kills, options.every, options.lease)
        print(killed, flush=True)
        wrong += killed.lost
    sys.exit(1 if wrong else 0)
