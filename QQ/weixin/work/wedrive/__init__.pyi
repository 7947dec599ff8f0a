# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Hash, Token
from ..errors import Failure
from . import vip as vip

__all__ = [
    "space_create",
    "space_rename",
    "space_dismiss",
    "space_info",
    "space_acl_add",
    "space_acl_del",
    "space_setting",
    "space_share",
    "new_space_info",
    "file_list",
    "file_upload",
    "file_upload_init",
    "file_upload_part",
    "file_upload_finish",
    "file_download",
    "file_create",
    "file_rename",
    "file_move",
    "file_delete",
    "file_info",
    "file_acl_add",
    "file_acl_del",
    "file_setting",
    "file_share",
    "get_file_permission",
    "file_secure_setting",
    "mng_pro_info",
    "mng_capacity",
]

class SpaceCreateHash(TypedDict, total=False):
    space_name: Required[str]
    auth_info: Sequence[SpaceCreateHashAuthInfo]
    space_sub_type: int

class SpaceCreateHashAuthInfo(TypedDict, total=False):
    type: Literal[1, 2]
    userid: str
    departmentid: int
    auth: Literal[1, 4, 7]

class SpaceCreateReply(TypedDict):
    errcode: int
    errmsg: str
    spaceid: str

def space_create(
    access_token: Token, hash: Union[SpaceCreateHash, Mapping[str, Any]]
) -> Union[SpaceCreateReply, Failure]: ...

class SpaceRenameHash(TypedDict, total=False):
    spaceid: Required[str]
    space_name: Required[str]

class SpaceRenameReply(TypedDict):
    errcode: int
    errmsg: str

def space_rename(
    access_token: Token, hash: Union[SpaceRenameHash, Mapping[str, Any]]
) -> Union[SpaceRenameReply, Failure]: ...

class SpaceDismissHash(TypedDict, total=False):
    spaceid: Required[str]

class SpaceDismissReply(TypedDict):
    errcode: int
    errmsg: str

def space_dismiss(
    access_token: Token, hash: Union[SpaceDismissHash, Mapping[str, Any]]
) -> Union[SpaceDismissReply, Failure]: ...

class SpaceInfoHash(TypedDict, total=False):
    spaceid: Required[str]

class SpaceInfoReply(TypedDict):
    errcode: int
    errmsg: str
    space_info: SpaceInfoReplySpaceInfo

class SpaceInfoReplySpaceInfo(TypedDict):
    spaceid: str
    space_name: str
    auth_list: SpaceInfoReplySpaceInfoAuthList
    space_sub_type: int

class SpaceInfoReplySpaceInfoAuthList(TypedDict):
    auth_info: List[SpaceInfoReplySpaceInfoAuthListAuthInfo]
    quit_userid: List[str]

class SpaceInfoReplySpaceInfoAuthListAuthInfo(TypedDict):
    type: Literal[1, 2]
    userid: str
    departmentid: int
    auth: int

def space_info(
    access_token: Token, hash: Union[SpaceInfoHash, Mapping[str, Any]]
) -> Union[SpaceInfoReply, Failure]: ...

class SpaceAclAddHash(TypedDict, total=False):
    spaceid: Required[str]
    auth_info: Required[Sequence[SpaceAclAddHashAuthInfo]]

