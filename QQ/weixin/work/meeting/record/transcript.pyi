# Made from the docstrings of transcript.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure

__all__ = [
    "get_paragraph_list",
    "get_detail",
    "search",
]

class GetParagraphListHash(TypedDict, total=False):
    record_file_id: Required[str]
    meetingid: Required[str]

class GetParagraphListReply(TypedDict):
    errcode: int
    errmsg: str
    audio_detect: Literal[0, 1]
    paragraphs: List[GetParagraphListReplyParagraphs]

class GetParagraphListReplyParagraphs(TypedDict):
    pid: str
    start_time: int
    end_time: int

def get_paragraph_list(
    access_token: Token, hash: Union[GetParagraphListHash, Mapping[str, Any]]
) -> Union[GetParagraphListReply, Failure]: ...

class GetDetailHash(TypedDict, total=False):
    record_file_id: Required[str]
    meetingid: Required[str]
    pid: str
    limit: int

class GetDetailReply(TypedDict):
    errcode: int
    errmsg: str
    has_more: bool
    transcripts: GetDetailReplyTranscripts

class GetDetailReplyTranscripts(TypedDict):
    paragraphs: List[GetDetailReplyTranscriptsParagraphs]
    keywords: List[str]
    audio_detect: Literal[0, 1]

class GetDetailReplyTranscriptsParagraphs(TypedDict):
    pid: str
    start_time: int
    end_time: int
    speaker_info: GetDetailReplyTranscriptsParagraphsSpeakerInfo
    sentences: List[GetDetailReplyTranscriptsParagraphsSentences]

class GetDetailReplyTranscriptsParagraphsSpeakerInfo(TypedDict):
    userid: str

class GetDetailReplyTranscriptsParagraphsSentences(TypedDict):
    sid: str
    words: List[GetDetailReplyTranscriptsParagraphsSentencesWords]
    start_time: int
    end_time: int

class GetDetailReplyTranscriptsParagraphsSentencesWords(TypedDict):
    wid: str
    text: str
    start_time: int
    end_time: int

def get_detail(
    access_token: Token, hash: Union[GetDetailHash, Mapping[str, Any]]
) -> Union[GetDetailReply, Failure]: ...

class SearchHash(TypedDict, total=False):
    record_file_id: Required[str]
    meetingid: Required[str]
    text: Required[str]

class SearchReply(TypedDict):
    errcode: int
    errmsg: str
    hits: List[SearchReplyHits]
    timelines: List[SearchReplyTimelines]

class SearchReplyHits(TypedDict):
    pid: str
    sid: str
    offset: int
    length: int

class SearchReplyTimelines(TypedDict):
    pid: str
    sid: str
    start_time: int

def search(access_token: Token, hash: Union[SearchHash, Mapping[str, Any]]) -> Union[SearchReply, Failure]: ...
