"""What WeCom pushes: a list of the events, and a receiver for them."""

from collections.abc import Sequence

from .listing import nothing_found
from .output import OK

__all__ = ["list_events", "listen"]


def list_events(word: str) -> int:
    """Print the messages and events that have the word in their name, title or summary, with what tells each."""
    from .._doc.events import events

    found = False
    for event in events():
        match = " ".join(f"{name}={'|'.join(values)}" for name, values in event.match.items())
        if word.lower() in f"{event.name} {event.title} {event.summary} {match}".lower():
            found = True
            print(f"{event.name.ljust(46)} {event.title}: {event.summary}\n{'':46} {match}")
    return OK if found else nothing_found(word, "event")


def listen(address: str, command: Sequence[str]) -> int:
    """Print each message as a line of JSON, or hand it to the command; the exit status."""
    from ..callback import listen

    return listen.main(address, command[1:] if command[:1] == ["--"] else command)
