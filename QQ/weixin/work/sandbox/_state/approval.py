"""Approval requests (审批): how decisions move them, and the event about it."""

from typing import Any

from .push import Pushes

__all__ = [
    "AGREED",
    "ALL",
    "COPIES",
    "IN_REVIEW",
    "REFUSED",
    "WITHDRAWN",
    "WITHDRAWN_LATER",
    "decide",
    "push_change",
    "records",
]

IN_REVIEW, AGREED, REFUSED, WITHDRAWN, WITHDRAWN_LATER = 1, 2, 3, 4, 6
HANDLED = 14
APPROVERS, COPIES, HANDLERS = 1, 2, 3  # kinds of nodes
ALL, ANY, IN_TURN = 1, 2, 3  # who of a node has to decide
AGENTID = "3010040"  # of the approval app

Approval = dict[str, Any]


def _nodes(approval: Approval) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = approval["process_list"]["node_list"]
    return [node for node in nodes if node["node_type"] != COPIES]


def decide(approval: Approval, userid: str, agrees: bool, speech: str, now: int) -> int:
    """Let a member decide. Returns what happened, as StatuChangeEvent tells it. Raises ValueError if it is not the member's turn."""
    node = next((node for node in _nodes(approval) if node["sp_status"] == IN_REVIEW), None)
    if approval["sp_status"] != IN_REVIEW or node is None:
        raise ValueError(
            f"the request {approval['sp_no']} is no longer in review: its sp_status is {approval['sp_status']}"
        )
    waiting = [each for each in node["sub_node_list"] if each["sp_yj"] == IN_REVIEW]
    turn = [each["userid"] for each in (waiting[:1] if node["apv_rel"] == IN_TURN else waiting)]
    if userid not in turn:
        raise ValueError(f"it is not {userid}'s turn to decide, but that of {', '.join(turn)}")
    done = HANDLED if node["node_type"] == HANDLERS else AGREED
    own = next(each for each in waiting if each["userid"] == userid)
    own.update(sp_yj=done if agrees else REFUSED, speech=speech, sptime=now)
    if not agrees:
        node["sp_status"] = approval["sp_status"] = REFUSED
        return REFUSED
    if node["apv_rel"] == ANY or len(waiting) == 1:
        node["sp_status"] = done
    if all(each["sp_status"] != IN_REVIEW for each in _nodes(approval)):
        approval["sp_status"] = AGREED
    return done


def records(approval: Approval) -> list[dict[str, Any]]:
    """sp_record: the approvers, in the older form."""
    return [
        {
            "sp_status": min(node["sp_status"], REFUSED),
            "approverattr": 1 if node["apv_rel"] == ANY else 2,
            "details": [
                {
                    "approver": {"userid": each["userid"]},
                    "speech": each["speech"],
                    "sp_status": each["sp_yj"],
                    "sptime": each["sptime"],
                    "media_id": each["media_ids"],
                }
                for each in node["sub_node_list"]
            ],
        }
        for node in _nodes(approval)
        if node["node_type"] == APPROVERS
    ]


def push_change(pushes: Pushes, approval: Approval, what: int) -> None:
    """Push sys_approval_change. what: its StatuChangeEvent."""
    pushes.event(
        {
            "FromUserName": "sys",
            "MsgType": "event",
            "Event": "sys_approval_change",
            "AgentID": AGENTID,
            "ApprovalInfo": {
                "SpNo": approval["sp_no"],
                "SpNoStr": approval["sp_no"],
                "SpName": approval["sp_name"],
                "SpStatus": str(approval["sp_status"]),
                "TemplateId": approval["template_id"],
                "ApplyTime": str(approval["apply_time"]),
                "Applyer": {"UserId": approval["applyer"]["userid"], "Party": approval["applyer"]["partyid"]},
                "SpRecord": [_record(record) for record in records(approval)],
                "Notifyer": [{"UserId": each["userid"]} for each in approval["notifyer"]],
                "ProcessList": {"NodeList": [_node(node) for node in approval["process_list"]["node_list"]]},
                "Comments": [_comment(comment) for comment in approval["comments"]],
                "StatuChangeEvent": str(what),
            },
        }
    )


def _record(record: dict[str, Any]) -> dict[str, Any]:
    return {
        "SpStatus": str(record["sp_status"]),
        "ApproverAttr": str(record["approverattr"]),
        "Details": [
            {
                "Approver": {"UserId": each["approver"]["userid"]},
                "Speech": each["speech"],
                "SpStatus": str(each["sp_status"]),
                "SpTime": str(each["sptime"]),
            }
            for each in record["details"]
        ],
    }


def _node(node: dict[str, Any]) -> dict[str, Any]:
    return {
        "NodeType": str(node["node_type"]),
        "SpStatus": str(node["sp_status"]),
        "ApvRel": str(node["apv_rel"]),
        "SubNodeList": [
            {
                "UserInfo": {"UserId": each["userid"]},
                "Speech": each["speech"],
                "SpYj": str(each["sp_yj"]),
                "Sptime": str(each["sptime"]),
            }
            for each in node["sub_node_list"]
        ],
    }


def _comment(comment: dict[str, Any]) -> dict[str, Any]:
    return {
        "CommentUserInfo": {"UserId": comment["commentUserInfo"]["userid"]},
        "CommentTime": str(comment["commenttime"]),
        "CommentContent": comment["commentcontent"],
        "CommentId": comment["commentid"],
    }
