# Made from the docstrings of QQ/weixin/work/dial.py by .ci/made; change those.
package QQ::weixin::work::dial;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_dial_record)],
    original => [qw(get_dial_record)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::dial - 公费电话

=head1 SYNOPSIS

    use QQ::weixin::work::dial;
    my $reply = QQ::weixin::work::dial::get_dial_record($access_token, \%hash);

=head1 DESCRIPTION

Records of corp-paid calls (公费电话), which members make at the expense of the corp.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_dial_record($access_token, \%hash)

获取公费电话拨打记录: list the corp-paid calls of a time range that were answered.

POST dial/get_dial_record
https://developer.work.weixin.qq.com/document/path/93662 (2023/11/30)

An empty hash asks for the first 100 records of the last 30 days.

hash:

=over

=item start_time (int)

start of the range, Unix seconds, inclusive; not later than now.

=item end_time (int)

end of the range, Unix seconds, inclusive; not before start_time.

=item offset (int)

how many records to skip; 0 for the first page.

=item limit (int)

page size; more than 100 counts as 100. Default: 100.

=back

Reply:

=over

=item record (list[dict])

the calls.

=item record[].call_time (int)

when the call was dialled, Unix seconds.

=item record[].total_duration (int)

total duration, minutes; of a single call its own duration, of a multi-party call the sum over all connected users, caller included.

=item record[].call_type (int)

1 = single call, 2 = multi-party call.

=item record[].caller (dict)

who called.

=item record[].caller.userid (str)

the caller.

=item record[].caller.duration (int)

the caller's duration, minutes.

=item record[].callee (list[dict])

who was called.

=item record[].callee[].userid (str)

the member called; only for members of the corp.

=item record[].callee[].phone (int)

the number called; only for people outside the corp.

=item record[].callee[].duration (int)

this person's duration, minutes.

=back

Permission:

=over

=item *

self-built: 公费电话 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: records of people outside the app's visible range are left out

=back

Limits:

=over

=item *

a range spans at most 30 days; of a longer one only the 30 days before end_time are searched. Without times the last 30 days are searched.

=back

Errors:

=over

=item *

600018: invalid start_time or end_time (when both are given).

=back

=cut
