"""What was said in a recorded meeting (录制转写): the words given to sandbox.records_meeting."""

from typing import Any

from ..._model.meetings import need_file
from ..._model.resource import Fitted, Thing
from ..._reply import RefusalError, Reply
from ..._state import State


@Fitted
def get_paragraph_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"audio_detect": 1, "paragraphs": _paragraphs(sandbox, hash)}


@Fitted
def get_detail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    paragraphs = _paragraphs(sandbox, hash)
    ids = [each["pid"] for each in paragraphs]
    if hash.get("pid") and hash["pid"] not in ids:
        raise RefusalError(40058, "pid")
    start = ids.index(hash["pid"]) if hash.get("pid") else 0
    end = start + hash["limit"] if hash.get("limit") else len(ids)
    found = {"paragraphs": paragraphs[start:end], "keywords": [], "audio_detect": 1}
    return {"has_more": end < len(ids), "transcripts": found}


@Fitted
def search(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    text, hits, timelines = hash["text"], [], []
    for paragraph in _paragraphs(sandbox, hash):
        for sentence in paragraph["sentences"]:
            words = [word["text"] for word in sentence["words"]]
            at = "".join(words).find(text)
            if at >= 0:
                where = {"pid": paragraph["pid"], "sid": sentence["sid"]}
                hits.append({**where, "offset": at, "length": len(text)})
                timelines.append({**where, "start_time": sentence["start_time"]})
    return {"hits": hits, "timelines": timelines}


def _paragraphs(sandbox: State, hash: dict[str, Any]) -> list[Thing]:
    _, file = need_file(sandbox, hash)
    found: list[Thing] = file.get("paragraphs", [])
    return found
