"""One English term for each Chinese one, and the words of `Permission:`, in all docstrings."""

import inspect
import re

import pytest
from each import each

from QQ.weixin.work import _doc
from QQ.weixin.work._doc.glossary import PERMISSIONS, TERMS

FAMILIES = dict(_doc.families())
FUNCTIONS = {
    f"{family}.{name}".lstrip("."): document
    for family, module in FAMILIES.items()
    for name, document in _doc.functions(module).items()
}


def plurals(term):
    return (term, term + "s", term + "es", re.sub("y$", "ies", term))


def deviations(docstring):
    """The renderings of official terms that are not the glossary's: `english words (中文)`."""
    text = " ".join(docstring.split())
    for found in re.finditer(r"([A-Za-z][A-Za-z'’, -]*) \(([\u4e00-\u9fff]+)\)", text):
        english, chinese = found[1].lower(), found[2]
        if chinese in TERMS and not re.search(
            rf"(?<![a-z])(?:{'|'.join(map(re.escape, plurals(TERMS[chinese].lower())))})$", english
        ):
            yield f"{found[0]}: {TERMS[chinese]}"


@each("family", FAMILIES)
def test_official_terms_have_one_rendering(family):
    docstrings = [family.__doc__, *(inspect.getdoc(found.function) for found in _doc.functions(family).values())]
    assert [wrong for docstring in docstrings for wrong in deviations(docstring or "")] == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("the corp chains (上下游) of a corp", 0),
        ("Corp chain (上下游)", 0),
        ("categories (事件类别)", 1),
        ("event categories (事件类别)", 0),
        ("all upstream (上下游)", 1),
        ("a wrapped corp\n    chain (上下游)", 0),
        ("unknown words (没有的词)", 0),
        ("a subdocument (文档)", 1),
    ],
)
def test_a_deviation_is_found(text, wrong):
    assert len(list(deviations(text))) == wrong


@each("document", FUNCTIONS)
def test_permissions_use_the_words_of_the_list(document):
    section = re.search(r"^Permission:(.*(?:\n .*)*)", inspect.getdoc(document.function), re.MULTILINE)
    if section:
        assert not section[1].startswith(" "), "a paragraph, where a list is due"
        for line in re.findall(r"^ {4}(\S.*)", section[1], re.MULTILINE):
            words, _, text = line.partition(": ")
            assert text, line
            assert set(words.split(", ")) <= set(PERMISSIONS), line


def test_each_term_has_one_chinese_and_one_english_form():
    same = {"会话存档", "会话内容存档"}  # one thing, whose name the pages changed
    renderings = [english for chinese, english in TERMS.items() if chinese not in same]
    assert len(renderings) == len(set(renderings))
    assert all(english.strip() == english != "" for english in TERMS.values())
