# Made from the docstrings of QQ/weixin/work/aibot/cli.py by .ci/made; change those.
package QQ::weixin::work::aibot::cli;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::aibot',
    exported => [qw(get_cli_config get_mcp_config)],
    original => [qw()],
    more     => [qw(get_cli_config get_mcp_config)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::aibot::cli - 智能机器人命令行工具

=head1 SYNOPSIS

    use QQ::weixin::work::aibot::cli;
    my $reply = QQ::weixin::work::aibot::cli::get_cli_config(\%hash);

=head1 DESCRIPTION

What the official command line and AI agents need to act for an AI bot of the long connection. The bot's secret is not
sent: it goes into a signature that the caller makes.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_cli_config(\%hash)

获取命令行工具配置: get the token with which the official command line acts for an AI bot.

POST aibot/cli/get_cli_config
https://developer.work.weixin.qq.com/document/path/101468

No credential is needed, but a signature, made from the bot's secret (智能机器人 > API模式 > 使用长连接):

    text = secret + bot_id + str(time) + nonce
    signature = hashlib.sha256(text.encode()).hexdigest()

hash:

=over

=item bot_id (str, required)

the AI bot.

=item time (int, required)

now, Unix seconds; the same as in the signature.

=item nonce (str, required)

a random string of your own; the same as in the signature.

=item signature (str, required)

the SHA-256 of the bot's secret, bot_id, time and nonce, one after another, in hex.

=item bind_source (int, required)

where bot_id and secret are from: 1 = typed in, 2 = got by scanning a QR code.

=back

Reply:

=over

=item token (str)

the bearer token for https://qyapi.weixin.qq.com/cli, which the command line speaks to.

=back

Limits:

=over

=item *

no page of the API describes it; the fields are those of the official command line, 1.x, of 2026-07 and later.

=back

=head2 get_mcp_config(\%hash)

获取MCP配置: get the addresses of the MCP servers whose tools act for an AI bot.

POST aibot/cli/get_mcp_config
https://developer.work.weixin.qq.com/document/path/101468

No credential is needed, but a signature, made as for get_cli_config. Over the long connection the command
aibot_get_mcp_config asks the same.

hash:

=over

=item bot_id (str, required)

the AI bot.

=item time (int, required)

now, Unix seconds; the same as in the signature.

=item nonce (str, required)

a random string of your own; the same as in the signature.

=item signature (str, required)

the SHA-256 of the bot's secret, bot_id, time and nonce, one after another, in hex.

=back

Reply:

=over

=item list (list[dict])

the servers, one for each category of tools.

=item list[].biz_type (str)

the category, such as doc, contact, todo, meeting, schedule or msg.

=item list[].url (str)

the address of a Streamable HTTP MCP server, a key in its query; keep it secret.

=item list[].is_authed (bool)

whether the bot is authorised for these tools.

=back

Limits:

=over

=item *

no page of the API describes it; the fields are those of the official command line before 1.0 (2026-07).

=back

=cut
