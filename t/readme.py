"""The table of families in both READMEs, made from the docstrings.

python t/readme.py          writes it
python t/readme.py --check  says which README is behind
"""

import argparse
import re
from pathlib import Path

from QQ.weixin.work import _doc

TOP = Path(__file__).parent.parent
READMES = [TOP / "README.md", TOP / "README.zh-CN.md"]
COUNTS = re.compile(r"^\d+( families, | 个 API 族,)\d+( functions:| 个函数:)$", re.MULTILINE)
ROWS = re.compile(r"(?:^\| `[\w.]+` \| \S+ \| \d+ \|\n)+", re.MULTILINE)


def current(text):
    """The README with counts and table as they are now."""
    families = [
        (name or _doc.ROOT, _doc.title(module), len(_doc.functions(module))) for name, module in _doc.families()
    ]
    total = sum(count for _, _, count in families)
    text, counted = COUNTS.subn(lambda found: f"{len(families)}{found[1]}{total}{found[2]}", text)
    rows = "".join(f"| `{name}` | {title} | {count} |\n" for name, title, count in families)
    text, tables = ROWS.subn(rows, text)
    if (counted, tables) != (1, 1):
        raise SystemExit(f"{counted} lines of counts and {tables} tables where there should be one of each")
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say which README is behind")
    check = parser.parse_args().check
    behind = []
    for path in READMES:
        text = path.read_text(encoding="utf-8")
        wanted = current(text)
        if wanted != text:
            behind.append(path.name)
            if not check:
                path.write_text(wanted, encoding="utf-8")
    if check and behind:
        raise SystemExit(f"{' and '.join(behind)} behind the docstrings: run python t/readme.py")


if __name__ == "__main__":
    main()
