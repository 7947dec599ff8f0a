# Made from the docstrings of QQ/weixin/work/kf/service_state.py by .ci/made; change those.
package QQ::weixin::work::kf::service_state;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::kf',
    exported => [qw(get trans)],
    original => [qw(get trans)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::kf::service_state - 分配客服会话

=head1 SYNOPSIS

    use QQ::weixin::work::kf::service_state;
    my $reply = QQ::weixin::work::kf::service_state::get($access_token, \%hash);

=head1 DESCRIPTION

Sessions: a session lasts from a customer's first message to an account until it is ended or 48 hours have passed. It is
in one of the states 0 = new, 1 = with the assistant robot, 2 = in the waiting pool, 3 = with a receptionist, 4 = ended
or not begun.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, \%hash)

获取会话状态: get the state of a customer's session and the receptionist in charge.

POST kf/service_state/get
https://developer.work.weixin.qq.com/document/path/94669 (2023/11/30)

A customer who opened the chat and has not written yet is in state 4; the first message makes it 0.

hash:

=over

=item open_kfid (str, required)

customer-service account.

=item external_userid (str, required)

the WeChat customer.

=back

Reply:

=over

=item service_state (int)

0 = new and not answered yet (未处理), 1 = with the assistant robot (由智能助手接待), 2 = in the waiting pool (待接入池排队中), 3 = with a receptionist (由人工接待), 4 = ended or not begun (已结束/未开始).

=item servicer_userid (str)

the receptionist in charge (an encrypted open_userid for third-party apps); meaningful only when service_state is 3.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号

=item *

note: the receptionists of the account must be within the app's visible range

=back

Limits:

=over

=item *

one session lasts at most 48 hours, or until a receptionist or the API ends it.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95004: there is no such account.

=back

=head2 trans($access_token, \%hash)

变更会话状态: move a customer's session to another state or to a receptionist.

POST kf/service_state/trans
https://developer.work.weixin.qq.com/document/path/94669 (2023/11/30)

A new session (0) can be answered by API, put into the waiting pool or given to a receptionist; one with the
assistant robot (1) can be answered by API, put into the pool or given to a receptionist; one in the pool (2) can be
given to a receptionist; one with a receptionist (3) can be passed on to another or ended. An ended session (4)
cannot be changed by API: when the customer writes again it becomes 0, when a receptionist writes from the WeCom
client it becomes 3 (event session_status_change with change_type 4).

hash:

=over

=item open_kfid (str, required)

customer-service account.

=item external_userid (str, required)

the WeChat customer.

=item service_state (int, required)

the state to move to: 1 = with the assistant robot, 2 = in the waiting pool, 3 = with a receptionist, 4 = ended.

=item servicer_userid (str)

the receptionist (an encrypted open_userid for third-party apps), who must be receiving and have activated WeCom; required when service_state is 3.

=back

Reply:

=over

=item msg_code (str)

the code to send a message with send_msg_on_event: a reply, on the first change to state 2 or 3 (valid for 48 hours), or a goodbye, on the change to state 4 (valid for 20 seconds).

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号

=item *

note: the receptionists of the account must be within the app's visible range

=back

Limits:

=over

=item *

changes by API: from 0 to 1, 2, 3; from 1 to 2, 3; from 2 to 3; from 3 to 3, 4; from 4 none.

=item *

one session lasts at most 48 hours, or until a receptionist or the API ends it.

=item *

a message by kf.send_msg in state 0 changes it to 1, as the page of kf.get_corp_statistic says.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95004: there is no such account.

=item *

95013: the session has ended.

=item *

95014: servicer_userid is no receptionist or has not activated WeCom.

=item *

95016: the session cannot change from its state to this one.

=item *

95019: the receptionist has stopped or paused receiving.

=back

=cut
