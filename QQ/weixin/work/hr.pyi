# Made from the docstrings of hr.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "get_fields",
    "get_staff_info",
    "update_staff_info",
]

class GetFieldsReply(TypedDict):
    errcode: int
    errmsg: str
    group_list: List[GetFieldsReplyGroupList]

class GetFieldsReplyGroupList(TypedDict):
    group_id: int
    group_name: str
    field_list: List[GetFieldsReplyGroupListFieldList]

class GetFieldsReplyGroupListFieldList(TypedDict):
    fieldid: int
    field_name: str
    field_type: int
    is_must: bool
    value_type: int
    option_list: List[GetFieldsReplyGroupListFieldListOptionList]

class GetFieldsReplyGroupListFieldListOptionList(TypedDict):
    id: int
    value: str

def get_fields(access_token: Token, unused: object = None) -> Union[GetFieldsReply, Failure]: ...

class GetStaffInfoHash(TypedDict, total=False):
    userid: Required[str]
    get_all: bool
    fieldids: Sequence[GetStaffInfoHashFieldids]

class GetStaffInfoHashFieldids(TypedDict, total=False):
    fieldid: Required[int]
    sub_idx: int

class GetStaffInfoReply(TypedDict):
    errcode: int
    errmsg: str
    field_info: List[GetStaffInfoReplyFieldInfo]
    fieldinfo: List[GetStaffInfoReplyFieldinfo]

class GetStaffInfoReplyFieldInfo(TypedDict):
    fieldid: int
    sub_idx: int
    result: Literal[1, 2, 3, 5]
    value_type: Literal[1, 2, 3, 4, 5, 6]
    value_string: str
    value_uint64: int
    value_uint32: int
    value_int64: int
    value_mobile: GetStaffInfoReplyFieldInfoValueMobile
    value_file: GetStaffInfoReplyFieldInfoValueFile

class GetStaffInfoReplyFieldInfoValueMobile(TypedDict):
    value_country_code: str
    value_mobile: str

class GetStaffInfoReplyFieldInfoValueFile(TypedDict):
    media_id: List[str]

class GetStaffInfoReplyFieldinfo(TypedDict):
    fieldid: int
    sub_idx: int
    result: Literal[1, 2, 3, 5]
    value_type: Literal[1, 2, 3, 4, 5, 6]
    value_string: str
    value_uint64: int
    value_uint32: int
    value_int64: int
    value_mobile: GetStaffInfoReplyFieldinfoValueMobile
    value_file: GetStaffInfoReplyFieldinfoValueFile

class GetStaffInfoReplyFieldinfoValueMobile(TypedDict):
    value_country_code: str
    value_mobile: str

class GetStaffInfoReplyFieldinfoValueFile(TypedDict):
    media_id: List[str]

def get_staff_info(
    access_token: Token, hash: Union[GetStaffInfoHash, Mapping[str, Any]]
) -> Union[GetStaffInfoReply, Failure]: ...

class UpdateStaffInfoHash(TypedDict, total=False):
    userid: Required[str]
    update_items: Sequence[UpdateStaffInfoHashUpdateItems]
    remove_items: Sequence[UpdateStaffInfoHashRemoveItems]
    insert_items: Sequence[UpdateStaffInfoHashInsertItems]

class UpdateStaffInfoHashUpdateItems(TypedDict, total=False):
    fieldid: Required[int]
    sub_idx: int
    value_string: str
    value_uint64: int
    value_uint32: int
    value_int64: int
    value_mobile: UpdateStaffInfoHashUpdateItemsValueMobile

class UpdateStaffInfoHashUpdateItemsValueMobile(TypedDict, total=False):
    value_country_code: str
    value_mobile: str

class UpdateStaffInfoHashRemoveItems(TypedDict, total=False):
    group_type: Required[Literal[1, 2, 3, 4, 5]]
    sub_idx: Required[int]

class UpdateStaffInfoHashInsertItems(TypedDict, total=False):
    group_type: Required[Literal[1, 2, 3, 4, 5]]
    item: Sequence[UpdateStaffInfoHashInsertItemsItem]

class UpdateStaffInfoHashInsertItemsItem(TypedDict, total=False):
    fieldid: Required[int]
    sub_idx: int
    value_string: str
    value_uint64: int
    value_uint32: int
    value_int64: int
    value_mobile: UpdateStaffInfoHashInsertItemsItemValueMobile

class UpdateStaffInfoHashInsertItemsItemValueMobile(TypedDict, total=False):
    value_country_code: str
    value_mobile: str

class UpdateStaffInfoReply(TypedDict):
    errcode: int
    errmsg: str
    update_results: List[UpdateStaffInfoReplyUpdateResults]
    remove_results: List[UpdateStaffInfoReplyRemoveResults]
    insert_results: List[UpdateStaffInfoReplyInsertResults]
    insert_result: List[UpdateStaffInfoReplyInsertResult]

class UpdateStaffInfoReplyUpdateResults(TypedDict):
    fieldid: int
    sub_idx: int
    result: Literal[1, 2, 3, 4, 5]

class UpdateStaffInfoReplyRemoveResults(TypedDict):
    group_type: int
    sub_idx: int
    result: int

class UpdateStaffInfoReplyInsertResults(TypedDict):
    group_type: int
    idx: int
    result: int

class UpdateStaffInfoReplyInsertResult(TypedDict):
    group_type: int
    idx: int
    result: int

def update_staff_info(
    access_token: Token, hash: Union[UpdateStaffInfoHash, Mapping[str, Any]]
) -> Union[UpdateStaffInfoReply, Failure]: ...
