"""QQ::weixin::work::kf::service_state: 分配客服会话.

Sessions: a session lasts from a customer's first message to an account until it is ended or 48 hours have passed. It is
in one of the states 0 = new, 1 = with the assistant robot, 2 = in the waiting pool, 3 = with a receptionist, 4 = ended
or not begun.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get", "trans"]


def get(access_token: Token, hash: Hash) -> Reply:
    """获取会话状态: get the state of a customer's session and the receptionist in charge.

    POST kf/service_state/get
    https://developer.work.weixin.qq.com/document/path/94669 (2023/11/30)

    A customer who opened the chat and has not written yet is in state 4; the first message makes it 0.

    hash:
        open_kfid (str, required): customer-service account.
        external_userid (str, required): the WeChat customer.

    Reply:
        service_state (int): 0 = new and not answered yet (未处理), 1 = with the assistant robot (由智能助手接待), 2 = in the
            waiting pool (待接入池排队中), 3 = with a receptionist (由人工接待), 4 = ended or not begun (已结束/未开始).
        servicer_userid (str): the receptionist in charge (an encrypted open_userid for third-party apps); meaningful
            only when service_state is 3.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息
        system secret: not since 2023-12-01, except for corps that used it before
        note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号
        note: the receptionists of the account must be within the app's visible range

    Limits:
        - one session lasts at most 48 hours, or until a receptionist or the API ends it.

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
        95000: open_kfid is not valid.
        95004: there is no such account.
    """
    return _http.post("kf/service_state/get", access_token, hash)


def trans(access_token: Token, hash: Hash) -> Reply:
    """变更会话状态: move a customer's session to another state or to a receptionist.

    POST kf/service_state/trans
    https://developer.work.weixin.qq.com/document/path/94669 (2023/11/30)

    A new session (0) can be answered by API, put into the waiting pool or given to a receptionist; one with the
    assistant robot (1) can be answered by API, put into the pool or given to a receptionist; one in the pool (2) can be
    given to a receptionist; one with a receptionist (3) can be passed on to another or ended. An ended session (4)
    cannot be changed by API: when the customer writes again it becomes 0, when a receptionist writes from the WeCom
    client it becomes 3 (event session_status_change with change_type 4).

    hash:
        open_kfid (str, required): customer-service account.
        external_userid (str, required): the WeChat customer.
        service_state (int, required): the state to move to: 1 = with the assistant robot, 2 = in the waiting pool, 3 =
            with a receptionist, 4 = ended.
        servicer_userid (str): the receptionist (an encrypted open_userid for third-party apps), who must be receiving
            and have activated WeCom; required when service_state is 3.

    Reply:
        msg_code (str): the code to send a message with send_msg_on_event: a reply, on the first change to state 2 or 3
            (valid for 48 hours), or a goodbye, on the change to state 4 (valid for 20 seconds).

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息
        system secret: not since 2023-12-01, except for corps that used it before
        note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号
        note: the receptionists of the account must be within the app's visible range

    Limits:
        - changes by API: from 0 to 1, 2, 3; from 1 to 2, 3; from 2 to 3; from 3 to 3, 4; from 4 none.
        - one session lasts at most 48 hours, or until a receptionist or the API ends it.
        - a message by kf.send_msg in state 0 changes it to 1, as the page of kf.get_corp_statistic says.

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
        95000: open_kfid is not valid.
        95004: there is no such account.
        95013: the session has ended.
        95014: servicer_userid is no receptionist or has not activated WeCom.
        95016: the session cannot change from its state to this one.
        95019: the receptionist has stopped or paused receiving.
    """
    return _http.post("kf/service_state/trans", access_token, hash)
