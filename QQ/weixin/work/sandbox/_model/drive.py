"""WeDrive (微盘): spaces, folders and files; and the rights to a file, which wedoc's older calls change too."""

from typing import Any

from .._reply import RefusalError, Reply
from .._state import State
from .resource import Fitted, Resource, Thing, department, member, now, text

__all__ = ["FILES", "SPACES", "file_acl_del", "file_setting", "file_share", "merged", "need_folder", "without"]

FOLDER = 1  # file_type
ADMINISTRATOR = 7
MAX_ADMINISTRATORS = 3
PEOPLE = {"auth_info[].userid": member, "auth_info[].departmentid": department}

SPACES = Resource("spaces", id="spaceid", new=text("s"), unknown=640001, needs=PEOPLE)
FILES = Resource(
    "files",
    id="fileid",
    new=text("f"),
    unknown=640002,
    parent=SPACES,
    adds={"ctime": now, "mtime": now, "file_status": 1, "auth_info": [], "setting": {}, "watermark": {}},
)


def need_folder(sandbox: State, spaceid: str, fatherid: str) -> None:
    """Raise RefusalError unless it is a folder of the space, or the space itself."""
    SPACES.need(sandbox, spaceid)
    if fatherid != spaceid:
        folder = sandbox.resources.get(FILES.name, {}).get(fatherid)
        if folder is None or folder["spaceid"] != spaceid or folder["file_type"] != FOLDER:
            raise RefusalError(640021)


def merged(there: list[Thing], new: list[Thing]) -> list[Thing]:
    """Those who have a right, with new ones or other rights."""
    rights = {**{_who(each): each for each in there}, **{_who(each): each for each in new}}
    if sum(each.get("auth") == ADMINISTRATOR for each in rights.values()) > MAX_ADMINISTRATORS:
        raise RefusalError(640053)
    return [*rights.values()]


def without(there: list[Thing], gone: list[Thing]) -> list[Thing]:
    names = {_who(each) for each in gone}
    return [each for each in there if _who(each) not in names]


def _who(each: Thing) -> tuple[int, Any]:
    return (1, each.get("userid")) if each.get("type") == 1 else (2, each.get("departmentid"))


@Fitted
def file_acl_del(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    file = FILES.need(sandbox, hash["fileid"])
    file["auth_info"] = without(file["auth_info"], hash["auth_info"])
    return {}


@Fitted
def file_setting(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    setting = FILES.need(sandbox, hash["fileid"])["setting"]
    setting.update({name: hash[name] for name in ("auth_scope", "auth") if hash.get(name) is not None})
    return {}


@Fitted
def file_share(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    file = FILES.need(sandbox, hash["fileid"])
    return {"share_url": f"https://drive.weixin.qq.com/s?k={file['fileid']}"}
