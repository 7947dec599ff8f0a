"""python -m QQ.weixin.work.perl --compare LIB COMMAND: what a team's own copy of the original would have sent.

calls keeps each call of the port and its requests in a folder, from whatever process; when the command has ended, original
makes the same calls on the copy, in a process that never sends, differences tells what differs, and report prints it.
"""

__all__ = ["USAGE"]

USAGE = """\
  --compare LIB [--strict] COMMAND [ARG ...]

Run the command, and then make each of its calls on your own copy of the original in the folder LIB (or where your Perl
finds it besides), which sends nothing (what else it does, such as writing a log, it does): what it would have sent is
compared with what the port has sent. Each kind of difference is printed once on STDERR, with its first call. The exit
status is that of the command; with --strict 1 where it is 0 and there is a difference that no docstring tells of
(`Differs from Perl`), something that could not be compared, or no call at all. A function that the copy lacks is no
difference."""
