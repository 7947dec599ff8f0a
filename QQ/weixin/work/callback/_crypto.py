"""The cipher of callbacks: AES-256-CBC of 16 random bytes, the length of the message, the message and the receiveid."""

import os
import re
from binascii import a2b_base64, b2a_base64
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha1
from typing import Any, Union

from .. import _forks
from .._http.secret import trimmed
from .._namespace import how_to_get
from ..errors import hide_locals
from ._errors import CallbackError

__all__ = ["decrypt_media", "encrypt_media", "seal", "signature", "unseal"]

BLOCK = 32  # bytes that the plaintext is padded to a multiple of
PADDINGS = [bytes([count]) * count for count in range(BLOCK + 1)]
HEAD = 20  # random bytes and length
KEYS = re.compile("[A-Za-z0-9+/]{43}")
PADDED_KEY = 44  # characters of a key with the padding of Base64


@hide_locals
def signature(token: str, timestamp: Union[str, int], nonce: str, encrypt: str) -> str:
    """消息体签名校验: the msg_signature of an encrypted text.

    https://developer.work.weixin.qq.com/document/path/90968 (2024/07/18)
    """
    try:
        return sha1("".join(sorted((token, str(timestamp), nonce, encrypt))).encode()).hexdigest()
    except (TypeError, UnicodeEncodeError):
        raise CallbackError("sha1", "token, nonce and encrypt must be text that UTF-8 can hold") from None


def seal(encoding_aes_key: str, receiveid: str, text: str) -> str:
    """The text encrypted, as `Encrypt` holds it."""
    cipher = _cipher(encoding_aes_key, "encryption")
    try:
        message, receiver = text.encode(), receiveid.encode()
    except (AttributeError, UnicodeEncodeError):
        raise CallbackError("encryption", "message and receiveid must be text that UTF-8 can hold") from None
    plain = os.urandom(16) + len(message).to_bytes(4, "big") + message + receiver
    encryptor = cipher.encryptor()
    sealed = encryptor.update(plain + PADDINGS[BLOCK - len(plain) % BLOCK]) + encryptor.finalize()
    return b2a_base64(sealed, newline=False).decode()


def unseal(encoding_aes_key: str, encrypt: str, receiveids: Sequence[str]) -> tuple[str, str]:
    """The text that `Encrypt` holds, and which of the receiveids it was encrypted for."""
    cipher = _cipher(encoding_aes_key, "ciphertext")
    try:
        sealed = a2b_base64(encrypt)
        if b2a_base64(sealed, newline=False).decode() != encrypt:  # a2b_base64 leaves out what is no base64
            raise ValueError
    except ValueError:
        raise CallbackError("base64", "the encrypted message is no Base64") from None
    plain = _decrypted(cipher, sealed)
    end = HEAD + int.from_bytes(plain[16:HEAD], "big")
    if not HEAD <= end <= len(plain) or len(plain) < HEAD:
        raise CallbackError("length", "the encrypted message is shorter than it says", WRONG_KEY)
    receiver = plain[end:]
    for receiveid in receiveids:
        if receiver == receiveid.encode(errors="replace"):
            break
    else:
        raise CallbackError("receiveid", "the message was encrypted for another", _whose(receiver, receiveids))
    return plain[HEAD:end].decode(errors="replace"), receiveid


