# Made from the docstrings of QQ/weixin/work/todo.py by .ci/made; change those.
package QQ::weixin::work::todo;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get update)],
    original => [qw()],
    more     => [qw(get update)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::todo - 待办

=head1 SYNOPSIS

    use QQ::weixin::work::todo;
    my $reply = QQ::weixin::work::todo::get($access_token, \%hash);

=head1 DESCRIPTION

To-dos: read one, and say how far it is.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, \%hash)

获取待办详情: get a to-do.

POST todo/get
https://developer.work.weixin.qq.com/document/path/101524 (2026/05/29)

hash:

=over

=item todo_id (str, required)

the to-do.

=back

Reply:

=over

=item content (str)

what is to be done.

=item creator (str)

who made it, by userid.

=item status (int)

the state of the whole: 0 = done, 1 = in progress.

=item create_time (int)

when it was made, Unix seconds.

=item attendees (list[dict])

those who take part.

=item attendees[].userid (str)

the member.

=item attendees[].status (int)

the state of their part: 0 = done, 1 = in progress.

=item end_time (int)

when it is due, Unix seconds.

=item reminders (list[dict])

the reminders.

=item reminders[].remind_time (int)

when, Unix seconds.

=back

=head2 update($access_token, \%hash)

更新待办状态: set the state of a to-do, for all or for some.

POST todo/update
https://developer.work.weixin.qq.com/document/path/101534 (2026/06/04)

hash:

=over

=item todo_id (str, required)

the to-do.

=item status (int)

the state of the whole: 0 = done, 1 = in progress; left as it is if not given.

=item attendees (list[dict])

those who take part; at most 20 items. Left as they are if not given or empty.

=item attendees[].userid (str, required)

the member.

=item attendees[].status (int, required)

the state of their part: 0 = done, 1 = in progress; the official sample has 2, which the table does not list.

=back

Permission:

=over

=item *

note: the app's visible range has to hold the root department

=back

Limits:

=over

=item *

only to-dos that the app made itself and that were not deleted.

=back

=cut
