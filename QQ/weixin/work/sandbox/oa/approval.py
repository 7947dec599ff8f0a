"""Templates of approvals (审批模板)."""

from typing import Any, Optional

from .._model.resource import Fitted, Resource, Thing, text
from .._reply import RefusalError, Reply
from .._state import State

TEMPLATES = Resource("approval_templates", id="template_id", new=text("3T"), unknown=301025)


@Fitted
def create_template(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(sandbox, hash)
    return TEMPLATES.add(sandbox, hash)


@Fitted
def update_template(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(sandbox, hash, TEMPLATES.need(sandbox, hash["template_id"]))
    return TEMPLATES.change(sandbox, hash["template_id"], hash, replaces=True)


@Fitted
def copytemplate(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    for template in TEMPLATES.all(sandbox):
        if template.get("open_template_id") == hash["open_template_id"]:
            return template
    title = {"text": "事由", "lang": "zh_CN"}
    control = {"property": {"control": "Text", "id": "Text-01", "title": [title], "require": 0}}
    name = [{"text": f"第三方模板 {hash['open_template_id']}", "lang": "zh_CN"}]
    return TEMPLATES.add(sandbox, {**hash, "template_name": name, "template_content": {"controls": [control]}})


def _check(sandbox: State, hash: dict[str, Any], own: Optional[Thing] = None) -> None:
    others = [template for template in TEMPLATES.all(sandbox) if template is not own]
    taken = {name["text"] for template in others for name in template["template_name"]}
    if taken & {name["text"] for name in hash["template_name"]}:
        raise RefusalError(301025, "template_name is in use")
    ids = [control["property"]["id"] for control in hash["template_content"]["controls"]]
    if not ids:
        raise RefusalError(301086, "missing controls")
    if len(ids) != len(set(ids)):
        raise RefusalError(301086, "two controls have the same id")
