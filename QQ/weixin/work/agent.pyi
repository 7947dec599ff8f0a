# Made from the docstrings of agent.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Hash, Query, Token
from .errors import Failure

__all__ = [
    "get",
    "list",
    "set",
    "set_workbench_template",
    "get_workbench_template",
    "set_workbench_data",
    "set_scope",
    "migrate_to_customized_app",
    "get_permissions",
    "get_admin_list",
    "batch_set_workbench_data",
    "get_workbench_data",
    "set_app_migrate_flag",
    "get_app_migrate_flag",
    "claim_customized_app",
]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    agentid: int
    name: str
    square_logo_url: str
    description: str
    allow_userinfos: GetReplyAllowUserinfos
    allow_partys: GetReplyAllowPartys
    allow_tags: GetReplyAllowTags
    close: Literal[0, 1]
    redirect_domain: str
    report_location_flag: Literal[0, 1]
    isreportenter: Literal[0, 1]
    home_url: str
    customized_publish_status: Literal[0, 1, 2, 3]

class GetReplyAllowUserinfos(TypedDict):
    user: List[GetReplyAllowUserinfosUser]

class GetReplyAllowUserinfosUser(TypedDict):
    userid: str

class GetReplyAllowPartys(TypedDict):
    partyid: List[int]

class GetReplyAllowTags(TypedDict):
    tagid: List[int]

def get(access_token: Token, agentid: Query) -> Union[GetReply, Failure]: ...

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    agentlist: List[ListReplyAgentlist]

class ListReplyAgentlist(TypedDict):
    agentid: int
    name: str
    square_logo_url: str

def list(access_token: Token) -> Union[ListReply, Failure]: ...

class SetHash(TypedDict, total=False):
    agentid: Required[int]
    report_location_flag: Literal[0, 1]
    logo_mediaid: str
    name: str
    description: str
    redirect_domain: str
    isreportenter: Literal[0, 1]
    home_url: str

class SetReply(TypedDict):
    errcode: int
    errmsg: str

def set(access_token: Token, hash: Union[SetHash, Mapping[str, Any]]) -> Union[SetReply, Failure]: ...

SetWorkbenchTemplateHash = TypedDict(
    "SetWorkbenchTemplateHash",
    {
        "agentid": Required[int],
        "type": Required[Literal['keydata', 'image', 'list', 'webview', 'normal']],
        "keydata": SetWorkbenchTemplateHashKeydata,
        "image": SetWorkbenchTemplateHashImage,
        "list": SetWorkbenchTemplateHashList,
        "webview": SetWorkbenchTemplateHashWebview,
        "replace_user_data": bool,
    }, total=False,
)

class SetWorkbenchTemplateHashKeydata(TypedDict, total=False):
    items: Required[Sequence[SetWorkbenchTemplateHashKeydataItems]]

class SetWorkbenchTemplateHashKeydataItems(TypedDict, total=False):
    key: str
    data: Required[str]
    jump_url: str
    pagepath: str

class SetWorkbenchTemplateHashImage(TypedDict, total=False):
    url: Required[str]
    jump_url: str
    pagepath: str

class SetWorkbenchTemplateHashList(TypedDict, total=False):
    items: Required[Sequence[SetWorkbenchTemplateHashListItems]]

class SetWorkbenchTemplateHashListItems(TypedDict, total=False):
    title: Required[str]
    jump_url: str
    pagepath: str

class SetWorkbenchTemplateHashWebview(TypedDict, total=False):
    url: Required[str]
    jump_url: str
    pagepath: str
    height: Literal['single_row', 'double_row']
    hide_title: bool
    enable_webview_click: bool

class SetWorkbenchTemplateReply(TypedDict):
    errcode: int
    errmsg: str

def set_workbench_template(
    access_token: Token, hash: Union[SetWorkbenchTemplateHash, Mapping[str, Any]]
) -> Union[SetWorkbenchTemplateReply, Failure]: ...

class GetWorkbenchTemplateHash(TypedDict, total=False):
    agentid: Required[int]

GetWorkbenchTemplateReply = TypedDict(
    "GetWorkbenchTemplateReply",
    {
        "errcode": int,
        "errmsg": str,
        "type": Literal['keydata', 'image', 'list', 'webview', 'normal'],
        "keydata": GetWorkbenchTemplateReplyKeydata,
        "image": GetWorkbenchTemplateReplyImage,
        "list": GetWorkbenchTemplateReplyList,
        "webview": GetWorkbenchTemplateReplyWebview,
        "replace_user_data": bool,
    },
)

