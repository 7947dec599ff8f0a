"""Play those who use documents and WeDrive: they fill forms, edit smart sheets, upload and delete."""

import base64
import hashlib
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from .._state import State

__all__ = ["Documents"]

Record = dict[str, Any]


class Documents(State):
    """Actions of members. Each pushes its event, and raises ValueError if it is not possible."""

    def fills_form(self, userid: str, formid: str, items: Iterable[Record]) -> int:
        """Answer a form: the event form_complete. Returns the answer_id.

        items: an answer for each question, as get_form_answer has them: {"question_id": 1, "text_reply": "..."}.
        """
        with self.lock:
            form = self._thing("forms", formid)
            given = list(items)
            answered = {each["question_id"] for each in given}
            questions = form["form_question"]["items"]
            left = [each["title"] for each in questions if each["must_reply"] and each["question_id"] not in answered]
            once = not (form.get("form_setting") or {}).get("allow_multi_fill")
            if left:
                raise ValueError(f"must be answered too: {', '.join(left)}")
            if once and any(each.get("userid") == userid for each in form["answers"]):
                raise ValueError(f"{userid} has answered {formid!r} already")
            who = {"userid": userid, "user_name": self.company.member(self._known_member(userid))["name"]}
            answer_id, now = len(form["answers"]) + 1, int(self.now)
            times = {"ctime": now, "mtime": now, "answer_status": 1}
            form["answers"].append({"answer_id": answer_id, **who, **times, "reply": {"items": given}})
            self._document_event("doc_change", "form_complete", FormId=[formid])
            return answer_id

    def adds_records(self, userid: str, sheet_id: str, records: Iterable[Mapping[str, Any]]) -> list[str]:
        """Add records to a smart sheet: the event add_record. records: the cells of each, by titles of fields."""
        with self.lock:
            sheet, now = self._thing("sheets", sheet_id), str(int(self.now * 1000))
            name = self.company.member(self._known_member(userid))["name"]
            times = {"create_time": now, "update_time": now, "creator_name": name, "updater_name": name}
            ids = []
            for cells in records:
                record_id = uuid.uuid4().hex[:6]
                record = {"record_id": record_id, "sheet_id": sheet_id, "values": self._cells(sheet_id, cells), **times}
                self.resources.setdefault("sheet_records", {})[record_id] = record
                ids.append(record_id)
            self._sheet_event("add_record", sheet, ids)
            return ids

    def edits_record(self, userid: str, record_id: str, cells: Mapping[str, Any]) -> None:
        """Change cells of a record: the event update_record."""
        with self.lock:
            record = self._thing("sheet_records", record_id)
            record["values"].update(self._cells(record["sheet_id"], cells))
            name = self.company.member(self._known_member(userid))["name"]
            record.update(update_time=str(int(self.now * 1000)), updater_name=name)
            self._sheet_event("update_record", self._thing("sheets", record["sheet_id"]), [record_id])

    def sheet_creates_groupchat(self, docid: str, name: str, owner: str, members: Iterable[str] = ()) -> str:
        """Let the automation of a smart sheet create a group chat. Returns its chat_id."""
        with self.lock:
            self._thing("documents", docid)
            people = [self._known_member(each) for each in dict.fromkeys([owner, *members])]
            chat_id = f"wr{uuid.uuid4().hex}"
            chat = {"chat_id": chat_id, "docid": docid, "name": name, "owner": owner, "user_list": people}
            self.resources.setdefault("sheet_groupchats", {})[chat_id] = chat
            return chat_id

    def deletes_document(self, docid: str) -> None:
        """Delete a document or form, as its administrator: the event delete_doc or delete_form."""
        with self.lock:
            is_form = docid in self.resources.get("forms", {})
            self._thing("forms" if is_form else "documents", docid)
            del self.resources["forms" if is_form else "documents"][docid]
            if is_form:
                self._document_event("doc_change", "delete_form", FormId=[docid])
            else:
                self._document_event("doc_change", "delete_doc", DocId=[docid])

    def uploads_to_space(self, userid: str, spaceid: str, file_name: str, data: bytes) -> str:
        """Upload a file to a space of WeDrive: the event create_file. Returns its fileid."""
        with self.lock:
            self._thing("spaces", spaceid)
            self._known_member(userid)
            fileid, now = f"f{uuid.uuid4().hex}", int(self.now)
            sums = {"sha": hashlib.sha1(data).hexdigest(), "md5": hashlib.md5(data).hexdigest()}
            self.resources.setdefault("files", {})[fileid] = {
                "fileid": fileid,
                "spaceid": spaceid,
                "fatherid": spaceid,
                "file_name": file_name,
                "file_type": 2,
                "file_size": len(data),
                "file_status": 1,
                "ctime": now,
                "mtime": now,
                "content": base64.b64encode(data).decode(),
                "auth_info": [],
                "setting": {},
                "watermark": {},
                **sums,
            }
            self._document_event("wedrive_file_change", "create_file", FileId=[fileid])
            return fileid

    def deletes_file(self, fileid: str) -> None:
        """Delete a file of WeDrive: the event delete_file."""
        with self.lock:
            self._thing("files", fileid)
            del self.resources["files"][fileid]
            self._document_event("wedrive_file_change", "delete_file", FileId=[fileid])

    def _cells(self, sheet_id: str, cells: Mapping[str, Any]) -> Record:
        fields = self.resources.get("sheet_fields", {}).values()
        ids = {each["field_title"]: each["field_id"] for each in fields if each["sheet_id"] == sheet_id}
        if not {*cells} <= {*ids}:
            raise ValueError(f"the fields of the sheet are {', '.join(ids)}")
        return {ids[title]: value for title, value in cells.items()}

    def _thing(self, kind: str, id: str) -> Record:
        if id not in self.resources.get(kind, {}):
            raise ValueError(f"there is no {id!r} among the {kind}")
        return self.resources[kind][id]

    def _known_member(self, userid: str) -> str:
        if not self.company.known(userid):
            raise ValueError(f"there is no member {userid!r}")
        return userid

    def _sheet_event(self, what: str, sheet: Record, record_ids: list[str]) -> None:
        where = {"DocId": sheet["docid"], "SheetId": sheet["sheet_id"]}
        self._document_event("smart_sheet_change", what, **where, RecordId=record_ids)

    def _document_event(self, event: str, what: str, **fields: Any) -> None:
        self.pushes.event({"FromUserName": "sys", "MsgType": "event", "Event": event, "ChangeType": what, **fields})
