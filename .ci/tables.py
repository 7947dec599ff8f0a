"""Make the table of families in both guides, grouped by the official menu. Run by .ci/made."""

import re
from pathlib import Path

from QQ.weixin.work import _doc

GUIDE = Path(__file__).parent.parent / "QQ" / "weixin" / "work" / "guide"
PAGES = [GUIDE / "families.md", GUIDE / "zh" / "families.md"]
COUNTS = re.compile(r"^\d+( families, | 个接口分类，)\d+( functions:| 个函数：)$", re.MULTILINE)
ROWS = re.compile(r"(?:^\| [^|\n]+ \| `[^|\n]+ \| \d+ \|\n)+", re.MULTILINE)
# The menu of the official documents, and the families below each entry.
MENU = {
    "开发指南 Basics": ["", "ticket", "idconvert"],
    "身份验证 Authentication": ["auth"],
    "通讯录管理 Contacts": ["user", "department", "tag", "batch", "export", "contactrule", "corp"],
    "企业互联 Linked corps": ["linkedcorp"],
    "上下游 Corp chains": ["corpgroup", "miniprogram"],
    "安全管理 Security": ["security"],
    "消息接收与发送 Messages": ["message", "appchat", "webhook", "aibot"],
    "应用管理 Apps": ["agent", "menu"],
    "素材管理 Media": ["media"],
    "电子发票 Electronic invoices": ["card"],
    "数据与智能专区 Data zone": ["chatdata", "docdata"],
    "客户联系 Customer contact": ["externalcontact"],
    "微信客服 Customer service": ["kf"],
    "企业支付 Payments": ["externalpay", "miniapppay"],
    "会话内容存档 Message archive": ["msgaudit"],
    "家校沟通 Schools": ["school", "externalcontact.message", "health"],
    "政民沟通 Government and residents": ["report"],
    "邮件 Mail": ["exmail"],
    "文档 Documents": ["wedoc"],
    "日程 Calendars and schedules": ["oa.calendar", "oa.schedule", "todo"],
    "会议 Meetings": ["meeting"],
    "会议室 Meeting rooms": ["oa.meetingroom"],
    "微盘 WeDrive": ["wedrive"],
    "直播 Live streams": ["living"],
    "公费电话 Corp-paid calls": ["dial"],
    "打卡 Check-in": ["checkin", "hardware"],
    "审批 Approvals": ["oa", "oa.approval", "oa.vacation"],
    "汇报 Reports": ["oa.journal"],
    "人事助手 Human resources": ["hr"],
    "紧急通知应用 Emergency notices": ["pstncc"],
    "高级功能 Advanced features": ["advanced_feature", "advanced_api"],
    "应用授权 Service providers": ["service", "sync"],
    "接口调用许可 API licences": ["license"],
    "收银台 Cashier": ["paytool"],
    "智慧硬件 Devices": ["openhw", "devicedata"],
}


def menu_entry(family):
    """The entry of the menu for a family: that of the longest name in MENU that the family begins with."""
    entries = {name: entry for entry, names in MENU.items() for name in names}
    return entries[max((name for name in entries if f"{family}.".startswith(f"{name}." if name else "")), key=len)]


def current(text):
    """The guide with the current counts and table."""
    families = {name: len(_doc.functions(module)) for name, module in _doc.families()}
    text, counted = COUNTS.subn(lambda match: f"{len(families)}{match[1]}{sum(families.values())}{match[2]}", text)
    rows = ""
    for entry in MENU:
        counts = {name or _doc.ROOT: count for name, count in families.items() if menu_entry(name) == entry}
        names = ", ".join(f"`{name}` {count}" for name, count in counts.items())
        rows += f"| {entry} | {names} | {sum(counts.values())} |\n"
    text, tables = ROWS.subn(rows, text)
    if (counted, tables) != (1, 1):
        raise SystemExit(f"{counted} lines of counts and {tables} tables where there should be one of each")
    return text


def wanted():
    return {path: current(path.read_text(encoding="utf-8")) for path in PAGES}


def existing():
    return PAGES
