"""The guides that come with the package, in English and Chinese."""

from pathlib import Path

__all__ = ["guides"]

FOLDER = Path(__file__).parent.parent / "guide"


def guides(language: str) -> dict[str, str]:
    """The texts of the guides by name, in Markdown; language: "zh" or else English."""
    folder = FOLDER / "zh" if language == "zh" else FOLDER
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
