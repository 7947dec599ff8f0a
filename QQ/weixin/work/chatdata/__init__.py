"""QQ::weixin::work::chatdata: 数据与智能专区.

The data zone (数据与智能专区) holds the archived sessions of a corp and runs programs on them: an app sees ids, time and kind
of each message, and lets programs inside the zone and display components do the rest. The functions on 会话内容存档 serve a
provider's app to which the corp has granted the archive interface (会话存档接口授权).
"""

from .. import _http, _namespace
from .._http import Hash, Media, Query, Reply, Token

__all__ = [
    "get_auth_user_list",
    "get_corp_auth_info",
    "set_public_key",
    "set_receive_callback",
    "set_log_level",
    "upload_media",
    "sync_msg",
    "analyze_task_add",
    "analyze_task_submit",
    "analyze_task_result",
    "open_debug_mode",
    "close_debug_mode",
    "check_debug_mode",
    "set_hide_sensitiveinfo_config",
    "get_hide_sensitiveinfo_config",
    "sync_call_program",
    "async_program_task",
    "async_program_result",
    "search_chat",
    "search_msg",
    "get_log_level",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def get_auth_user_list(access_token: Token, hash: Hash) -> Reply:
    """获取授权存档的成员列表: list the members whose sessions are archived at present.

    POST chatdata/get_auth_user_list
    https://developer.work.weixin.qq.com/document/path/99962 (2025/04/18)

    hash:
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 1000. Default: 200.

    Reply:
        auth_user_list (list[dict]): the members in effect.
        auth_user_list[].userid (str): the member.
        auth_user_list[].edition_list (list[int]): editions in effect for the member: 1 = sessions inside the corp, 2 =
            sessions inside and outside, 3 = sessions inside and outside and voice calls.
        next_cursor (str): where the next page begins.
        has_more (int): whether more follow: 0 = no, 1 = yes; the official sample has true.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/get_auth_user_list", access_token, hash)


def get_corp_auth_info(access_token: Token, hash: Hash) -> Reply:
    """获取数据与智能专区授权信息: get what a corp has granted in the data zone: editions, range and term.

    POST chatdata/get_corp_auth_info
    https://developer.work.weixin.qq.com/document/path/100244 (2025/02/11)

    Pass an empty dict. A change of the granted kinds of session, of the range or of the term is reported by the
    callback 变更授权通知; compare with this call then.

    Reply:
        auth_edition_list (list[dict]): an entry for each edition that the corp has granted.
        auth_edition_list[].edition (int): 1 = sessions inside the corp, 2 = sessions inside and outside, 3 = sessions
            inside and outside and voice calls.
        auth_edition_list[].auth_scope (dict): whom the grant covers; who is really in effect depends on the number of
            people that the service provider bought (get_auth_user_list).
        auth_edition_list[].auth_scope.userid_list (list[str]): members.
        auth_edition_list[].auth_scope.department_id_list (list[int]): departments.
        auth_edition_list[].auth_scope.tag_id_list (list[int]): tags.
        auth_edition_list[].status (int): 1 = in trial, 2 = trial ended, 3 = paid and in use, 4 = paid and ended, 5 =
            free and in use, 6 = free and ended, 7 = paid and not yet begun.
        auth_edition_list[].begin_time (int): Unix seconds at which the trial, paid or free term of that status begins,
            or is expected to begin for status 7; absent for an edition granted after the trial, which all editions
            share, had ended and not bought.
        auth_edition_list[].end_time (int): Unix seconds at which that term ends; absent where begin_time is.
        auth_edition_list[].msg_duration_days (int): how far back sessions are granted, in days; a year counts 365.
        auth_edition_list[].auth_user_count (int): how many different people the grant covers.

    Permission:
        self-built: not allowed
        third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/get_corp_auth_info", access_token, hash)


def set_public_key(access_token: Token, hash: Hash) -> Reply:
    """设置公钥: give the public key with which the keys of the messages are encrypted; archiving begins with it.

    POST chatdata/set_public_key
    https://developer.work.weixin.qq.com/document/path/99961 (2024/08/16)

    Keep a pair of RSA keys of 2048 bits for each corp. Each message comes with encrypted_secret_key: decoded from
    base64 and decrypted with the private key it gives the secret_key that the display components ask for. No message is
    archived before the first call.

    hash:
        public_key (str, required): the RSA-2048 key as PEM, from -----BEGIN PUBLIC KEY----- with its line feeds.
        public_key_ver (int, required): version of the key; a new key needs a higher one than the key before.

    Permission:
        third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/set_public_key", access_token, hash)


def set_receive_callback(access_token: Token, hash: Hash) -> Reply:
    """设置专区接收回调事件: choose the program in the zone that receives callbacks.

    POST chatdata/set_receive_callback
    https://developer.work.weixin.qq.com/document/path/99963 (2024/08/02)

    hash:
        program_id (str, required): a program associated with the app; it takes the place of the one set before, since
            only one can receive.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/set_receive_callback", access_token, hash)


def set_log_level(access_token: Token, hash: Hash) -> Reply:
    """设置日志打印级别: choose which log lines of a program are kept.

    POST chatdata/set_log_level
    https://developer.work.weixin.qq.com/document/path/100108 (2024/07/25)

    Programs write lines of three levels; those up to the level chosen here are stored.

    hash:
        program_id (str, required): a program that is granted to the app; official models are not supported.
        log_level (int, required): the highest level kept, 2 while nothing is set: 1 = ERR, 2 = INFO, 3 = DBG.

    Permission:
        any: 数据与智能专区
    """
    return _http.post("chatdata/set_log_level", access_token, hash)


def upload_media(access_token: Token, type: Query, media: Media) -> Reply:
    """上传临时文件到专区: upload a file to the zone and get its media_id.

    POST chatdata/upload_media
    https://developer.work.weixin.qq.com/document/path/100174 (2025/03/24)

    Arguments:
        type (str, required): kind of file: file = an ordinary file; no other kind so far.
        media (any, required): a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file);
            its name is the name shown.

    Reply:
        type (str): kind of file: file = an ordinary file.
        media_id (str): id of the file, valid for 3 days, only in this corp and this app, and only for the interfaces
            and SDK of the zone.
        created_at (int): time of the upload, Unix seconds; a string in the official sample.

    Permission:
        any: 数据与智能专区

    Limits:
        - a file must have from 6 bytes to 60 MB.
    """
    return _http.upload("chatdata/upload_media", access_token, media, type=type)


def sync_msg(access_token: Token, hash: Hash) -> Reply:
    """获取会话记录: fetch the archived messages, oldest first, page by page.

    POST chatdata/sync_msg
    https://developer.work.weixin.qq.com/document/path/97240 (2024/07/16)

    Needs set_public_key before. Keep next_cursor in a database: with it the next call goes on where this one ended. A
    voice or video call with WeChat makes one record, another call one for each participant.

    hash:
        token (str): the token of the callback event, valid for 10 minutes; without it calls are limited much more
            strictly; at most 128 bytes.
        cursor (str): the next_cursor of the page before; left out, the oldest message of the last 3 days comes first;
            at most 128 bytes.
        limit (int): how many, at most 1000. Default: 200.

    Reply:
        msg_list (list[dict]): the messages, by the time of sending.
        msg_list[].msgid (str): the message.
        msg_list[].msgtype (int): 0 = not supported yet, 1 = text, 2 = picture, 3 = emotion, 4 = link, 5 = mini program,
            6 = voice, 7 = video, 8 = file, 9 = name card, 10 = forwarded messages, 11 = Channels, 12 = schedule, 13 =
            red packet, 14 = location, 15 = instant meeting, 16 = to-do, 17 = poll, 18 = online document, 19 = article,
            20 = text with pictures, 21 = archived audio, 22 = voice or video call, 23 = WeDrive file, 24 = consent to
            the archive, 25 = refusal of the archive, 26 = group sign-up list, 27 = Markdown.
        msg_list[].sender (dict): who sent it.
        msg_list[].sender.type (int): 1 = member, 2 = external contact, 3 = robot.
        msg_list[].sender.id (str): the member's open_userid or the external contact's id.
        msg_list[].receiver_list (list[dict]): who received it.
        msg_list[].receiver_list[].type (int): 1 = member, 2 = external contact, 3 = robot.
        msg_list[].receiver_list[].id (str): the member's open_userid, or the id of the external contact or the robot.
        msg_list[].chatid (str): the group chat; only in messages of one.
        msg_list[].send_time (int): time of sending, Unix seconds.
        msg_list[].service_encrypt_info (dict): what the display components need.
        msg_list[].service_encrypt_info.encrypted_secret_key (str): key of the message, encrypted with the public key;
            decrypt it before giving it to the components.
        msg_list[].service_encrypt_info.public_key_ver (int): version of the public key.
        next_cursor (str): where the next page begins.
        has_more (int): whether more follow: 0 = no, 1 = yes; the official sample has true.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限 > 获取会话记录
        note: sender or receiver must be in the range granted and in 企业版 or 服务版 (in finance 基础版 or 企业版)

    Limits:
        - messages of the last 5 days.
        - at most 1000 messages a call.
    """
    return _http.post("chatdata/sync_msg", access_token, hash)


def analyze_task_add(access_token: Token, hash: Hash) -> Reply:
    """创建分析任务: create an analysis job, or add messages to it, before analyze_task_submit starts it.

    POST chatdata/analyze_task_add
    https://developer.work.weixin.qq.com/document/path/99527 (2024/03/28)

    Sentiment and spam are judged message by message, a summary is made of all messages together. Only text messages can
    be analysed.

    hash:
        analyze_task (int, required): 1 = sentiment of each message, 2 = spam in each message, 3 = a summary of all
            messages as text.
        jobid (str): the job to which the messages are added; left out in the first call.
        msg_list (list[dict], required): at most 1000 items, in one call and in all calls of a job together.
        msg_list[].msgid (str, required): the message; where one occurs twice the first counts.
        msg_list[].encrypt_info (dict, required): its key.
        msg_list[].encrypt_info.secret_key (str, required): the encrypted_secret_key, decrypted with the RSA private
            key.

    Reply:
        jobid (str): the job; in the first call.
        fail_list (list[dict]): messages not taken, which are only those given twice.
        fail_list[].msgid (str): the message.
        fail_list[].errcode (int): why, such as 710601.
        fail_list[].errmsg (str): why, in words.
        fail_list[].encrypt_info (dict): the key that was given; in the official table it is
            fail_list[].msgid.encrypt_info (the sample has it beside msgid).

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限 > 会话统计分析

    Limits:
        - a summary takes 10000 characters of text in all; what is over is ignored.
        - for each corp a day: sentiment of 100000 messages, spam in 100000 messages, 1000 summaries.
    """
    return _http.post("chatdata/analyze_task_add", access_token, hash)


def analyze_task_submit(access_token: Token, hash: Hash) -> Reply:
    """提交分析任务: start an analysis job when all its messages are there.

    POST chatdata/analyze_task_submit
    https://developer.work.weixin.qq.com/document/path/99527 (2024/03/28)

    hash:
        jobid (str, required): the job, from analyze_task_add.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限 > 会话统计分析

    Limits:
        - for each corp a day: sentiment of 100000 messages, spam in 100000 messages, 1000 summaries.
    """
    return _http.post("chatdata/analyze_task_submit", access_token, hash)


def analyze_task_result(access_token: Token, hash: Hash) -> Reply:
    """获取任务结果: read the state and the results of an analysis job.

    POST chatdata/analyze_task_result
    https://developer.work.weixin.qq.com/document/path/99527 (2024/03/28)

    hash:
        jobid (str, required): the job, from analyze_task_add.

    Reply:
        status (int): 0 = not finished, 1 = finished, 2 = failed.
        analyze_result (dict): result of a summary; only for analyze_task 3, to be shown with the template component
            ww-open-result-text.
        analyze_result.result_id (str): temporary id of the result, for the display component.
        analyze_result.service_encrypt_info (dict): what the display component needs.
        analyze_result.service_encrypt_info.encrypted_secret_key (str): key, encrypted with the public key; decrypt it
            before giving it to the component.
        analyze_result.service_encrypt_info.public_key_ver (int): version of the public key.
        analyze_result_list (list[dict]): all messages of the job, those without a result yet having none filled in; for
            analyze_task 1 and 2, and for 3 the messages that could not be analysed.
        analyze_result_list[].msgid (str): the message.
        analyze_result_list[].errcode (int): result for this message; 0 on success.
        analyze_result_list[].errmsg (str): the same in words.
        analyze_result_list[].sentiment_result (int): 0 = no sentiment, 1 = positive, 2 = negative.
        analyze_result_list[].spam_result (int): 0 = nothing wrong, 1 = politically sensitive, 2 = pornographic.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限 > 会话统计分析
    """
    return _http.post("chatdata/analyze_task_result", access_token, hash)


def open_debug_mode(access_token: Token, hash: Hash) -> Reply:
    """开启专区调试模式: switch a program in the zone to debug mode.

    POST chatdata/open_debug_mode
    https://developer.work.weixin.qq.com/document/path/100087 (2024/09/30)

    hash:
        program_id (str, required): a program associated with the app.
        debug_token (str, required): the program's credential for debugging.

    Permission:
        self-built: 数据与智能专区
        third-party: 数据与智能专区; only in corps that installed the app for testing
        delegated: 数据与智能专区; only in test corps of the service provider
    """
    return _http.post("chatdata/open_debug_mode", access_token, hash)


def close_debug_mode(access_token: Token, hash: Hash) -> Reply:
    """关闭专区调试模式: switch a program in the zone back from debug mode.

    POST chatdata/close_debug_mode
    https://developer.work.weixin.qq.com/document/path/100088 (2024/08/05)

    hash:
        program_id (str, required): a program associated with the app.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/close_debug_mode", access_token, hash)


def check_debug_mode(access_token: Token, hash: Hash) -> Reply:
    """获取专区调试模式状态: check whether a program in the zone is in debug mode.

    POST chatdata/check_debug_mode
    https://developer.work.weixin.qq.com/document/path/100113 (2024/08/05)

    hash:
        program_id (str, required): a program associated with the app.

    Reply:
        debug_mode_status (int): 1 = off, 2 = on.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/check_debug_mode", access_token, hash)


def set_hide_sensitiveinfo_config(access_token: Token, hash: Hash) -> Reply:
    """设置成员会话组件敏感信息隐藏配置: choose which numbers a member sees masked in the session component.

    POST chatdata/set_hide_sensitiveinfo_config
    https://developer.work.weixin.qq.com/document/path/100139 (2025/03/05)

    Nothing is masked for a member until this is called.

    hash:
        userid (str, required): the member.
        config (dict, required): what is masked.
        config.hide_mobile (bool): whether mobile numbers are. Default: false.
        config.hide_idcard (bool): whether identity card numbers are. Default: false.
        config.hide_bankno (bool): whether bank card numbers are. Default: false.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/set_hide_sensitiveinfo_config", access_token, hash)


def get_hide_sensitiveinfo_config(access_token: Token, hash: Hash) -> Reply:
    """获取成员会话组件敏感信息隐藏配置: get which numbers a member sees masked in the session component.

    POST chatdata/get_hide_sensitiveinfo_config
    https://developer.work.weixin.qq.com/document/path/100139 (2025/03/05)

    hash:
        userid (str, required): the member, by the encrypted userid.

    Reply:
        config (dict): what is masked.
        config.hide_mobile (bool): whether mobile numbers are.
        config.hide_idcard (bool): whether identity card numbers are.
        config.hide_bankno (bool): whether bank card numbers are.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/get_hide_sensitiveinfo_config", access_token, hash)


def sync_call_program(access_token: Token, hash: Hash) -> Reply:
    """应用同步调用专区程序: call a program in the zone and wait for its answer.

    POST chatdata/sync_call_program
    https://developer.work.weixin.qq.com/document/path/99965 (2024/07/25)

    hash:
        program_id (str, required): a program associated with the app.
        ability_id (str, required): an ability of the program.
        notify_id (str): the notification to which the call belongs, which the zone gave the app.
        request_data (str, required): JSON text in the input format (输入协议) configured for the ability; the official Java
            example takes it without an object input around it.

    Reply:
        response_data (str): JSON text in the output format (输出协议) configured; the official Java example returns it
            without an object output around it.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/sync_call_program", access_token, hash)


def async_program_task(access_token: Token, hash: Hash) -> Reply:
    """创建专区程序调用任务: call a program in the zone without waiting for its answer.

    POST chatdata/async_program_task
    https://developer.work.weixin.qq.com/document/path/99966 (2024/06/11)

    hash:
        program_id (str, required): a program associated with the app.
        ability_id (str, required): an ability of the program.
        request_data (str, required): JSON text in the format configured for the ability.

    Reply:
        jobid (str): the job, for async_program_result.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/async_program_task", access_token, hash)


def async_program_result(access_token: Token, hash: Hash) -> Reply:
    """获取专区程序任务结果: read what a program called with async_program_task has answered.

    POST chatdata/async_program_result
    https://developer.work.weixin.qq.com/document/path/99966 (2024/06/11)

    hash:
        jobid (str, required): the job.

    Reply:
        response_errcode (int): the errcode that the program reported.
        response_data (str): the result that the program reported, JSON text in the output format (输出协议) configured.

    Permission:
        self-built, third-party, delegated: 数据与智能专区
    """
    return _http.post("chatdata/async_program_result", access_token, hash)


def search_chat(access_token: Token, hash: Hash) -> Reply:
    """会话名称搜索: search the group chats of a corp by name.

    POST chatdata/search_chat
    https://developer.work.weixin.qq.com/document/path/99496 (2024/01/25)

    Only group chats that have a name are found, by the name that they have now.

    hash:
        query_word (str, required): what to look for; at least 2 characters.
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 100. Default: 50.

    Reply:
        chat_list (list[dict]): the group chats found.
        chat_list[].chatid (str): the group chat.
        next_cursor (str): where the next page begins.
        has_more (int): whether more follow: 0 = no, 1 = yes.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限 > 使用展示组件
    """
    return _http.post("chatdata/search_chat", access_token, hash)


def search_msg(access_token: Token, hash: Hash) -> Reply:
    """会话消息搜索: search the messages of a corp by their text.

    POST chatdata/search_msg
    https://developer.work.weixin.qq.com/document/path/97374 (2024/07/12)

    What is searched: the text of text messages and of texts with pictures, the names of files, WeDrive files and online
    documents, the titles of links and mini programs.

    hash:
        query_word (str, required): what to look for; at least 2 characters.
        chat_info (dict): in which sessions.
        chat_info.chat_type (int): only sessions of this type: 1 = single chat, 2 = group chat.
        chat_info.id_list (list[dict]): both sides of a single chat, exactly 2 items; counts when chat_type is 1.
        chat_info.id_list[].open_userid (str): a member; goes before external_userid.
        chat_info.id_list[].external_userid (str): a customer.
        chat_info.chat_id (str): only this group chat; counts when chat_type is 2.
        start_time (int): begin of the time searched, Unix seconds; required when end_time is given.
        end_time (int): its end, Unix seconds; later than start_time by at most 30 days. Default: the last 30 days,
            where neither is given.
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 100. Default: 50.

    Reply:
        msg_list (list[dict]): the messages found, latest first.
        msg_list[].msgid (str): the message.
        next_cursor (str): where the next page begins.
        has_more (int): whether more follow: 0 = no, 1 = yes.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限 > 获取会话记录
    """
    return _http.post("chatdata/search_msg", access_token, hash)


def get_log_level(access_token: Token, hash: Hash) -> Reply:
    """获取当前日志打印级别: get which log lines of a program are kept.

    POST chatdata/get_log_level
    https://developer.work.weixin.qq.com/document/path/100108 (2024/07/25)

    hash:
        program_id (str, required): a program that is granted to the app; official models are not supported.

    Reply:
        log_level (int): the highest level kept: 1 = ERR, 2 = INFO, 3 = DBG.

    Permission:
        any: 数据与智能专区
    """
    return _http.post("chatdata/get_log_level", access_token, hash)
