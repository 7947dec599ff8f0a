"""What the READMEs and the guides say is true: their programs run as they stand, their links lead somewhere."""

import keyword
import operator
import os
import re
import subprocess
import sys
import threading
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from conftest import needs
from launcher import ROOT

import QQ.weixin.work
from QQ.weixin.work._doc.guide import guides
from QQ.weixin.work.sandbox._server.control import ROUTES

GUIDE = ROOT / "QQ" / "weixin" / "work" / "guide"
PAGES = {"README": (ROOT / "README.md", ROOT / "README.zh-CN.md")}
PAGES.update((path.stem, (path, GUIDE / "zh" / path.name)) for path in sorted(GUIDE.glob("*.md")))
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
T = ROOT / "t"
FILES = {
    path.read_text(encoding="utf-8").strip()
    for path in (T / "lib" / "robot.py", *(T / "callback" / "sites").glob("*.py"))
}
OBSERVABILITY = (T / "http" / "test_observability.py").read_text(encoding="utf-8")
PACKAGES = {
    "redis": "redis",
    "callback": "cryptography",
    "aibot": "websockets",
    "connect": "websockets",
    "flask": "flask",
}


def text_of(path):
    return path.read_text(encoding="utf-8")


def code(text):
    """The lines of fenced and indented code, without the comments at their ends."""
    lines = [line for _, block in BLOCK.findall(text) for line in block.splitlines()]
    lines += re.findall(r"^    \S.*$", text, re.MULTILINE)
    return [re.sub(r"(^|(?<=\S) +)# .*$", "", line) for line in lines]


def programs(text):
    blocks = [block for language, block in BLOCK.findall(text) if language == "python"]
    return [block for block in blocks if block.strip() not in FILES and block.strip() not in OBSERVABILITY]


@pytest.mark.parametrize("name", PAGES)
def test_both_languages_say_the_same(name):
    """The same code, as many headings, and the same links."""
    english, chinese = map(text_of, PAGES[name])
    assert code(english) == code(chinese)
    assert re.findall(r"^#+ ", english, re.MULTILINE) == re.findall(r"^#+ ", chinese, re.MULTILINE)


def test_names_of_the_guide_for_wechatpy_can_be_read():
    """Those of this package, right of a colon: each can be written in Python, and is there."""
    for path in PAGES["wechatpy"]:
        names = re.findall(r"`[:：] ?`([a-z_]+(?:\.[a-z_0-9]+)+)`", text_of(path))
        assert len(names) > 40
        for name in names:
            operator.attrgetter(name)(QQ.weixin.work)
            assert not any(map(keyword.iskeyword, name.split("."))), name


def test_each_guide_is_in_both_languages_and_listed_as_in_the_readmes():
    for language, folder, readme in zip(("en", "zh"), (GUIDE, GUIDE / "zh"), PAGES["README"]):
        names = list(guides(language))
        assert sorted(names) == sorted(path.stem for path in folder.glob("*.md"))
        table = re.findall(r"^\|.*\|.*`.*\|$", text_of(readme).partition("--guide NAME")[2], re.MULTILINE)
        assert re.findall(r"`(\w+)`", " ".join(table)) == names


def test_the_guides_name_every_address_of_the_control_interface():
    for path in PAGES["sandbox"]:
        told = set(re.findall(r"`([\w/]+)`", text_of(path)))
        for _, name in ROUTES:
            assert (
                name in told or f"{name.rpartition('/')[0]}/VERB" in told or f"{name.rpartition('/')[0]}/METHOD" in told
            ), name


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name):
    for path in PAGES[name]:
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", BLOCK.sub("", text_of(path))):
            assert target.startswith("https://") or (path.parent / target).exists(), f"{path.name}: {target}"


def test_the_readmes_are_short_and_name_each_guide():
    for path in PAGES["README"]:
        text = text_of(path)
        assert len(text.encode()) <= 10_000
        assert {name for name in PAGES if name != "README" and f"`{name}`" not in text} == set()


def test_the_programs_that_other_tests_run_are_shown():
    shown = {block.strip() for english, _ in PAGES.values() for _, block in BLOCK.findall(text_of(english))}
    assert shown >= FILES


@pytest.mark.parametrize("name", [name for name, (english, _) in PAGES.items() if programs(text_of(english))])
def test_programs_run_as_they_stand(name, sandbox, tmp_path, monkeypatch):
    """One after another, in the environment that the sandbox prints."""
    blocks = programs(text_of(PAGES[name][0]))
    needs(
        *{
            package
            for word, package in PACKAGES.items()
            if any(re.search(rf"(from|import)\b.*\b{word}\b|\.{word}\(", block) for block in blocks)
        }
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for variable, value in sandbox.environment.items():
        monkeypatch.setenv(variable, value)
    run(name, blocks)


def run(name, blocks):
    names = {"__name__": "guide"}
    for block in blocks:
        exec(compile(block, f"{name}.md", "exec"), names)
    return names


def test_the_tests_of_the_guide_pass_where_the_sandbox_is_exported(tmp_path, sandbox):
    (block,) = programs(text_of(PAGES["testing"][0]))
    (tmp_path / "test_guide.py").write_text(block, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_guide.py"]
    exported = {**os.environ, **sandbox.environment}
    done = subprocess.run(command, cwd=tmp_path, env=exported, capture_output=True, text=True, timeout=100)
    assert "3 passed" in done.stdout, done.stdout


@pytest.fixture
def readme(sandbox, tmp_path, monkeypatch):
    """Run the program of the README with this word in it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for variable, value in sandbox.environment.items():
        monkeypatch.setenv(variable, value)
    blocks = programs(text_of(PAGES["README"][0]))
    return lambda word: run("README", [next(block for block in blocks if word in block)])


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


def test_the_robot_of_the_readme_answers(readme, sandbox, cryptography):
    server = make_server("127.0.0.1", 0, readme("callback.app(")["application"], handler_class=Quiet)
    serving = threading.Thread(target=server.serve_forever, args=(0.02,))
    serving.start()
    try:
        sandbox.callback(f"http://127.0.0.1:{server.server_port}/")
        sandbox.customers_say("wmZhangSan", "kfSales", "在吗")
        sandbox.pushes.wait()
        number = 0
        while not sandbox.sent:
            number = sandbox.log.wait(number)[-1].number
        assert sandbox.sent[-1].request["text"]["content"] == "收到：在吗"
        for text in ("我要人工", "还在吗"):
            sandbox.customers_say("wmZhangSan", "kfSales", text)
            sandbox.pushes.wait()
        paths = [call.path for call in sandbox.log.calls()]
        while paths.count("kf/service_state/get") < 3:
            number = sandbox.log.wait(number)[-1].number
            paths = [call.path for call in sandbox.log.calls()]
        assert paths.count("kf/service_state/trans") == 1
        assert len(sandbox.sent) == 1
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


def test_the_ai_bot_of_the_readme_streams(readme, sandbox):
    needs("websockets", "cryptography")
    from QQ.weixin.work import callback

    bot = callback.connect(readme("callback.connect(")["handle"], sandbox.bot.bot_id, sandbox.bot.secret)
    try:
        assert sandbox.bot.wait()
        message = sandbox.bot_says("zhangsan", "你好")
        assert sandbox.bot.reply_to(message)["stream"]["content"] == "你说的是：你好"
    finally:
        bot.close()
