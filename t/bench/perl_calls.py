"""How long Perl scripts take on the port, against the original's own way: a new LWP::UserAgent for each call.

python t/bench/perl_calls.py [ROUNDS]

All call the same nginx over TLS, as production is called, in turns. The time is that of the whole command, with the start
of Perl and of Python. Needs nginx, openssl, and Perl with LWP::Protocol::https.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

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


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if nginx is None:
        sys.exit("nginx is missing: apt-get install nginx-light")
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} CPUs, median of {rounds}")
    with Servers(nginx) as servers, tempfile.TemporaryDirectory() as compiled:
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
