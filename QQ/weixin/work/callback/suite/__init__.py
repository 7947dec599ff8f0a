"""QQ::weixin::work::callback::suite: 应用套件.

Third-party and delegated apps: tickets and authorisations. Each is sealed for the SuiteID, and answered with success.
"""

from typing import Optional

from ... import _namespace
from ...store import Store
from .._match import Message, matching

__all__ = [
    "suite_ticket",
    "create_auth",
    "change_auth",
    "cancel_auth",
    "reset_permanent_code",
    "corp_arch_auth",
    "approve_special_auth",
    "cancel_special_auth",
    "share_agent_change",
    "share_chain_change",
    "agree_external_userid_migration",
    "register_corp",
    "enter_register_package",
    "keep_ticket",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)

TICKET = 30 * 60  # seconds that a ticket is good for


def suite_ticket(message: Message) -> Optional[Message]:
    """推送suite_ticket: the ticket of the suite, sent every 10 minutes and good for 30.

    EVENT InfoType=suite_ticket
    https://developer.work.weixin.qq.com/document/path/90628 (2024/01/09)

    Keep it with keep_ticket(), and answer with the word success, as QQ.weixin.work.callback.app does.

    Message:
        SuiteId (str): the suite.
        InfoType (str): always suite_ticket.
        TimeStamp (str): when it was sent, in Unix seconds.
        SuiteTicket (str): the ticket, to get a suite_access_token with; at most 512 bytes; for 30 minutes.
    """
    return matching(message, InfoType="suite_ticket")


def create_auth(message: Message) -> Optional[Message]:
    """授权成功通知: a corp authorised the suite.

    EVENT InfoType=create_auth
    https://developer.work.weixin.qq.com/document/path/100964 (2025/05/20)

    Only when the authorisation began in the app market of WeCom, not on a site of the provider. Keep the AuthCode and
    answer within a second.

    Message:
        SuiteId (str): the suite.
        AuthCode (str): the temporary authorisation code, to exchange for the permanent code; at most 512 bytes; for 10
            minutes.
        InfoType (str): always create_auth.
        TimeStamp (str): when it was sent, in Unix seconds.
        State (str): the state that the authorisation link was made with.
        ExtraInfo (dict): more about the authorisation; only in some cases.
        ExtraInfo.AuthOpenKfIdList (dict): the customer-service accounts that were authorised with it.
        ExtraInfo.AuthOpenKfIdList.OpenKfId (list[str]): the customer-service accounts.
    """
    return matching(message, InfoType="create_auth")


def change_auth(message: Message) -> Optional[Message]:
    """变更授权通知: a corp changed the authorisation of the suite.

    EVENT InfoType=change_auth
    https://developer.work.weixin.qq.com/document/path/100964 (2025/05/20)

    Read the authorisation anew to see what changed: the visible range, the permissions, the mode, or whether a
    delegated app is enabled. Answer within a second.

    Message:
        SuiteId (str): the suite.
        InfoType (str): always change_auth.
        TimeStamp (str): when it was sent, in Unix seconds.
        AuthCorpId (str): the authorised corp.
        State (str): the state that the authorisation link was made with.
        ExtraInfo (dict): more about the authorisation; only in some cases.
        ExtraInfo.AuthOpenKfIdList (dict): the customer-service accounts that were authorised with it.
        ExtraInfo.AuthOpenKfIdList.OpenKfId (list[str]): the customer-service accounts.
    """
    return matching(message, InfoType="change_auth")


def cancel_auth(message: Message) -> Optional[Message]:
    """取消授权通知: a corp withdrew the authorisation of the suite.

    EVENT InfoType=cancel_auth
    https://developer.work.weixin.qq.com/document/path/100964 (2025/05/20)

    Answer within a second; the data of the corp must then be deleted.

    Message:
        SuiteId (str): the suite.
        InfoType (str): always cancel_auth.
        TimeStamp (str): when it was sent, in Unix seconds.
        AuthCorpId (str): the authorised corp.
        ExtraInfo (dict): more about the authorisation; not on the page.
        ExtraInfo.AuthOpenKfIdList (dict): the customer-service accounts that were authorised with it; not on the page.
        ExtraInfo.AuthOpenKfIdList.OpenKfId (list[str]): the customer-service accounts; not on the page.
    """
    return matching(message, InfoType="cancel_auth")


def reset_permanent_code(message: Message) -> Optional[Message]:
    """重置永久授权码通知: the secret of a delegated app was reset: exchange the AuthCode for the new permanent code.

    EVENT InfoType=reset_permanent_code
    https://developer.work.weixin.qq.com/document/path/94758 (2025/01/02)

    Keep the AuthCode and answer within a second.

    Message:
        SuiteId (str): the suite.
        AuthCode (str): the temporary authorisation code, to exchange for the permanent code; at most 512 bytes; for 10
            minutes.
        InfoType (str): always reset_permanent_code.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="reset_permanent_code")


def corp_arch_auth(message: Message) -> Optional[Message]:
    """授权组织架构权限通知: a corp let the suite see its departments and members.

    EVENT InfoType=corp_arch_auth
    https://developer.work.weixin.qq.com/document/path/97378 (2023/12/12)

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always corp_arch_auth.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="corp_arch_auth")


