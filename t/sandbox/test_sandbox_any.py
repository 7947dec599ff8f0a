"""Any request that the docstrings allow, to every model of the sandbox: none fails, and each reply keeps to its docstring."""

import copy
import json
import logging
import os
import random
from collections import defaultdict
from email.message import Message

from conftest import keep_to_their_schemas

from QQ.weixin.work import _doc
from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.sandbox._answer import respond
from QQ.weixin.work.sandbox._answer.exchange import Request
from QQ.weixin.work.sandbox._answer.models import model
from QQ.weixin.work.sandbox._answer.sample import sample

ROUNDS = int(os.environ.get("ROUNDS", 2))  # by hand: ROUNDS=100 pytest t/sandbox/test_sandbox_any.py
KNOWN = {"external_userid": "wmZhangSan", "agentid": 1000002, "department_id": 2, "partyid": 2}
KNOWN |= dict.fromkeys(("userid", "creator_userid", "booker", "creator", "owner"), "lisi")
IDS = ("id", "_no", "code")  # how fields with an id end


class Caller:
    """Calls models with hashes made from their docstrings, and with the ids that earlier replies told."""

    def __init__(self, sandbox, chance):
        self.sandbox, self.chance = sandbox, chance
        self.ids = defaultdict(list, {name: [value] for name, value in KNOWN.items()})

    def call(self, document):
        query = {argument.name: str(self.id(argument.name, "1")) for argument in document.arguments}
        if document.credential:
            whose = self.sandbox.corpsecret if document.credential == "access_token" else "x"
            query[document.credential] = self.sandbox.issue(whose, document.credential)
        hash = self.varied(sample(document.hash))
        body = json.dumps(hash).encode() if document.method == "POST" else b""
        reply = respond(
            self.sandbox, Request(document.method, f"/cgi-bin/{document.path}", query, Message(), body)
        ).body
        if reply[:1] == b"{":
            reply = json.loads(reply)
            assert reply["errcode"] != -1, (document.path, hash)
            self.learn(reply)

    def varied(self, value):
        """The value with some fields left out, some null, and known ids in place of made-up ones."""
        if isinstance(value, list):
            return [self.varied(item) for item in value]
        if not isinstance(value, dict):
            return value
        varied = {}
        for name, item in value.items():
            what = self.chance.random()
            if what > 0.06:
                one = self.id(name.removesuffix("_list"), None)
                of_ids = isinstance(item, list) and one is not None and not (item and isinstance(item[0], dict))
                inner = (
                    [one]
                    if of_ids
                    else self.id(name, item)
                    if not isinstance(item, (dict, list))
                    else self.varied(item)
                )
                varied[name] = None if what < 0.09 else copy.deepcopy(inner)
        return varied

    def id(self, name, otherwise):
        return self.chance.choice(self.ids[name]) if self.ids[name] and self.chance.random() < 0.7 else otherwise

    def learn(self, value):
        for item in value if isinstance(value, list) else ():
            self.learn(item)
        for name, item in value.items() if isinstance(value, dict) else ():
            if isinstance(item, (str, int)) and item and name.endswith(IDS) and len(self.ids[name]) < 50:
                self.ids[name].append(item)
            self.learn(item)


def test_no_model_fails_and_each_reply_keeps_to_its_docstring(monkeypatch):
    monkeypatch.setattr(logging.getLogger("QQ.weixin.work.sandbox"), "disabled", True)
    functions = [document for _, module in _doc.families() for document in _doc.functions(module).values()]
    models = [
        each for each in functions if model(each) and all(argument.name != "media" for argument in each.arguments)
    ]
    assert len(models) > 300
    sandbox, chance = Sandbox(), random.Random(7)
    caller = Caller(sandbox, chance)
    for _ in range(ROUNDS):
        for document in chance.sample(models, len(models)):
            caller.call(document)
        keep_to_their_schemas(sandbox.log.since())
    assert {document.path for document in models} <= {*sandbox.calls}
    assert not sandbox.samples
    sandbox.stop()
