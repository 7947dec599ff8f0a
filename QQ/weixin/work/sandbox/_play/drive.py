"""Play those who use WeDrive (微盘): they upload, rename, move and delete, and change spaces."""

import base64
import hashlib
import uuid
from typing import Any

from .._state import State
from .needed import need_member, need_thing

__all__ = ["Drive"]

Record = dict[str, Any]
FOLDER, FILE = 1, 2  # file_type


class Drive(State):
    """Actions of members. Each pushes its event, and raises ValueError if it is not possible."""

    def uploads_to_space(self, userid: str, spaceid: str, file_name: str, data: bytes) -> str:
        """Upload a file to a space: the event create_file. Returns its fileid."""
        with self.lock:
            need_thing(self, "spaces", spaceid)
            need_member(self, userid)
            fileid, now = f"f{uuid.uuid4().hex}", int(self.now)
            self.resources.setdefault("files", {})[fileid] = {
                "fileid": fileid,
                "spaceid": spaceid,
                "fatherid": spaceid,
                "file_name": file_name,
                "file_type": FILE,
                "file_status": 1,
                "ctime": now,
                "mtime": now,
                **_content(data),
                "auth_info": [],
                "setting": {},
                "watermark": {},
            }
            self._drive_event("wedrive_file_change", "create_file", FileId=[fileid])
            return fileid

    def edits_file(self, fileid: str, data: bytes) -> None:
        """Put another content into a file: the event update_file."""
        with self.lock:
            need_thing(self, "files", fileid).update(**_content(data), mtime=int(self.now))
            self._drive_event("wedrive_file_change", "update_file", FileId=[fileid])

    def renames_file(self, fileid: str, new_name: str) -> None:
        """Rename a file: the event rename_file."""
        with self.lock:
            need_thing(self, "files", fileid).update(file_name=new_name, mtime=int(self.now))
            self._drive_event("wedrive_file_change", "rename_file", FileId=[fileid])

    def moves_file(self, fileid: str, fatherid: str) -> None:
        """Move a file into a folder of its space, or to the top with the spaceid: the event move_file."""
        with self.lock:
            file = need_thing(self, "files", fileid)
            folder = need_thing(self, "files", fatherid) if fatherid != file["spaceid"] else {}
            if folder and (folder["spaceid"] != file["spaceid"] or folder["file_type"] != FOLDER):
                raise ValueError(f"{fatherid!r} is no folder of the space")
            file["fatherid"] = fatherid
            self._drive_event("wedrive_file_change", "move_file", FileId=[fileid])

    def deletes_file(self, fileid: str) -> None:
        """Delete a file: the event delete_file."""
        with self.lock:
            need_thing(self, "files", fileid)
            del self.resources["files"][fileid]
            self._drive_event("wedrive_file_change", "delete_file", FileId=[fileid])

    def joins_space(self, userid: str, spaceid: str, whom: str, auth: int = 1) -> None:
        """Take a member into a space, as userid who is its administrator: the event space_member_change."""
        with self.lock:
            space = need_thing(self, "spaces", spaceid)
            userid, whom = need_member(self, userid), need_member(self, whom)
            others = [each for each in space.get("auth_info") or [] if each.get("userid") != whom]
            space["auth_info"] = [*others, {"type": 1, "userid": whom, "auth": auth}]
            self._drive_event("wedrive_space_change", "space_member_change", userid, SpaceId=[spaceid])

    def dismisses_space(self, userid: str, spaceid: str) -> None:
        """Dissolve a space, with all files in it: the event dismiss_space."""
        with self.lock:
            need_thing(self, "spaces", spaceid)
            userid = need_member(self, userid)
            del self.resources["spaces"][spaceid]
            files = self.resources.get("files", {})
            for fileid in [fileid for fileid, file in files.items() if file["spaceid"] == spaceid]:
                del files[fileid]
            self._drive_event("wedrive_space_change", "dismiss_space", userid, SpaceId=[spaceid])

    def _drive_event(self, event: str, what: str, who: str = "sys", **ids: list[str]) -> None:
        self.pushes.event({"FromUserName": who, "MsgType": "event", "Event": event, "ChangeType": what, **ids})


def _content(data: bytes) -> Record:
    sums = {"sha": hashlib.sha1(data).hexdigest(), "md5": hashlib.md5(data).hexdigest()}
    return {"file_size": len(data), "content": base64.b64encode(data).decode(), **sums}
