"""Make the .pm files that Perl finds, one for each family: its version, its names, and its manual. Run by .ci/made."""

import inspect
import re
from pathlib import Path

from QQ.weixin.work import _doc, perl
from QQ.weixin.work.perl._original import packages

FIRST = Path(perl.FIRST)
NEWEST = packages()[_doc.ROOT.replace(".", "::")].version
NOT_FROM_PERL = ("to", "progress")
NOT_IN_PERL = tuple(f"{name} (" for name in NOT_FROM_PERL)
MODULE = """\
# Made from the docstrings of {source} by .ci/made; change those.
package {package};

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '{version}',
    parent   => '{parent}',
    exported => [qw({exported})],
    original => [qw({original})],
    more     => [qw({more})],
);

our $VERSION = '{version}';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

{package} - {title}

=head1 SYNOPSIS

    use {package};
    my $reply = {package}::{example};

=head1 DESCRIPTION

{description}

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

{functions}

=cut
"""


def wanted() -> dict[Path, str]:
    """The texts of the files, by path."""
    families = {_package(name): module for name, module in _doc.families()}
    return {FIRST.joinpath(*name.split("::")).with_suffix(".pm"): _text(name, families) for name in families}


def existing():
    return FIRST.rglob("*.pm")


def _package(family):
    return "::".join(["QQ", "weixin", "work", *filter(None, family.split("."))])


def _text(package, families):
    module = families[package]
    documents = _doc.functions(module)
    original = packages().get(package)
    of_the_original = original.functions if original else ()
    title, _, description = inspect.getdoc(module).partition("\n\n")
    parents = [name for name in families if package.startswith(f"{name}::")]
    return MODULE.format(
        source=Path(module.__file__).relative_to(FIRST.parents[4]).as_posix(),
        package=package,
        version=original.version if original else NEWEST,
        parent=max(parents, key=len, default=""),
        exported=" ".join(original.exported if original else [name for name in _names(module) if name in documents]),
        original=" ".join(of_the_original),
        more=" ".join(name for name in documents if name not in of_the_original),
        title=title.partition(": ")[2].rstrip("."),
        description=_escaped(description) if package.count("::") > 2 else "The server API of WeCom.",
        example=_call(*next(iter(documents.items()))),
        functions="\n\n".join(_function(name, document) for name, document in documents.items()),
    )


def _names(module):
    return [name.removesuffix("_") for name in module.__all__]


def _call(name, document):
    """The call in Perl: what may be left out stands in brackets."""
    required, optional = "", ""
    for argument in inspect.signature(document.function).parameters.values():
        if argument.kind is argument.POSITIONAL_OR_KEYWORD and argument.name not in NOT_FROM_PERL:
            text = "\\%hash" if argument.name == "hash" else f"${argument.name}"
            if argument.default is argument.empty:
                required += f", {text}"
            else:
                optional += f" [, {text}]"
    return f"{name}({required[2:]}{optional})"


def _function(name, document):
    """The docstring of a function as POD."""
    lines = inspect.getdoc(document.function).splitlines()
    headings = [number for number, line in enumerate(lines) if _doc.SECTION.match(line)]
    parts = [
        f"=head2 {_call(name, document)}",
        _escaped("\n".join(lines[: headings[0] if headings else None]).rstrip()),
    ]
    for heading, entries in _doc.read_sections("\n".join(lines)).items():
        entries = [entry for entry in entries if heading != "Arguments" or not entry.startswith(NOT_IN_PERL)]
        if entries:
            parts += [f"{heading}:", "=over", *_items(entries), "=back"]
    return "\n\n".join(parts)


def _items(entries):
    """All with names, or none: POD wants it so."""
    if len(_doc.read_fields(entries)) < len(entries):
        return [_escaped(f"=item *\n\n{entry.removeprefix('- ')}") for entry in entries]
    return [_escaped("=item " + entry.replace("): ", ")\n\n", 1)) for entry in entries]


def _escaped(text):
    """What POD would take for a formatting code."""
    return re.sub(r"(?<=[A-Z])<", "E<lt>", text)
