"""Make the .pm files that `perl -MQQ::weixin::work::user` finds, one for each family. Run by .ci/made."""

from pathlib import Path

from QQ.weixin.work import _doc, perl

FIRST = Path(perl.FIRST)


def wanted() -> dict[Path, str]:
    """The texts of the files, by path."""
    files = {}
    for name, _ in _doc.families():
        parts = ["QQ", "weixin", "work", *filter(None, name.split("."))]
        files[FIRST.joinpath(*parts).with_suffix(".pm")] = (
            f"require QQWeixinWork; QQWeixinWork::define('{'/'.join(parts)}.pm');\n"
        )
    return files


def existing():
    return FIRST.rglob("*.pm")
