"""FileStore: whose file it is, what becomes of one that is damaged, and what waits while it is busy."""

import logging
import os
import random
import shutil
import sqlite3
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from QQ.weixin import work
from QQ.weixin.work.store import FileStore, _database, _file
from QQ.weixin.work.token import AccessToken

LIB = Path(__file__).parent.parent / "lib"


# Whose it is


def test_the_file_is_private_from_its_creation(tmp_path, monkeypatch):
    """Whatever appears in the folder is asked for its mode by a thread that does nothing else."""
    old = os.umask(0)
    seen, stop = set(), threading.Event()

    def look():
        while not stop.is_set():
            for entry in os.scandir(tmp_path):
                try:
                    seen.add(stat.S_IMODE(entry.stat(follow_symlinks=False).st_mode))
                except FileNotFoundError:
                    pass

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        for number in range(30):
            store = FileStore(tmp_path / f"store{number}")
            with store.lock("k"):
                store.set("k", "x" * 10_000)
    finally:
        stop.set()
        watcher.join()
        os.umask(old)
    assert seen == {0o600}


def test_nothing_is_left_beside_the_file(tmp_path):
    store = FileStore(tmp_path / "deep" / "er" / "store")
    for key in ("a", "b"):
        with store.lock(key):
            store.set(key, "v", 60)
        store.add(key, "w")
    assert [entry.name for entry in store.path.parent.iterdir()] == ["store"]
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("planted", ["link to a file", "dangling link", "link to a store", "pipe"])
def test_a_file_planted_by_others_is_not_used(tmp_path, planted, caplog):
    victim = tmp_path / "victim"
    path = tmp_path / "folder" / "store"
    path.parent.mkdir()
    if planted == "pipe":
        os.mkfifo(path, 0o600)
    else:
        path.symlink_to(victim)
        if planted == "link to a file":
            victim.write_text("precious")
        elif planted == "link to a store":
            FileStore(victim).set("k", "precious")
    before = victim.read_bytes() if victim.exists() else None
    store = FileStore(path)
    store.set("k", "v")
    assert store.get("k") == "v"
    assert path.is_file()
    assert not path.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert (victim.read_bytes() if victim.exists() else None) == before
    assert len(caplog.records) == 1


def test_a_directory_or_a_device_is_never_replaced(tmp_path, monkeypatch):
    path = tmp_path / "null"
    path.write_text("stands for a device")
    device = os.stat_result((stat.S_IFCHR | 0o666, *os.stat(path)[1:]))
    lstat = os.lstat
    monkeypatch.setattr(os, "lstat", lambda of, **how: device if of == path else lstat(of, **how))
    for place in (path, tmp_path):
        with pytest.raises(OSError, match="it is a directory or a device"):
            FileStore(place).set("k", "v")
    assert path.read_text() == "stands for a device"


def test_a_link_in_place_of_the_lock_is_not_followed(tmp_path):
    store = FileStore(tmp_path / "folder" / "store")
    with store.lock("k"):
        (name,) = os.listdir(tmp_path / "folder")
    (tmp_path / "folder" / name).symlink_to(tmp_path / "victim")
    with pytest.raises(OSError, match="symbolic"), store.lock("k"):
        pass
    assert not (tmp_path / "victim").exists()


