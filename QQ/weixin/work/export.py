"""QQ::weixin::work::export: 异步导出接口.

Exports the contacts into files: a call starts a job, and get_result says where the files are. They are encrypted with
the caller's key: AES-256-CBC, padded by PKCS#7 to a multiple of 32 bytes, with the first 16 bytes of the key as initial
vector.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["simple_user", "user", "department", "taguser", "get_result"]


def simple_user(access_token: Token, hash: Hash) -> Reply:
    """导出成员: export the members, with the fields of user.simplelist.

    POST export/simple_user
    https://developer.work.weixin.qq.com/document/path/94849 (2022/08/22)

    hash:
        encoding_aeskey (str, required): the key with which the files are encrypted, exactly 43 characters from a-z, A-Z
            and 0-9; it is the base64 of an AES key of 32 bytes without the equals sign at the end.
        block_size (int): how many members a file holds, from 10000 to 1000000. Default: 1000000.

    Reply:
        jobid (str): the job, for get_result.

    Permission:
        any: only members whom the app may read

    Limits:
        - not for addresses (IP) that 管理工具 > 通讯录同步 got after 2022-08-15 10:00; user.list_id and department.simplelist
          are for these.
    """
    return _http.post("export/simple_user", access_token, hash)


def user(access_token: Token, hash: Hash) -> Reply:
    """导出成员详情: export the members in detail, with the fields of user.list.

    POST export/user
    https://developer.work.weixin.qq.com/document/path/94851 (2022/08/22)

    hash:
        encoding_aeskey (str, required): the key with which the files are encrypted, exactly 43 characters from a-z, A-Z
            and 0-9; it is the base64 of an AES key of 32 bytes without the equals sign at the end.
        block_size (int): how many members a file holds, from 10000 to 1000000. Default: 1000000.

    Reply:
        jobid (str): the job, for get_result.

    Permission:
        any: only members whom the app may read

    Limits:
        - since 2022-06-20 20:00 built-in apps other than 通讯录同步, and self-built and delegated apps made since, get no
          avatar, gender, mobile number, mail addresses, QR code and address; members grant these by OAuth.
        - not for addresses (IP) that 管理工具 > 通讯录同步 got after 2022-08-15 10:00; user.list_id and department.simplelist
          are for these.
    """
    return _http.post("export/user", access_token, hash)


def department(access_token: Token, hash: Hash) -> Reply:
    """导出部门: export the departments, with the fields of department.list.

    POST export/department
    https://developer.work.weixin.qq.com/document/path/94852 (2022/08/22)

    hash:
        encoding_aeskey (str, required): the key with which the files are encrypted, exactly 43 characters from a-z, A-Z
            and 0-9; it is the base64 of an AES key of 32 bytes without the equals sign at the end.
        block_size (int): how many departments a file holds, from 10000 to 1000000. Default: 1000000.

    Reply:
        jobid (str): the job, for get_result.

    Permission:
        any: only departments that the app may read

    Limits:
        - not for addresses (IP) that 管理工具 > 通讯录同步 got after 2022-08-15 10:00; user.list_id and department.simplelist
          are for these.
    """
    return _http.post("export/department", access_token, hash)


def taguser(access_token: Token, hash: Hash) -> Reply:
    """导出标签成员: export the members and departments of a tag, with the fields of tag.get.

    POST export/taguser
    https://developer.work.weixin.qq.com/document/path/94853 (2022/08/17)

    hash:
        tagid (int, required): the tag.
        encoding_aeskey (str, required): the key with which the files are encrypted, exactly 43 characters from a-z, A-Z
            and 0-9; it is the base64 of an AES key of 32 bytes without the equals sign at the end.
        block_size (int): how many members and departments a file holds, from 10000 to 1000000. Default: 1000000.

    Reply:
        jobid (str): the job, for get_result.

    Permission:
        any: only for a tag that the app may read
    """
    return _http.post("export/taguser", access_token, hash)


def get_result(access_token: Token, jobid: Query) -> Reply:
    """获取导出结果: get the state of an export job, and where its files are.

    GET export/get_result
    https://developer.work.weixin.qq.com/document/path/94854 (2021/08/11)

    A file, decrypted, is JSON: userlist for members, department for departments, and tagname, userlist and partylist
    for a tag.

    Arguments:
        jobid (str, required): the job.

    Reply:
        status (int): 0 = not begun, 1 = running, 2 = done, 3 = failed.
        data_list (list[dict]): the files.
        data_list[].url (str): where to download it, valid for 2 hours; Range is understood.
        data_list[].size (int): size of the encrypted file, in bytes.
        data_list[].md5 (str): MD5 of the encrypted file.

    Permission:
        any: only for the app that started the job
    """
    return _http.get("export/get_result", access_token=access_token, jobid=jobid)
