"""QQ::weixin::work::report::grid: 配置网格结构.

Grids of the government-resident communication (政民沟通): a tree of districts with leaders and members, and the event
categories (事件类别) that members choose from in patrol reports and resident reports.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "add",
    "update",
    "delete",
    "list",
    "get_user_grid_info",
    "add_cata",
    "update_cata",
    "delete_cata",
    "list_cata",
]


def add(access_token: Token, hash: Hash) -> Reply:
    """添加网格: add a grid.

    POST report/grid/add
    https://developer.work.weixin.qq.com/document/path/94478 (2023/11/30)

    hash:
        grid_name (str, required): the name; at most 30 characters. Unlike that of its siblings.
        grid_parent_id (str, required): the parent.
        grid_admin (list[str], required): the leaders, by userid; 1 to 20 items.
        grid_member (list[str]): the members, by userid; at most 100 items.

    Reply:
        grid_id (str): the grid made.
        invalid_userids (list[str]): the userids that are not valid.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a member leads at most 10 grids; the tree has at most 10 levels.
    """
    return _http.post("report/grid/add", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """编辑网格: change a grid.

    POST report/grid/update
    https://developer.work.weixin.qq.com/document/path/94479 (2023/11/30)

    hash:
        grid_name (str, required): the name; at most 30 characters. Unlike that of its siblings.
        grid_parent_id (str, required): the parent.
        grid_admin (list[str], required): the leaders, by userid; 1 to 20 items.
        grid_member (list[str]): the members, by userid; at most 100 items. An empty list removes all there were.
        grid_id (str, required): the grid.

    Reply:
        invalid_userids (list[str]): the userids that are not valid.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a member leads at most 10 grids; the tree has at most 10 levels.
    """
    return _http.post("report/grid/update", access_token, hash)


def delete(access_token: Token, hash: Hash) -> Reply:
    """删除网格: delete a grid with all those below it.

    POST report/grid/delete
    https://developer.work.weixin.qq.com/document/path/94480 (2023/11/30)

    hash:
        grid_id (str, required): the grid; may be empty for the root.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - no grid that has members, or grids with members below it.
    """
    return _http.post("report/grid/delete", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取网格列表: list a grid's parent and the grids below it.

    POST report/grid/list
    https://developer.work.weixin.qq.com/document/path/94481 (2023/11/30)

    hash:
        grid_id (str): the grid. Default: the root and its children.

    Reply:
        grid_list (list[dict]): the grids.
        grid_list[].grid_id (str): the grid.
        grid_list[].grid_name (str): the name.
        grid_list[].grid_parent_id (str): the parent.
        grid_list[].grid_admin (list[str]): the leaders, by userid.
        grid_list[].grid_member (list[str]): the members, by userid.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/grid/list", access_token, hash)


def get_user_grid_info(access_token: Token, hash: Hash) -> Reply:
    """获取用户负责及参与的网格列表: list the grids that a member leads or belongs to.

    POST report/grid/get_user_grid_info
    https://developer.work.weixin.qq.com/document/path/94482 (2023/11/30)

    hash:
        userid (str, required): the member.

    Reply:
        manage_grids (list[dict]): those they lead.
        manage_grids[].grid_id (str): the grid.
        manage_grids[].grid_name (str): the name.
        joined_grids (list[dict]): those they belong to.
        joined_grids[].grid_id (str): the grid.
        joined_grids[].grid_name (str): the name.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/grid/get_user_grid_info", access_token, hash)


def add_cata(access_token: Token, hash: Hash) -> Reply:
    """添加事件类别: add an event category.

    POST report/grid/add_cata
    https://developer.work.weixin.qq.com/document/path/94536 (2023/11/30)

    hash:
        category_name (str, required): the name; at most 30 characters. Unlike that of others in the same first-level
            category.
        level (int, required): 1 = first level, 2 = second level.
        parent_category_id (str): the first-level category; required when level is 2.

    Reply:
        category_id (str): the event category made.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/grid/add_cata", access_token, hash)


def update_cata(access_token: Token, hash: Hash) -> Reply:
    """修改事件类别: change an event category.

    POST report/grid/update_cata
    https://developer.work.weixin.qq.com/document/path/94537 (2023/11/30)

    hash:
        category_name (str, required): the name; at most 30 characters. Unlike that of others in the same first-level
            category.
        level (int, required): 1 = first level, 2 = second level.
        parent_category_id (str): the first-level category; required when level is 2.
        category_id (str, required): the event category.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/grid/update_cata", access_token, hash)


def delete_cata(access_token: Token, hash: Hash) -> Reply:
    """删除事件类别: delete an event category.

    POST report/grid/delete_cata
    https://developer.work.weixin.qq.com/document/path/94538 (2023/11/30)

    hash:
        category_id (str, required): the event category.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/grid/delete_cata", access_token, hash)


def list_cata(access_token: Token, hash: Hash) -> Reply:
    """获取事件类别列表: list the event categories.

    POST report/grid/list_cata
    https://developer.work.weixin.qq.com/document/path/94540 (2023/11/30)

    Reply:
        cata_list (list[dict]): the event categories; so named in the page's table.
        cata_list[].level (int): 1 = first level, 2 = second level.
        category_list (list[dict]): the event categories; so named in the page's sample.
        category_list[].category_id (str): the event category.
        category_list[].category_name (str): its name.
        category_list[].level (int): 1 = first level, 2 = second level.
        category_list[].parent_category_id (str): the first-level category; for the second level only.
        cata_list[].category_id (str): the event category.
        cata_list[].category_name (str): its name.
        cata_list[].parent_category_id (str): the first-level category; empty for the first level.

    Permission:
        self-built: 居民联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("report/grid/list_cata", access_token, hash)