def test_the_home_directory_is_meant_by_a_tilde(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    store = FileStore("~/x")
    store.set("k", "v")
    assert store.path == tmp_path / "x"
    assert os.listdir(tmp_path) == ["x"]


def test_a_given_path_needs_no_home_directory(tmp_path, monkeypatch):
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", lambda uid: {}[uid])
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    assert store.get("k") == "v"
    for path in (None, "~/x"):
        with pytest.raises(ValueError, match="no home directory"):
            FileStore(path)


def test_the_path_stays_when_the_process_changes_its_directory(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store = FileStore("store")
    store.set("k", "v")
    monkeypatch.chdir("/")
    assert store.get("k") == "v"


def test_odd_names_of_files(tmp_path):
    for name in ("a b", "a?mode=ro", "a#b", "50%25", "[a]*", "张三"):
        store = FileStore(tmp_path / name)
        with store.lock("k"):
            store.set("k", name)
        assert store.get("k") == name
    assert len(os.listdir(tmp_path)) == 6


def test_the_default_place_is_the_users_cache(cache):
    assert FileStore().path == cache / "qq-weixin-work" / "store.sqlite3"


@pytest.mark.parametrize("mode", [0o660, 0o644, 0o777, 0o400, 0])
def test_a_wrong_mode_is_set_right_and_nothing_is_lost(tmp_path, mode, caplog):
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    store.path.chmod(mode)
    assert store.get("k") == "v"
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert (os.listdir(tmp_path), caplog.records) == (["store"], [])


@pytest.mark.parametrize("error", [None, PermissionError(1, "Operation not permitted"), OSError(95, "Not supported")])
def test_without_file_modes_the_file_is_used_with_one_warning(tmp_path, monkeypatch, error, caplog):
    """As on CIFS or drvfs: a chmod does nothing or fails, and each file has the mode that the mount says."""

    def chmod(*args, **kwargs):
        if error is not None:
            raise error

    monkeypatch.setattr(os, "chmod", chmod)
    lstat = os.lstat

    def mounted(path, **how):
        found = lstat(path, **how)
        return os.stat_result((stat.S_IFREG | 0o755, *found[1:])) if stat.S_ISREG(found.st_mode) else found

    monkeypatch.setattr(os, "lstat", mounted)
    for number in range(3):
        store = FileStore(tmp_path / "store")
        store.set(f"{number}", "v")
        assert [store.get(f"{each}") for each in range(number + 1)] == ["v"] * (number + 1)
    (warning,) = [record.getMessage() for record in caplog.records]
    assert str(store.path) in warning
    assert "mode" in warning


def test_a_file_of_another_user_is_an_error_that_names_it(tmp_path, monkeypatch):
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    before = store.path.read_bytes()
    uid = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: uid + 1)
    for use in (lambda: store.get("k"), lambda: store.set("k", "w"), lambda: store.take("q", 1)):
        with pytest.raises(PermissionError, match=f"another user.*{store.path}"):
            use()
    monkeypatch.undo()
    assert (store.path.read_bytes(), store.get("k"), os.listdir(tmp_path)) == (before, "v", ["store"])


@pytest.mark.parametrize("why", ["its mode", "no store"])
def test_who_logs_a_warning_may_use_the_stores(tmp_path, monkeypatch, why):
    """A thread that is in the log handler uses them, while another waits there with its warning."""
    store, other = FileStore(tmp_path / "store"), FileStore(tmp_path / "other")
    if why == "its mode":
        store.set("k", "v")
        store.path.chmod(0o644)
        monkeypatch.setattr(os, "chmod", lambda *args, **kwargs: None)
    else:
        store.path.write_text("no store")
        store.path.chmod(0o600)
    warned, records = threading.Event(), []
    handler = logging.Handler()
    handler.emit = records.append
    handler.addFilter(lambda record: warned.set() or True)  # asked before the handler is locked
    logger = logging.getLogger("QQ.weixin.work.store")
    logger.addHandler(handler)
    try:
        with ThreadPoolExecutor(1) as pool:
            with handler.lock:
                reading = pool.submit(store.get, "k")
                assert warned.wait(20)
                other.set("k", "w")
                assert (other.get("k"), store.add("l", "w")) == ("w", True)
            assert reading.result(timeout=20) == ("v" if why == "its mode" else None)
    finally:
        logger.removeHandler(handler)
    assert len(records) == 1
    assert store.get("l") == "w"


def test_no_warning_that_a_file_was_set_aside_where_it_was_not(tmp_path, monkeypatch, caplog):
    store = FileStore(tmp_path / "store")
    store.path.write_text("no store")

    def refused(*args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(PermissionError):
        store.get("k")
    assert (store.path.read_text(), caplog.records) == ("no store", [])


PATHS = [
    (PurePosixPath("/a b/store#1?x%"), "file:///a%20b/store%231%3Fx%25"),
    (PurePosixPath("//a/b"), "file:////a/b"),
    (PurePosixPath("/\udcff"), "file:///%FF"),
    (PureWindowsPath(r"C:\Users\张三\store"), "file:///C:/Users/%E5%BC%A0%E4%B8%89/store"),
    (PureWindowsPath(r"\\server\share\a b\store"), "file:////server/share/a%20b/store"),
]


@pytest.mark.parametrize(("path", "address"), PATHS, ids=str)
def test_a_path_on_another_machine_is_not_a_url_authority(path, address, tmp_path):
    assert _database.uri(path) == address


def test_sqlite_opens_a_path_that_begins_with_two_slashes(tmp_path):
    FileStore(tmp_path / "store").set("k", "v")
    connection = sqlite3.connect(_database.uri(PurePosixPath(f"/{tmp_path}/store")) + "?mode=rw", uri=True)
    assert connection.execute("SELECT value FROM kept").fetchall() == [("v",)]
    connection.close()


# What it holds


def test_a_store_of_0_11_0_is_migrated_completely(tmp_path, requests_mock, caplog):
    """It was made as store_0_11_0.py says."""
    shutil.copy(LIB / "store-0.11.0.sqlite3", tmp_path / "store")
    before = ask(tmp_path / "store", "SELECT key, value FROM kept")
    store = FileStore(tmp_path / "store")
    assert store.get("kf:wk0011:cursor") == "CURSOR-0011"
    assert store.get("suite_ticket:ww0011") == "TICKET-0011"
    assert store.get("张三") == "line\nline\0nul \U0001f600"
    assert store.get("expired") is None
    assert [store.add(f"kf:wk0011:seen:msg{number}", "1") for number in range(101)] == [False] * 100 + [True]
    assert store.add("callback:" + "0" * 64, "received") is False
    store.put("q", "a text")
    assert store.take("q", 60)[1] == "a text"
    assert {key: store.get(key) for key, _ in before} == {**dict(before), "expired": None}
    used = requests_mock.get("https://qyapi.weixin.qq.com/cgi-bin/getcallbackip", json={"errcode": 0})
    assert work.getcallbackip(AccessToken("ww0011", "secret-0011", store))["errcode"] == 0
    assert used.last_request.qs == {"access_token": ["token-0011"]}
    assert (os.listdir(tmp_path), caplog.records) == (["store"], [])


RUBBISH = {
    "empty": b"",
    "text": b"hello",
    "zeros": b"\0" * 5000,
    "a few zeros": b"\0" * 10,
    "the file of version 0.10": b'{"k": {"access_token": "OLD", "expires": 9e9, "renew_at": 9e9}}',
    "a torn database": b"SQLite format 3\0" + os.urandom(3000),
}


@pytest.mark.parametrize("rubbish", RUBBISH)
def test_a_file_that_is_not_a_store_is_reported_once_and_replaced(tmp_path, rubbish, caplog):
    store = FileStore(tmp_path / "store")
    store.path.write_bytes(RUBBISH[rubbish])
    store.path.chmod(0o600)
    assert store.get("k") is None
    store.set("k", "v")
    assert (store.get("k"), FileStore(store.path).get("k")) == ("v", "v")
    warnings = [record.getMessage() for record in caplog.records]
    if rubbish == "empty":
        assert (warnings, os.listdir(tmp_path)) == ([], ["store"])
    else:
        assert len(warnings) == 1
        assert all(words in warnings[0] for words in ("made anew", str(store.path), "store.broken"))
        assert sorted(os.listdir(tmp_path)) == ["store", "store.broken"]
        assert (tmp_path / "store.broken").read_bytes() == RUBBISH[rubbish]


def test_a_store_that_is_damaged_later_is_made_anew(tmp_path):
    store = FileStore(tmp_path / "store")
    for number in range(300):
        store.set(f"{number}", "x" * 100)
    whole = store.path.read_bytes()
    store.path.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))
    store.set("k", "v")
    assert [store.get(f"{number}") for number in (1, 299)] in ([None, None], ["x" * 100] * 2)
    assert store.get("k") == "v"


