"""QQ::weixin::work::meeting::record: 录制管理.

Cloud recordings of meetings: a meeting recording (meeting_record_id) holds files (record_file_id). What was said in
them is the business of meeting.record.transcript. For corps that bought the advanced features of meetings (会议高级功能):
enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20 advanced-feature accounts, or
enterprise or business 2.0; not for the professional edition.
"""

from ... import _http, _namespace
from ..._http import Hash, Reply, Token

__all__ = [
    "list",
    "get_statistics",
    "update_sharing_config",
    "delete",
    "delete_file",
    "get_file",
    "get_file_list",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取会议录制列表: list cloud recordings by meeting or by member.

    POST meeting/record/list
    https://developer.work.weixin.qq.com/document/path/98192 (2023/05/31)

    By userid come the recordings of all the meetings that the member created.

    hash:
        meetingid (str): the meeting; goes before the others. One of meetingid, meeting_code and userid is needed.
        meeting_code (str): the meeting code; used without meetingid.
        userid (str): the member; used without meetingid and meeting_code.
        start_time (int, required): begin of the time, Unix seconds.
        end_time (int, required): end of the time, Unix seconds; at most 31 days after start_time.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 20. Default: 10.

    Reply:
        record_meetings (list[dict]): the recordings; record_list in the page's table, record_meetings in its sample.
        record_meetings[].meeting_record_id (str): the meeting recording.
        record_meetings[].meetingid (str): the meeting.
        record_meetings[].meeting_code (str): the meeting code.
        record_meetings[].host_user_id (str): the host.
        record_meetings[].title (str): title of the meeting.
        record_meetings[].meeting_start_time (int): start of the meeting, Unix milliseconds.
        record_meetings[].state (int): 1 = recording, 3 = converted; the files come only with 3.
        record_meetings[].record_files (list[dict]): the files; so named in the page's sample.
        record_meetings[].record_files[].record_file_id (str): the recorded file.
        record_meetings[].record_files[].record_start_time (int): begin of the recording, Unix milliseconds.
        record_meetings[].record_files[].record_end_time (int): end of the recording, Unix milliseconds.
        record_meetings[].record_files[].record_size (int): size in bytes.
        record_meetings[].record_files[].sharing_state (int): whether it is shared, 0 = no, 1 = yes; what follows comes
            only with 1.
        record_meetings[].record_files[].sharing_url (str): URL to share.
        record_meetings[].record_files[].required_same_corp (bool): whether only members of the corp may watch.
        record_meetings[].record_files[].required_attendee (bool): whether only participants may watch.
        record_meetings[].record_files[].password (str): password to watch.
        record_meetings[].record_files[].sharing_expire (int): the link is valid up to then, milliseconds; 0 = for ever.
        record_meetings[].record_files[].allow_download (bool): whether it may be downloaded.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.
        record_meetings[].record_file_list (list[dict]): the files; so named in the page's table.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created; members outside the app's visible range are left out

    Limits:
        - limit must stay what it was for the first page.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/list", access_token, hash)


def get_statistics(access_token: Token, hash: Hash) -> Reply:
    """获取录制文件访问统计: count how often a recording was watched and downloaded, by day.

    POST meeting/record/get_statistics
    https://developer.work.weixin.qq.com/document/path/98209 (2023/05/30)

    hash:
        meetingid (str, required): the meeting; in the page's sample only.
        meeting_record_id (str, required): the meeting recording.
        start_time (int): begin of the time, Unix seconds.
        end_time (int): end of the time, Unix seconds; at most 31 days after start_time. Default: the last 31 days.

    Reply:
        summaries (list[dict]): the days.
        summaries[].date (str): the day, as YYYY-MM-DD.
        summaries[].view_count (int): how often it was watched.
        summaries[].download_count (int): how often it was downloaded.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/get_statistics", access_token, hash)


def update_sharing_config(access_token: Token, hash: Hash) -> Reply:
    """修改会议录制共享设置: set who may watch a recording.

    POST meeting/record/update_sharing_config
    https://developer.work.weixin.qq.com/document/path/98208 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        meeting_record_id (str, required): the meeting recording.
        sharing_config (dict): how it is shared.
        sharing_config.enable_sharing (bool): whether it is shared. Default: true. With false nothing of the following
            may be given, and what was set before is lost.
        sharing_config.sharing_auth_type (int): who may watch, 0 = those logged in, 1 = members of the corp, 2 =
            participants, 3 = anyone, 4 = those approved, 5 = those with a WeChat invitation link; 4 and 5 not for
            Rooms.
        sharing_config.enable_password (bool): whether there is a password. Default: true.
        sharing_config.password (str): the password; required when enable_password is true and not allowed when it is
            false. Default: random.
        sharing_config.enable_sharing_expire (bool): whether the link expires. Default: false.
        sharing_config.sharing_expire (int): the link is valid up to then, Unix milliseconds; required when
            enable_sharing_expire is true and not allowed when it is false.
        sharing_config.allow_download (bool): whether it may be downloaded. Default: false.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/update_sharing_config", access_token, hash)


def delete(access_token: Token, hash: Hash) -> Reply:
    """删除会议录制: delete a recording with all its files.

    POST meeting/record/delete
    https://developer.work.weixin.qq.com/document/path/98206 (2023/04/24)

    hash:
        meetingid (str, required): the meeting.
        meeting_record_id (str, required): the meeting recording.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/delete", access_token, hash)


def delete_file(access_token: Token, hash: Hash) -> Reply:
    """删除单个录制文件: delete a recorded file.

    POST meeting/record/delete_file
    https://developer.work.weixin.qq.com/document/path/98207 (2023/04/24)

    hash:
        meetingid (str, required): the meeting.
        record_file_id (str, required): the recorded file.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/delete_file", access_token, hash)


def get_file(access_token: Token, hash: Hash) -> Reply:
    """获取单个录制文件详情: get a recorded file: where to watch and download it, and its minutes.

    POST meeting/record/get_file
    https://developer.work.weixin.qq.com/document/path/98205 (2025/09/15)

    hash:
        record_file_id (str, required): the recorded file.
        meetingid (str, required): the meeting.

    Reply:
        meetingid (str): the meeting.
        meeting_code (str): the meeting code.
        record_file_id (str): the recorded file.
        view_address (str): URL to watch it.
        download_address (str): URL of the video; valid for 6 hours unless set otherwise.
        download_address_file_type (str): format of the video, such as mp4.
        audio_address (str): URL of the sound; valid for 6 hours unless set otherwise.
        audio_address_file_type (str): format of the sound, such as m4a.
        record_name (str): name of the file.
        start_time (int): begin of the recording; a number in the page's table, Unix milliseconds as text in its sample.
        end_time (int): end of the recording; a number in the page's table, Unix milliseconds as text in its sample.
        meeting_record_name (str): name of the meeting recording.
        meeting_summary (list[dict]): files with the minutes of the meeting; one dict in the page's sample.
        meeting_summary[].download_address (str): URL of the file; valid for 1 hour.
        meeting_summary[].file_type (str): its format, such as txt, pdf or docx.
        ai_meeting_transcripts (list[dict]): files with the transcript, improved by AI.
        ai_meeting_transcripts[].download_address (str): URL of the file; valid for 1 hour.
        ai_meeting_transcripts[].file_type (str): its format, such as txt, pdf or docx.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/get_file", access_token, hash)


def get_file_list(access_token: Token, hash: Hash) -> Reply:
    """获取会议录制地址: get where to watch and download the files of a recording.

    POST meeting/record/get_file_list
    https://developer.work.weixin.qq.com/document/path/98196 (2025/04/11)

    hash:
        meeting_record_id (str, required): the meeting recording.
        meetingid (str, required): the meeting.

    Reply:
        meeting_record_id (str): the meeting recording.
        meetingid (str): the meeting.
        meeting_code (str): the meeting code.
        title (str): title of the meeting.
        record_files (list[dict]): the files.
        record_files[].record_file_id (str): the recorded file.
        record_files[].view_address (str): URL to watch it.
        record_files[].download_address (str): URL of the video; valid for 6 hours unless set otherwise.
        record_files[].download_address_file_type (str): format of the video, such as mp4.
        record_files[].audio_address (str): URL of the sound; valid for 6 hours unless set otherwise.
        record_files[].audio_address_file_type (str): format of the sound, such as m4a.
        record_files[].meeting_summary (list[dict]): files with the minutes of the meeting.
        record_files[].meeting_summary[].download_address (str): URL of the file; valid for 1 hour unless set otherwise.
        record_files[].meeting_summary[].file_type (str): its format, such as txt, pdf or docs.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/record/get_file_list", access_token, hash)
