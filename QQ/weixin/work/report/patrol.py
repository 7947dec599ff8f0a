"""QQ::weixin::work::report::patrol: 巡查上报.

Patrol reports: what the members of grids report on their rounds, as work orders (工单) that someone is to see to.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "get_grid_info",
    "get_corp_status",
    "get_user_status",
    "category_statistic",
    "get_order_list",
    "get_order_info",
]


def get_grid_info(access_token: Token) -> Reply:
    """获取配置的网格及网格负责人: list the grids and their leaders.

    GET report/patrol/get_grid_info
    https://developer.work.weixin.qq.com/document/path/93531 (2023/11/30)

    Reply:
        grid_list (list[dict]): the grids.
        grid_list[].grid_id (str): the grid.
        grid_list[].grid_name (str): its name; a number in the page's sample.
        grid_list[].grid_admin (list[str]): its leaders, by userid.

    Permission:
        self-built: 巡查上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("report/patrol/get_grid_info", access_token=access_token)


def get_corp_status(access_token: Token, hash: Hash) -> Reply:
    """获取单位巡查上报数据统计: count the patrol reports of the corp or a grid.

    POST report/patrol/get_corp_status
    https://developer.work.weixin.qq.com/document/path/93532 (2023/11/30)

    hash:
        grid_id (str): the grid. Default: the whole corp.

    Reply:
        to_be_assigned (int): to be assigned.
        processing (int): being seen to.
        added_today (int): reported today.
        solved_today (int): settled today.
        total_case (int): reported in all.
        total_solved (int): settled in all.

    Permission:
        self-built: 巡查上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/patrol/get_corp_status", access_token, hash)


def get_user_status(access_token: Token, hash: Hash) -> Reply:
    """获取个人巡查上报数据统计: count the patrol reports of a member.

    POST report/patrol/get_user_status
    https://developer.work.weixin.qq.com/document/path/93533 (2023/11/30)

    hash:
        userid (str, required): the member.

    Reply:
        processing (int): being seen to.
        added_today (int): reported today.
        solved_today (int): settled today.

    Permission:
        self-built: 巡查上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
        note: the member within the app's visible range
    """
    return _http.post("report/patrol/get_user_status", access_token, hash)


def category_statistic(access_token: Token, hash: Hash) -> Reply:
    """获取上报事件分类统计: count the patrol reports by event category.

    POST report/patrol/category_statistic
    https://developer.work.weixin.qq.com/document/path/93534 (2023/11/30)

    hash:
        category_id (str): the first-level event category, whose second-level ones are returned. Default: all
            first-level ones are returned.

    Reply:
        dashboard_list (list[dict]): the event categories.
        dashboard_list[].category_id (str): the event category.
        dashboard_list[].category_name (str): its name.
        dashboard_list[].category_level (int): 1 = first level, 2 = second level.
        dashboard_list[].category_type (int): 0 = other, 1 = valid event category.
        dashboard_list[].total_case (int): reported in all.
        dashboard_list[].total_solved (int): settled in all.

    Permission:
        self-built: 巡查上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/patrol/category_statistic", access_token, hash)


def get_order_list(access_token: Token, hash: Hash) -> Reply:
    """获取巡查上报事件列表: list patrol reports.

    POST report/patrol/get_order_list
    https://developer.work.weixin.qq.com/document/path/93536 (2023/11/30)

    hash:
        begin_create_time (int): reported after that, Unix seconds.
        begin_modify_time (int): changed after that, Unix seconds.
        cursor (str): the next_cursor of the page before; empty for the first, and again when the other fields change.
        limit (int): items a page; at most 50. Default: 20.

    Reply:
        order_list (list[dict]): the work orders.
        order_list[].order_id (str): the work order.
        order_list[].desc (str): what happened.
        order_list[].urge_type (int): 1 = ordinary, 2 = important, 3 = urgent.
        order_list[].case_name (str): the event category.
        order_list[].grid_id (str): the grid.
        order_list[].grid_name (str): its name.
        order_list[].create_time (int): when it was reported, Unix seconds.
        order_list[].image_urls (list[str]): its pictures.
        order_list[].video_media_ids (list[str]): its videos.
        order_list[].location (dict): where.
        order_list[].location.name (str): the place.
        order_list[].location.address (str): its address.
        order_list[].location.longitude (float): the longitude; from -180 to 180.
        order_list[].location.latitude (float): the latitude; from -90 to 90.
        order_list[].processor_userids (list[str]): who is to see to it now.
        order_list[].process_list (list[dict]): what was done.
        order_list[].process_list[].process_type (int): 1 = reported, 2 = accepted, 3 = assigned, 4 = passed on, 5 =
            settled, 6 = refused, 7 = being seen to.
        order_list[].process_list[].process_desc (str): what it was, in words.
        order_list[].process_list[].status (int): 0 = in progress, 1 = done.
        order_list[].process_list[].image_urls (list[str]): pictures of it.
        order_list[].process_list[].video_media_ids (list[str]): videos of it.
        order_list[].process_list[].solve_userid (str): who did it.
        order_list[].process_list[].solved_time (int): when, Unix seconds.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 巡查上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/patrol/get_order_list", access_token, hash)


def get_order_info(access_token: Token, hash: Hash) -> Reply:
    """获取巡查上报的事件详情信息: get a patrol report.

    POST report/patrol/get_order_info
    https://developer.work.weixin.qq.com/document/path/93535 (2023/11/30)

    hash:
        order_id (str, required): the work order.

    Reply:
        order_info (dict): the work order.
        order_info.order_id (str): the work order.
        order_info.desc (str): what happened.
        order_info.urge_type (int): 1 = ordinary, 2 = important, 3 = urgent.
        order_info.case_name (str): the event category.
        order_info.grid_id (str): the grid.
        order_info.grid_name (str): its name.
        order_info.create_time (int): when it was reported, Unix seconds.
        order_info.image_urls (list[str]): its pictures.
        order_info.video_media_ids (list[str]): its videos.
        order_info.location (dict): where.
        order_info.location.name (str): the place.
        order_info.location.address (str): its address.
        order_info.location.longitude (float): the longitude; from -180 to 180.
        order_info.location.latitude (float): the latitude; from -90 to 90.
        order_info.processor_userids (list[str]): who is to see to it now.
        order_info.process_list (list[dict]): what was done.
        order_info.process_list[].process_type (int): 1 = reported, 2 = accepted, 3 = assigned, 4 = passed on, 5 =
            settled, 6 = refused, 7 = being seen to.
        order_info.process_list[].process_desc (str): what it was, in words.
        order_info.process_list[].status (int): 0 = in progress, 1 = done.
        order_info.process_list[].image_urls (list[str]): pictures of it.
        order_info.process_list[].video_media_ids (list[str]): videos of it.
        order_info.process_list[].solve_userid (str): who did it.
        order_info.process_list[].solved_time (int): when, Unix seconds.

    Permission:
        self-built: 巡查上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/patrol/get_order_info", access_token, hash)