@hide_locals
def decrypt_media(encoding_aes_key: str, data: bytes) -> bytes:
    """智能机器人 图片/文件: decrypt the file that the url in a message of an AI bot gives.

    https://developer.work.weixin.qq.com/document/path/100719 (2025/12/11)

    encoding_aes_key (str): the EncodingAESKey of the callback; over the long connection the aeskey that stands beside
        the url. 43 characters, or 44 with the "=" at its end.
    data (bytes): the file as it was downloaded. Raises CallbackError.
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise CallbackError("ciphertext", f"the file must be bytes, not {type(data).__name__}")
    return _decrypted(_cipher(_unpadded(encoding_aes_key), "ciphertext"), bytes(data))


@hide_locals
def encrypt_media(encoding_aes_key: str, data: bytes) -> bytes:
    """Encrypt a file as WeCom does for an AI bot, to test decrypt_media with; the key is as there. Raises CallbackError."""
    encryptor = _cipher(_unpadded(encoding_aes_key), "encryption").encryptor()
    sealed: bytes = encryptor.update(data + PADDINGS[BLOCK - len(data) % BLOCK]) + encryptor.finalize()
    return sealed


def _unpadded(key: str) -> str:
    """A key without the padding of Base64 and what copying has left around it."""
    if not isinstance(key, str):
        return key
    key = trimmed(key)
    return key[:-1] if len(key) == PADDED_KEY and key.endswith("=") else key


WRONG_KEY = "If every message ends so, encoding_aes_key is not the EncodingAESKey that stands beside the Token."


def _decrypted(cipher: Any, sealed: bytes) -> bytes:
    if not sealed or len(sealed) % 16:
        raise CallbackError("ciphertext", f"{len(sealed)} bytes are no multiple of 16, or none")
    decryptor = cipher.decryptor()
    plain: bytes = decryptor.update(sealed) + decryptor.finalize()
    count = plain[-1]
    if not 1 <= count <= BLOCK or not plain.endswith(PADDINGS[count]):
        raise CallbackError("padding", "what comes out does not end in its padding", WRONG_KEY)
    return plain[:-count]


def _cipher(encoding_aes_key: str, otherwise: str) -> Any:
    if not isinstance(encoding_aes_key, str):
        raise CallbackError("key", f"encoding_aes_key must be text, not {type(encoding_aes_key).__name__}", KEY)
    if not KEYS.fullmatch(encoding_aes_key):
        raise CallbackError("key", f"encoding_aes_key is not 43 letters and digits, {_how(encoding_aes_key)}", KEY)
    try:
        return _made(encoding_aes_key)
    except BaseException as error:  # what is written in Rust raises a PanicException
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        needed = how_to_get("cryptography", "cryptography", error)
        raise CallbackError(otherwise, f"callbacks need {needed}") from None


@lru_cache(maxsize=16)
def _made(encoding_aes_key: str) -> Any:
    key = a2b_base64(encoding_aes_key + "=")
    with _forks.guard():
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        cipher = Cipher(AES(key), CBC(key[:16]))
        cipher.encryptor()  # OpenSSL looks for its cipher at the first use, under a lock of its own
    return cipher


KEY = "Copy the EncodingAESKey from where the URL is configured; it is not the Token, and not a Secret."


def _how(key: str) -> str:
    """What is wrong with a key; the key is not shown."""
    if len(trimmed(key)) == 43 < len(key):
        return "but has white space or other invisible characters around it"
    return f"but {len(key)} characters" if len(key) != 43 else "but has others among them"


def _whose(receiver: bytes, given: Sequence[str]) -> str:
    """Say which kind of id is needed; the id itself is not shown."""
    wanted = _kind(receiver.decode(errors="replace"))
    return f"It is encrypted for {wanted}; receiveid is {' or '.join(map(_kind, given))}. {RECEIVEID}"


RECEIVEID = (
    "The receiveid is the CorpID for a self-built or delegated app, the SuiteID for the events of a suite (but the CorpID"
    " of the provider when its URL is verified, so give both), and '' for an AI bot of the corp itself."
)


def _kind(id: str) -> str:
    if not id:
        return "nobody, an empty receiveid"
    if re.fullmatch("(ww|wx)[0-9a-f]{16}", id):
        return "a CorpID"
    if re.fullmatch("(ww|wx|tj|dk).{8,}", id):
        return "a SuiteID"
    return "an AgentID" if id.isdecimal() else "an id of another kind"
