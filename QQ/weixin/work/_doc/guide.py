"""The guides that come with the package, in English and Chinese."""

from pathlib import Path

__all__ = ["guides"]

ORDER = (
    *("start", "replies", "tokens", "cli", "callbacks", "robot", "aibot", "webhook"),
    *("web", "lists", "settings", "asyncio", "logging", "types", "openapi"),
    *("sandbox", "testing", "agents", "perl", "wechatpy", "families", "speed"),
)

FOLDER = Path(__file__).parent.parent / "guide"


def guides(language: str) -> dict[str, str]:
    """The texts of the guides by name, in Markdown, first steps first; language: "zh" or else English."""
    folder = FOLDER / "zh" if language == "zh" else FOLDER
    return {name: (folder / f"{name}.md").read_text(encoding="utf-8") for name in ORDER}
