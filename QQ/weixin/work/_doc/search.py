"""Find a call by what one wants to do, in Chinese or English: for the command line and the sandbox's page.

A wish is cut into words, or pairs of Chinese characters; each counts the more, the rarer it is, and the nearer to a call's
name and title it stands. An official address, a name and an errcode are found as they are.
"""

import inspect
import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from . import Document, families, functions, title

__all__ = ["Found", "search"]

# What people say, and what the official titles and names say.
SYNONYMS = {
    "发消息|推送消息|推送通知|发通知|send": "发送 消息 send",
    "机器人发|群机器人|webhook": "webhook 消息推送 send",
    "转人工|人工客服|接入人工": "变更会话状态 service_state trans",
    "撤回|recall": "撤回 recall",
    "token|凭证": "access_token gettoken",
    "红包|收款|付款|退款|支付": "对外收款 收款 externalpay",
    "打标签|贴标签|加标签|tag customer": "编辑客户企业标签 mark_tag",
    "员工|同事|user": "成员 member user",
    "员工离职|离职": "离职 resigned",
    "手机号|电话号码|phone|mobile": "手机号 mobile",
    "查userid|获取userid|换userid": "获取 userid getuserid",
    "加好友|好友|外部联系人": "客户 external contact",
    "发小程序": "群发 msg_template",
    "加群|群活码|进群": "客户群 进群方式 join_way",
    "活码|联系我": "联系我 contact_way",
    "二维码": "二维码 qrcode qr",
    "建群|拉群|开群": "创建 群聊会话 appchat create",
    "群成员|群详情": "客户群 详情 groupchat",
    "群名": "群聊会话 修改",
    "群聊": "群聊会话 客户群 appchat groupchat",
    "群发": "群发 msg_template groupmsg",
    "提交审批|发起审批|申请": "提交审批申请 applyevent",
    "审批": "审批 approval",
    "请假|假期|年假": "假期 vacation",
    "日程|日历|提醒": "日程 schedule calendar",
    "会议室": "会议室 meetingroom",
    "预定|预订|订会议室": "预定 book",
    "开会|约会议": "预约会议 meeting create",
    "考勤|签到|打卡|check-in|attendance": "打卡 checkin",
    "日报|周报|汇报": "汇报 journal",
    "文件|图片|素材|上传图片|upload": "上传 素材 media upload",
    "大文件": "异步上传 upload_by_url",
    "下载": "获取 素材 media get",
    "网盘|云盘|微盘": "微盘 wedrive",
    "表格|智能表|多维表": "智能表格 smartsheet sheet",
    "文档|写文档": "文档 wedoc doc",
    "收集表|问卷|表单": "收集表 form",
    "朋友圈": "朋友圈 moment",
    "欢迎语|welcome": "欢迎语 welcome",
    "通讯录|组织架构": "通讯录 部门 成员 department user",
    "聊天记录|会话存档|存档": "会话内容存档 会话记录 msgaudit chatdata",
    "扫码登录|免登|授权登录|网页登录|网页授权|log in|login": "访问用户身份 身份验证 getuserinfo auth",
    "日志|log": "日志 操作日志 oper_log",
    "签名|jssdk|js-sdk|jsapi": "jsapi_ticket ticket",
    "应用|app": "应用 agent",
    "应用信息|应用详情": "获取指定的应用详情",
    "菜单": "菜单 menu",
    "卡片|按钮": "模板卡片 template_card",
    "邮件|邮箱|mail": "邮件 exmail",
    "家长|学生|班级": "学校 家校 school 家长 学生",
    "导出": "导出 export",
    "导入|同步|批量": "异步 全量 增量 batch sync",
    "获客": "获客链接 customer_acquisition",
    "ip白名单|回调ip|ip": "ip 段 getcallbackip",
    "转换|换成|转成": "转换 idconvert",
    "客服消息|收消息|读消息|service messages": "微信客服 读取消息 sync_msg",
    "客服|customer service": "微信客服 kf",
    "客服链接": "获取客服帐号链接 add_contact_way kf",
    "新建|添加|增加|加|建|create|add": "创建 新增 添加 add create",
    "改|编辑|更新|update|edit|change": "修改 更新 编辑 update",
    "删|移除|delete|remove": "删除 delete del",
    "查|看|读|拉取|get|read|fetch": "获取 查询 读取 get",
    "列表|列出|全部|所有|list|all": "列表 list",
    "customer": "客户 externalcontact",
    "approval": "审批 approval",
    "department|团队": "部门 department",
    "order": "订单 order",
    "许可|帐号激活|激活码|license": "接口调用许可 license 激活",
}
STOP = set("的把给我要怎么样如何一个里了吗请在和与及到从被让为对某这那用能可以下上的")
STOP_WORDS = {"a", "an", "the", "to", "of", "for", "in", "how", "i", "do", "with", "my", "and", "by", "from", "is"}
WEIGHTS = (5.0, 3.5, 2.0, 0.4)  # of name and title, of the family, of the summary, of the rest of the docstring


