"""QQ::weixin::work::meeting::layout: 会议布局和背景管理.

Basic layouts and backgrounds of a meeting: pages of a layout template, with someone or something in each of its grid
cells. What H.323 and SIP terminals show is the business of meeting.advanced_layout. For corps that bought the advanced
features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "list_template",
    "add",
    "update",
    "set_default",
    "add_background",
    "set_default_background",
    "list_background",
    "delete_background",
    "batch_delete_background",
]


def list_template(access_token: Token) -> Reply:
    """获取布局模板列表: list the layout templates of the corp.

    GET meeting/layout/list_template
    https://developer.work.weixin.qq.com/document/path/98844 (2023/10/09)

    Reply:
        layout_template_list (list[dict]): the templates.
        layout_template_list[].layout_template_id (str): the layout template.
        layout_template_list[].thumbnail_url (str): URL of a small picture.
        layout_template_list[].picture_url (str): URL of the picture with the ids of the grid cells, which say who sits
            where when a layout is made or changed.
        layout_template_list[].render_rule (str): how a participant's own picture of the layout is drawn.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.get("meeting/layout/list_template", access_token=access_token)


def add(access_token: Token, hash: Hash) -> Reply:
    """添加会议基础布局: add basic layouts to a meeting that was booked by API.

    POST meeting/layout/add
    https://developer.work.weixin.qq.com/document/path/98845 (2025/02/07)

    Before the meeting only those invited can be seated, during it only those who take part.

    hash:
        meetingid (str, required): the meeting.
        layout_list (list[dict], required): the layouts.
        layout_list[].page_list (list[dict], required): the pages; the first one is shown first.
        layout_list[].page_list[].layout_template_id (str, required): the layout template.
        layout_list[].page_list[].user_seat_list (list[dict]): who or what is in the cells.
        layout_list[].page_list[].user_seat_list[].grid_id (str, required): the cell, as on the picture of the template;
            of several entries for a cell the first counts.
        layout_list[].page_list[].user_seat_list[].grid_type (int, required): what the cell shows, 1 = video, 2 = what
            is shared, 3 = an extension app; one such app a page. The app must be bound to the meeting, have its web
            service on, and be visible in the same corp or to other corps.
        layout_list[].page_list[].user_seat_list[].userid (str): the member of the corp in this meeting; just one of
            userid, tmp_openid and tool_sdkid.
        layout_list[].page_list[].user_seat_list[].tmp_openid (str): temporary id of the participant in this meeting;
            just one of userid, tmp_openid and tool_sdkid.
        layout_list[].page_list[].user_seat_list[].nick_name (str): the name shown with the video; required when
            grid_type is 1.
        layout_list[].page_list[].user_seat_list[].tool_sdkid (str): the extension app; just one of userid, tmp_openid
            and tool_sdkid.
        default_layout_order (int): which one the meeting uses, counted from 1; when left out on the first addition, the
            first one.

    Reply:
        selected_layout_id (str): the layout that the meeting uses.
        layout_list (list[dict]): the layouts added.
        layout_list[].layout_id (str): the layout.
        layout_list[].page_list (list[dict]): the pages; the first one is shown first.
        layout_list[].page_list[].layout_template_id (str): the layout template.
        layout_list[].page_list[].user_seat_list (list[dict]): who or what is in the cells.
        layout_list[].page_list[].user_seat_list[].grid_id (str): the cell.
        layout_list[].page_list[].user_seat_list[].grid_type (int): what the cell shows, 1 = video, 2 = what is shared,
            3 = an extension app.
        layout_list[].page_list[].user_seat_list[].userid (str): the member of the corp; one of userid and tmp_openid is
            there when grid_type is 1.
        layout_list[].page_list[].user_seat_list[].tmp_openid (str): temporary id of the participant in this meeting;
            one of userid and tmp_openid is there when grid_type is 1.
        layout_list[].page_list[].user_seat_list[].nick_name (str): the name shown with the video.
        layout_list[].page_list[].user_seat_list[].tool_sdkid (str): the extension app.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - at most 10 layouts in a meeting.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/layout/add", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """修改会议基础布局: redefine a basic layout.

    POST meeting/layout/update
    https://developer.work.weixin.qq.com/document/path/98846 (2023/05/31)

    Before the meeting only those invited can be seated, during it only those who take part.

    hash:
        meetingid (str, required): the meeting.
        layout_id (str, required): the layout.
        page_list (list[dict], required): the pages; the first one is shown first.
        page_list[].layout_template_id (str, required): the layout template.
        page_list[].user_seat_list (list[dict]): who or what is in the cells.
        page_list[].user_seat_list[].grid_id (str, required): the cell, as on the picture of the template; of several
            entries for a cell the first counts.
        page_list[].user_seat_list[].grid_type (int, required): what the cell shows, 1 = video, 2 = what is shared, 3 =
            an extension app; one such app a page. The app must be bound to the meeting, have its web service on, and be
            visible in the same corp or to other corps.
        page_list[].user_seat_list[].userid (str): the member of the corp in this meeting; just one of userid,
            tmp_openid and tool_sdkid.
        page_list[].user_seat_list[].tmp_openid (str): temporary id of the participant in this meeting; just one of
            userid, tmp_openid and tool_sdkid.
        page_list[].user_seat_list[].nick_name (str): the name shown with the video; required when grid_type is 1.
        page_list[].user_seat_list[].tool_sdkid (str): the extension app; just one of userid, tmp_openid and tool_sdkid.
        enable_set_default (bool): whether the meeting uses it from now on. Default: false.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/layout/update", access_token, hash)


