"""Completion of function names, with their titles, for bash, zsh and fish: qq-weixin-work --completion SHELL."""

import pkgutil

from .. import _doc
from .listing import full_name
from .options import actions

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
    """The completions of the word: lines of a name, a tab and a title. Only the word's own family is loaded."""
    if word.startswith("-"):
        return [f"{option}\t{help}" for option, help in _options() if option.startswith(word)]
    family, _, prefix = word.rpartition(".")
    module = _doc.family(family)
    if module is None:
        return []
    lines = [
        f"{full_name(family, name)}\t{document.title}"
        for name, document in _doc.functions(module).items()
        if name.startswith(prefix)
    ]
    for submodule in pkgutil.iter_modules(getattr(module, "__path__", [])):
        if submodule.name.startswith(prefix) and not submodule.name.startswith("_"):
            name = full_name(family, submodule.name)
            subfamily = _doc.family(name)
            if subfamily is not None:
                lines.append(f"{name}.\t{_doc.title(subfamily)}")
    return lines


def _options() -> list[tuple[str, str]]:
    return [
        (option, " ".join((action.help or "").split()).replace("%(default)s", str(action.default)))
        for action in actions()
        if action.help != "==SUPPRESS=="
        for option in action.option_strings
        if option.startswith("--")
    ]