class GetWorkbenchTemplateReplyKeydata(TypedDict):
    items: List[GetWorkbenchTemplateReplyKeydataItems]

class GetWorkbenchTemplateReplyKeydataItems(TypedDict):
    key: str
    data: str
    jump_url: str
    pagepath: str

class GetWorkbenchTemplateReplyImage(TypedDict):
    url: str
    jump_url: str
    pagepath: str

class GetWorkbenchTemplateReplyList(TypedDict):
    items: List[GetWorkbenchTemplateReplyListItems]

class GetWorkbenchTemplateReplyListItems(TypedDict):
    title: str
    jump_url: str
    pagepath: str

class GetWorkbenchTemplateReplyWebview(TypedDict):
    url: str
    jump_url: str
    pagepath: str
    height: Literal['single_row', 'double_row']
    hide_title: bool
    enable_webview_click: bool

def get_workbench_template(
    access_token: Token, hash: Union[GetWorkbenchTemplateHash, Mapping[str, Any]]
) -> Union[GetWorkbenchTemplateReply, Failure]: ...

SetWorkbenchDataHash = TypedDict(
    "SetWorkbenchDataHash",
    {
        "agentid": Required[int],
        "userid": Required[str],
        "type": Required[Literal['keydata', 'image', 'list', 'webview']],
        "keydata": SetWorkbenchDataHashKeydata,
        "image": SetWorkbenchDataHashImage,
        "list": SetWorkbenchDataHashList,
        "webview": SetWorkbenchDataHashWebview,
    }, total=False,
)

class SetWorkbenchDataHashKeydata(TypedDict, total=False):
    items: Required[Sequence[SetWorkbenchDataHashKeydataItems]]

class SetWorkbenchDataHashKeydataItems(TypedDict, total=False):
    key: str
    data: Required[str]
    jump_url: str
    pagepath: str

class SetWorkbenchDataHashImage(TypedDict, total=False):
    url: Required[str]
    jump_url: str
    pagepath: str

class SetWorkbenchDataHashList(TypedDict, total=False):
    items: Required[Sequence[SetWorkbenchDataHashListItems]]

class SetWorkbenchDataHashListItems(TypedDict, total=False):
    title: Required[str]
    jump_url: str
    pagepath: str

class SetWorkbenchDataHashWebview(TypedDict, total=False):
    url: Required[str]
    jump_url: str
    pagepath: str
    height: Literal['single_row', 'double_row']
    hide_title: bool
    enable_webview_click: bool

class SetWorkbenchDataReply(TypedDict):
    errcode: int
    errmsg: str

def set_workbench_data(
    access_token: Token, hash: Union[SetWorkbenchDataHash, Mapping[str, Any]]
) -> Union[SetWorkbenchDataReply, Failure]: ...

class SetScopeHash(TypedDict, total=False):
    agentid: Required[int]
    allow_user: Union[List[str], Tuple[str, ...]]
    allow_party: Sequence[int]
    allow_tag: Sequence[int]

class SetScopeReply(TypedDict):
    errcode: int
    errmsg: str
    invaliduser: List[str]
    invalidparty: List[int]
    invalidtag: List[int]

def set_scope(access_token: Token, hash: Union[SetScopeHash, Mapping[str, Any]]) -> Union[SetScopeReply, Failure]: ...

class MigrateToCustomizedAppHash(TypedDict, total=False):
    suite_access_token: Required[str]

class MigrateToCustomizedAppReply(TypedDict):
    errcode: int
    errmsg: str

def migrate_to_customized_app(
    access_token: Token, hash: Union[MigrateToCustomizedAppHash, Mapping[str, Any]]
) -> Union[MigrateToCustomizedAppReply, Failure]: ...

class GetPermissionsReply(TypedDict):
    errcode: int
    errmsg: str
    app_permissions: List[str]

def get_permissions(access_token: Token, hash: Hash) -> Union[GetPermissionsReply, Failure]: ...

class GetAdminListReply(TypedDict):
    errcode: int
    errmsg: str
    admin: List[GetAdminListReplyAdmin]

class GetAdminListReplyAdmin(TypedDict):
    userid: str
    auth_type: Literal[0, 1]

