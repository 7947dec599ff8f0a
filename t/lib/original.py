"""A stand-in for Perl's distribution QQ-weixin-work 0.12, as teams have it in lib/: its packages, names and requests, in other code."""

import inspect
from pathlib import Path

from QQ.weixin.work import _doc
from QQ.weixin.work.perl._original import packages

API = "https://qyapi.weixin.qq.com/cgi-bin"
NOT_FROM_PERL = ("to", "progress")
PATHS = {"agent.list": "agent/get", "kf.servicer.list": "kf/account/list"}  # what the original asks
METHODS = {"user.getuserinfo": "POST"}
ANY_JSON = ("user.list_id",)  # whatever is true is sent
DEFAULTS = {
    "department.list": {"id": 1},
    "department.simplelist": {"id": 1},
    "department.get": {"id": 1},
    "externalcontact.get": {"cursor": 0},
}
MODULE = """\
package {package};

use strict;
use warnings;
{parent}use Encode;
use LWP::UserAgent;
use JSON;

our $VERSION = '{version}';
our @EXPORT  = qw({exported});

{functions}
1;
"""
FUNCTION = """\
sub {name} {{
    my ({arguments}) = @_;
    {default}return 0 unless {guard};
    my $ua = LWP::UserAgent->new;
    $ua->timeout(30);
    $ua->env_proxy;
    my $response = $ua->{request};
    return $response->is_success ? {reply} : 0;
}}
"""
JSON = "from_json($response->decoded_content, { utf8 => 1, allow_nonref => 1 })"
FILE = (
    "{ data => $response->decoded_content, filename => $response->filename, 'content-type' => $response->content_type }"
)


def write_original(folder, *names):
    """Write its modules below the folder, or only those such as "kf.customer"."""
    for name in packages():
        family = name.removeprefix("QQ::weixin::work").replace("::", ".")[1:]
        if not names or family in names:
            path = Path(folder, *name.split("::")).with_suffix(".pm")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_module(name, family), "utf-8")


def _module(name, family):
    package = packages()[name]
    parent = name.rpartition("::")[0]
    while parent not in packages() and parent != "QQ::weixin":
        parent = parent.rpartition("::")[0]
    return MODULE.format(
        package=name,
        parent="" if parent == "QQ::weixin" else f"use parent '{parent}';\n",
        version=package.version,
        exported=" ".join(package.exported),
        functions="\n".join(_function(f"{family}.{function}".lstrip(".")) for function in package.functions),
    )


def _function(function):
    document = _doc.find(function)
    arguments = [name for name in inspect.signature(document.function).parameters if name not in NOT_FROM_PERL]
    optional = [name for name, default in DEFAULTS.get(function, {}).items()]
    if document.method == "GET":
        arguments = [name for name in arguments if name != "hash"]
    if function in ("user.list", "user.simplelist"):
        arguments.remove("fetch_child")
    sent = [name for name in arguments if name not in ("hash", "media", "unused")]
    url = f'"{API}/{PATHS.get(function, document.path)}?{"&".join(f"{name}=${name}" for name in sent)}"'
    method = METHODS.get(function, document.method).lower()
    content = ""
    if "hash" in arguments:
        content = (
            ", Content => to_json($hash, { allow_nonref => 1, canonical => 1 }), Content_type => 'application/json'"
        )
    elif "media" in arguments:
        content = ", [media => [$media]], Content_Type => 'multipart/form-data'"
    return FUNCTION.format(
        name=function.rpartition(".")[2],
        arguments=", ".join(f"${name}" for name in arguments),
        default="".join(f"${name} ||= {value};\n    " for name, value in DEFAULTS.get(function, {}).items()),
        guard=" && ".join(
            "ref $hash eq 'HASH'" if name == "hash" and function not in ANY_JSON else f"${name}"
            for name in arguments
            if name not in optional
        ),
        request=f"{method}({url}{content})",
        reply=FILE if "to" in inspect.signature(document.function).parameters else JSON,
    )
