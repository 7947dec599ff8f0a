"""python -m QQ.weixin.work.sandbox --port 8080: run the sandbox until it is interrupted."""

import argparse
from contextlib import suppress

from .._doc import NoDocstringsError
from . import Sandbox
from ._answer.models import answers
from ._server.running import announced
from ._state import file


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m QQ.weixin.work.sandbox", description="A local WeCom server.")
    parser.add_argument("--port", type=int, default=8080, help="the port (default: %(default)s; 0: a free one)")
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help="the address to listen on (default: %(default)s; 0.0.0.0: for other machines too)",
    )
    parser.add_argument(
        "--state",
        metavar="FILE",
        help="start with the state in this JSON file, if it exists; POST /sandbox/save writes it",
    )
    parser.add_argument("--example", action="store_true", help="print an example of such a file and exit")
    parser.add_argument(
        "--models",
        action="store_true",
        help="print each function with model if it answers from the state, or sample, and exit",
    )
    arguments = parser.parse_args()
    if arguments.example:
        print(file.example(), end="")
        return
    if arguments.models:
        for name, kind in answers():
            print(f"{kind:7} {name}")
        return
    try:
        sandbox = Sandbox(arguments.port, host=arguments.host, file=arguments.state)
    except NoDocstringsError as error:
        parser.exit(1, f"{error}\n")
    except ValueError as error:
        parser.exit(1, f"{error}\n")
    except (OSError, OverflowError) as error:
        where = f"port {arguments.port}" if arguments.host == "127.0.0.1" else f"{arguments.host}:{arguments.port}"
        parser.exit(1, f"cannot listen on {where}: {getattr(error, 'strerror', None) or error}\n")
    print(
        f"The sandbox runs at {sandbox.api} until you press Ctrl-C.\n"
        f"To watch it and to play its customers, open {sandbox.api.removesuffix('cgi-bin')}\n"
        "In another terminal:\n\n"
        f"    export QQ_WEIXIN_WORK_API={sandbox.api}\n"
        f"    export QQ_WEIXIN_WORK_CORPID={sandbox.corpid} QQ_WEIXIN_WORK_CORPSECRET={sandbox.corpsecret}\n"
        f'    qq-weixin-work kf.customer.batchget \'{{"external_userid_list": ["{next(iter(sandbox.customers), "wmNobody")}"]}}\'\n\n'
        "or in Python:\n\n"
        f'    QQ.weixin.work.configure(api="{sandbox.api}")\n'
        f'    token = QQ.weixin.work.gettoken("{sandbox.corpid}", "{sandbox.corpsecret}")["access_token"]\n\n'
        f"Customers: {', '.join(sandbox.customers)}. Accounts: {', '.join(sorted(sandbox.accounts))}.",
        flush=True,
    )
    with suppress(KeyboardInterrupt), announced(sandbox.api, sandbox.corpid, sandbox.corpsecret):
        sandbox.serve()


if __name__ == "__main__":
    main()