def get_admin_list(access_token: Token, hash: Hash) -> Union[GetAdminListReply, Failure]: ...

class BatchSetWorkbenchDataHash(TypedDict, total=False):
    agentid: Required[int]
    userid_list: Required[Union[List[str], Tuple[str, ...]]]
    data: Required[BatchSetWorkbenchDataHashData]

BatchSetWorkbenchDataHashData = TypedDict(
    "BatchSetWorkbenchDataHashData",
    {
        "type": Required[Literal['keydata', 'image', 'list', 'webview']],
        "keydata": BatchSetWorkbenchDataHashDataKeydata,
        "image": BatchSetWorkbenchDataHashDataImage,
        "list": BatchSetWorkbenchDataHashDataList,
        "webview": BatchSetWorkbenchDataHashDataWebview,
    }, total=False,
)

class BatchSetWorkbenchDataHashDataKeydata(TypedDict, total=False):
    items: Required[Sequence[BatchSetWorkbenchDataHashDataKeydataItems]]

class BatchSetWorkbenchDataHashDataKeydataItems(TypedDict, total=False):
    key: str
    data: Required[str]
    jump_url: str
    pagepath: str

class BatchSetWorkbenchDataHashDataImage(TypedDict, total=False):
    url: Required[str]
    jump_url: str
    pagepath: str

class BatchSetWorkbenchDataHashDataList(TypedDict, total=False):
    items: Required[Sequence[BatchSetWorkbenchDataHashDataListItems]]

class BatchSetWorkbenchDataHashDataListItems(TypedDict, total=False):
    title: Required[str]
    jump_url: str
    pagepath: str

class BatchSetWorkbenchDataHashDataWebview(TypedDict, total=False):
    url: Required[str]
    jump_url: str
    pagepath: str
    height: Literal['single_row', 'double_row']
    hide_title: bool
    enable_webview_click: bool

class BatchSetWorkbenchDataReply(TypedDict):
    errcode: int
    errmsg: str

def batch_set_workbench_data(
    access_token: Token, hash: Union[BatchSetWorkbenchDataHash, Mapping[str, Any]]
) -> Union[BatchSetWorkbenchDataReply, Failure]: ...

class GetWorkbenchDataHash(TypedDict, total=False):
    agentid: Required[int]
    userid: Required[str]

class GetWorkbenchDataReply(TypedDict):
    errcode: int
    errmsg: str
    data: GetWorkbenchDataReplyData

GetWorkbenchDataReplyData = TypedDict(
    "GetWorkbenchDataReplyData",
    {
        "type": Literal['keydata', 'image', 'list', 'webview'],
        "keydata": GetWorkbenchDataReplyDataKeydata,
    },
)

class GetWorkbenchDataReplyDataKeydata(TypedDict):
    items: List[GetWorkbenchDataReplyDataKeydataItems]

class GetWorkbenchDataReplyDataKeydataItems(TypedDict):
    key: str
    data: str
    jump_url: str

def get_workbench_data(
    access_token: Token, hash: Union[GetWorkbenchDataHash, Mapping[str, Any]]
) -> Union[GetWorkbenchDataReply, Failure]: ...

class SetAppMigrateFlagHash(TypedDict, total=False):
    app_migrate_type: Required[int]

class SetAppMigrateFlagReply(TypedDict):
    errcode: int
    errmsg: str

def set_app_migrate_flag(
    access_token: Token, hash: Union[SetAppMigrateFlagHash, Mapping[str, Any]]
) -> Union[SetAppMigrateFlagReply, Failure]: ...

class GetAppMigrateFlagHash(TypedDict, total=False):
    app_migrate_type: Required[int]

class GetAppMigrateFlagReply(TypedDict):
    errcode: int
    errmsg: str
    app_migrate_flag: Literal[0, 1]

def get_app_migrate_flag(
    access_token: Token, hash: Union[GetAppMigrateFlagHash, Mapping[str, Any]]
) -> Union[GetAppMigrateFlagReply, Failure]: ...

class ClaimCustomizedAppHash(TypedDict, total=False):
    suite_access_token: Required[str]

class ClaimCustomizedAppReply(TypedDict):
    errcode: int
    errmsg: str

def claim_customized_app(
    access_token: Token, hash: Union[ClaimCustomizedAppHash, Mapping[str, Any]]
) -> Union[ClaimCustomizedAppReply, Failure]: ...
