"""A call in Perl as the same call in Python, as far as its text tells."""

import keyword
import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Optional

from ..._http.secret import SECRETS
from .known import known
from .tokens import Token

__all__ = ["call"]

UNTOLD = "..."
QUOTES = "\"'"
NO_SECRETS = ("code", "key")  # in a hash
BRACKETS = {"(": ")", "[": "]", "{": "}"}
ENDS = (";", "}", ")", "]", "or", "and", "if", "unless", "for", "foreach", "while", "until", "?", ":")
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "e": "\x1b", "0": "\0"}
CONSTANTS = {"undef": "None", "true": "True", "false": "False"}
PARTS = re.compile(
    r"""\\(?P<escaped>.)
    |\$(?:\{(?P<braced>[A-Za-z_]\w*)\}|(?P<name>[A-Za-z_]\w*))(?!\w|->|::|[\[{])
    |(?P<untold>[$@][\w{$:])
    |(?P<other>.)""",
    re.DOTALL | re.VERBOSE,
)


def call(name: str, tokens: Sequence[Token], at: int) -> str:
    """The call of a function whose arguments begin at that token; empty where the port has no such function.

    at: 0 where the call hands on all arguments of the code that it is in.
    """
    function = known(name)
    if not at and function and function.python:
        return f"{function.python}({UNTOLD})"
    return _Reader(tokens).call(name, at)[0]


