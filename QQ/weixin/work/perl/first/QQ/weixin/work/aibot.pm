# Made from the docstrings of QQ/weixin/work/aibot/__init__.py by .ci/made; change those.
package QQ::weixin::work::aibot;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(response)],
    original => [qw()],
    more     => [qw(response)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::aibot - 智能机器人

=head1 SYNOPSIS

    use QQ::weixin::work::aibot;
    my $reply = QQ::weixin::work::aibot::response($response_code, \%hash);

=head1 DESCRIPTION

What an AI bot says of its own accord, once a callback has shown that it was spoken to.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 response($response_code, \%hash)

主动回复消息: answer a user who spoke to the AI bot or clicked on its card.

POST aibot/response
https://developer.work.weixin.qq.com/document/path/101138 (2025/12/12)

The callback has the whole address as response_url, with the response_code in it. In a group chat the answer quotes
what it answers (a card is quoted as an empty message).

hash:

=over

=item msgtype (str, required)

markdown = Markdown, template_card = a template card (only in a chat with one user).

=item markdown (dict)

required when msgtype is markdown.

=item markdown.content (str, required)

the text, in the Markdown of markdown_v2 (webhook.send); at most 20480 bytes, in UTF-8.

=item markdown.feedback (dict)

what the user thinks of it.

=item markdown.feedback.id (str)

if not empty, the callback of a feedback has it; at most 256 bytes, in UTF-8.

=item template_card (dict)

required when msgtype is template_card; the card, as on the page 模板卡片类型.

=item template_card.feedback (dict)

what the user thinks of it.

=item template_card.feedback.id (str)

if not empty, the callback of a feedback has it; at most 256 bytes, in UTF-8.

=back

Limits:

=over

=item *

a response_code serves one call, within 1 hour.

=back

=cut
