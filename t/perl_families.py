"""The files that `perl -MQQ::weixin::work::user` finds, one for each family: makes those that are missing, removes the others.

python t/perl_families.py [--check]

With --check nothing is changed; the exit status is 1 if there was something to do.
"""

import sys
from pathlib import Path

from QQ.weixin.work import _doc, perl

FIRST = Path(perl.FIRST)


def wanted() -> dict[Path, str]:
    """What the files hold, by their paths."""
    files = {}
    for name, _ in _doc.families():
        parts = ["QQ", "weixin", "work", *filter(None, name.split("."))]
        files[FIRST.joinpath(*parts).with_suffix(".pm")] = (
            f"require QQWeixinWork; QQWeixinWork::define('{'/'.join(parts)}.pm');\n"
        )
    return files


def main() -> int:
    files = wanted()
    found = {path: path.read_text() for path in FIRST.rglob("*.pm")}
    if sys.argv[1:] == ["--check"]:
        return int(found != files)
    for path in found.keys() - files.keys():
        path.unlink()
    for path, source in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
    return 0


if __name__ == "__main__":
    sys.exit(main())
