"""QQ::weixin::work::security::admin_oper_log: 操作日志.

What administrators did in the admin console.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["list"]


def list(access_token: Token, hash: Hash) -> Reply:
    """获取管理端操作日志: read the log of what administrators did.

    POST security/admin_oper_log/list
    https://developer.work.weixin.qq.com/document/path/100179 (2024/09/13)

    Call it at intervals and fetch what is new. Operations made through interfaces, such as 通讯录同步助手, are not logged
    here. All records are returned, also those of members outside the app's visible range.

    hash:
        start_time (int, required): start of the range, Unix seconds; no more than 180 days ago.
        end_time (int, required): end of the range, Unix seconds; after start_time by no more than 7 days, and before
            now.
        oper_type (int): only this kind of operation: 2 = change of rights, 3 = change of members and departments, 7 =
            other, 8 = change of apps, 11 = management of contacts and chats, 12 = management of corp information, 13 =
            management of external contacts. Left out, all kinds.
        userid (str): only operations of this member.
        cursor (str): the next_cursor of the page before; left out for the first; not for other conditions than that
            page had; cusor in the official table, cursor in its sample.
        limit (int): page size, from 1 to 400. A page may hold fewer, so only has_more marks the end. Default: 400.

    Reply:
        record_list (list[dict]): the records.
        record_list[].userid (str): who acted.
        record_list[].oper_type (int): kind of operation: 2 = change of rights, 3 = change of members and departments, 7
            = other, 8 = change of apps, 11 = management of contacts and chats, 12 = management of corp information, 13
            = management of external contacts; 1 in the official sample.
        record_list[].time (int): when, Unix seconds.
        record_list[].detail_type (int): what was done: 1 = bind mobile number, 2 = unbind mobile number, 3 = change
            security mailbox, 4 = change login password, 5 = add graded administrator, 6 = delete graded administrator,
            7 = change operation rights, 8 = change range of management, 9 = add department, 10 = delete department, 11
            = move department, 12 = move member, 13 = delete member, 14 = add member, 15 = change member, 16 = import in
            bulk, 17 = change corp name, 18 = change corp logo, 19 = change corp information, 20 = change message
            settings, 21 = change department, 22 = send announcement, 23 = log in to the admin console, 24 = remove
            member, 25 = send invitation, 26 = add app, 27 = delete app, 28 = change home page of an app, 29 = change
            visible range of an app, 30 = export contacts, 31 = add management group, 32 = delete management group, 33 =
            rename management group, 34 = change contacts rights of a management group, 35 = change app rights of a
            management group, 36 = change administrators of a management group, 37 = hand over the creator's role, 38 =
            add tag, 39 = delete tag, 40 = change members of a tag, 41 = rename tag, 42 = install app of a suite, 43 =
            delete app of a suite, 44 = delete contacts suite, 45 = install contacts suite, 46 = open WeCom, 47 = add
            media, 48 = edit media, 49 = delete media, 50 = hide departments or members, 51 = restrict seeing other
            departments, 52 = restrict seeing everybody, 53 = add invoice data, 54 = change invoice data, 55 = delete
            invoice data, 56 = delete app of a suite, 57 = turn on automatic invitation of members, 58 = turn off
            automatic invitation of members, 59 = change rights of an app, 60 = update members by increment, 61 =
            replace all members, 62 = replace all departments, 63 = export customer service list, 64 = delete customer
            service, 65 = enable app, 66 = disable app, 67 = add approval template, 68 = enable approval template, 69 =
            disable approval template, 70 = delete approval template, 71 = change approval template, 72 = change
            approval rule, 73 = delete approval record, 74 = add leave type, 75 = delete leave type, 76 = change leave
            type, 77 = import leave balances, 78 = change a member's leave balance, 79 = add check-in rule, 80 = change
            check-in rule, 81 = delete check-in rule, 82 = change settings of check-in outside, 83 = add report
            template, 84 = enable report template, 85 = disable report template, 86 = delete report template, 87 =
            change report template, 88 = change report rule, 89 = export reports, 90 = export leave balances, 91 =
            export approvals, 92 = export check-ins, 93 = verification by documents, 94 = check of the legal
            representative, 95 = check by payment, 96 = check by authorisation of an official account, 97 = verification
            by authorisation of an official account, 98 = set second check on entering the corp, 99 = change settings of
            applications to join, 100 = change start page of the client, 101 = manage members who left, 102 = set weekly
            summary, 103 = change logo of the WeChat plugin, 104 = change introduction of the WeChat plugin, 105 =
            change settings of the WeChat plugin, 106 = set red packets for inviting colleagues, 107 = set upper limit
            of group members, 108 = set read state of messages, 109 = set group of all members, 110 = create department
            groups automatically, 111 = set what is shown of members, 112 = set what members may change, 113 = set order
            of members, 114 = set watermark in chats, 115 = set watermark in contacts, 116 = set messages to members who
            do not use WeCom, 117 = set safe viewing of mobile numbers, 118 = set what outsiders see of members, 119 =
            change rights of external contacts, 120 = export operation records, 121 = change display of the workbench,
            122 = set entrance of third-party apps for members, 123 = enable mini program, 124 = disable mini program,
            125 = add mini program page to the chat toolbar, 126 = edit mini program page of the chat toolbar, 127 =
            delete mini program page of the chat toolbar, 128 = edit groups of apps and mini programs, 129 = set
            entrance of connecting WeChat for members, 130 = set API sync of contacts, 132 = set safe viewing, 133 =
            export all members' viewing records, 134 = export viewing records of given members, 135 = message archive
            change IP addresses, 136 = message archive change public key, 137 = message archive set voice and video
            calls of members, 138 = message archive set file transfer assistant of members, 139 = message archive set
            service notice, 140 = message archive change range, 141 = message archive set restrictions of sessions, 142
            = check of the corp's documents, 146 = message archive set interception of keywords, 147 = add department,
            148 = delete department, 149 = change department, 150 = add student, 151 = delete student, 152 = change
            student, 153 = add parent, 154 = delete parent, 155 = change parent, 156 = import in bulk, 157 = change
            settings, 158 = set API sync of school contacts, 159 = view secret, 160 = set server of event callbacks, 161
            = reset secret, 162 = set members' information in bulk, 163 = delete and forbid app, 164 = turn off
            authorisation by members, 165 = allow app again, 166 = change the way an app is authorised, 167 = turn on
            authorisation by members, 168 = turn on login check by text message, 169 = turn off login check by text
            message, 170 = turn self-built app into delegated app, 171 = set display of the number of contacts, 172 =
            trusted IP of the corp, 173 = grant editing of contacts, 174 = withdraw editing of contacts, 175 = show
            gender in member lists of groups, 176 = delete member (leaving), 177 = import roster in bulk, 178 = update
            roster in bulk, 179 = change rights of managed-service staff, 180 = export contacts (roster), 181 = WeCom
            verification, 182 = export in bulk, 185 = disable secret, 186 = disable server of event callbacks, 189 = add
            knowledge set, 190 = change knowledge set, 191 = delete knowledge set; among others.
        record_list[].detail_info (str): what it was about.
        record_list[].ip (str): address of who acted.
        has_more (bool): whether more follow.
        next_cursor (str): where the next page begins.

    Permission:
        self-built: 使用分析 > API > 可调用接口应用 (获取管理端操作日志)

    Limits:
        - at most 600 calls a minute.
    """
    return _http.post("security/admin_oper_log/list", access_token, hash)