def set_default(access_token: Token, hash: Hash) -> Reply:
    """设置会议默认布局: choose the layout of a meeting that was booked by API.

    POST meeting/layout/set_default
    https://developer.work.weixin.qq.com/document/path/98847 (2023/05/31)

    hash:
        meetingid (str, required): the meeting.
        selected_layout_id (str, required): the layout; "" brings back the meeting's default.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/layout/set_default", access_token, hash)


def add_background(access_token: Token, hash: Hash) -> Reply:
    """添加会议背景: add backgrounds to a meeting.

    POST meeting/layout/add_background
    https://developer.work.weixin.qq.com/document/path/98851 (2023/05/31)

    The pictures are fetched later; the event of the uploaded media (素材上传结果) reports the outcome.

    hash:
        meetingid (str, required): the meeting.
        image_list (list[dict], required): the pictures; PNG up to 10 MB, at least 1920x1080.
        image_list[].image_url (str, required): URL of the picture.
        image_list[].image_md5 (str, required): MD5 of the picture's content in hexadecimal.
        default_image_order (int): which one the meeting uses, counted from 1. Default: 1.

    Reply:
        selected_background_id (str): the background that the meeting uses.
        background_list (list[dict]): the backgrounds.
        background_list[].background_id (str): the background.
        background_list[].image_md5 (str): MD5 of the picture's content in hexadecimal.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - at most 7 backgrounds in a meeting.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/layout/add_background", access_token, hash)


def set_default_background(access_token: Token, hash: Hash) -> Reply:
    """设置会议默认背景: choose the background of a meeting that was booked by API.

    POST meeting/layout/set_default_background
    https://developer.work.weixin.qq.com/document/path/98852 (2023/05/31)

    hash:
        meetingid (str, required): the meeting.
        selected_background_id (str, required): the background; "" brings back the black one.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/layout/set_default_background", access_token, hash)


def list_background(access_token: Token, hash: Hash) -> Reply:
    """获取会议背景列表: list the backgrounds of a meeting.

    POST meeting/layout/list_background
    https://developer.work.weixin.qq.com/document/path/98856 (2023/05/31)

    hash:
        meetingid (str, required): the meeting.

    Reply:
        selected_background_id (str): the background that the meeting uses.
        background_list (list[dict]): the backgrounds.
        background_list[].background_id (str): the background.
        background_list[].image_md5 (str): MD5 of the picture's content in hexadecimal.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/layout/list_background", access_token, hash)


def delete_background(access_token: Token, hash: Hash) -> Reply:
    """删除会议背景: delete a background of a meeting.

    POST meeting/layout/delete_background
    https://developer.work.weixin.qq.com/document/path/98853 (2023/05/31)

    hash:
        meetingid (str, required): the meeting.
        background_id (str, required): the background; not the one in use: choose another or the black one first.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/layout/delete_background", access_token, hash)


def batch_delete_background(access_token: Token, hash: Hash) -> Reply:
    """批量删除会议背景: delete backgrounds of a meeting.

    POST meeting/layout/batch_delete_background
    https://developer.work.weixin.qq.com/document/path/98854 (2023/05/31)

    hash:
        meetingid (str, required): the meeting.
        background_id_list (list[str], required): the backgrounds; not the one in use: choose another or the black one
            first.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/layout/batch_delete_background", access_token, hash)
