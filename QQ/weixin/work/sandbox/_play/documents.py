"""Play those who use documents (文档): they fill forms, edit smart sheets, share and delete."""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from .._state import State
from .needed import need_member, need_thing

__all__ = ["Documents"]

Record = dict[str, Any]
CHOSEN = 1  # fill_out_auth: only those who were chosen may answer
CHOICES = (2, 3, 15)  # reply_type


class Documents(State):
    """Actions of members. Each pushes its event, and raises ValueError if it is not possible."""

    def fills_form(self, userid: str, formid: str, items: Iterable[Record]) -> int:
        """Answer a form: the event form_complete. Returns the answer_id.

        items: an answer for each question, as get_form_answer has them: {"question_id": 1, "text_reply": "..."}.
        """
        with self.lock:
            form, userid = need_thing(self, "forms", formid), need_member(self, userid)
            given = list(items)
            questions = form["form_question"]["items"]
            answered = {each["question_id"] for each in given}
            _check_answers({each["question_id"]: each for each in questions}, given)
            left = [each["title"] for each in questions if each["must_reply"] and each["question_id"] not in answered]
            setting = form.get("form_setting") or {}
            once = not setting.get("allow_multi_fill")
            if setting.get("fill_out_auth") == CHOSEN and userid not in self._asked(setting.get("fill_in_range") or {}):
                raise ValueError(f"{userid} is not among those who may answer {formid!r}")
            if left:
                raise ValueError(f"must be answered too: {', '.join(left)}")
            if once and any(each.get("userid") == userid for each in form["answers"]):
                raise ValueError(f"{userid} has answered {formid!r} already")
            who = {"userid": userid, "user_name": self.company.member(userid)["name"]}
            answer_id, now = len(form["answers"]) + 1, int(self.now)
            times = {"ctime": now, "mtime": now, "answer_status": 1}
            form["answers"].append({"answer_id": answer_id, **who, **times, "reply": {"items": given}})
            self._document_event(userid, "doc_change", "form_complete", FormId=[formid])
            return answer_id

    def _asked(self, whom: Record) -> list[str]:
        parties = whom.get("departmentids") or []
        return [*(whom.get("userids") or []), *(each for party in parties for each in self.company.members_of(party))]

    def adds_records(self, userid: str, sheet_id: str, records: Iterable[Mapping[str, Any]]) -> list[str]:
        """Add records to a smart sheet: the event add_record. records: the cells of each, by titles of fields."""
        with self.lock:
            sheet, now = need_thing(self, "sheets", sheet_id), str(int(self.now * 1000))
            userid = need_member(self, userid)
            name = self.company.member(userid)["name"]
            times = {"create_time": now, "update_time": now, "creator_name": name, "updater_name": name}
            ids = []
            for cells in records:
                record_id = uuid.uuid4().hex[:6]
                record = {"record_id": record_id, "sheet_id": sheet_id, "values": self._cells(sheet_id, cells), **times}
                self.resources.setdefault("sheet_records", {})[record_id] = record
                ids.append(record_id)
            self._sheet_event(userid, "add_record", sheet, RecordId=ids)
            return ids

    def edits_record(self, userid: str, record_id: str, cells: Mapping[str, Any]) -> None:
        """Change cells of a record: the event update_record."""
        with self.lock:
            record, userid = need_thing(self, "sheet_records", record_id), need_member(self, userid)
            record["values"].update(self._cells(record["sheet_id"], cells))
            name = self.company.member(userid)["name"]
            record.update(update_time=str(int(self.now * 1000)), updater_name=name)
            sheet = need_thing(self, "sheets", record["sheet_id"])
            self._sheet_event(userid, "update_record", sheet, RecordId=[record_id])

    def deletes_records(self, userid: str, sheet_id: str, record_ids: Iterable[str]) -> None:
        """Delete records of a smart sheet: the event delete_record."""
        with self.lock:
            sheet, ids = need_thing(self, "sheets", sheet_id), list(record_ids)
            userid = need_member(self, userid)
            if any(need_thing(self, "sheet_records", each)["sheet_id"] != sheet_id for each in ids):
                raise ValueError(f"they are not all records of {sheet_id!r}")
            for each in ids:
                del self.resources["sheet_records"][each]
            self._sheet_event(userid, "delete_record", sheet, RecordId=ids)

    def makes_sheet_webhook(self, userid: str, sheet_id: str) -> str:
        """Make an address through which others write into a sheet. Returns its key, for wedoc.smartsheet.webhook."""
        with self.lock:
            sheet = need_thing(self, "sheets", sheet_id)
            whose = f"{need_member(self, userid)}'s webhook of {sheet_id}"
            where = {"docid": sheet["docid"], "sheet_id": sheet_id}
            self.resources.setdefault("sheet_webhooks", {})[whose] = where
            return self.issue(whose, "key")

    def adds_field(self, userid: str, sheet_id: str, title: str, field_type: str = "FIELD_TYPE_TEXT") -> str:
        """Add a field to a smart sheet: the event add_filed. Returns its field_id."""
        with self.lock:
            sheet, field_id = need_thing(self, "sheets", sheet_id), uuid.uuid4().hex[:6]
            userid = need_member(self, userid)
            field = {"field_id": field_id, "sheet_id": sheet_id, "field_title": title, "field_type": field_type}
            self.resources.setdefault("sheet_fields", {})[field_id] = field
            self._sheet_event(userid, "add_filed", sheet, FieldId=[field_id])
            return field_id

    def deletes_field(self, userid: str, field_id: str) -> None:
        """Delete a field of a smart sheet: the event delete_filed."""
        with self.lock:
            userid = need_member(self, userid)
            sheet = need_thing(self, "sheets", need_thing(self, "sheet_fields", field_id)["sheet_id"])
            del self.resources["sheet_fields"][field_id]
            self._sheet_event(userid, "delete_filed", sheet, FieldId=[field_id])

    def sheet_creates_groupchat(self, docid: str, name: str, owner: str, members: Iterable[str] = ()) -> str:
        """Let the automation of a smart sheet create a group chat. Returns its chat_id."""
        with self.lock:
            need_thing(self, "documents", docid)
            people = list(dict.fromkeys(need_member(self, each) for each in [owner, *members]))
            chat_id = f"wr{uuid.uuid4().hex}"
            chat = {"chat_id": chat_id, "docid": docid, "name": name, "owner": people[0], "user_list": people}
            self.resources.setdefault("sheet_groupchats", {})[chat_id] = chat
            return chat_id

    def shares_document(self, userid: str, docid: str, whom: str, auth: int = 1) -> None:
        """Give a member a right to a document (1 = reads, 2 = edits, 7 = administrator): the event doc_member_change."""
        with self.lock:
            document = need_thing(self, "documents", docid)
            userid, whom = need_member(self, userid), need_member(self, whom)
            others = [each for each in document["doc_member_list"] if each.get("userid") != whom]
            document["doc_member_list"] = [*others, {"type": 1, "userid": whom, "auth": auth}]
            self._document_event(userid, "doc_change", "doc_member_change", DocId=[docid])

    def changes_form_setting(self, userid: str, formid: str, setting: Mapping[str, Any]) -> None:
        """Change fields of a form's form_setting, such as allow_multi_fill: the event form_settings_change."""
        with self.lock:
            form = need_thing(self, "forms", formid)
            userid = need_member(self, userid)
            form["form_setting"] = {**(form.get("form_setting") or {}), **setting}
            self._document_event(userid, "doc_change", "form_settings_change", FormId=[formid])

    def deletes_document(self, userid: str, docid: str) -> None:
        """Delete a document or form, as its administrator: the event delete_doc or delete_form."""
        with self.lock:
            userid = need_member(self, userid)
            is_form = docid in self.resources.get("forms", {})
            need_thing(self, "forms" if is_form else "documents", docid)
            del self.resources["forms" if is_form else "documents"][docid]
            if is_form:
                self._document_event(userid, "doc_change", "delete_form", FormId=[docid])
            else:
                self._document_event(userid, "doc_change", "delete_doc", DocId=[docid])

    def _cells(self, sheet_id: str, cells: Mapping[str, Any]) -> Record:
        all_ = self.resources.get("sheet_fields", {}).values()
        fields = {each["field_title"]: each for each in all_ if each["sheet_id"] == sheet_id}
        if not {*cells} <= {*fields}:
            raise ValueError(f"the fields of the sheet are {', '.join(fields)}")
        return {fields[title]["field_id"]: _cell(fields[title], value) for title, value in cells.items()}

    def _sheet_event(self, userid: str, what: str, sheet: Record, **ids: list[str]) -> None:
        where = {"DocId": sheet["docid"], "SheetId": sheet["sheet_id"]}
        self._document_event(userid, "smart_sheet_change", what, **where, **ids)

    def _document_event(self, who: str, event: str, what: str, **fields: Any) -> None:
        self.pushes.event({"FromUserName": who, "MsgType": "event", "Event": event, "ChangeType": what, **fields})


def _check_answers(questions: Mapping[int, Record], given: Iterable[Record]) -> None:
    """Raise ValueError for an answer to no question, or with an option that is none."""
    for each in given:
        question = questions.get(each["question_id"])
        if question is None:
            raise ValueError(f"the form has no question {each['question_id']}")
        options = {option["key"] for option in question.get("option_item") or []}
        if question["reply_type"] in CHOICES and not {*(each.get("option_reply") or [])} <= options:
            raise ValueError(f"the options of {question['title']} are {', '.join(map(str, options))}")


def _cell(field: Record, value: Any) -> Any:
    """What is typed into a cell: a text may be given as a str."""
    is_text = field["field_type"] == "FIELD_TYPE_TEXT" and isinstance(value, str)
    return [{"type": "text", "text": value}] if is_text else value
