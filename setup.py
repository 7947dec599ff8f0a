from pathlib import Path

from setuptools import find_namespace_packages, setup

HERE = Path(__file__).parent
PERL = HERE / "QQ" / "weixin" / "work" / "perl"
CALLBACK = ["cryptography>=3.4"]  # AES, for QQ.weixin.work.callback
AIBOT = ["websockets>=15", *CALLBACK]  # AI bots over a long connection, and the files that members send them
REDIS = ["redis>=5"]  # for store.RedisStore: an access_token shared by many machines
TEST = ["pytest>=7", "requests-mock>=1.11", *AIBOT, *REDIS]  # what `pytest t` needs; each is small
DEV = [  # what it can use besides, and what .ci/run calls
    "PySocks",
    "build",
    "django",
    "fastapi",
    "flask",
    "httpx",
    "hypothesis",
    "jedi",
    "jsonschema",
    "mypy",
    "openapi-spec-validator",
    "opentelemetry-instrumentation-requests",
    "opentelemetry-instrumentation-urllib3",
    "opentelemetry-sdk",
    "pyright[nodejs]",
    "ruff",
    "selenium",
    "sentry-sdk",
    "wechatpy>=2.0.0a26",
]
README = (HERE / "README.md").read_text(encoding="utf-8")

setup(
    name="QQ-weixin-work",
    version="0.12.0",
    description="Python client for WeCom (企业微信): its whole server API, its callbacks, and a sandbox to try them in",
    author="QQ.weixin.work contributors",
    long_description=README.replace(
        "[中文说明](README.zh-CN.md)", "README.zh-CN.md (中文说明)"
    ),  # no link that PyPI lacks
    long_description_content_type="text/markdown",
    keywords="wecom wechat-work wxwork qywx weixin 企业微信 微信客服 kf callback sandbox perl",
    project_urls={
        "Official documents": "https://developer.work.weixin.qq.com/document/",
        "Perl's distribution": "https://metacpan.org/dist/QQ-weixin-work",
    },
    license="MIT",
    license_files=["LICENSE"],
    packages=find_namespace_packages(
        include=["QQ", "QQ.*"], exclude=[f"QQ.weixin.work.perl.{name}*" for name in ("QQWeixinWork", "first")]
    ),
    package_dir={"": "."},  # so an editable install is a path, which type checkers follow too
    package_data={
        "": ["*.pyi"],
        "QQ.weixin.work": ["py.typed", "errcodes.json", "guide/*.md", "guide/*.png", "guide/zh/*.md"],
        "QQ.weixin.work.sandbox": ["_server/page.*"],
        "QQ.weixin.work.perl": [
            "*.pm",
            "original.txt",
            *(path.relative_to(PERL).as_posix() for path in PERL.rglob("*/*.pm")),
        ],
    },
    python_requires=">=3.9",
    install_requires=["requests>=2.32.3"],
    extras_require={
        "aibot": AIBOT,
        "callback": CALLBACK,
        "redis": REDIS,
        "test": TEST,
        "dev": [*TEST, *DEV],
    },
    entry_points={
        "pyinstaller40": ["hook-dirs = QQ.weixin.work._pyinstaller:hook_dirs"],
        "console_scripts": ["qq-weixin-work = QQ.weixin.work.__main__:entry"],
        "pytest11": [
            "qq_weixin_work_perl = QQ.weixin.work.perl.pytest_plugin",
            "qq_weixin_work_sandbox = QQ.weixin.work.sandbox.pytest_plugin",
        ],
    },
    classifiers=[
        "Development Status :: 4 - Beta",
        "Intended Audience :: Developers",
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3.9",
        "Programming Language :: Python :: 3.10",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Programming Language :: Python :: 3.14",
        "Programming Language :: Python :: 3.15",
        "Topic :: Communications :: Chat",
        "Typing :: Typed",
    ],
)
