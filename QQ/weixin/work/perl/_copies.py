"""A process with this package loaded, which forks one for each Perl process that makes calls: that takes no time at all.

It serves the command that the launcher becomes, and all below it. Where there is none, Perl starts Python itself.
"""

import gc
import os
import select
import shutil
import signal
import socket
import struct
from contextlib import suppress
from typing import Any, NoReturn

__all__ = ["become_worker", "serve"]

IDLE = 300.0  # seconds after which nobody is expected any more
CREDENTIALS = struct.Struct("3i")  # of a peer: process, user and group


def serve(listening: int, command: int, directory: str) -> NoReturn:
    """Descriptors: a socket that listens, and one that tells of the command's end."""
    listener = socket.socket(fileno=listening)
    os.setsid()
    os.chdir("/")
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in range(3):
        os.dup2(nothing, standard)
    watched: list[Any] = [listener, command]
    with suppress(Exception):
        gc.disable()
        from .._http import methods  # noqa: F401  # that no copy has to load it
        from . import _worker

        gc.enable()
        gc.freeze()

        scripts = 0
        while select.select(watched, [], [], IDLE)[0] == [listener]:
            connection = listener.accept()[0]
            process, user, group = CREDENTIALS.unpack(
                connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, CREDENTIALS.size)
            )
            if (user, group) == (os.geteuid(), os.getegid()) and os.fork() == 0:
                try:
                    listener.close()
                    os.close(command)
                    become_worker(connection, process)
                    _worker.main(process)
                finally:
                    os._exit(1)
            connection.close()
            scripts += 1
            if scripts > 1:  # the first one goes on meanwhile, and LWP does without
                from .._http import session  # noqa: F401
    shutil.rmtree(directory, ignore_errors=True)
    os._exit(0)


def become_worker(connection: socket.socket, script: int) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    os.dup2(connection.detach(), 0)
    with suppress(OSError):
        os.dup2(os.open(f"/proc/{script}/fd/2", os.O_WRONLY | os.O_APPEND), 2)
    os.dup2(2, 1)
