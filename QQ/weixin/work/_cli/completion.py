"""Completion of function names, with their titles, for bash, zsh and fish: qq-weixin-work --completion SHELL."""

import pkgutil

from .. import _doc
from .arguments import actions
from .listing import named

__all__ = ["complete", "script"]

SCRIPTS = {
    "bash": """\
# In ~/.bashrc: source <(qq-weixin-work --completion bash)
_qq_weixin_work() {
    local IFS=$'\\n' word=${COMP_WORDS[COMP_CWORD]} line
    COMPREPLY=()
    while read -r line; do COMPREPLY+=("${line%%$'\\t'*}"); done < <(qq-weixin-work --complete="$word" 2>/dev/null)
    if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == *. ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _qq_weixin_work qq-weixin-work
""",
    "zsh": """\
#compdef qq-weixin-work
# In ~/.zshrc, after compinit: source <(qq-weixin-work --completion zsh)
_qq_weixin_work() {
    local line
    local -a names titles
    qq-weixin-work --complete="$PREFIX" 2>/dev/null | while IFS= read -r line; do
        names+=("${line%%$'\\t'*}")
        titles+=("${line/$'\\t'/  -- }")
    done
    compadd -d titles -a names
    (( ${#names} )) || _files
}
compdef _qq_weixin_work qq-weixin-work
""",
    "fish": """\
# In ~/.config/fish/completions/qq-weixin-work.fish
complete -c qq-weixin-work -a '(qq-weixin-work --complete=(commandline -ct) 2>/dev/null)'
""",
}


def script(shell: str) -> str:
    return SCRIPTS[shell]


def complete(word: str) -> list[str]:
    """What the word may become: lines of a name and, after a tab, a title. Only the family in it is loaded."""
    if word.startswith("-"):
        return [f"{option}\t{told}" for option, told in _options() if option.startswith(word)]
    above, _, begun = word.rpartition(".")
    module = _doc.family(above)
    if module is None:
        return []
    lines = [
        f"{named(above, name)}\t{document.title}"
        for name, document in _doc.functions(module).items()
        if name.startswith(begun)
    ]
    for found in pkgutil.iter_modules(getattr(module, "__path__", [])):
        if found.name.startswith(begun) and not found.name.startswith("_"):
            name = named(above, found.name)
            family = _doc.family(name)
            if family is not None:
                lines.append(f"{name}.\t{_doc.title(family)}")
    return lines


def _options() -> list[tuple[str, str]]:
    return [
        (option, " ".join((action.help or "").split()).replace("%(default)s", str(action.default)))
        for action in actions()
        if action.help != "==SUPPRESS=="
        for option in action.option_strings
        if option.startswith("--")
    ]
