# Made from the docstrings of __init__.py by .ci/made; change those.

from collections.abc import Callable, Iterator
from typing import Any, List, Mapping, Optional, Union
from typing_extensions import Required, TypedDict
from ._http import Hash, Media, OwnReply, Query, Reply, Token, TokenSource, configure, configured
from .errors import Failure, WeixinError, check, explain
from .token import AccessToken
from . import advanced_api as advanced_api
from . import advanced_feature as advanced_feature
from . import agent as agent
from . import aibot as aibot
from . import aio as aio
from . import appchat as appchat
from . import auth as auth
from . import batch as batch
from . import callback as callback
from . import card as card
from . import chatdata as chatdata
from . import checkin as checkin
from . import contactrule as contactrule
from . import corp as corp
from . import corpgroup as corpgroup
from . import department as department
from . import devicedata as devicedata
from . import dial as dial
from . import docdata as docdata
from . import errors as errors
from . import exmail as exmail
from . import export as export
from . import externalcontact as externalcontact
from . import externalpay as externalpay
from . import hardware as hardware
from . import health as health
from . import hr as hr
from . import idconvert as idconvert
from . import kf as kf
from . import license as license
from . import linkedcorp as linkedcorp
from . import living as living
from . import media as media
from . import meeting as meeting
from . import menu as menu
from . import message as message
from . import miniapppay as miniapppay
from . import miniprogram as miniprogram
from . import msgaudit as msgaudit
from . import oa as oa
from . import openhw as openhw
from . import paytool as paytool
from . import perl as perl
from . import pstncc as pstncc
from . import report as report
from . import sandbox as sandbox
from . import school as school
from . import security as security
from . import service as service
from . import store as store
from . import sync as sync
from . import tag as tag
from . import ticket as ticket
from . import todo as todo
from . import token as token
from . import user as user
from . import web as web
from . import webhook as webhook
from . import wedoc as wedoc
from . import wedrive as wedrive

__all__ = [
    "AccessToken",
    "gettoken",
    "getcallbackip",
    "get_api_domain_ip",
    "get_jsapi_ticket",
    "get_launch_code",
    "call",
    "pages",
    "items",
    "configure",
    "configured",
    "check",
    "explain",
    "Failure",
    "WeixinError",
    "Token",
    "TokenSource",
    "Hash",
    "Reply",
]

__version__: str

class GettokenReply(TypedDict):
    errcode: int
    errmsg: str
    access_token: str
    expires_in: int

def gettoken(corpid: Query, corpsecret: Query) -> Union[GettokenReply, Failure]: ...

class GetcallbackipReply(TypedDict):
    errcode: int
    errmsg: str
    ip_list: List[str]

def getcallbackip(access_token: Token) -> Union[GetcallbackipReply, Failure]: ...

class GetApiDomainIpReply(TypedDict):
    errcode: int
    errmsg: str
    ip_list: List[str]

def get_api_domain_ip(access_token: Token) -> Union[GetApiDomainIpReply, Failure]: ...

class GetJsapiTicketReply(TypedDict):
    errcode: int
    errmsg: str
    ticket: str
    expires_in: int

def get_jsapi_ticket(access_token: Token) -> Union[GetJsapiTicketReply, Failure]: ...

class GetLaunchCodeHash(TypedDict, total=False):
    operator_userid: Required[str]
    single_chat: Required[GetLaunchCodeHashSingleChat]

class GetLaunchCodeHashSingleChat(TypedDict, total=False):
    userid: Required[str]

class GetLaunchCodeReply(TypedDict):
    errcode: int
    errmsg: str
    launch_code: str

def get_launch_code(
    access_token: Token, hash: Union[GetLaunchCodeHash, Mapping[str, Any]]
) -> Union[GetLaunchCodeReply, Failure]: ...

def call(
    method: str, path: str, /, access_token: Token = ..., hash: Optional[Hash] = None, *, media: Optional[Media] = None, **query: Any
) -> Reply: ...

def pages(function: Callable[..., OwnReply], /, *arguments: Any, **named: Any) -> Iterator[OwnReply]: ...

def items(function: Callable[..., Reply], /, *arguments: Any, **named: Any) -> Iterator[Any]: ...
