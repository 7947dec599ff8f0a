"""The command line: python -m QQ.weixin.work FAMILY.FUNCTION [ARG ...], installed as qq-weixin-work."""

from ._cli import entry, main

__all__ = ["entry", "main"]

if __name__ == "__main__":
    entry()
