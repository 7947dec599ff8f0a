"""QQ::weixin::work::meeting::record::transcript: 录制管理.

Transcripts of recorded files: paragraphs, sentences and words, with their times. For corps that bought the advanced
features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.
"""

from ... import _http
from ..._http import Hash, Reply, Token

__all__ = ["get_paragraph_list", "get_detail", "search"]


def get_paragraph_list(access_token: Token, hash: Hash) -> Reply:
    """获取录制转写段落信息: list the paragraphs of a transcript.

    POST meeting/record/transcript/get_paragraph_list
    https://developer.work.weixin.qq.com/document/path/98212 (2025/04/14)

    hash:
        record_file_id (str, required): the recorded file.
        meetingid (str, required): the meeting.

    Reply:
        audio_detect (int): whether speakers who share a device have been told apart, 0 = not yet, 1 = yes; 1 also where
            there is no need. It does not depend on the making of the transcript.
        paragraphs (list[dict]): the paragraphs.
        paragraphs[].pid (str): the paragraph.
        paragraphs[].start_time (int): its begin in the file, milliseconds.
        paragraphs[].end_time (int): its end in the file, milliseconds.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/transcript/get_paragraph_list", access_token, hash)


def get_detail(access_token: Token, hash: Hash) -> Reply:
    """获取录制转写详情: get a transcript.

    POST meeting/record/transcript/get_detail
    https://developer.work.weixin.qq.com/document/path/98211 (2025/04/14)

    hash:
        record_file_id (str, required): the recorded file.
        meetingid (str, required): the meeting.
        pid (str): the paragraph to begin with. Default: the first.
        limit (int): how many paragraphs. Default: all.

    Reply:
        has_more (bool): whether more follows, when pid or limit was given.
        transcripts (dict): the transcript.
        transcripts.paragraphs (list[dict]): the paragraphs.
        transcripts.keywords (list[str]): the keywords.
        transcripts.audio_detect (int): whether speakers who share a device have been told apart, 0 = not yet, 1 = yes;
            1 also where there is no need.
        transcripts.paragraphs[].pid (str): the paragraph.
        transcripts.paragraphs[].start_time (int): its begin in the file, milliseconds.
        transcripts.paragraphs[].end_time (int): its end in the file, milliseconds.
        transcripts.paragraphs[].speaker_info (dict): who spoke.
        transcripts.paragraphs[].sentences (list[dict]): the sentences.
        transcripts.paragraphs[].sentences[].sid (str): the sentence.
        transcripts.paragraphs[].sentences[].words (list[dict]): the words.
        transcripts.paragraphs[].sentences[].words[].wid (str): the word.
        transcripts.paragraphs[].sentences[].words[].text (str): its text.
        transcripts.paragraphs[].speaker_info.userid (str): the member; only of the same corp.
        transcripts.paragraphs[].sentences[].start_time (int): its begin in the file, milliseconds.
        transcripts.paragraphs[].sentences[].end_time (int): its end in the file, milliseconds.
        transcripts.paragraphs[].sentences[].words[].start_time (int): its begin in the file, milliseconds.
        transcripts.paragraphs[].sentences[].words[].end_time (int): its end in the file, milliseconds.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created; members outside the app's visible range are left out

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/transcript/get_detail", access_token, hash)


def search(access_token: Token, hash: Hash) -> Reply:
    """获取录制转写搜索结果: search a transcript for a text.

    POST meeting/record/transcript/search
    https://developer.work.weixin.qq.com/document/path/98213 (2025/04/14)

    hash:
        record_file_id (str, required): the recorded file.
        meetingid (str, required): the meeting.
        text (str, required): the text.

    Reply:
        hits (list[dict]): where it was found.
        timelines (list[dict]): when it was said.
        hits[].pid (str): the paragraph.
        hits[].sid (str): the sentence.
        hits[].offset (int): its offset among the words.
        hits[].length (int): its length.
        timelines[].pid (str): the paragraph.
        timelines[].sid (str): the sentence.
        timelines[].start_time (int): begin of the word in the file, milliseconds.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/transcript/search", access_token, hash)
