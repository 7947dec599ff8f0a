"""The guides that come with the package: --guide."""

from pathlib import Path

from .arguments import UsageError
from .output import OK, language

__all__ = ["show_guide"]

FOLDER = Path(__file__).parent.parent / "guide"


def show_guide(name: str) -> int:
    """Print a guide in the language of the locale; without a name, the list of them."""
    folder = FOLDER / "zh" if language() == "zh" else FOLDER
    guides = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
    if name and name not in guides:
        raise UsageError(f"there is no guide {name}: there are {', '.join(guides)}")
    if name:
        print(guides[name], end="")
    else:
        print(*(f"{each:12} {text.partition(chr(10))[0].lstrip('# ')}" for each, text in guides.items()), sep="\n")
    return OK
