# Starts a sandbox server, points QQ::weixin::work at it, and sets $corpid, $corpsecret and $access_token in main.
# It ends with the script, which holds its standard input open.

use strict;
use warnings;

use IPC::Open2;

our ($corpid, $corpsecret, $access_token);

open2(our $output, our $input, $ENV{QQ_WEIXIN_WORK_PYTHON}, '-c', <<'PYTHON');
import sys
from QQ.weixin.work.sandbox import Sandbox

with Sandbox() as s:
    print(s.api, s.corpid, s.corpsecret, s.access_token, flush=True)
    sys.stdin.read()
PYTHON

($ENV{QQ_WEIXIN_WORK_API}, $corpid, $corpsecret, $access_token) = split ' ', readline $output;

1;
