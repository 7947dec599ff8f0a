"""Starts the process of _copies, and loads nothing for it: the command waits for what is loaded here."""

import os
from typing import Optional

__all__ = ["start"]


def start() -> Optional[str]:
    """The address of the socket of a new one, which ends with this process; None where the system lacks what it takes."""
    import _socket  # socket takes as long to load as all the rest that the launcher needs

    try:
        command = os.pidfd_open(os.getpid())
        directory = os.path.join(os.environ.get("TMPDIR") or "/tmp", f"qq-weixin-work-{os.urandom(8).hex()}")
        os.mkdir(directory, 0o700)
    except (AttributeError, OSError):
        return None
    address = os.path.join(directory, "socket")
    try:
        listener = _socket.socket(_socket.AF_UNIX)
        try:
            listener.bind(address)
            listener.listen(64)
            child = os.fork()
            if child == 0:
                try:
                    if os.fork() == 0:
                        from ._copies import serve

                        serve(listener.fileno(), command, directory)
                finally:
                    os._exit(0)  # whatever has failed: the command is the parent's
        finally:
            listener.close()
    except OSError:
        from shutil import rmtree

        rmtree(directory, ignore_errors=True)
        return None
    os.waitpid(child, 0)  # so the command has no child that it knows nothing of
    return address
