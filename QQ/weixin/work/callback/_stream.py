"""The text that a handler gives piece by piece, as far as it is there."""

import logging
import threading
from collections.abc import Iterator
from typing import Any

from ._handler import told_where

__all__ = ["LIMIT", "Growing", "is_long", "is_stream", "read_unsent"]

LIMIT = 20480  # bytes of a stream

log = logging.getLogger("QQ.weixin.work.callback")


def is_stream(returned: Any) -> bool:
    """Whether a handler has returned pieces of text: it is a generator, or has returned an iterator."""
    return isinstance(returned, Iterator)


class Growing:
    """Text that grows while a thread reads its pieces.

    name (str): what it is the reply to, for the log.
    """

    def __init__(self, pieces: Iterator[Any], name: str) -> None:
        self._pieces = pieces
        self._name = name
        self._changed = threading.Condition()
        self.content = ""
        self.is_whole = False

    def read(self) -> "Growing":
        """Read the pieces in a thread of their own; in this one, where no other can be had."""
        try:
            threading.Thread(target=self._read, name="callback-stream", daemon=True).start()
        except RuntimeError:  # no more threads, or the interpreter ends
            self._read()
        return self

    def whole(self) -> str:
        """The whole text, read in this thread."""
        self._read()
        return self.content

    def _read(self) -> None:
        try:
            for piece in self._pieces:
                if not isinstance(piece, str):
                    log.error("%s: the handler gives a piece of type %s, no text", self._name, type(piece).__name__)
                    break
                self.content += piece
                if not self.grown():
                    break
        except BaseException as error:
            log.error("%s: the handler raised %s, so its reply ends here", self._name, told_where(error))
        finally:
            self.is_whole = True
            self.grown()

    def grown(self) -> bool:
        """Tell who waits that it has grown, or is whole. Gives whether more of it is wanted."""
        with self._changed:
            self._changed.notify_all()
        return True

    def wait(self, seconds: float) -> None:
        """Wait until the text is whole; for so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.is_whole, seconds)

    def wait_for_more(self, than: str, seconds: float) -> None:
        """Wait until it has more than this, or is whole; for so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.is_whole or self.content != than, seconds)


def read_unsent(returned: Any, name: str) -> bool:
    """Have a handler run that returned pieces which go nowhere; tells whether there was text."""
    return is_stream(returned) and Growing(returned, name).whole() != ""


def is_long(text: str) -> bool:
    """Whether a message can't hold this."""
    return len(text.encode("utf-8", "surrogatepass")) > LIMIT
