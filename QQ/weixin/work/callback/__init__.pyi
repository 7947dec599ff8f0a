# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, Optional
from ._app import App, app
from ._bot_connection import Connection
from ._connect import connect
from ._crypto import decrypt_media, encrypt_media, signature
from ._errors import CallbackError
from ._open import Body, Query, Receiver
from ._parse import parse
from ._seal import encrypt_echo, encrypt_msg, encrypt_push
from . import advanced_feature as advanced_feature
from . import agent as agent
from . import aibot as aibot
from . import chatdata as chatdata
from . import contact as contact
from . import corpgroup as corpgroup
from . import devicedata as devicedata
from . import exmail as exmail
from . import externalcontact as externalcontact
from . import hardware as hardware
from . import kf as kf
from . import listen as listen
from . import living as living
from . import media as media
from . import meeting as meeting
from . import menu as menu
from . import message as message
from . import msgaudit as msgaudit
from . import oa as oa
from . import reply as reply
from . import school as school
from . import security as security
from . import suite as suite
from . import wedoc as wedoc
from . import wedrive as wedrive

__all__ = [
    "verify_url",
    "receive",
    "decrypt_msg",
    "encrypt_msg",
    "encrypt_push",
    "encrypt_echo",
    "decrypt_media",
    "encrypt_media",
    "parse",
    "signature",
    "app",
    "App",
    "connect",
    "Connection",
    "CallbackError",
]

def verify_url(token: str, encoding_aes_key: str, receiveid: Receiver, query: Query) -> str: ...

def receive(
    token: str, encoding_aes_key: str, receiveid: Receiver, query: Query, body: Body, *, tolerance: Optional[float] = None
) -> dict[str, Any]: ...

def decrypt_msg(
    token: str, encoding_aes_key: str, receiveid: Receiver, query: Query, body: Body, *, tolerance: Optional[float] = None
) -> str: ...
