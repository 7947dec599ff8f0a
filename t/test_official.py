""".ci/pages tells what an official page says and a docstring does not."""

import runpy

import pytest
from launcher import ROOT

main = runpy.run_path(str(ROOT / ".ci" / "pages"))["main"]

PAGE = """---
source_url: https://developer.work.weixin.qq.com/document/path/95159
---
最后更新：{date}

**请求地址：** https://qyapi.weixin.qq.com/cgi-bin/kf/customer/batchget?access_token=ACCESS_TOKEN

```json
{{"external_userid_list": ["a"], "only_in_sample": {{"deep": 1}}}}
```

| 参数 | 必须 | 类型 | 说明 |
|---|---|---|---|
| access_token | 是 | string | 凭证 |
| external_userid_list | {required} | string[] | 客户，1 ~ {most}个 |
| need_enter_session_context | 否 | {type} | 0-不要 1-要，默认不要 |
| **new_field** | 否 | string | 新的 |

<!--
| 参数 | 类型 | 说明 |
|---|---|---|
| withdrawn_field | string | 已下线 |
-->

> 1. 每分钟最多{calls}次

**返回结果：**

| 参数 | 类型 | 说明 |
|---|---|---|
| errcode | int | 返回码 |
| customer_list | obj[] | 客户 |
| └ gender | int | {gender} |
"""
EVENT = """---
source_url: https://developer.work.weixin.qq.com/document/path/90972
---
最后更新：2021/09/16

## 别的事件

```
<xml><Event>other</Event><Nowhere>1</Nowhere></xml>
```

## 标签

```
<xml><MsgType>event</MsgType><Event>change_contact</Event><ChangeType>update_tag</ChangeType><OnlyInSample>1</OnlyInSample></xml>
```

| 参数 | 说明 |
|---|---|
| TagId | 标签，不超过99字节 |
"""


@pytest.fixture
def pages(tmp_path):
    def write(name="new", **changes):
        said = {"date": "2025/11/18", "required": "是", "most": 100, "type": "int", "gender": "性别", "calls": 100}
        (tmp_path / name / "below").mkdir(parents=True, exist_ok=True)
        (tmp_path / name / "below" / "page.md").write_text(PAGE.format(**{**said, **changes}), encoding="utf-8")
        (tmp_path / name / "event.md").write_text(EVENT, encoding="utf-8")
        return tmp_path / name

    return write


@pytest.fixture
def lines_of(capsys):
    def run(*arguments):
        main(list(map(str, arguments)))
        return [line.partition(" | ")[0].strip() for line in capsys.readouterr().out.splitlines()]

    return run


def of_batchget(kind, lines):
    begin = "kf.customer.batchget: "
    return {line[len(begin) :] for line in lines if line.startswith(begin) and f": {kind} " in f"{line} "}


def test_fields_that_only_the_page_or_only_the_docstring_has(pages, lines_of):
    lines = lines_of(pages(), "kf.customer.batchget")
    assert of_batchget("missing", lines) == {
        "only_in_sample: missing",
        "only_in_sample.deep: missing",
        "new_field: missing string",
    }
    assert "invalid_external_userid: unknown" in of_batchget("unknown", lines)
    assert "customer_list.gender: unknown" not in of_batchget("unknown", lines)


@pytest.mark.parametrize(
    ("changes", "kind", "line"),
    [
        ({"required": "否"}, "required", "external_userid_list: required 否"),
        ({"most": 77}, "number", "external_userid_list: number 77"),
        ({"type": "string"}, "type", "need_enter_session_context: type string, not int"),
        ({"date": "2030/01/02"}, "date", "-: date 2030/01/02, not 2025/11/18"),
        ({"gender": "WOMAN：女"}, "value", "customer_list.gender: value WOMAN"),
        ({"gender": "默认为空"}, "word", "customer_list.gender: word 默认"),
        ({"calls": "3万"}, "prose", "-: prose 30000"),
    ],
)
def test_differences_between_page_and_docstring(pages, lines_of, changes, kind, line):
    assert of_batchget(kind, lines_of(pages(), "kf.customer.batchget")) == set()
    assert of_batchget(kind, lines_of(pages(**changes), "kf.customer.batchget")) == {line}


def test_only_what_moved_between_two_folders(pages, lines_of):
    lines = lines_of(pages(most=77), "--since", pages("old"), "kf.customer.batchget")
    assert lines == ["kf.customer.batchget: external_userid_list: number 77", "1 differences; 0 without a page"]


def test_an_event_is_held_to_its_own_chapter(pages, lines_of):
    lines = lines_of(pages(), "callback.contact.update_tag")
    assert "callback.contact.update_tag: OnlyInSample: missing" in lines
    assert "callback.contact.update_tag: TagId: number 99" in lines
    assert not any("Nowhere" in line for line in lines)


def test_a_function_without_a_page_is_reported(pages, lines_of):
    assert lines_of(pages(), "kf.account.add")[0].startswith("kf.account.add: no page of https://")


def test_a_folder_that_is_not_there_is_refused(capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["nowhere-at-all"])
    assert "there is no folder nowhere-at-all" in capsys.readouterr().err
