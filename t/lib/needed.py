"""Programs and modules that tests need beside pytest and requests-mock: how to find them, and how to install them.

Run as a program, it prints the Debian packages that this machine lacks.
"""

import functools
import importlib.util
import os
import shutil
import subprocess
import sys

PROGRAMS = {  # and their Debian packages
    "bash": "bash",
    "chromedriver": "chromium-driver",
    "chromium": "chromium",
    "fish": "fish",
    "make": "make",
    "nginx": "nginx-light",
    "openssl": "openssl",
    "perl": "perl",
    "redis-server": "redis-server",
    "zsh": "zsh",
}
PERL_MODULES = {  # and their Debian packages
    "AnyEvent": "libanyevent-perl",
    "App::FatPacker": "libapp-fatpacker-perl",
    "Coro": "libcoro-perl",
    "Devel::Cover": "libdevel-cover-perl",
    "JSON": "libjson-perl",
    "JSON::XS": "libjson-xs-perl",
    "LWP": "libwww-perl",
    "LWP::Protocol::https": "liblwp-protocol-https-perl",
    "Mojolicious": "libmojolicious-perl",
    "Moo": "libmoo-perl",
    "Moose": "libmoose-perl",
    "POE": "libpoe-perl",
    "PPI": "libppi-perl",
    "Pod::Coverage": "libpod-coverage-perl",
    "Sub::Override": "libsub-override-perl",
    "Test2::V0": "libtest2-suite-perl",
    "Test::CheckManifest": "libtest-checkmanifest-perl",
    "Test::Class": "libtest-class-perl",
    "Test::LWP::UserAgent": "libtest-lwp-useragent-perl",
    "Test::Mock::LWP": "libtest-mock-lwp-perl",
    "Test::MockModule": "libtest-mockmodule-perl",
    "Test::MockObject": "libtest-mockobject-perl",
    "Test::More": "perl",
    "Test::NoWarnings": "libtest-nowarnings-perl",
    "Test::Pod": "libtest-pod-perl",
    "Test::Pod::Coverage": "libtest-pod-coverage-perl",
    "threads": "perl",
}
PYTHON_MODULES = {  # and their extras in setup.py
    "cryptography": "test",
    "django": "dev",
    "fastapi": "dev",
    "flask": "dev",
    "httpx": "dev",
    "hypothesis": "dev",
    "jedi": "dev",
    "jsonschema": "dev",
    "mypy": "dev",
    "openapi_spec_validator": "dev",
    "opentelemetry.instrumentation.requests": "dev",
    "opentelemetry.instrumentation.urllib3": "dev",
    "opentelemetry.sdk": "dev",
    "pyright": "dev",
    "redis": "test",
    "selenium": "dev",
    "sentry_sdk": "dev",
    "socks": "dev",
    "websockets": "test",
    "wechatpy": "dev",
}


def find_program(name):
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")  # where nginx is


@functools.cache
def is_here(name):
    if name in PROGRAMS:
        return find_program(name) is not None
    if name in PERL_MODULES:
        ask = ["perl", "-e", f"require {name}"]
        return is_here("perl") and subprocess.run(ask, stderr=subprocess.DEVNULL).returncode == 0
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:  # its package is missing too
        return False


def remedy(names):
    """The commands that install all of these."""
    extras = sorted({PYTHON_MODULES[name] for name in names if name in PYTHON_MODULES})
    debian = sorted({package for name in names if (package := debian_package(name))})
    commands = [f"pip install '.[{','.join(extras)}]'"] if extras else []
    return "; ".join(commands + ([f"apt-get install {' '.join(debian)}"] if debian else []))


def debian_package(name):
    return PROGRAMS.get(name) or PERL_MODULES.get(name)


if __name__ == "__main__":
    lacking = {debian_package(name) for name in (*PROGRAMS, *PERL_MODULES) if not is_here(name)}
    sys.stdout.write(" ".join(sorted(lacking)) + "\n")
