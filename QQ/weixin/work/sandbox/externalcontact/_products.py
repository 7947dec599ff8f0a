"""The product album (商品图册), and the rules against sensitive words (敏感词)."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing, department, member, now, number, text
from .._model.uploads import attachment
from .._reply import RefusalError, Reply
from .._state import State

__all__ = [
    "add_intercept_rule",
    "add_product_album",
    "del_intercept_rule",
    "delete_product_album",
    "get_intercept_rule",
    "get_intercept_rule_list",
    "get_product_album",
    "get_product_album_list",
    "update_intercept_rule",
    "update_product_album",
]

ALBUM = "2"  # attachment_type


def _need_price(sandbox: State, price: float) -> None:
    if price < 0:
        raise RefusalError(41086)


def _need_code(sandbox: State, product_sn: str) -> None:
    if not (product_sn.isascii() and product_sn.isalnum()):
        raise RefusalError(41085)


PRODUCTS = Resource(
    "products",
    id="product_id",
    new=text("pd"),
    unknown=41075,
    needs={"attachments[].image.media_id": attachment(ALBUM), "price": _need_price, "product_sn": _need_code},
    adds={"create_time": now},
)
RULES = Resource(
    "intercept_rules",
    id="rule_id",
    new=lambda sandbox, name: str(number()(sandbox, name)),
    unknown=41070,
    unique="rule_name",
    taken=41077,
    maximum=100,
    full=41069,
    needs={"applicable_range.user_list[]": member, "applicable_range.department_list[]": department},
    adds={"create_time": now},
)
RANGES = ("user_list", "department_list")
MAX_MEMBERS = 10_000

add_product_album: Fitted = PRODUCTS.creates()
update_product_album: Fitted = PRODUCTS.updates()
get_product_album: Fitted = PRODUCTS.gets(at="product")
get_product_album_list: Fitted = PRODUCTS.lists(at="product_list[]", limit=50, most=100)
delete_product_album: Fitted = PRODUCTS.deletes()

get_intercept_rule_list: Fitted = RULES.lists(at="rule_list[]")
del_intercept_rule: Fitted = RULES.deletes()


@Fitted
def add_intercept_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not any(hash["applicable_range"].get(name) for name in RANGES):
        raise RefusalError(40058, "missing user_list or department_list")
    _check_words(hash["word_list"])
    extra = {"extra_rule": {"semantics_list": hash.get("semantics_list") or []}}
    return RULES.add(sandbox, {**{name: hash[name] for name in hash if name != "semantics_list"}, **extra})


@Fitted
def get_intercept_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    rule = RULES.need(sandbox, hash["rule_id"])
    return {"rule": {**rule, "rule_id": int(rule["rule_id"])}}


@Fitted
def update_intercept_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    rule = RULES.need(sandbox, hash["rule_id"])
    _check_words(hash.get("word_list") or [])
    plain = ("rule_name", "word_list", "extra_rule", "intercept_type")
    changes: Thing = {name: hash[name] for name in plain if hash.get(name)}
    added, removed = hash.get("add_applicable_range") or {}, hash.get("remove_applicable_range") or {}
    whom = {}
    for name in RANGES:
        old = [each for each in rule["applicable_range"].get(name) or [] if each not in (removed.get(name) or [])]
        whom[name] = list(dict.fromkeys([*old, *(added.get(name) or [])]))
    if len(whom["user_list"]) > MAX_MEMBERS:
        raise RefusalError(41076)
    RULES.change(sandbox, hash["rule_id"], {**changes, "applicable_range": whom})
    return {}


def _check_words(words: list[str]) -> None:
    if not all(1 <= len(word) <= 32 for word in words):
        raise RefusalError(41083)
