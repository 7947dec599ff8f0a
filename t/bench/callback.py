"""What opening a pushed event costs, against wechatpy and against bare cryptography and expat: python t/bench/callback.py

All figures are ratios of times measured in turns, so that other work on the machine meets both sides alike. wechatpy is
compared with where it is installed.
"""

import argparse
import base64
import hashlib
import hmac
import statistics
from importlib import metadata, util
from time import perf_counter
from urllib.parse import parse_qsl
from xml.parsers import expat

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from QQ.weixin.work import callback

TOKEN, KEY, CORP = "sandboxToken2026", "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ", "ww0123456789abcdef"
EVENT = {
    "ToUserName": CORP,
    "CreateTime": "1764000001",
    "MsgType": "event",
    "Event": "kf_msg_or_event",
    "Token": "ENCApHxnGDNAVNY4AaSJKj4Tb5mwsEMzxhFmHVGcra996NR",
    "OpenKfId": "wkxxxxxxxxxxxxxxxxxx",
}
QUERY, BODY = callback.encrypt_push(TOKEN, KEY, CORP, EVENT)


def ours():
    return callback.receive(TOKEN, KEY, CORP, QUERY, BODY)


def bare():
    """The least that does the work: the two documents parsed, the signature compared, the message deciphered."""
    query = dict(parse_qsl(QUERY))
    encrypt = fields(BODY)["Encrypt"]
    signed = "".join(sorted([TOKEN, query["timestamp"], query["nonce"], encrypt]))
    assert hmac.compare_digest(hashlib.sha1(signed.encode()).hexdigest(), query["msg_signature"])
    key = base64.b64decode(KEY + "=")
    decryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).decryptor()
    plain = decryptor.update(base64.b64decode(encrypt)) + decryptor.finalize()
    plain = plain[: -plain[-1]]
    end = 20 + int.from_bytes(plain[16:20], "big")
    assert plain[end:] == CORP.encode()
    return fields(plain[20:end].decode())


def fields(text):
    found, stack = {}, []
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def end(name):
        found[name] = "".join(stack)
        stack.clear()

    parser.StartElementHandler = lambda name, attributes: stack.clear()
    parser.EndElementHandler = end
    parser.CharacterDataHandler = stack.append
    parser.Parse(text, True)
    del found["xml"]
    return found


def wechatpy():
    from wechatpy.work import parse_message

    query = dict(parse_qsl(QUERY))
    text = CRYPTO.decrypt_message(BODY, query["msg_signature"], query["timestamp"], query["nonce"])
    return parse_message(text)


def compared(other, rounds, calls):
    """The median, the least and the greatest of the ratios of our time to that of the other."""
    ratios = []
    for number in range(rounds):
        times = {}
        for function in (ours, other) if number % 2 else (other, ours):
            started = perf_counter()
            for _ in range(calls):
                function()
            times[function] = perf_counter() - started
        ratios.append(times[ours] / times[other])
    return statistics.median(ratios), min(ratios), max(ratios)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="too little to tell anything: for the tests")
    rounds, calls = (2, 10) if parser.parse_args().quick else (31, 500)
    assert ours() == bare() == EVENT
    print("opening a kf_msg_or_event against        median   range")
    others = {f"cryptography {metadata.version('cryptography')} and expat": bare}
    if util.find_spec("wechatpy"):
        from wechatpy.work.crypto import WeChatCrypto

        CRYPTO = WeChatCrypto(TOKEN, KEY, CORP)
        others[f"wechatpy {metadata.version('wechatpy')}"] = wechatpy
    for name, other in others.items():
        median, least, greatest = compared(other, rounds, calls)
        print(f"  {name:38} {median:.3f}   {least:.3f} to {greatest:.3f}")
