"""The official pages, saved as Markdown: fields, as their tables and samples list them. Read by .ci/pages."""

import re
from pathlib import Path
from typing import NamedTuple

NAME = re.compile(r"变量$|参数(名|名称)?$|字段(名|名称)?$|名称$")
TYPE = re.compile("类型")
MARK = re.compile("必须|必填|必选")
DEEPER = re.compile(r"└|├|&emsp;|&nbsp;&nbsp;")
CHAPTER = re.compile(r"^(#+)([^#\n]*)(.*?)(?=^#|\Z)", re.MULTILINE | re.DOTALL)
ADDRESS = re.compile(r"请求地址[^\n]*?/cgi-bin/([\w/]+)")
HIDDEN = re.compile("<!--.*?-->", re.DOTALL)
TEN_THOUSANDS = re.compile(r"(\d+(?:\.\d+)?) ?[万wW](?![a-zA-Z])")
KEY = re.compile(r'"((?:[^"\\\n]|\\.)*)"(?=\s*[:：])|([{}])|<(/?)([A-Za-z]\w*)>')


class Row(NamedTuple):
    """A line of a table, or a key of a sample (then with nothing but its name)."""

    name: str
    side: str  # Arguments, Reply or Message
    type: str = ""
    mark: str = ""  # what stands in the column 必须
    note: str = ""
    under: frozenset = frozenset()  # the words that head the table


def pages(folder):
    """The texts by the number of their address, by the paths of their functions, and as other pages link to them."""
    found = {}
    for file in sorted(Path(folder).rglob("*.md")):
        text = file.read_text(encoding="utf-8")
        number = re.search(r"^source_url: \S*?(\d+)\s*$", text, re.MULTILINE)
        link = re.search(r"^doc_id: (\d+)$", text, re.MULTILINE)
        for key in {*ADDRESS.findall(text), number and number[1], link and f"#{link[1]}"} - {None}:
            found.setdefault(key.strip("/"), []).append(text)
    return found


def plain(text):
    """Without marks, addresses and dates."""
    text = re.sub(
        r"\]\([^)]*\)|https?://\S+|!!#\w+|!!|(?<!\d)\*|\*(?!\d)|[`\\]|</?(font|a|span)\b[^>]*>|\d{4} ?年\d+月\d+[日号](\d+点起?)?",
        "",
        text,
    )
    text = re.sub(r"(?<=\d)[,，](?=\d{3}(?!\d))", "", text)
    text = TEN_THOUSANDS.sub(lambda found: f"{float(found[1]) * 10000:.0f}", text)
    return re.sub(r"</?br\s*/?>|&nbsp;|&emsp;|\s+", " ", text).strip()


def sentences(text):
    """The prose of a page: what stands in no table, sample, heading or address."""
    text = re.sub(r"^---\n.*?^---$|^```.*?^```", "", HIDDEN.sub("", text), flags=re.MULTILINE | re.DOTALL)
    for line in text.splitlines():
        told = re.sub(r"^[>\s-]*(?:[(（]?\d{1,2}[.、)）](?!\d))?", "", line)
        if told and not re.match(r"[|#!\[{}\"]|source_url|最后更新|\W*请求(地址|方式)", told.strip()):
            yield plain(told)


def words(text):
    return frozenset(re.findall(r"[A-Za-z_]\w*", text, re.ASCII))


def part(text, path):
    """What a page says of one function: its chapter, those below it, and those that they point at."""
    found = [
        (len(level), title.strip(), f"{level}{title}{rest}") for level, title, rest in CHAPTER.findall(f"#\n{text}")
    ]
    asked = [{asked.strip("/") for asked in ADDRESS.findall(chapter)} for _, _, chapter in found]
    own, before = {index for index, paths in enumerate(asked) if path in paths}, set()
    if not own:
        return text
    while own != before:
        held = "\n".join(_one_of_several(found[index][2], path) for index in sorted(own))
        before = set(own)
        for index, (level, title, _) in enumerate(found):
            goes_on = level > found[index - 1][0] or re.search("请求|返回|参数|权限|示例", title)
            if not asked[index] and ((index - 1 in own and goes_on) or (title and title in held)):
                own.add(index)
    return held


def _one_of_several(chapter, path):
    """Of a chapter with several functions, what follows the address of one."""
    told = [(found.start(), found[1].strip("/")) for found in ADDRESS.finditer(chapter)]
    for index, (start, here) in enumerate(told):
        if here == path and any(other != path for _, other in told):
            ends = [begin for begin, other in told[index + 1 :] if other != path]
            return chapter[start : ends[0] if ends else len(chapter)]
    return chapter


def part_of_event(text, match):
    """The chapters of a page that hold the values which tell the event."""
    wanted = [values for key, values in match.items() if key != "MsgType" or len(match) == 1]

    def holds(chapter):
        return all(any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", chapter) for one in values) for values in wanted)

    return "\n".join(filter(holds, re.split(r"^(?= *#{1,6}[^#])", text, flags=re.MULTILINE))) or text


def rows(text, side):
    """The fields of a page's tables and samples; those of a function first ask, then answer."""
    columns, above, heading, sample = None, [], "", None
    asks = side != "Message"
    for line in map(str.strip, HIDDEN.sub("", text).splitlines()):
        if line.startswith("```"):
            if sample is None:
                sample = []
                continue
            if asks and "<xml>" in sample:
                side = ""  # an event, told on the page of a function
            yield from (Row(name, side) for name in _keys("\n".join(sample)) if side)
            sample = None
        elif sample is not None:
            sample.append(line)
        elif line.startswith("|"):
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip("|"))]
            if columns is None:
                columns, above = cells, []
            elif side and not re.fullmatch(r"[\s|:-]+", line):
                yield from _fields(list(zip(columns, cells)), above, side, words(heading))
        else:
            columns = None
            heading = plain(line) or heading
            if asks and len(heading) < 40 and re.search("返回|响应", heading):
                side = "Reply"
            elif asks and heading.startswith("请求"):
                side = "Arguments"


def _fields(cells, above, side, under):
    """The fields of a line of a table; `above` holds the names that the line may be nested in."""

    def cell(kind):
        return next((text for column, text in cells if kind.search(column)), "")

    note = " ".join(text for column, text in cells if not any(kind.search(column) for kind in (NAME, TYPE, MARK)))
    name = cell(NAME)
    depth = len(DEEPER.findall(name))
    name = re.sub(r"^\s*-|&\w+;|\[\w*\]|\s", "", plain(DEEPER.sub("", name))).replace("->", ".")
    for one in re.split("[/、]", name):
        if re.fullmatch(r"[A-Za-z_][\w.]*", one, re.ASCII):
            above[depth:] = [one]
            yield Row(".".join(above), side, plain(cell(TYPE)), plain(cell(MARK)), plain(note), under)


def _keys(sample):
    """The keys of a sample, JSON or XML, however broken, as dotted names."""
    path, last = [], ""
    for key, brace, closing, tag in KEY.findall(sample):
        opened = brace == "{" or (tag and not closing)
        last = key or tag or last
        if opened:
            path.append(last)
            last = ""
        name = ".".join(step for step in [*path, key] if step and step != "xml")
        if name and (key or (tag and opened)):
            yield name
        if closing or brace == "}":
            path[-1:] = []
