"""Taps on the template cards (模板卡片) of the AI bot."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

__all__ = ["tapped"]

Card = dict[str, Any]


def tapped(cards: Iterable[Card], item: str, selected: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """The event of a tap on the newest card that has the button. Raises ValueError if none has it, or not these options."""
    for card in cards:
        for button in _buttons(card):
            if item in (button.get("key"), button.get("text")) and button.get("key"):
                event = {"card_type": card["card_type"], "event_key": button["key"], "task_id": card.get("task_id", "")}
                chosen = [_chosen(card, question, [*options]) for question, options in selected.items()]
                return {**event, "selected_items": {"selected_item": chosen}} if chosen else event
    raise ValueError(f"no card of the bot in this chat has the button {item!r}")


def _buttons(card: Card) -> Iterator[Card]:
    yield from card.get("button_list", ())
    yield from card.get("action_menu", {}).get("action_list", ())
    if "submit_button" in card:
        yield card["submit_button"]


def _questions(card: Card) -> Iterator[Card]:
    yield from card.get("select_list", ())
    for name in ("checkbox", "button_selection"):
        if name in card:
            yield card[name]


def _chosen(card: Card, question: str, options: list[str]) -> dict[str, Any]:
    for each in _questions(card):
        if each.get("question_key") == question:
            unknown = set(options) - {option.get("id") for option in each.get("option_list", ())}
            if unknown:
                raise ValueError(f"the question {question!r} has no option {', '.join(sorted(unknown))}")
            return {"question_key": question, "option_ids": {"option_id": options}}
    raise ValueError(f"the card has no question {question!r}")