def approve_special_auth(message: Message) -> Optional[Message]:
    """获客助手权限确认事件: an administrator of a corp confirmed the permission for the customer acquisition assistant.

    EVENT InfoType=approve_special_auth
    https://developer.work.weixin.qq.com/document/path/98959 (2023/10/08)

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always approve_special_auth.
        TimeStamp (str): when it was sent, in Unix seconds.
        AuthType (str): always customer_acquisition.
    """
    return matching(message, InfoType="approve_special_auth")


def cancel_special_auth(message: Message) -> Optional[Message]:
    """获客助手权限取消事件: an administrator of a corp withdrew the permission for the customer acquisition assistant.

    EVENT InfoType=cancel_special_auth
    https://developer.work.weixin.qq.com/document/path/98959 (2023/10/08)

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always cancel_special_auth.
        TimeStamp (str): when it was sent, in Unix seconds.
        AuthType (str): always customer_acquisition.
    """
    return matching(message, InfoType="cancel_special_auth")


def share_agent_change(message: Message) -> Optional[Message]:
    """企业互联共享应用事件回调: a shared app was opened to, or taken from, a linked corp.

    EVENT InfoType=share_agent_change
    https://developer.work.weixin.qq.com/document/path/93373 (2021/11/18)

    Message:
        SuiteId (str): the suite.
        InfoType (str): always share_agent_change.
        TimeStamp (str): when it was sent, in Unix seconds.
        AppId (str): the app in an old suite of several; not for new apps.
        CorpId (str): the corp that shares the app.
        AgentId (str): the app, by its id in the corp that shares it.
    """
    return matching(message, InfoType="share_agent_change")


def share_chain_change(message: Message) -> Optional[Message]:
    """上下游共享应用事件回调: a shared app was opened to, or taken from, a corp of a corp chain.

    EVENT InfoType=share_chain_change
    https://developer.work.weixin.qq.com/document/path/93373 (2021/11/18)

    Message:
        SuiteId (str): the suite.
        InfoType (str): always share_chain_change.
        TimeStamp (str): when it was sent, in Unix seconds.
        AppId (str): the app in an old suite of several; not for new apps.
        CorpId (str): the upstream corp.
        AgentId (str): the app, by its id in the upstream corp.
    """
    return matching(message, InfoType="share_chain_change")


def agree_external_userid_migration(message: Message) -> Optional[Message]:
    """同意授权转换external_userid事件: a corp agreed to move to the new external_userid.

    EVENT InfoType=agree_external_userid_migration
    https://developer.work.weixin.qq.com/document/path/96516 (2025/09/18)

    Answer within a second. Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        AuthCorpId (str): the authorised corp.
        InfoType (str): always agree_external_userid_migration.
        ServiceCorpId (str): the service provider, by its CorpID.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="agree_external_userid_migration")


def register_corp(message: Message) -> Optional[Message]:
    """注册完成回调事件: a corp was registered through the provider.

    EVENT InfoType=register_corp
    https://developer.work.weixin.qq.com/document/path/90585 (2020/02/20)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always register_corp.
        TimeStamp (str): when it was sent, in Unix seconds.
        RegisterCode (str): the code that the corp was registered with.
        AuthCorpId (str): the authorised corp.
        ContactSync (dict): the credential to move the contacts with; only if the promotion package allows that.
        ContactSync.AccessToken (str): the access_token to read and write all contacts with.
        ContactSync.ExpiresIn (str): seconds that the access_token is good for.
        AuthUserInfo (dict): the administrator who authorised it.
        AuthUserInfo.UserId (str): the administrator, by userid.
        State (str): the state that the registration code was made with; absent without one.
        TemplateId (str): the promotion package.
    """
    return matching(message, InfoType="register_corp")


def enter_register_package(message: Message) -> Optional[Message]:
    """扫描推广二维码事件: a member of a corp that already authorised the provider opened a promotion package.

    EVENT InfoType=enter_register_package
    https://developer.work.weixin.qq.com/document/path/98071 (2022/12/26)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always enter_register_package.
        TimeStamp (str): when it was sent, in Unix seconds.
        AuthCorpId (str): the authorised corp.
        AuthUserInfo (dict): the member who scanned it.
        AuthUserInfo.UserId (str): the member, by userid.
        RegisterCode (str): the registration code of the link.
        State (str): the state that the registration code was made with; absent without one.
        TemplateId (str): the promotion package.
    """
    return matching(message, InfoType="enter_register_package")


def keep_ticket(message: Message, store: Store) -> bool:
    """Keep the ticket of a suite_ticket for its 30 minutes, under the suite; tell whether the message was one.

    store: of QQ.weixin.work.store; the tokens of service providers read the ticket there.
    """
    event = suite_ticket(message)
    if event is None:
        return False
    store.set(f"suite_ticket:{event['SuiteId']}", event["SuiteTicket"], TICKET)
    return True
