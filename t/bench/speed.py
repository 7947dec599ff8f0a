"""How fast the package is, measured side by side with what one would use in its place: python t/bench/speed.py

Needs nginx and openssl; compares with whatever is installed of requirements.txt and of Perl. Takes some four minutes where
nothing else runs. All figures are ratios of times measured in turns, so that other work on the machine meets both sides
alike.
"""

import argparse
import json
import os
import platform
import shutil
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
from importlib import metadata, util
from pathlib import Path
from time import perf_counter
from typing import NamedTuple, Optional

import requests
import urllib3
from servers import HALF_TRIP, SIZES, Servers, canned_reply, numbered_id

import QQ.weixin.work
from QQ.weixin.work.kf import customer

HERE = Path(__file__).parent
TOKEN = "t" * 200
HASH = {"external_userid_list": [numbered_id(number) for number in range(3)]}
PARAMS = {"access_token": TOKEN}
PATH = "/kf/customer/batchget"
ROUND_TRIP = 2 * HALF_TRIP
SMALL = SIZES[0]
PERL_MODULES = ["JSON", "LWP", "LWP::Protocol::https"]


class Scale(NamedTuple):
    """How much is measured."""

    rounds: int
    calls: int  # in one round
    far_rounds: int
    far_calls: int
    bulk_rounds: int
    ids: int
    threads: tuple
    thread_calls: int
    import_rounds: int


FULL = Scale(15, 200, 9, 5, 5, 10_000, (1, 4, 16, 64), 320, 20)
QUICK = Scale(2, 5, 2, 1, 1, 500, (1, 4), 20, 2)


class Row(NamedTuple):
    what: str
    ratios: list
    limit: Optional[float] = None
    at_least: bool = False  # the limit is a lower one

    def cells(self):
        middle = statistics.median(self.ratios)
        target = result = ""
        if self.limit is not None:
            target = f"{'at least' if self.at_least else 'at most'} {self.limit:.4g}"
            result = "met" if (middle >= self.limit if self.at_least else middle <= self.limit) else "missed"
        return self.what, f"{middle:.3f}", f"{min(self.ratios):.3f} to {max(self.ratios):.3f}", target, result


# Timers: functions of a number of calls that return the seconds which these took


def looped(call):
    def seconds(count):
        call()  # connections may have been idle too long
        start = perf_counter()
        for _ in range(count):
            call()
        return perf_counter() - start

    return seconds


