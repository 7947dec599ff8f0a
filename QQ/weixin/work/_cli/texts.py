"""What --help says before and after the options, in English and in Chinese, and argparse's messages in Chinese."""

from .arguments import PROGRAM

__all__ = ["DESCRIPTION", "EPILOG", "MISTAKES", "USAGE"]

USAGE = f"{PROGRAM} [OPTION ...] FAMILY.FUNCTION [ARG ...] [-- ARG ...]"
DESCRIPTION = (
    """\
Call a function of the WeCom (企业微信) server API and print its reply.

The arguments are those of the function after the access_token; a hash is JSON text, @FILE with JSON in it, or - or @- for
JSON on standard input. An official address, such as /cgi-bin/kf/send_msg, is a function's name too. Options stand anywhere;
after -- all are arguments.

  qq-weixin-work --sandbox kf.customer.batchget '{"external_userid_list": ["wmZhangSan"]}'
  qq-weixin-work kf.customer.batchget --help
  qq-weixin-work kf.customer
""",
    """\
调用企业微信服务端 API 的一个函数，并打印它的返回结果。

参数就是函数在 access_token 之后的参数；hash 可以是 JSON 文本、@FILE（内容为 JSON 的文件），或用 - 或 @- 表示标准输入。
官方地址，如 /cgi-bin/kf/send_msg，也可以当作函数名。选项放在任何位置都行；-- 之后的都是参数。

  qq-weixin-work --sandbox kf.customer.batchget '{"external_userid_list": ["wmZhangSan"]}'
  qq-weixin-work kf.customer.batchget --help
  qq-weixin-work kf.customer
""",
)
EPILOG = (
    """\
The credential comes from --token or QQ_WEIXIN_WORK_TOKEN. Without them, an access_token is fetched with QQ_WEIXIN_WORK_CORPID
and QQ_WEIXIN_WORK_CORPSECRET, and cached in ~/.cache/qq-weixin-work. The server is that of QQ_WEIXIN_WORK_API, by default
https://qyapi.weixin.qq.com/cgi-bin.

Exit status: 0 = errcode 0, 1 = another errcode (or nothing found), 2 = wrong usage, 3 = no reply.
""",
    """\
凭证取自 --token 或 QQ_WEIXIN_WORK_TOKEN；都没有时，用 QQ_WEIXIN_WORK_CORPID 和 QQ_WEIXIN_WORK_CORPSECRET 获取 access_token，
并缓存在 ~/.cache/qq-weixin-work。服务器地址取自 QQ_WEIXIN_WORK_API，默认为 https://qyapi.weixin.qq.com/cgi-bin。

退出状态：0 表示 errcode 为 0，1 表示其他 errcode（或没有找到），2 表示用法错误，3 表示没有得到结果。
""",
)
# What argparse says of a mistake, and how Chinese says it.
MISTAKES = (
    (r"^unrecognized arguments: (.*); an argument.*", r"没有这样的选项：\1；以 - 开头的参数写在 -- 之后"),
    (r"^argument (\S+): invalid choice: (.*) \(choose from (.*)\)", r"\1 不能是 \2，可以是 \3"),
    (r"^argument (\S+): invalid float value: (.*)", r"\1 应是数字，不是 \2"),
    (r"^argument (\S+): expected .*", r"\1 后面缺少值"),
    (r"^argument (\S+): ignored explicit argument (.*)", r"\1 后面不能带值 \2"),
    (r"^ambiguous option: (\S+) could match (.*)", r"\1 不明确，可能是 \2"),
)
