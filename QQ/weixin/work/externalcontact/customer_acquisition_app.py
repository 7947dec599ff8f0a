"""QQ::weixin::work::externalcontact::customer_acquisition_app: 获取客户可建联成员.

Third-party apps that bring customers to a corp (营销获客): which members customers may add through such an app.
"""

from .. import _http
from .._http import Reply, Token

__all__ = ["get_permit"]


def get_permit(access_token: Token) -> Reply:
    """获取客户可建联成员: get which members customers may add through the app, as the administrator of the corp set it.

    GET externalcontact/customer_acquisition_app/get_permit
    https://developer.work.weixin.qq.com/document/path/101146 (2025/11/28)

    Reply:
        user_list (list[str]): the members, by userid.
        department_list (list[int]): departments whose members count; user.simplelist lists them.
        tag_list (list[int]): tags whose members count.

    Permission:
        third-party: apps of the kind 营销获客 only
    """
    return _http.get("externalcontact/customer_acquisition_app/get_permit", access_token=access_token)