class SpaceAclAddHashAuthInfo(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    userid: str
    departmentid: int
    auth: Required[Literal[1, 4, 7]]

class SpaceAclAddReply(TypedDict):
    errcode: int
    errmsg: str

def space_acl_add(
    access_token: Token, hash: Union[SpaceAclAddHash, Mapping[str, Any]]
) -> Union[SpaceAclAddReply, Failure]: ...

class SpaceAclDelHash(TypedDict, total=False):
    spaceid: Required[str]
    auth_info: Required[Sequence[SpaceAclDelHashAuthInfo]]

class SpaceAclDelHashAuthInfo(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    userid: str
    departmentid: int

class SpaceAclDelReply(TypedDict):
    errcode: int
    errmsg: str

def space_acl_del(
    access_token: Token, hash: Union[SpaceAclDelHash, Mapping[str, Any]]
) -> Union[SpaceAclDelReply, Failure]: ...

class SpaceSettingHash(TypedDict, total=False):
    spaceid: Required[str]
    enable_watermark: bool
    share_url_no_approve: bool
    share_url_no_approve_default_auth: Literal[1, 2, 4, 5, 200]
    enable_confidential_mode: bool
    default_file_scope: Literal[1, 2]
    ban_share_external: bool

class SpaceSettingReply(TypedDict):
    errcode: int
    errmsg: str

def space_setting(
    access_token: Token, hash: Union[SpaceSettingHash, Mapping[str, Any]]
) -> Union[SpaceSettingReply, Failure]: ...

class SpaceShareHash(TypedDict, total=False):
    spaceid: Required[str]

class SpaceShareReply(TypedDict):
    errcode: int
    errmsg: str
    space_share_url: str

def space_share(
    access_token: Token, hash: Union[SpaceShareHash, Mapping[str, Any]]
) -> Union[SpaceShareReply, Failure]: ...

class NewSpaceInfoHash(TypedDict, total=False):
    spaceid: Required[str]

class NewSpaceInfoReply(TypedDict):
    errcode: int
    errmsg: str
    space_info: NewSpaceInfoReplySpaceInfo

class NewSpaceInfoReplySpaceInfo(TypedDict):
    spaceid: str
    space_name: str
    auth_list: NewSpaceInfoReplySpaceInfoAuthList
    space_sub_type: int
    secure_setting: NewSpaceInfoReplySpaceInfoSecureSetting

class NewSpaceInfoReplySpaceInfoAuthList(TypedDict):
    auth_info: List[NewSpaceInfoReplySpaceInfoAuthListAuthInfo]
    quit_userid: List[str]

class NewSpaceInfoReplySpaceInfoAuthListAuthInfo(TypedDict):
    type: Literal[1, 2]
    userid: str
    departmentid: int
    auth: Literal[1, 4, 7]

class NewSpaceInfoReplySpaceInfoSecureSetting(TypedDict):
    enable_watermark: bool
    add_member_only_admin: bool
    enable_share_url: bool
    share_url_no_approve: bool
    share_url_no_approve_default_auth: Literal[1, 2, 4, 5, 200]
    enable_share_external: bool
    enable_share_external_admin: bool
    enable_space_add_external_member: bool
    enable_space_add_external_member_admin: bool
    enable_confidential_mode: bool
    default_file_scope: Literal[1, 2]
    create_file_only_admin: bool

def new_space_info(
    access_token: Token, hash: Union[NewSpaceInfoHash, Mapping[str, Any]]
) -> Union[NewSpaceInfoReply, Failure]: ...

class FileListHash(TypedDict, total=False):
    spaceid: Required[str]
    fatherid: Required[str]
    sort_type: Required[Literal[1, 2, 3, 4, 5, 6]]
    start: Required[int]
    limit: Required[int]

class FileListReply(TypedDict):
    errcode: int
    errmsg: str
    has_more: bool
    next_start: int
    file_list: FileListReplyFileList

class FileListReplyFileList(TypedDict):
    item: List[FileListReplyFileListItem]

class FileListReplyFileListItem(TypedDict):
    fileid: str
    file_name: str
    spaceid: str
    fatherid: str
    file_size: int
    ctime: int
    mtime: int
    file_type: Literal[1, 2, 3, 4, 5]
    file_status: Literal[1, 2]
    sha: str
    md5: str
    url: str

def file_list(access_token: Token, hash: Union[FileListHash, Mapping[str, Any]]) -> Union[FileListReply, Failure]: ...

class FileUploadHash(TypedDict, total=False):
    spaceid: str
    fatherid: str
    selected_ticket: str
    file_name: Required[str]
    file_base64_content: Required[str]

class FileUploadReply(TypedDict):
    errcode: int
    errmsg: str
    fileid: str

def file_upload(
    access_token: Token, hash: Union[FileUploadHash, Mapping[str, Any]]
) -> Union[FileUploadReply, Failure]: ...

class FileUploadInitHash(TypedDict, total=False):
    spaceid: str
    fatherid: str
    selected_ticket: str
    file_name: Required[str]
    size: Required[int]
    block_sha: Required[Union[List[str], Tuple[str, ...]]]
    skip_push_card: bool

class FileUploadInitReply(TypedDict):
    errcode: int
    errmsg: str
    hit_exist: bool
    upload_key: str
    fileid: str

def file_upload_init(
    access_token: Token, hash: Union[FileUploadInitHash, Mapping[str, Any]]
) -> Union[FileUploadInitReply, Failure]: ...

class FileUploadPartHash(TypedDict, total=False):
    upload_key: Required[str]
    index: Required[int]
    file_base64_content: Required[str]

class FileUploadPartReply(TypedDict):
    errcode: int
    errmsg: str

def file_upload_part(
    access_token: Token, hash: Union[FileUploadPartHash, Mapping[str, Any]]
) -> Union[FileUploadPartReply, Failure]: ...

class FileUploadFinishHash(TypedDict, total=False):
    upload_key: Required[str]

class FileUploadFinishReply(TypedDict):
    errcode: int
    errmsg: str
    fileid: str

def file_upload_finish(
    access_token: Token, hash: Union[FileUploadFinishHash, Mapping[str, Any]]
) -> Union[FileUploadFinishReply, Failure]: ...

class FileDownloadHash(TypedDict, total=False):
    fileid: str
    selected_ticket: str

class FileDownloadReply(TypedDict):
    errcode: int
    errmsg: str
    download_url: str
    cookie_name: str
    cookie_value: str

def file_download(
    access_token: Token, hash: Union[FileDownloadHash, Mapping[str, Any]]
) -> Union[FileDownloadReply, Failure]: ...

class FileCreateHash(TypedDict, total=False):
    spaceid: Required[str]
    fatherid: Required[str]
    file_type: Required[Literal[1, 3, 4]]
    file_name: Required[str]

class FileCreateReply(TypedDict):
    errcode: int
    errmsg: str
    fileid: str
    url: str

def file_create(
    access_token: Token, hash: Union[FileCreateHash, Mapping[str, Any]]
) -> Union[FileCreateReply, Failure]: ...

class FileRenameHash(TypedDict, total=False):
    fileid: Required[str]
    new_name: Required[str]

class FileRenameReply(TypedDict):
    errcode: int
    errmsg: str
    file: FileRenameReplyFile

class FileRenameReplyFile(TypedDict):
    fileid: str
    file_name: str
    spaceid: str
    fatherid: str
    file_size: int
    ctime: int
    mtime: int
    file_type: Literal[1, 2, 3, 4, 5, 6]
    file_status: Literal[1, 2]
    sha: str
    md5: str

def file_rename(
    access_token: Token, hash: Union[FileRenameHash, Mapping[str, Any]]
) -> Union[FileRenameReply, Failure]: ...

class FileMoveHash(TypedDict, total=False):
    fatherid: Required[str]
    replace: bool
    fileid: Required[Union[List[str], Tuple[str, ...]]]

class FileMoveReply(TypedDict):
    errcode: int
    errmsg: str
    file_list: FileMoveReplyFileList

class FileMoveReplyFileList(TypedDict):
    item: List[FileMoveReplyFileListItem]

class FileMoveReplyFileListItem(TypedDict):
    fileid: str
    file_name: str
    spaceid: str
    fatherid: str
    file_size: int
    ctime: int
    mtime: int
    file_type: Literal[1, 2, 3, 4, 5, 6]
    file_status: Literal[1, 2]
    sha: str
    md5: str

def file_move(access_token: Token, hash: Union[FileMoveHash, Mapping[str, Any]]) -> Union[FileMoveReply, Failure]: ...

class FileDeleteHash(TypedDict, total=False):
    fileid: Required[Union[List[str], Tuple[str, ...]]]

class FileDeleteReply(TypedDict):
    errcode: int
    errmsg: str

def file_delete(
    access_token: Token, hash: Union[FileDeleteHash, Mapping[str, Any]]
) -> Union[FileDeleteReply, Failure]: ...

class FileInfoHash(TypedDict, total=False):
    fileid: Required[str]

class FileInfoReply(TypedDict):
    errcode: int
    errmsg: str
    file_info: FileInfoReplyFileInfo

class FileInfoReplyFileInfo(TypedDict):
    fileid: str
    file_name: str
    spaceid: str
    fatherid: str
    file_size: int
    ctime: int
    mtime: int
    file_type: Literal[1, 2, 3, 4, 5, 6]
    file_status: Literal[1, 2]
    sha: str
    md5: str
    url: str

def file_info(access_token: Token, hash: Union[FileInfoHash, Mapping[str, Any]]) -> Union[FileInfoReply, Failure]: ...

class FileAclAddHash(TypedDict, total=False):
    fileid: Required[str]
    auth_info: Required[Sequence[FileAclAddHashAuthInfo]]

class FileAclAddHashAuthInfo(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    userid: str
    departmentid: int
    auth: Required[Literal[1, 4]]

class FileAclAddReply(TypedDict):
    errcode: int
    errmsg: str

def file_acl_add(
    access_token: Token, hash: Union[FileAclAddHash, Mapping[str, Any]]
) -> Union[FileAclAddReply, Failure]: ...

class FileAclDelHash(TypedDict, total=False):
    fileid: Required[str]
    auth_info: Required[Sequence[FileAclDelHashAuthInfo]]

class FileAclDelHashAuthInfo(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    userid: str
    departmentid: int

class FileAclDelReply(TypedDict):
    errcode: int
    errmsg: str

def file_acl_del(
    access_token: Token, hash: Union[FileAclDelHash, Mapping[str, Any]]
) -> Union[FileAclDelReply, Failure]: ...

class FileSettingHash(TypedDict, total=False):
    fileid: Required[str]
    auth_scope: Required[Literal[1, 2, 3, 4, 5]]
    auth: Literal[1, 4]

class FileSettingReply(TypedDict):
    errcode: int
    errmsg: str

def file_setting(
    access_token: Token, hash: Union[FileSettingHash, Mapping[str, Any]]
) -> Union[FileSettingReply, Failure]: ...

class FileShareHash(TypedDict, total=False):
    fileid: Required[str]

class FileShareReply(TypedDict):
    errcode: int
    errmsg: str
    share_url: str

def file_share(
    access_token: Token, hash: Union[FileShareHash, Mapping[str, Any]]
) -> Union[FileShareReply, Failure]: ...

class GetFilePermissionHash(TypedDict, total=False):
    fileid: Required[str]

class GetFilePermissionReply(TypedDict):
    errcode: int
    errmsg: str
    share_range: GetFilePermissionReplyShareRange
    secure_setting: GetFilePermissionReplySecureSetting
    inherit_father_auth: GetFilePermissionReplyInheritFatherAuth
    member_list: Dict[str, Any]
    file_member_list: List[GetFilePermissionReplyFileMemberList]
    co_auth_list: GetFilePermissionReplyCoAuthList
    watermark: GetFilePermissionReplyWatermark

class GetFilePermissionReplyShareRange(TypedDict):
    enable_corp_internal: bool
    corp_internal_auth: Literal[1, 4, 255]
    enable_corp_external: bool
    corp_external_auth: int
    corp_internal_approve_only_by_admin: bool
    corp_external_approve_only_by_admin: bool

class GetFilePermissionReplySecureSetting(TypedDict):
    enable_readonly_copy: bool
    modify_only_by_admin: bool
    enable_readonly_comment: bool
    ban_share_external: bool

class GetFilePermissionReplyInheritFatherAuth(TypedDict):
    auth_list: List[GetFilePermissionReplyInheritFatherAuthAuthList]
    inherit: bool

class GetFilePermissionReplyInheritFatherAuthAuthList(TypedDict):
    type: Literal[1, 2]
    userid: str
    auth: int

class GetFilePermissionReplyFileMemberList(TypedDict):
    type: Literal[1, 2]
    userid: str
    auth: int

class GetFilePermissionReplyCoAuthList(TypedDict):
    departmentid: int

class GetFilePermissionReplyWatermark(TypedDict):
    text: str
    margin_type: Literal[1, 2]
    show_visitor_name: bool
    force_by_admin: bool
    show_text: bool
    force_by_space_admin: bool

def get_file_permission(
    access_token: Token, hash: Union[GetFilePermissionHash, Mapping[str, Any]]
) -> Union[GetFilePermissionReply, Failure]: ...

class FileSecureSettingHash(TypedDict, total=False):
    fileid: Required[str]
    watermark: FileSecureSettingHashWatermark

class FileSecureSettingHashWatermark(TypedDict, total=False):
    text: str
    margin_type: int
    show_visitor_name: bool
    show_text: bool

class FileSecureSettingReply(TypedDict):
    errcode: int
    errmsg: str

def file_secure_setting(
    access_token: Token, hash: Union[FileSecureSettingHash, Mapping[str, Any]]
) -> Union[FileSecureSettingReply, Failure]: ...

class MngProInfoHash(TypedDict, total=False):
    userid: str

class MngProInfoReply(TypedDict):
    errcode: int
    errmsg: str
    is_pro: bool
    total_vip_acct_num: int
    use_vip_acct_num: int
    pro_expire_time: int

def mng_pro_info(
    access_token: Token, hash: Union[MngProInfoHash, Mapping[str, Any]]
) -> Union[MngProInfoReply, Failure]: ...

class MngCapacityReply(TypedDict):
    errcode: int
    errmsg: str
    total_capacity_for_all: int
    total_capacity_for_vip: int
    rest_capacity_for_all: int
    rest_capacity_for_vip: int

def mng_capacity(access_token: Token, hash: Hash) -> Union[MngCapacityReply, Failure]: ...
