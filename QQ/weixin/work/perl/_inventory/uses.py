"""Where a Perl file names functions of the namespace."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .known import NAMESPACE, is_package, known
from .tokens import Token

__all__ = ["Use", "uses"]

NAME = re.compile(rf"(?<![$@%\w:]){NAMESPACE}(?:::\w+)*")
INDIRECT = re.compile(rf"({NAMESPACE}(?:::\w+)*)::(?:\W|\Z)")
MOCKING = ("Mock", "mock", "noop", "original", "override", "Override", "redefine", "replace", "stub", "wrap")
LOADING = ("use", "require", "no", "use_ok", "require_ok", "isa", "isa_ok", "VERSION", "import")


class Use(NamedTuple):
    """kind: call, method (of the package as a class), reference, replaced, string, perhaps, mock, imported, own, package,
    indirect."""

    line: int
    kind: str
    name: str  # with the namespace; what is written, where that is indirect
    at: int = 0  # the number of the token after it


def uses(tokens: Sequence[Token]) -> Iterator[Use]:
    """Each use, in their order."""
    reader = _Reader(tokens)
    yield from dict.fromkeys(use for at, token in enumerate(tokens) for use in reader.read(at, token))
    yield from (use for name, use in reader.holders.items() if name not in reader.used)


class _Reader:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.package = ""
        self.holders: dict[str, Use] = {}  # variables and constants that hold the name of a package
        self.used: set[str] = set()  # those of them whose functions are known
        strings = [token.text for token in tokens if token.kind in ("single", "double")]
        self.put_together = {found[1] for text in strings for found in INDIRECT.finditer(text)}  # packages with names

    def text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def read(self, at: int, token: Token) -> Iterator[Use]:
        before = self.text(at - 1)
        if before == "package" and token.kind == "word":
            self.package = token.text
        elif before == "sub" and token.kind == "word":
            name = token.text if "::" in token.text else f"{self.package}::{token.text}"
            if name.startswith(NAMESPACE):
                yield Use(token.line, "own", name)
        elif token.kind == "word" and token.text.startswith(NAMESPACE):
            yield from self._word(at, token, before)
        elif token.kind == "symbol" and token.text[1:].startswith(NAMESPACE) and token.text[0] in "&*":
            yield from self._symbol(at, token, before)
        elif token.kind in ("single", "double", "words"):
            yield from self._string(at, token) if token.kind != "words" else ()
            yield from self._perhaps(token)
        elif token.kind in ("symbol", "word") and token.text in self.holders:
            found = list(self._functions(at + 1, self.holders[token.text].name))
            self.used.update([token.text] if found else [])
            yield from found

    def _word(self, at: int, token: Token, before: str) -> Iterator[Use]:
        name = token.text.removesuffix("::")
        if before in ("use", "require", "no", "parent", "base"):
            if before == "use":
                yield from (use._replace(kind="imported") for use in self._named(at + 1, name))
        elif self.text(at + 1) == "->" or (is_package(name) and known(name) is None):
            yield from self._of_package(at + 1, name)
        elif self.text(at + 1) == "=>":
            yield Use(token.line, "string", name)
        else:
            yield Use(token.line, "call", name, at + 1)

    def _symbol(self, at: int, token: Token, before: str) -> Iterator[Use]:
        name = token.text[1:]
        if known(name) is None and is_package(name.removesuffix("::")):
            yield Use(token.line, "package", name.removesuffix("::"))
        elif token.text[0] == "*":
            yield Use(token.line, "replaced" if self.text(at + 1) == "=" else "reference", name)
        elif before in ("\\", "defined", "exists", "goto"):
            yield Use(token.line, "reference", name)
        else:
            yield Use(token.line, "call", name, at + 1 if self.text(at + 1) == "(" else 0)

    def _string(self, at: int, token: Token) -> Iterator[Use]:
        indirect = INDIRECT.search(token.text)
        if indirect or (NAME.fullmatch(token.text) and self.text(at + 1) == "."):
            yield Use(token.line, "indirect", token.text)
            return
        whole = token.text.lstrip("&*")
        if NAME.fullmatch(whole) and known(whole) is None and is_package(whole):
            yield from self._of_package(at + 1, whole)
        elif found := [match for match in NAME.finditer(token.text) if known(match[0]) or not is_package(match[0])]:
            for match in found:
                line = token.line + token.text.count("\n", 0, match.start())
                yield Use(line, self._kind(at), match[0])

    def _perhaps(self, token: Token) -> Iterator[Use]:
        """Functions of the packages with which the file puts names together."""
        for word in token.text.split() if self.put_together else ():
            if re.fullmatch(r"\w+(?:(?:::|[./])\w+)*", word):
                names = (f"{package}::{re.sub('[./]', '::', word)}" for package in self.put_together)
                yield from (Use(token.line, "perhaps", name) for name in names if known(name))

    def _of_package(self, at: int, package: str) -> Iterator[Use]:
        """What follows the name of a package."""
        found = list(self._functions(at, package))
        holder = self._holder(at - 1) if self.text(at) != "->" else ""
        use = Use(self.tokens[at - 1].line, "package", package)
        if holder:
            self.holders[holder] = use
            self.used.update([holder] if found else [])
        elif not found and not self.package.startswith(NAMESPACE) and not self._only_loads(at):
            yield use
        yield from found

    def _functions(self, at: int, package: str) -> Iterator[Use]:
        """Functions that are named with what stands before that token, a package or what holds its name."""
        if self.text(at) == "->" and known(f"{package}::{self.text(at + 1)}"):
            yield Use(self.tokens[at + 1].line, "method", f"{package}::{self.text(at + 1)}")
        else:
            yield from self._named(at, package)

    def _only_loads(self, at: int) -> bool:
        return any(self.text(number) in LOADING for number in range(self._begin(at), at + 2))

    def _named(self, at: int, package: str) -> Iterator[Use]:
        """Functions of the package that the rest of the statement names, but in code of its own."""
        kind = self._kind(at)
        for number in self._rest(at):
            token = self.tokens[number]
            is_key = token.kind == "word" and self.text(number + 1) == "=>"
            if token.kind in ("single", "double", "words") or is_key:
                for word in token.text.split():
                    if re.fullmatch(r"\w+", word) and known(f"{package}::{word}"):
                        yield Use(token.line, kind, f"{package}::{word}")

    def _rest(self, at: int) -> Iterator[int]:
        depth, code = 0, None
        for number in range(at, len(self.tokens)):
            text = self.text(number) if self.tokens[number].kind == "operator" else ""
            if text in ("{", "(", "["):
                if text == "{" and self.text(number - 1) == "sub" and code is None:
                    code = depth
                depth += 1
            elif text in ("}", ")", "]"):
                depth -= 1
                if depth < 0 and text == "}":
                    return
                code = None if code == depth else code
            elif text == ";" and depth <= 0:
                return
            if code is None:
                yield number

    def _kind(self, at: int) -> str:
        words = (self.text(number) for number in (*range(self._begin(at), at), *self._rest(at)))
        return "mock" if any(mocking in word for word in words for mocking in MOCKING) else "string"

    def _holder(self, at: int) -> str:
        """The variable or constant that the statement of this token sets."""
        if self.text(at - 1) == "=>" and self.text(at - 2).isupper():
            return self.text(at - 2)
        at = self._begin(at)
        at += self.text(at) in ("my", "our", "state", "local")
        is_set = self.text(at + 1) in ("=", "//=", "||=") and self.text(at).startswith("$")
        return self.text(at) if is_set else ""

    def _begin(self, at: int) -> int:
        while at > 0 and self.text(at - 1) not in (";", "{", "}"):
            at -= 1
        return at