def test_a_value_of_another_type_counts_as_missing(tmp_path):
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    with closing(sqlite3.connect(store.path)) as connection:
        for value in (None, b"\xff", 17):
            connection.execute("INSERT OR REPLACE INTO kept VALUES ('k', ?, 9e99)", (value,))
            connection.commit()
            assert store.get("k") in (None, "17")
        connection.execute("INSERT OR REPLACE INTO kept VALUES ('k', CAST(X'61FF' AS TEXT), 9e99)")
        connection.commit()
        assert store.get("k") == "a\ufffd"


def ask(path, query):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def new(path, *statements):
    """A file that holds what these statements make."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    path.chmod(0o600)


SHAPES = {
    "no key": "CREATE TABLE kept (key TEXT, value TEXT, expires REAL)",
    "other names": "CREATE TABLE kept (a TEXT PRIMARY KEY, b TEXT, c REAL)",
    "other types": "CREATE TABLE kept (key TEXT PRIMARY KEY, value INTEGER, expires REAL)",
    "fewer": "CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT)",
    "more": "CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT, expires REAL, more TEXT)",
    "a view": "CREATE VIEW kept AS SELECT 1 AS key, 2 AS value, 3 AS expires",
    "a check": "CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT, expires REAL CHECK (expires = 0))",
    "another queue": "CREATE TABLE queued (queue TEXT)",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_table_of_another_shape_is_set_aside(tmp_path, shape):
    new(tmp_path / "store", SHAPES[shape])
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    assert (store.get("k"), store.add("k", "w"), store.add("l", "w", 60)) == ("v", False, True)
    store.put("q", "a")
    assert store.take("q", 60)[1] == "a"
    assert sorted(os.listdir(tmp_path)) == ["store", "store.broken"]
    assert ask(tmp_path / "store.broken", "SELECT sql FROM sqlite_master")[0] == (SHAPES[shape],)


def test_a_table_that_another_program_made_alike_is_used(tmp_path):
    statement = "create table kept(key text primary key,  value text, expires real)"
    new(tmp_path / "store", statement, "INSERT INTO kept VALUES ('k', 'v', 9e99)")
    assert FileStore(tmp_path / "store").get("k") == "v"
    assert os.listdir(tmp_path) == ["store"]


@pytest.mark.parametrize("row", ["('k', NULL, 9e99)", "('k', X'61', 9e99)", "('k', 'v', 'soon')", "('k', 'v', NULL)"])
def test_a_row_of_wrong_types_counts_as_missing_and_is_replaced(tmp_path, row):
    store = FileStore(tmp_path / "store")
    store.set("other", "o")
    for use in (lambda: store.add("k", "new"), lambda: store.set("k", "new"), lambda: store.delete("k")):
        new(store.path, f"INSERT OR REPLACE INTO kept VALUES {row}")
        assert store.get("k") is None
        assert use() in (True, None)
        found = store.get("k")
        assert found in ("new", None)
        assert store.add("k", "again") is (found is None)
    assert (store.get("other"), os.listdir(tmp_path)) == ("o", ["store"])


@pytest.mark.parametrize(
    ("at", "byte"), [(18, 3), (18, 0), (19, 9), (0, 0), (16, 255), (21, 1), (44, 200), (56, 2), (56, 9)]
)
def test_a_wrong_byte_in_the_header_is_not_its_end(tmp_path, at, byte):
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    with open(store.path, "r+b") as file:
        file.seek(at)
        file.write(bytes([byte]))
    works(store)


def works(store):
    """Whatever is done to it, it raises nothing; and in the end it keeps what is put into it, though some may be lost
    with a damage that is found only then."""
    assert any([keeps_all(store), keeps_all(store), keeps_all(store)][1:])


def keeps_all(store):
    kept = []
    for number in (0, 9):
        store.set(f"{number}", "new")
        kept.append(store.get(f"{number}") == "new")
        store.delete(f"{number + 1}")
        kept.append(store.get(f"{number + 1}") is None)
        added = store.add(f"{number + 2}", "added")
        kept.append(store.get(f"{number + 2}") == "added" or not added)
        kept.append(store.get(f"{number + 2}") is not None)
    store.put("q", "mine")
    found = []
    while taken := store.take("q", 60):
        store.done("q", taken[0])
        found.append(taken[1])
        assert len(found) < 100
    return all(kept) and "mine" in found


@pytest.mark.parametrize("seed", range(24))
def test_a_store_works_after_any_damage(tmp_path, seed):
    path = tmp_path / "store"
    shutil.copy(whole_store(tmp_path.parent), path)
    fate = random.Random(seed)
    damaged = bytearray(path.read_bytes())
    at = fate.randrange(len(damaged))
    if seed % 4 == 0:
        damaged[at : at + 1000] = fate.randbytes(1000)
    elif seed % 4 == 1:
        del damaged[at:]
    else:
        for _ in range(4):  # where the pages keep their order, rather than their texts
            page = 4096 * fate.randrange(len(damaged) // 4096)
            damaged[page + fate.choice((fate.randrange(100), fate.randrange(3600, 4096)))] ^= 1 << fate.randrange(8)
    path.write_bytes(damaged)
    works(FileStore(path))


def whole_store(folder):
    path = folder / "whole" / "store"
    if not path.exists():
        store = FileStore(path)
        for number in range(30):
            store.set(f"{number}", f"value {number} " * 5, 3600 if number % 2 else None)
            store.put("q", f"text {number}")
    return path


@pytest.mark.parametrize(
    "words", ["disk I/O error", "database or disk is full", "unable to open database file", "interrupted"]
)
def test_errors_outside_the_file_leave_it_alone(tmp_path, monkeypatch, words):
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    connect = sqlite3.connect

    def failing(*args, **kwargs):
        connect(*args, **kwargs).close()
        raise sqlite3.OperationalError(words)

    monkeypatch.setattr(sqlite3, "connect", failing)
    with pytest.raises(sqlite3.OperationalError, match=words):
        store.set("k", "w")
    monkeypatch.undo()
    assert (store.get("k"), os.listdir(tmp_path)) == ("v", ["store"])


def test_a_read_only_file_is_no_reason_either(tmp_path, monkeypatch):
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    monkeypatch.setattr(_database, "uri", lambda path, uri=_database.uri: uri(path).replace("?", "") + "?mode=ro&")
    assert store.get("k") == "v"
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        store.set("k", "w")
    monkeypatch.undo()
    assert (store.get("k"), os.listdir(tmp_path)) == ("v", ["store"])


# While it is busy


@pytest.fixture
def waiting(tmp_path):
    """A store whose file another process writes to, and a thread that waits to write too."""
    store = FileStore(tmp_path / "busy" / "store")
    store.set("k", "v")
    other = sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor(4) as pool:
        started = threading.Event()
        waits = [pool.submit(lambda key: (started.set(), store.set(key, "w")), f"{number}") for number in range(4)]
        assert started.wait(20)
        yield store, waits
        assert not any(wait.done() for wait in waits)
        other.execute("COMMIT")
        for wait in waits:
            wait.result(timeout=20)
    other.close()
    assert store.get("3") == "w"


def test_a_busy_file_holds_up_no_other_key_no_other_store_and_no_fork(waiting, tmp_path):
    store, waits = waiting
    other = FileStore(tmp_path / "other" / "store")
    for number in range(20):
        other.set(f"{number}", "o")
        assert store.get("k") == "v"
        with store.lock(f"{number}") as held:
            assert held is True
        if number % 4 == 0:
            child = os.fork()
            if child == 0:
                os._exit(0)
            assert os.waitpid(child, 0)[1] == 0
        assert not any(wait.done() for wait in waits)


def test_waiting_too_long_for_a_busy_file_is_an_error_and_the_file_stays(tmp_path, monkeypatch):
    monkeypatch.setattr(_database, "BUSY_SECONDS", 0.1)
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for use in (lambda: store.set("k", "w"), lambda: store.get("k"), lambda: store.put("q", "a")):
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            use()
    other.execute("COMMIT")
    other.close()
    assert (store.get("k"), os.listdir(tmp_path)) == ("v", ["store"])


def test_a_long_read_delays_only_writers(tmp_path):
    """A backup that reads: the transaction that waits for it lets go again and again."""
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    reader = sqlite3.connect(store.path, isolation_level=None)
    reading = reader.execute("SELECT key FROM kept UNION ALL SELECT key FROM kept")
    reading.fetchone()
    with ThreadPoolExecutor(1) as pool:
        wait = pool.submit(store.set, "k", "w")
        other = FileStore(tmp_path / "other")
        for number in range(5):
            other.set(f"{number}", "o")
            assert store.get("k") == "v"
        assert not wait.done()
        reading.close()
        reader.close()
        wait.result(timeout=20)
    assert store.get("k") == "w"


def test_a_statement_within_another_of_its_thread_does_not_wait_for_itself(tmp_path):
    """As in a signal handler that comes in the middle of one."""
    store = FileStore(tmp_path / "store")
    store.set("k", "v")

    def interrupted(file):
        file.execute("UPDATE kept SET value = 'w'")
        assert store.get("k") == "v"
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            store.set("k", "x")
        return "done"

    assert store._database.write(interrupted) == "done"
    assert store.get("k") == "w"


@pytest.mark.parametrize("left", ["another user's", "a link"])
def test_a_lock_file_that_cannot_be_opened_is_left_alone(tmp_path, left, monkeypatch):
    store = FileStore(tmp_path / "store")
    foreign = tmp_path / "store.0123456789abcdef.lock"
    if left == "a link":
        foreign.symlink_to(tmp_path / "victim")
    else:
        foreign.touch()
        opened = os.open

        def refused(path, *args, **kwargs):
            if path == str(foreign):
                raise PermissionError(13, "Permission denied", path)
            return opened(path, *args, **kwargs)

        monkeypatch.setattr(os, "open", refused)
    with store.lock("k") as held:
        assert held is True
    assert os.listdir(tmp_path) == [foreign.name]


# Many values


def test_queries_use_an_index(tmp_path):
    """However many are kept, none is looked at but those that are meant."""
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    connection = sqlite3.connect(store.path)
    queries = (_file.SWEEP, (0, 1)), (_file.FIND, ("k",)), (_file.FIRST, ("q", 0)), (_file.PUT, ("q", 1))
    for statement, values in queries:
        steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
        assert steps
        assert not [step for step in steps if step.startswith("SCAN") or "ORDER BY" in step]
    connection.close()


def test_expired_values_go_a_hundred_at_a_time(tmp_path):
    store = FileStore(tmp_path / "store")
    store.set("k", "v")
    new(store.path, *(f"INSERT INTO kept VALUES ('old {number}', 'v', 1.5)" for number in range(250)))
    left = []
    for number in range(4):
        assert store.add(f"old {number}", "again") is True
        left += ask(store.path, "SELECT count(*) FROM kept WHERE expires = 1.5")[0]
    assert (left[0] >= 149, left[3]) == (True, 0)


def test_a_value_and_a_text_at_once(tmp_path):
    """For callbacks, which note that a push was received and put it into their queue: both or neither."""
    store = FileStore(tmp_path / "store")
    taken = store.add_and_put("a", "1", 60, "q", "leased", 30)
    assert store.add_and_put("b", "2", 60, "q", "free", 0) is not None
    assert store.add_and_put("a", "3", 60, "q", "again", 0) is None
    assert (store.get("a"), store.get("b")) == ("1", "2")
    free, text = store.take("q", 30)
    assert (text, store.take("q", 30)) == ("free", None)
    store.extend_all("q", [taken, free], 0)
    assert [store.take("q", 30), store.take("q", 30)] == [(taken, "leased"), (free, "free")]
    store.done_all("q", [taken, free, "7"])
    store.extend("q", taken, 0)
    assert store.take("q", 30) is None
    for wrong in (("a", 1, 60, "q", "x", 0), ("a", "1", "60", "q", "x", 0), ("c", "1", 60, "q", None, 0)):
        with pytest.raises(TypeError):
            store.add_and_put(*wrong)
    with pytest.raises(TypeError):
        store.done_all("q", [7])
    assert store.get("c") is None
