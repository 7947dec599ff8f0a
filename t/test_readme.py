"""What the READMEs say is true."""

import re

import pytest
import readme

READMES = [path.read_text(encoding="utf-8") for path in readme.READMES]


@pytest.mark.parametrize("text", READMES)
def test_the_table_of_families(text):
    assert readme.current(text) == text, "run python t/readme.py"


def test_the_table_is_made_anew(tmp_path, monkeypatch):
    right = READMES[0]
    wrong = re.sub(r"^\| 微信客服.*\n", "", right, flags=re.MULTILINE).replace(" families, ", "0 families, ")
    path = tmp_path / "README.md"
    path.write_text(wrong, encoding="utf-8")
    monkeypatch.setattr(readme, "READMES", [path])
    monkeypatch.setattr("sys.argv", ["readme.py", "--check"])
    with pytest.raises(SystemExit, match=r"README\.md behind"):
        readme.main()
    assert path.read_text(encoding="utf-8") == wrong
    monkeypatch.setattr("sys.argv", ["readme.py"])
    readme.main()
    assert path.read_text(encoding="utf-8") == right
    with pytest.raises(SystemExit, match="0 tables"):
        readme.current("no table")


def test_both_say_the_same():
    """The same code, sections and names."""
    english, chinese = READMES
    for pattern in (r"^    \S.*$", r"^#+ ", r"^\| `.*$", r"```\w+"):
        assert re.findall(pattern, english, re.MULTILINE) == re.findall(pattern, chinese, re.MULTILINE)
    in_backticks = [sorted(set(re.findall(r"`([^`\n]+)`", text))) for text in READMES]
    assert in_backticks[0] == in_backticks[1]
