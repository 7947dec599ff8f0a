"""Tells PyInstaller, which asks for the entry point pyinstaller40, what a frozen program needs of this package."""

from pathlib import Path

__all__ = ["hook_dirs"]


def hook_dirs() -> list[str]:
    return [str(Path(__file__).parent)]
