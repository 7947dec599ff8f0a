"""python -m QQ.weixin.work.perl --compare LIB COMMAND: what a team's own copy of the original would have sent.

calls keeps each call of the port and its requests in a folder, from whatever process; when the command has ended, original
makes the same calls on the copy, in a process that never sends, differences tells what differs, and report prints it.
"""

__all__ = ["USAGE"]

USAGE = """\
  --compare LIB [--strict] COMMAND [ARG ...]

Run the command, and then make each of its calls on your own copy of the original, in the folder LIB or elsewhere in
Perl's @INC. The copy sends nothing; other things that it does, such as writing a log, happen. What it would have sent
is compared with what the port has sent, and each kind of difference is printed once on STDERR, with its first call.
The exit status is that of the command. With --strict it is 1 instead of 0 where a difference is not documented (by
`Differs from Perl` in a docstring), a call could not be compared, or there was no call. A function that the copy lacks
is no difference."""
