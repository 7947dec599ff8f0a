"""The namespace can be walked by its names, wherever the package runs."""

import contextlib
import io
import os
import re
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import pytest
from conftest import needs

TOP = Path(__file__).parent.parent


def run(program, *options, path=None):
    environment = {**os.environ, **({"PYTHONPATH": str(path)} if path else {})}
    result = subprocess.run(
        [sys.executable, *options, "-c", program], capture_output=True, text=True, timeout=60, env=environment
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize(
    "program",
    [
        "import QQ.weixin.work as w; print(w.kf.customer.batchget.__module__)",
        "import QQ.weixin.work; print(QQ.weixin.work.kf.customer.batchget.__module__)",
        "from QQ.weixin.work import kf; print(kf.customer.batchget.__module__)",
        "import QQ.weixin.work.kf; print(QQ.weixin.work.kf.customer.batchget.__module__)",
        "from QQ.weixin import work; print(work.kf.customer.batchget.__module__)",
    ],
)
def test_a_family_is_loaded_when_it_is_touched(program):
    assert run(program).strip() == "QQ.weixin.work.kf.customer"


def test_nothing_is_loaded_before_it_is_used():
    program = """
import sys, QQ.weixin.work as w
w.kf.customer
print(*sorted(m for m in sys.modules if m.startswith("QQ.weixin.work.") and "._" not in m))
"""
    assert run(program).split() == ["QQ.weixin.work.errors", "QQ.weixin.work.kf", "QQ.weixin.work.kf.customer"]


def test_media_get_is_a_function_and_a_family_at_once():
    program = (
        "import QQ.weixin.work as w; print(w.media.get('', 'm').reason, w.media.get.jssdk('', 'm').reason, sep='|')"
    )
    first, second = run(program).strip().split("|")
    assert first == second == "access_token must be given, not ''; nothing was sent"


def test_dir_and_pydoc_name_the_families():
    program = (
        "import QQ.weixin.work as w; print({'kf', 'media', 'token', 'check'} <= set(dir(w)), 'customer' in dir(w.kf))"
    )
    assert run(program).split() == ["True", "True"]
    program = "import pydoc, QQ.weixin.work.kf as kf; print(pydoc.plain(pydoc.render_doc(kf)))"
    text = run(program)
    assert "customer" in text.partition("PACKAGE CONTENTS")[2]
    assert "sync_msg(" in text


def test_dir_names_what_is_for_the_user():
    from QQ.weixin import work

    assert {"AccessToken", "items", "kf", "Reply"} <= set(dir(work))
    assert not {"Any", "Iterator", "Optional", "Query", "Hash"} & set(dir(work.kf))
    assert not {"Any", "Iterator", "Callable", "Optional", "TYPE_CHECKING", "hide_own_locals"} & set(dir(work))


@pytest.mark.parametrize(
    ("family", "name", "meant"),
    [
        ("", "kff", "kf"),
        ("kf", "custmer", "customer"),
        ("kf", "sendmsg", "send_msg"),
        ("", "AccesToken", "AccessToken"),
    ],
)
def test_a_name_that_is_mistyped(family, name, meant):
    from QQ.weixin import work

    with pytest.raises(AttributeError, match=f"has no attribute '{name}'; did you mean '{meant}'\\?"):
        getattr(getattr(work, family) if family else work, name)


def test_a_mistyped_name_is_mended_once():
    done = subprocess.run(
        [sys.executable, "-c", "import QQ.weixin.work; QQ.weixin.work.kf.custmer"], capture_output=True, text=True
    )
    assert done.stderr.lower().count("did you mean 'customer'") == 1
    assert done.stderr.lower().count("did you mean") == 1


def test_the_token_is_where_one_looks_for_it_and_not_loaded_before():
    program = """
import sys
import QQ.weixin.work
assert "QQ.weixin.work.token" not in sys.modules
from QQ.weixin.work import AccessToken
import QQ.weixin.work.token
print(AccessToken is QQ.weixin.work.token.AccessToken)
"""
    assert run(program).strip() == "True"


def test_help_shows_what_one_came_for(sandbox):
    """The example at its top runs as it stands."""
    from QQ.weixin import work

    example = textwrap.dedent(re.search(r"\n\n((?:    .*\n|\n)+)", work.__doc__)[1])
    assert 8 <= example.count("\n") <= 15
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(example, {"corpid": sandbox.corpid, "corpsecret": sandbox.corpsecret})
    assert printed.getvalue() == "张三\n"


@pytest.mark.parametrize("name", ["customr", "_kf", "__wrapped__", "__main__x"])
def test_other_names_are_attribute_errors(name):
    from QQ.weixin import work

    for module in (work, work.kf):
        with pytest.raises(AttributeError, match=f"module '{module.__name__}' has no attribute '{name}'"):
            getattr(module, name)


def test_an_error_within_a_family_is_not_hidden(tmp_path):
    (tmp_path / "broken_family.py").write_text("import no_such_module")
    program = f"""
import QQ.weixin.work as w
w.__path__.append({str(tmp_path)!r})
try:
    w.broken_family
except ModuleNotFoundError as error:
    print(error.name)
"""
    assert run(program).strip() == "no_such_module"


CALL = """
import http.server, threading
class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        body = b'{"errcode": 95021, "errmsg": "no"}'
        self.send_response(200); self.send_header("Content-Length", str(len(body))); self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args): pass
server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
import QQ.weixin.work as w
w.configure(api=f"http://127.0.0.1:{server.server_port}/cgi-bin", proxies={})
try:
    w.check(w.kf.customer.upgrade_service("token", {"type": 1}))
except w.WeixinError as error:
    print(error.errcode, bool(str(error)), bool(w.explain(40014).meaning))
"""


@pytest.mark.parametrize("optimised", ["-O", "-OO"])
def test_without_docstrings(optimised):
    assert run(CALL, optimised).split() == ["95021", "True", "True"]


def zipped(tmp_path, suffixes):
    """The call, made by a program that has the package from an archive and from nowhere else."""
    archive = tmp_path / "app.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in [TOP / "QQ", *(TOP / "QQ").rglob("*")]:
            if path.is_dir() or path.suffix in suffixes:
                file.write(path, path.relative_to(TOP))
    first = f"import sys; sys.path.insert(0, {str(archive)!r})\n"
    first += "sys.meta_path = [finder for finder in sys.meta_path if 'editable' not in repr(finder).lower()]\n"
    return run(f"{first}{CALL}\nassert {str(archive)!r} in w.__file__, w.__file__").split()


def test_from_a_zip(tmp_path):
    assert zipped(tmp_path, (".py", ".json")) == ["95021", "True", "True"]


def test_without_the_list_of_codes(tmp_path):
    """As in a frozen program that was packed without the data of the package: only the errcode is shown."""
    assert zipped(tmp_path, (".py",)) == ["95021", "True", "True"]


def test_pyinstaller_gets_the_hidden_imports():
    """The hook that the entry point leads to names the families and the files that are read at run time."""
    from QQ.weixin.work._pyinstaller import hook_dirs

    (folder,) = hook_dirs()
    hook = Path(folder, "hook-QQ.weixin.work.py").read_text(encoding="utf-8")
    assert 'collect_submodules("QQ.weixin.work"' in hook
    for name in re.findall(r"includes=\[(.*)\]", hook)[0].replace('"', "").split(", "):
        assert any((TOP / "QQ" / "weixin" / "work").glob(name)), name


def test_requests_is_loaded_at_the_first_call():
    program = "import sys, QQ.weixin.work.kf.customer, QQ.weixin.work.token; print('requests' in sys.modules)"
    assert run(program) == "False\n"


@pytest.mark.parametrize(
    ("slow", "load"),
    [
        ("requests", "work.gettoken('id', 'secret')"),
        ("QQ.weixin.work.token._renewal", "work.token"),
        ("sqlite3", "work.store.FileStore(folder + '/store').get('key')"),
        ("redis", "work.store.RedisStore('redis://127.0.0.1:9/0')"),
        ("cryptography", "work.callback.encrypt_echo('token', 'k' * 43, 'corp', 'echo')"),
    ],
)
def test_a_child_that_was_forked_while_a_thread_was_loading_it(slow, load, tmp_path):
    needs(*{"redis", "cryptography"} & {slow})
    program = f"""if True:
        import os, signal, sys, threading, time
        import QQ.weixin.work as work

        folder = {str(tmp_path)!r}
        os.environ["QQ_WEIXIN_WORK_API"] = "http://127.0.0.1:9/cgi-bin"

        class Slow:
            def find_spec(name, path=None, target=None):
                if name == {slow!r}:
                    begun.set()
                    time.sleep(0.1)

        begun = threading.Event()
        sys.meta_path.insert(0, Slow)
        thread = threading.Thread(target=lambda: {load})
        thread.start()
        begun.wait()
        child = os.fork()
        if not child:
            signal.alarm(20)
            {load}
            os._exit(0 if "refuses connections" in work.gettoken("id", "secret").reason else 1)
        print(os.waitpid(child, 0)[1])
        thread.join()"""
    assert run(program) == "0\n"