class _Reader:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def is_(self, at: int, *texts: str) -> bool:
        """Whether that is one of these operators or words."""
        return at < len(self.tokens) and self.tokens[at].kind in ("operator", "word") and self.tokens[at].text in texts

    def call(self, name: str, at: int) -> tuple[str, int]:
        function = known(name)
        if self.is_(at, "("):
            end = self.closing(at)
            at += 1
        else:
            end = at
            while end < len(self.tokens) and not self.is_(end, *ENDS):
                end = self.closing(end) + 1
        if function is None or not function.python:
            return "", end + 1
        values = (UNTOLD if value.startswith("**") else value for value, _ in self.items(at, end))
        named = zip_longest(function.parameters, values)
        arguments = [without_secret(name, value) for name, value in named if value is not None]
        return f"{function.python}({', '.join(arguments)})", end + 1

    def closing(self, at: int) -> int:
        """The place of the bracket that closes the one here; this very place where that is none."""
        if not self.is_(at, *BRACKETS):
            return at
        depth = 0
        for number in range(at, len(self.tokens)):
            depth += self.is_(number, *BRACKETS)
            depth -= self.is_(number, *BRACKETS.values())
            if depth == 0:
                return number
        return len(self.tokens)

    def items(self, at: int, end: int) -> Iterator[tuple[str, bool]]:
        """What commas separate, and whether => follows it."""
        while at < end:
            stop = at
            while stop < end and not self.is_(stop, ",", "=>"):
                stop = self.closing(stop) + 1
            stop = min(stop, end)
            is_key = self.is_(stop, "=>")
            if stop - at == 1 and self.tokens[at].kind == "words":
                yield from ((repr_of(word), False) for word in self.tokens[at].text.split())
            elif stop - at == 1 and is_key and self.tokens[at].kind == "word":
                yield repr_of(self.tokens[at].text), True
            elif stop > at:
                yield self.value(at, stop), is_key
            at = stop + 1

    def value(self, at: int, end: int) -> str:
        found = self.atom(at, end)
        if found is None:
            return UNTOLD
        text, at = found
        while at < end:
            step = self.step(at, end)
            if step is None:
                return UNTOLD
            text, at = text + step[0], step[1]
        return text

    def atom(self, at: int, end: int) -> Optional[tuple[str, int]]:
        token, following = self.tokens[at], at + 1
        if token.kind == "single":
            return repr_of(token.text), following
        if token.kind == "double":
            return interpolated(token.text), following
        if token.kind == "number":
            return (
                (token.text, following)
                if re.fullmatch(r"-?(?:0|[1-9][\d_]*)(?:\.\d+)?|0x[\da-fA-F]+", token.text)
                else None
            )
        if token.kind == "symbol":
            return self.symbol(token.text, at, end)
        if self.is_(at, "{", "["):
            return self.structure(at), self.closing(at) + 1
        if self.is_(at, "+") and self.is_(following, "{"):
            return self.structure(following), self.closing(following) + 1
        if self.is_(at, "-") and self.tokens[following].kind == "number":
            return f"-{self.tokens[following].text}", at + 2
        if self.is_(at, "\\"):
            return self.reference(following, end)
        if self.is_(at, "@", "%"):
            return self.spread(at, end)
        return self.word(at) if token.kind == "word" else None

    def symbol(self, text: str, at: int, end: int) -> Optional[tuple[str, int]]:
        name = text[1:]
        if text[0] == "&" and known(name):
            return self.call(name, at + 1)
        if text == "$ENV" and end - at >= 4 and self.is_(at + 1, "{"):
            key = self.key(at + 1)
            return (f"os.environ[{key}]", at + 4) if key else None
        if re.fullmatch(r"[$@%][A-Za-z]\w*", text):
            return {"$": "", "@": "*", "%": "**"}[text[0]] + identifier(name), at + 1
        return None

    def spread(self, at: int, end: int) -> Optional[tuple[str, int]]:
        """@$name, %{ $name }."""
        stars, at = "*" if self.is_(at, "@") else "**", at + 1
        stop = self.closing(at)
        value = self.value(at + 1, stop) if stop > at else self.value(at, at + 1)
        return (stars + value, stop + 1) if UNTOLD not in value else None

    def reference(self, at: int, end: int) -> Optional[tuple[str, int]]:
        token = self.tokens[at] if at < end else Token(0, "", "")
        if token.kind == "number" and token.text in "01":
            return str(token.text == "1"), at + 1
        found = re.fullmatch(r"[@%]([A-Za-z]\w*)", token.text) if token.kind == "symbol" else None
        return (identifier(found[1]), at + 1) if found else None

    def word(self, at: int) -> Optional[tuple[str, int]]:
        text = self.tokens[at].text
        if known(text):
            found = self.call(text, at + 1)
            return found if found[0] else None
        if self.is_(at + 1, "->") and text.startswith(("JSON", "Types::Serialiser")):
            return (CONSTANTS[self.tokens[at + 2].text], at + 3) if self.is_(at + 2, "true", "false") else None
        last = text.rpartition("::")[2]
        if last in CONSTANTS and (text == "undef" or "::" in text):
            return CONSTANTS[last], at + 1
        return (text, at + 1) if text.isupper() and text.isidentifier() else None

    def structure(self, at: int) -> str:
        end = self.closing(at)
        items = list(self.items(at + 1, end))
        if self.is_(at, "["):
            return f"[{', '.join(value for value, _ in items)}]"
        pairs, rest = [], iter(items)
        for key, is_key in rest:
            if key.startswith("**") or (key == UNTOLD and not is_key):
                pairs.append(f"**{key.lstrip('*')}")
            else:
                name, value = key.strip(QUOTES), next(rest, (UNTOLD, False))[0]
                pairs.append(f"{key}: {value if name in NO_SECRETS else without_secret(name, value)}")
        return f"{{{', '.join(pairs)}}}"

    def key(self, at: int) -> str:
        """What stands in {...} or [...]."""
        end = self.closing(at)
        if end - at == 2 and self.tokens[at + 1].kind == "word" and self.is_(at, "{"):
            return repr_of(self.tokens[at + 1].text)
        value = self.value(at + 1, end) if end - at >= 2 else UNTOLD
        return "" if UNTOLD in value else value

    def step(self, at: int, end: int) -> Optional[tuple[str, int]]:
        """An element of what stands before, or a method of it."""
        arrow = self.is_(at, "->")
        at += arrow
        if at < end and self.is_(at, "{", "["):
            key = self.key(at)
            return (f"[{key}]", self.closing(at) + 1) if key else None
        if arrow and at < end and self.tokens[at].kind == "word":
            name, following = self.tokens[at].text, at + 1
            if following < end and self.is_(following, "("):
                close = self.closing(following)
                arguments = ", ".join(value for value, _ in self.items(following + 1, close))
                return f".{identifier(name)}({arguments})", close + 1
            return f".{identifier(name)}()", following
        return None


def without_secret(name: str, value: str) -> str:
    """The value, unless it is a secret that stands in the code as it is."""
    return '"***"' if name in SECRETS and value[-1:] in QUOTES else value


def identifier(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def repr_of(text: str) -> str:
    quoted = repr(text)
    return f'"{quoted[1:-1]}"' if quoted[0] == "'" and '"' not in text else quoted


def interpolated(text: str) -> str:
    """A string with variables in it."""
    plain, filled, is_filled = "", "", False
    for part in PARTS.finditer(text):
        name, escaped, other = part["braced"] or part["name"], part["escaped"], part["other"]
        if part["untold"] or (escaped and escaped.isalnum() and escaped not in ESCAPES):
            return UNTOLD
        other = ESCAPES.get(escaped, escaped) if escaped else other or ""
        plain += other
        filled += f"{{{identifier(name)}}}" if name else other.replace("{", "{{").replace("}", "}}")
        is_filled = is_filled or bool(name)
    return f"f{repr_of(filled)}" if is_filled else repr_of(plain)
