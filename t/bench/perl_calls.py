"""How long a Perl script of 200 calls takes on the port, against the original's own way: a new LWP::UserAgent for each call.

python t/bench/perl_calls.py [ROUNDS]

Both call the same sandbox, in turns; the time is that of the whole command, with the start of Perl and of Python.
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

from QQ.weixin.work.sandbox import Sandbox

ORIGINAL = """
    use LWP::UserAgent;
    use JSON::PP;
    for (1 .. 200) {
        my $ua = LWP::UserAgent->new;
        $ua->timeout(30);
        $ua->env_proxy;
        my $response = $ua->post(
            "$ENV{QQ_WEIXIN_WORK_API}/kf/customer/batchget?access_token=$ENV{TOKEN}",
            Content      => encode_json({ external_userid_list => ['wmZhangSan', 'wmLiSi'] }),
            Content_type => 'application/json'
        );
        $response->is_success && decode_json($response->decoded_content)->{errcode} == 0 or die;
    }
"""
PORT = """
    use QQ::weixin::work::kf::customer;
    for (1 .. 200) {
        my $reply = QQ::weixin::work::kf::customer::batchget($ENV{TOKEN}, { external_userid_list => ['wmZhangSan', 'wmLiSi'] });
        $reply && $reply->{errcode} == 0 or die;
    }
"""
LAUNCHER = [sys.executable, "-m", "QQ.weixin.work.perl"]
COMMANDS = {
    "the original's way": ["perl", "-e", ORIGINAL],
    "the port": [*LAUNCHER, "perl", "-e", PORT],
    "the port without LWP": [*LAUNCHER, "perl", "-e", "BEGIN { unshift @INC, sub { die if $_[1] =~ /^LWP/ } }" + PORT],
    "the launcher alone": [*LAUNCHER, "true"],
    "loading all of it": [*LAUNCHER, "perl", "-e", "use QQ::weixin::work::kf::customer;"],
    "one call": [*LAUNCHER, "perl", "-e", PORT.replace("200", "1")],
}


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    seconds: dict[str, list[float]] = {name: [] for name in COMMANDS}
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as compiled:
        environ = {**os.environ, "QQ_WEIXIN_WORK_API": sandbox.api, "TOKEN": sandbox.access_token}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        environ["PYTHONPYCACHEPREFIX"] = compiled  # as installed packages are
        for _ in range(rounds + 1):
            for name, command in COMMANDS.items():
                started = time.perf_counter()
                subprocess.run(command, env=environ, check=True)
                seconds[name].append(time.perf_counter() - started)
    seconds = {name: times[1:] for name, times in seconds.items()}  # the first round has compiled it
    base = seconds["the original's way"]
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} CPUs, median of {rounds}")
    for name, times in seconds.items():
        ratio = statistics.median(mine / original for mine, original in zip(times, base))
        print(f"{name:22} {statistics.median(times):6.2f} s  {ratio:5.2f}")


if __name__ == "__main__":
    main()
