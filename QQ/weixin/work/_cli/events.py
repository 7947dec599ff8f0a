"""Pushes of WeCom: list the events, and receive them."""

import json
from collections.abc import Sequence

from .._doc.language import in_language
from .arguments import UsageError
from .listing import report_nothing_found
from .output import OK, REFUSED

__all__ = ["list_events", "listen"]


def list_events(word: str, as_json: bool) -> int:
    """Print the messages and events with the word in their name, title or summary, and the fields that identify each."""
    from .._doc.events import events

    found = []
    for event in events():
        match = " ".join(f"{name}={'|'.join(values)}" for name, values in event.match.items())
        if word.lower() in f"{event.name} {event.title} {event.summary} {match}".lower():
            fields = ("name", "title", "summary", "match", "address", "date")
            found.append({field: getattr(event, field) for field in fields})
            if not as_json:
                print(f"{event.name.ljust(46)} {event.title}: {event.summary}\n{'':46} {match}")
    if as_json:
        print(json.dumps(found, ensure_ascii=False))
        return OK if found else REFUSED
    return OK if found else report_nothing_found(word, in_language("event", "事件"))


def listen(address: str, bot: bool, command: Sequence[str]) -> int:
    """Print each message as a line of JSON, or run the command with it. Returns the exit status."""
    from ..callback import listen

    if bool(address) == bot:
        raise UsageError(
            in_language(
                "--listen PORT receives what WeCom pushes to a URL, --listen --bot connects an AI bot: give one",
                "请二选一：--listen PORT 接收企业微信向 URL 的推送，--listen --bot 连接智能机器人",
            )
        )
    return listen.main_bot(command) if bot else listen.main(address, command)
