"""python -m QQ.weixin.work.perl --inventory PATH ...: where Perl code uses the functions, and what is known of each.

tokens reads files, by PPI or by regular expressions; uses finds the names in them; python writes a call anew; known has what
the docstrings say; report puts it together.
"""

__all__ = ["USAGE"]

USAGE = """\
  --inventory PATH [PATH ...] [--json]

List where the Perl files at these paths, and below them, call or name functions of QQ::weixin::work: in calls, strings and
mocks. For each there is the call in Python as far as the text tells its arguments (... where it doesn't), and what is
known: `Differs from Perl`, whether it was retired, whether its page has moved on since the original's last release. Then
your own functions in the namespace, and names that are put together when the program runs, which no list can hold. Files
are read by PPI where it is installed (Debian: libppi-perl), else by regular expressions; the first line says by which."""
