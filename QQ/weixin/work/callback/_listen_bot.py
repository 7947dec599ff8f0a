"""Connect an AI bot from the shell: each message is printed as a line of JSON; or a command is given it, and answers."""

import codecs
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from .._doc.language import in_language
from ._connect import connect

__all__ = ["answers", "lacking", "listen"]

BOT_ID, SECRET = "QQ_WEIXIN_WORK_BOT_ID", "QQ_WEIXIN_WORK_BOT_SECRET"
ENDED, MISUSED = 1, 2  # exit status
PIECE = 1 << 16  # bytes that are read at once


def listen(show: Any, line: Any, command: Sequence[str]) -> int:
    """Until the connection ends for good, or until interrupted. Gives the exit status.

    show: prints a message. line: a message as the bytes of a line.
    """
    bot_id, secret = os.environ.get(BOT_ID, ""), os.environ.get(SECRET, "")
    try:
        if not bot_id or not secret:
            raise ValueError(lacking(SECRET if bot_id else BOT_ID))
        if command and not shutil.which(command[0]):
            raise ValueError(in_language(f"there is no command {command[0]!r}", f"没有命令 {command[0]}"))
        logging.basicConfig(level=logging.INFO, format="qq-weixin-work: %(message)s")
        handler = (lambda message: answers(command, line(message))) if command else show
        connection = connect(handler, bot_id, secret, workers=8 if command else 1)
    except (ValueError, ImportError) as error:
        print(f"qq-weixin-work: {error}", file=sys.stderr)
        return MISUSED
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        connection.wait()
    except KeyboardInterrupt:
        connection.close()
        return 0
    return ENDED


def lacking(name: str) -> str:
    """What is said when an environment variable is missing."""
    return in_language(f"the environment lacks {name}", f"环境变量 {name} 未设置")


def answers(command: Sequence[str], line: bytes) -> Iterator[str]:
    """What a command prints that is given a message, as it prints it, but for the line ends after it."""
    environment: Mapping[str, str] = {name: value for name, value in os.environ.items() if name != SECRET}
    decoder, held = codecs.getincrementaldecoder("utf-8")("replace"), ""
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, bufsize=0
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        with suppress(BrokenPipeError), process.stdin as given:  # it does not read what it is given
            given.write(line)
        while data := process.stdout.read(PIECE):
            text = held + decoder.decode(data)
            held = text[len(text.rstrip("\r\n")) :]
            yield text.rstrip("\r\n")
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command[0])
