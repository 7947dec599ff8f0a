# Made from the docstrings of QQ/weixin/work/meeting/phone.py by .ci/made; change those.
package QQ::weixin::work::meeting::phone;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(callout get_callout_status get_tmp_openid)],
    original => [qw()],
    more     => [qw(callout get_callout_status get_tmp_openid)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::phone - 电话入会PSTN管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::phone;
    my $reply = QQ::weixin::work::meeting::phone::callout($access_token, \%hash);

=head1 DESCRIPTION

Telephones in a meeting: people join by dialling a number, or are called from the meeting. For corps that bought the
advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 callout($access_token, \%hash)

批量外呼: call telephones into a meeting, before or while it runs.

POST meeting/phone/callout
https://developer.work.weixin.qq.com/document/path/98823 (2023/04/26)

The state of each call is returned at once, and later by get_callout_status and by the event of outbound calls (PSTN
外呼状态更新). Numbers abroad and extensions work too.

hash:

=over

=item meetingid (str, required)

the meeting.

=item phone_numbers (list[dict], required)

whom to call; at most 50 items.

=item phone_numbers[].area (int, required)

country or region code, such as 86 for China.

=item phone_numbers[].phone (str, required)

the telephone number, or the main number of a landline.

=item phone_numbers[].extension_number (str)

extension of a landline.

=back

Reply:

=over

=item phone_numbers (list[dict])

those called.

=item phone_numbers[].area (int)

country or region code, such as 86 for China.

=item phone_numbers[].phone (str)

the telephone number, or the main number of a landline.

=item phone_numbers[].extension_number (str)

extension of a landline.

=item phone_numbers[].status (str)

state of the call.

=item invalid_phone_numbers (list[dict])

those that are no numbers.

=item invalid_phone_numbers[].area (int)

country or region code, such as 86 for China.

=item invalid_phone_numbers[].phone (str)

the telephone number, or the main number of a landline.

=item invalid_phone_numbers[].extension_number (str)

extension of a landline.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

not for webinars.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_callout_status($access_token, \%hash)

获取会议的外呼状态: list the outbound calls of a meeting and their states.

POST meeting/phone/get_callout_status
https://developer.work.weixin.qq.com/document/path/98824 (2023/04/27)

Calls made in the client, on the web or by API are all listed, whoever made them.

hash:

=over

=item meetingid (str, required)

the meeting.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 100. Default: 20.

=back

Reply:

=over

=item phone_numbers (list[dict])

the calls.

=item phone_numbers[].area (int)

country or region code, such as 86 for China.

=item phone_numbers[].phone (str)

the telephone number, or the main number of a landline.

=item phone_numbers[].extension_number (str)

extension of a landline.

=item phone_numbers[].status (str)

state of the call.

=item phone_numbers[].tmp_openid (str)

temporary id of the caller in this meeting, for controlling the meeting.

=item has_more (bool)

whether more follows.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

not for webinars.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_tmp_openid($access_token, \%hash)

获取电话入会的成员ID: find the participants who joined by telephone.

POST meeting/phone/get_tmp_openid
https://developer.work.weixin.qq.com/document/path/98825 (2023/04/27)

Only answered calls have a temporary id, those of the past included; a landline from which several people joined has
several.

hash:

=over

=item meetingid (str, required)

the meeting.

=item phone_numbers (list[dict], required)

the telephones; at most 20 items.

=item phone_numbers[].area (int, required)

country or region code, such as 86 for China.

=item phone_numbers[].phone (str, required)

the telephone number, or the main number of a landline.

=item phone_numbers[].extension_number (str)

extension of a landline.

=back

Reply:

=over

=item tmp_openid_list (list[dict])

those found.

=item tmp_openid_list[].area (int)

country or region code, such as 86 for China.

=item tmp_openid_list[].phone (str)

the telephone number, or the main number of a landline.

=item tmp_openid_list[].extension_number (str)

extension of a landline.

=item tmp_openid_list[].tmp_openid (str)

temporary id of the caller in this meeting, for controlling the meeting.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=cut