class Found(NamedTuple):
    """A call that was found."""

    name: str
    document: Document


class _Entry(NamedTuple):
    found: Found
    weights: dict[str, float]  # by word
    length: int  # words of name and title


def search(wish: str, count: int = 5) -> list[Found]:
    """The best calls for a wish, the best first."""
    entries, rarity = _index()
    exact = [entry.found for entry in entries if _is_exact(wish, entry.found)]
    wanted = _wanted(wish)

    def score(entry: _Entry) -> float:
        values = [[rarity[word] * entry.weights.get(word, 0.0) for word in words if word in rarity] for words in wanted]
        found = [math.hypot(*group) for group in values]
        share = sum(map(bool, found)) / max(1, len(found))
        return sum(found) * (0.3 + share) / math.sqrt(4 + entry.length)

    scored = sorted(((score(entry), -number, entry) for number, entry in enumerate(entries)), reverse=True)
    best = [entry.found for value, _, entry in scored if value > 0]
    return [*exact, *(found for found in best if found not in exact)][:count]


def _is_exact(wish: str, found: Found) -> bool:
    text = wish.strip().lower()
    address = re.sub(r"^(https?://[^/]+)?/?cgi-bin/|\?.*$", "", text).strip("/")
    page = re.search(r"document/path/(\d+)", text)
    errcode = re.fullmatch(r"-?\d{4,}", text)
    return (
        text.replace("::", ".").removeprefix("qq.weixin.work.") == found.name.lower()
        or address == found.document.path.lower()
        or (page is not None and found.document.address.endswith(f"/{page[1]}"))
        or (errcode is not None and int(text) in found.document.errors)
    )


def _wanted(wish: str) -> list[set[str]]:
    """What is wished for: for each thing its words, those of its synonyms too."""
    text = wish.lower()
    wanted = []
    for spoken, official in SYNONYMS.items():
        phrases = [
            phrase
            for phrase in spoken.split("|")
            if re.search(rf"\b{phrase}s?\b" if phrase.isascii() else phrase, text)
        ]
        if phrases:
            wanted.append({word for words in (official, *phrases) for word in _words(words)})
    known = set().union(*wanted)
    return [*wanted, *({word} for word in dict.fromkeys(_words(text)) if word not in known)]


def _words(text: str) -> Iterator[str]:
    for run in re.findall(r"[a-z0-9]+|[\u4e00-\u9fff]+", text.lower()):
        if run.isascii():
            if run not in STOP_WORDS:
                yield run.removesuffix("s") if len(run) > 3 else run
        else:
            for part in re.split(f"[{''.join(STOP)}]", run):
                if len(part) == 1:
                    yield part
                yield from (part[at : at + 2] for at in range(len(part) - 1))


@cache
def _index() -> tuple[list[_Entry], dict[str, float]]:
    """Each call with its words, and how rare each word is."""
    entries = []
    names = {word for family, module in families() for name in (family, *functions(module)) for word in _words(name)}
    for family, module in families():
        about = f"{family} {title(module)}"
        for own, document in functions(module).items():
            name = f"{family}.{own}".lstrip(".")
            head = [*_words(f"{own} {document.title}")]
            parts = (
                (*head, *_inside(own, names)),
                _words(about),
                _words(document.summary),
                _words(inspect.getdoc(document.function) or ""),
            )
            weights: dict[str, float] = {}
            for words, weight in zip(parts, WEIGHTS):
                for word in words:
                    weights.setdefault(word, weight)
            entries.append(_Entry(Found(name, document), weights, len(head)))
    counts = Counter(word for entry in entries for word in entry.weights)
    return entries, {word: math.log(len(entries) / count) + 0.1 for word, count in counts.items()}


def _inside(name: str, words: set[str]) -> Iterator[str]:
    """The words that are written together in a name: approval and detail in getapprovaldetail."""
    yield from (word for word in words if len(word) > 3 and word in name.replace("_", " "))