def in_threads(number, caller):
    """So many threads, each with a caller() of its own, that share the calls."""

    def seconds(count):
        barrier = threading.Barrier(number + 1)

        def work():
            call = caller()
            call()
            barrier.wait()
            for _ in range(count // number):
                call()

        threads = [threading.Thread(target=work) for _ in range(number)]
        for thread in threads:
            thread.start()
        barrier.wait()
        start = perf_counter()
        for thread in threads:
            thread.join()
        return perf_counter() - start

    return seconds


def importing(module, folder):
    """Fresh processes that import the module, ours from a copy in the folder; seconds of CPU, which is all that an import
    takes once its files are compiled and cached."""
    code = f"from time import process_time; start = process_time(); import {module}; print(process_time() - start)"

    def seconds(count):
        # -S: what is installed for development in site-packages must not slow the start down
        command = [sys.executable, "-S", "-c", code]
        environment = {**os.environ, "PYTHONPATH": str(Path(requests.__file__).parents[1])}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        options = {"cwd": folder, "env": environment, "check": True, "stdout": subprocess.PIPE}
        outputs = [subprocess.run(command, **options).stdout for _ in range(count)]
        return sum(map(float, outputs))

    return seconds


def paired(rounds, count, ours, theirs):
    """The ratio of ours to theirs in each round; who begins changes from round to round."""
    ratios = []
    for number in range(rounds):
        if number % 2:
            mine, other = ours(count), theirs(count)
        else:
            other, mine = theirs(count), ours(count)
        ratios.append(mine / other)
    return ratios


# Clients: given the API's address and the certificate to trust, each returns a function that makes one call


def ours(api, certificate):
    QQ.weixin.work.configure(api=api, verify=certificate)
    return lambda: customer.batchget(TOKEN, HASH)


def urllib3_pool(api, certificate):
    url = urllib3.util.parse_url(api)
    pool = urllib3.HTTPSConnectionPool(url.host, url.port, ca_certs=str(certificate))
    target = f"{url.path}{PATH}?access_token={TOKEN}"
    headers = {"Content-Type": "application/json"}
    return lambda: json.loads(pool.request("POST", target, body=json.dumps(HASH), headers=headers).data)


def requests_session(api, certificate):
    session = requests.Session()  # finds the certificate in the environment, as below
    return lambda: session.post(api + PATH, params=PARAMS, json=HASH).json()


def requests_post(api, certificate):
    return lambda: requests.post(api + PATH, params=PARAMS, json=HASH).json()


def httpx_client(api, certificate):
    import httpx

    client = httpx.Client(verify=ssl.create_default_context(cafile=certificate))
    return lambda: client.post(api + PATH, params=PARAMS, json=HASH).json()


def wechatpy_client(api, certificate):
    from wechatpy.work import WeChatClient

    client = WeChatClient("corp", "secret", TOKEN)
    client.API_BASE_URL = api + "/"
    return lambda: client.kf.batchget_customer(HASH["external_userid_list"])


def far_echo(port):
    """One round trip of as many bytes as a call sends."""
    connection = socket.create_connection(("127.0.0.1", port))

    def call(data=b"x" * 700):
        connection.sendall(data)
        left = len(data)
        while left:
            left -= len(connection.recv(left))

    return call


class Original:
    """The timer of original.pl, which runs beside us."""

    def __init__(self, api, certificate):
        command = ["perl", str(HERE / "original.pl"), f"{api}{PATH}?access_token={TOKEN}", json.dumps(HASH)]
        environment = {**os.environ, "PERL_LWP_SSL_CA_FILE": str(certificate)}
        self.process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(self, count):
        print(count, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())


class Client(NamedTuple):
    name: str
    connect: object
    needs: str  # a module
    limit: Optional[float] = None


CLIENTS = [
    Client("urllib3's connection pool", urllib3_pool, "urllib3", 1.4),
    Client("requests.Session", requests_session, "requests", 0.55),
    Client("requests.post", requests_post, "requests"),
    Client("httpx.Client", httpx_client, "httpx"),
    Client("wechatpy 2, wechatpy.work.WeChatClient", wechatpy_client, "wechatpy", 0.52),
]
PERL_NAME, PERL_LIMIT = "Perl, a new LWP::UserAgent for each call", 0.16


def timers(api, certificate, missing):
    """Name, timer and limit of each client that is installed; the names of others go to `missing`."""
    for name, connect, module, limit in CLIENTS:
        if util.find_spec(module):
            call = connect(api, certificate)
            assert call() == canned_reply(SMALL), name
            yield name, looped(call), limit
        else:
            missing.add(f"{module}: pip install -r t/bench/requirements.txt")
    if all(perl_version(module) for module in PERL_MODULES):
        yield PERL_NAME, Original(api, certificate), PERL_LIMIT
    else:
        missing.add("Perl: apt-get install libwww-perl liblwp-protocol-https-perl libjson-perl")


# What is measured


def one_call(servers, scale, missing):
    mine = looped(ours(servers.near[SMALL], servers.certificate))
    for name, timer, limit in timers(servers.near[SMALL], servers.certificate, missing):
        yield Row(name, paired(scale.rounds, scale.calls, mine, timer), limit)


def far_call(servers, scale, missing):
    api, certificate = servers.far[SMALL], servers.certificate
    trip = looped(far_echo(servers.echo))
    mine = looped(ours(api, certificate))
    yield Row("ours", paired(scale.far_rounds, scale.far_calls, mine, trip), 1.15)
    for name, timer, _ in timers(api, certificate, missing):
        yield Row(name, paired(scale.far_rounds, scale.far_calls, timer, trip))


def bulk(servers, scale, missing):
    ids = [numbered_id(number) for number in range(scale.ids)]
    slices = [ids[start : start + 100] for start in range(0, len(ids), 100)]

    def all_at_once(workers):
        return customer.batchget_all(TOKEN, {"external_userid_list": ids}, workers)["customer_list"]

    def one_by_one(_):
        replies = [customer.batchget(TOKEN, {"external_userid_list": slice}) for slice in slices]
        return [one for reply in replies for one in reply["customer_list"]]

    def fetching(fetch, workers, connected):
        def seconds(count):
            ours(servers.far_backend, servers.certificate)  # drops the connections there were
            if connected:
                all_at_once(workers)
            start = perf_counter()
            found = fetch(workers)
            elapsed = perf_counter() - start
            assert [one["external_userid"] for one in found] == ids
            return elapsed

        return seconds

    for workers, connected, limit in (4, True, None), (16, True, 0.1), (16, False, 0.1):
        mine, theirs = fetching(all_at_once, workers, connected), fetching(one_by_one, workers, connected)
        what = f"{workers} workers, connections {'open before' if connected else 'yet to be opened'}"
        yield Row(what, paired(scale.bulk_rounds, 1, mine, theirs), limit)


def threads(servers, scale, missing):
    api = servers.near[SMALL]
    call = ours(api, servers.certificate)
    for number in scale.threads:
        mine = in_threads(number, lambda: call)
        bare = in_threads(number, lambda: requests_session(api, servers.certificate))
        # Seconds of theirs to seconds of ours: as calls per second of ours to theirs.
        yield Row(
            f"{number}", paired(scale.rounds, scale.thread_calls, bare, mine), 0.9 if number == 16 else None, True
        )


def reply_sizes(servers, scale, missing):
    for size in SIZES:
        mine = looped(ours(servers.near[size], servers.certificate))
        bare = looped(requests_session(servers.near[size], servers.certificate))
        count = max(1, scale.calls * SMALL // max(size, 10 * SMALL))
        yield Row(f"{size // 1000} kB", paired(scale.rounds, count, mine, bare))


def import_time(servers, scale, missing):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(HERE.parents[1] / "QQ", Path(folder, "QQ"), ignore=shutil.ignore_patterns("__pycache__"))
        mine, bare = importing("QQ.weixin.work.kf.customer", folder), importing("requests", folder)
        mine(1)  # which compiles it
        yield Row("requests", paired(scale.import_rounds, 3, mine, bare), 1.1)


TRIP = f"{ROUND_TRIP * 1000:.0f} ms"
SECTIONS = [
    ("One call over TLS on loopback: time of ours to that of", one_call),
    (f"One call at a round trip of {TRIP}: round trips that it takes", far_call),
    ("batchget_all of {ids} ids at " + TRIP + ": time to that of one call after another, with", bulk),
    ("Calls per second over TLS on loopback: ours to those of a requests.Session per thread; threads:", threads),
    ("Replies of different size: time of ours to that of requests.Session", reply_sizes),
    ("import QQ.weixin.work.kf.customer: CPU time to that of import", import_time),
]


# What is printed


def perl_version(module):
    command = ["perl", f"-M{module}", "-e", f"print {module}->VERSION"]
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout
    except FileNotFoundError:
        return ""


def machine():
    model = next(
        (line.split(":")[1].strip() for line in read("/proc/cpuinfo").splitlines() if line.startswith("model name")),
        platform.processor(),
    )
    system = next(
        (line.split("=")[1].strip('"') for line in read("/etc/os-release").splitlines() if "PRETTY_NAME" in line),
        platform.platform(),
    )
    versions = [f"{name} {version(name)}" for name in ("requests", "urllib3", "httpx", "wechatpy")]
    perl = [f"{module} {perl_version(module) or 'missing'}" for module in PERL_MODULES]
    return [
        f"{model}, {os.cpu_count()} cores, {system}",
        f"Python {platform.python_version()}, {ssl.OPENSSL_VERSION}, " + ", ".join(versions),
        "Perl: " + ", ".join(perl),
    ]


def read(path):
    try:
        return Path(path).read_text()
    except OSError:
        return ""


def version(package):
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "missing"


def relay_check(port):
    """What the relay does to one byte, and that it does not hold up many."""
    connection = far_echo(port)
    connection(b"x")
    start = perf_counter()
    connection(b"x")
    small = perf_counter() - start
    start = perf_counter()
    connection(bytes(1 << 18))
    large = perf_counter() - start
    return f"relay: there and back takes one byte {small * 1000:.1f} ms, 256 KiB {large * 1000:.1f} ms"


def show_plain(title, rows):
    print(f"\n{title}")
    print(f"  {'':42}{'median':>10}  {'min to max':18}{'target':14}")
    for row in rows:
        what, middle, spread, target, result = row.cells()
        print(f"  {what:42}{middle:>10}  {spread:18}{target:14}{result}".rstrip(), flush=True)


def show_markdown(title, rows):
    print(f"\n| {title} | median | min to max | target | |\n|---|---|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row.cells()) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--markdown", action="store_true", help="print Markdown")
    parser.add_argument("--quick", action="store_true", help="only try that everything runs; the figures say nothing")
    options = parser.parse_args()
    nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if nginx is None:
        sys.exit("nginx is missing: apt-get install nginx-light")
    scale = QUICK if options.quick else FULL
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            del os.environ[name]
    missing = set()
    with Servers(nginx) as servers:
        os.environ["REQUESTS_CA_BUNDLE"] = str(servers.certificate)
        nginx_version = subprocess.run([nginx, "-v"], capture_output=True, text=True).stderr.split(": ")[1].strip()
        pairs = (
            f"medians of {scale.rounds} pairs; at {TRIP}: {scale.far_rounds}, batchget_all: {scale.bulk_rounds}, "
            f"import: {scale.import_rounds}"
        )
        lines = [*machine(), nginx_version, relay_check(servers.echo), pairs]
        print("\n".join(f"- {line}" if options.markdown else line for line in lines))
        for title, measure in SECTIONS:
            show = show_markdown if options.markdown else show_plain
            show(title.format(ids=f"{scale.ids:,}"), measure(servers, scale, missing))
    for hint in sorted(missing):
        print(f"\nNot measured for want of {hint}")


if __name__ == "__main__":
    main()
