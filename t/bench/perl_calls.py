"""How long Perl scripts take on the port, against the original's own way: a new LWP::UserAgent for each call.

python t/bench/perl_calls.py [ROUNDS]

All call the same nginx over TLS, as production is called, in turns. The time is that of the whole command, with the start
of Perl and of Python. For a suite under `prove -j4` it is what all CPUs have worked meanwhile, on Linux, so nothing else may
run. Needs nginx, openssl, and Perl with LWP::Protocol::https.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from servers import SIZES, Servers

CALLS = 200
ORIGINAL = """
    use LWP::UserAgent;
    use JSON;
    for (1 .. $ENV{CALLS}) {
        my $ua = LWP::UserAgent->new;
        $ua->timeout(30);
        $ua->env_proxy;
        my $response = $ua->post(
            "$ENV{QQ_WEIXIN_WORK_API}/kf/customer/batchget?access_token=$ENV{TOKEN}",
            Content      => to_json({ external_userid_list => ['wmZhangSan', 'wmLiSi'] }, { allow_nonref => 1, canonical => 1 }),
            Content_type => 'application/json'
        );
        $response->is_success && from_json($response->decoded_content, { utf8 => 1, allow_nonref => 1 })->{errcode} == 0 or die;
    }
"""
PORT = """
    use QQ::weixin::work::kf::customer;
    for (1 .. $ENV{CALLS}) {
        my $reply = QQ::weixin::work::kf::customer::batchget($ENV{TOKEN}, { external_userid_list => ['wmZhangSan', 'wmLiSi'] });
        $reply && $reply->{errcode} == 0 or die;
    }
"""
LAUNCHER = [sys.executable, "-m", "QQ.weixin.work.perl"]
ORIGINAL_COMMAND = ["perl", "-e", ORIGINAL]
WITH_LWP = [*LAUNCHER, "perl", "-e", PORT]
WITHOUT_LWP = [*LAUNCHER, "perl", "-e", "BEGIN { unshift @INC, sub { die if $_[1] =~ /^LWP/ } }" + PORT]
# For each number of calls: the original's way, and what is measured against it with the most that it should take.
MEASURED = {
    CALLS: (ORIGINAL_COMMAND, {"with LWP": (WITH_LWP, 1.15), "without LWP": (WITHOUT_LWP, 0.4)}),
    1: (ORIGINAL_COMMAND, {"with LWP": (WITH_LWP, 1.4), "without LWP": (WITHOUT_LWP, None)}),
}
SCRIPTS = 20
SUITE_LIMIT = 1.5
TEST = "{code} print qq(1..1\\nok 1\\n);"


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if nginx is None:
        sys.exit("nginx is missing: apt-get install nginx-light")
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} CPUs, median of {rounds}")
    compiled = tempfile.mkdtemp()
    try:
        measure_all(nginx, compiled, rounds)
    finally:
        shutil.rmtree(compiled, ignore_errors=True)  # a Python that ends late may be writing there


def measure_all(nginx: str, compiled: str, rounds: int) -> None:
    with Servers(nginx) as servers, tempfile.TemporaryDirectory() as suites:
        environ = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        environ |= {
            "QQ_WEIXIN_WORK_API": servers.near[SIZES[0]],
            "TOKEN": "t" * 200,
            "PERL_LWP_SSL_CA_FILE": str(servers.certificate),
            "REQUESTS_CA_BUNDLE": str(servers.certificate),
            "PYTHONPYCACHEPREFIX": compiled,  # as installed packages are compiled
        }
        for calls, (original, ports) in MEASURED.items():
            environ["CALLS"] = str(calls)
            commands = [original, *(command for command, _ in ports.values())]
            measure(commands, environ)  # compiles, and fills the caches of the system
            times = [measure(commands, environ) for _ in range(rounds)]
            print(
                f"\n{calls} call{'s' * (calls > 1)}: {statistics.median(time[0] for time in times):.2f} s the original's way"
            )
            for column, (name, (_, limit)) in enumerate(ports.items(), 1):
                ratio = statistics.median(time[column] / time[0] for time in times)
                target = "" if limit is None else f"  at most {limit}  {'met' if ratio <= limit else 'missed'}"
                seconds = statistics.median(time[column] for time in times)
                print(f"  the port {name:12} {seconds:6.2f} s  {ratio:5.2f}{target}", flush=True)
        commands = write_suites(Path(suites))
        work = [[worked(command, environ) for command in commands] for _ in range(rounds)]
        ratio = statistics.median(port / original for original, port in work)
        print(
            f"\nprove -j4, {SCRIPTS} scripts of a call: {statistics.median(original for original, _ in work):.2f} s of CPU the original's way"
        )
        print(f"  the port {ratio:29.2f}  at most {SUITE_LIMIT}  {'met' if ratio <= SUITE_LIMIT else 'missed'}")


def write_suites(folder: Path) -> list[list[str]]:
    """The commands that run a suite the original's way, and one on the port."""
    for name, code in (("original", ORIGINAL), ("port", PORT)):
        (folder / name).mkdir()
        for number in range(SCRIPTS):
            (folder / name / f"{number}.t").write_text(TEST.format(code=code))
    return [["prove", "-Q", "-j4", str(folder / "original")], [*LAUNCHER, "prove", "-Q", "-j4", str(folder / "port")]]


def worked(command: list[str], environ: dict[str, str]) -> float:
    """The seconds that all CPUs have worked till the command was done."""
    before = busy_seconds()
    subprocess.run(command, env=environ, check=True, stdout=subprocess.DEVNULL)
    return busy_seconds() - before


def busy_seconds() -> float:
    user, nice, system = Path("/proc/stat").read_text().split()[1:4]
    return (int(user) + int(nice) + int(system)) / os.sysconf("SC_CLK_TCK")


def measure(commands: list[list[str]], environ: dict[str, str]) -> list[float]:
    """The seconds that each command takes."""
    seconds = []
    for command in commands:
        started = time.perf_counter()
        subprocess.run(command, env=environ, check=True)
        seconds.append(time.perf_counter() - started)
    return seconds


if __name__ == "__main__":
    main()
