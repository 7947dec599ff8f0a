# Made from the docstrings of QQ/weixin/work/appchat.py by .ci/made; change those.
package QQ::weixin::work::appchat;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(create update get send)],
    original => [qw(create update get send)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::appchat - 发送消息到群聊会话

=head1 SYNOPSIS

    use QQ::weixin::work::appchat;
    my $reply = QQ::weixin::work::appchat::create($access_token, \%hash);

=head1 DESCRIPTION

Group chats that an app creates among members of the corp, and messages that it sends into them. Only self-built
apps whose visible range is the root department may use them; chats with customers (external contacts) are not
reached this way.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建群聊会话: create a group chat of members, owned by the app.

POST appchat/create
https://developer.work.weixin.qq.com/document/path/90245 (2024/11/29)

Old versions of WeCom may not show the new chat before a first message is sent into it.

hash:

=over

=item name (str)

name of the chat, cut after 50 characters.

=item owner (str)

owner of the chat; a random member of userlist if not given.

=item userlist (list[str], required)

members, 2 to 2000 items.

=item chatid (str)

the chat's id, your own, at most 32 characters; of 0-9 a-z A-Z, not in use by another chat; a random one if not given.

=back

Reply:

=over

=item chatid (str)

id of the chat.

=back

Permission:

=over

=item *

self-built: only with the root department as its visible range

=item *

third-party, delegated: not allowed

=back

Limits:

=over

=item *

a chat may not have more members than the admin console allows, nor more than 2000, the app included.

=item *

at most 1000 new chats a day per corp.

=back

=head2 update($access_token, \%hash)

修改群聊会话: rename a group chat, change its owner, or add and remove members.

POST appchat/update
https://developer.work.weixin.qq.com/document/path/98913 (2023/04/18)

Fields left out stay as they are.

hash:

=over

=item chatid (str, required)

the chat.

=item name (str)

new name, cut after 50 characters.

=item owner (str)

new owner; required when del_user_list has the present one; the owner of a course group (课程群) must have the right to create such.

=item add_user_list (list[str])

members to add.

=item del_user_list (list[str])

members to remove.

=back

Permission:

=over

=item *

self-built: only with the root department as its visible range

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

a chat has at most 2000 members.

=item *

at most 1000 changes an hour per corp.

=back

=head2 get($access_token, $chatid)

获取群聊会话: read the name, owner and members of a group chat.

GET appchat/get
https://developer.work.weixin.qq.com/document/path/98914 (2023/04/20)

Arguments:

=over

=item chatid (str, required)

the chat.

=back

Reply:

=over

=item chat_info (dict)

the chat.

=item chat_info.chatid (str)

id of the chat.

=item chat_info.name (str)

name of the chat.

=item chat_info.owner (str)

owner of the chat.

=item chat_info.userlist (list[str])

members.

=item chat_info.chat_type (int)

0 = ordinary group, 1 = course group (课程群).

=back

Permission:

=over

=item *

self-built: only with the root department as its visible range

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

=head2 send($access_token, \%hash)

应用推送消息: send an app message into a group chat.

POST appchat/send
https://developer.work.weixin.qq.com/document/path/90248 (2026/02/12)

The hash holds chatid, msgtype, and one dict named like msgtype with the content. The types are nine of those of
message.send: mini-program notices and template cards cannot be sent into chats. The reply has no message id, so
that the message cannot be recalled.

hash:

=over

=item chatid (str, required)

the chat, created by the same app.

=item msgtype (str, required)

one of text, image, voice, video, file, textcard, news, mpnews, markdown.

=item safe (int)

confidentiality: 0 = may be shared outside, 1 = may not be shared and shows a watermark, 2 = may be shared within the corp only (mpnews only; not on the page since 2026-01). Default: 0. No effect on voice and markdown. A confidential file must be txt, pdf, doc, docx, ppt, pptx, xls, xlsx, xml, jpg, jpeg, png, bmp or gif.

=item text (dict)

required when msgtype is text.

=item text.content (str, required)

the text, at most 2048 bytes; <@userid> mentions a member (WeCom 5.0.6 and later); \n breaks the line.

=item text.mentioned_list (list[str])

members of the chat to mention, by userid; @all = everybody.

=item image (dict)

required when msgtype is image.

=item image.media_id (str, required)

the picture, from media.upload.

=item voice (dict)

required when msgtype is voice.

=item voice.media_id (str, required)

the recording, from media.upload.

=item video (dict)

required when msgtype is video.

=item video.media_id (str, required)

the video, from media.upload.

=item video.title (str)

title, cut after 128 bytes.

=item video.description (str)

description, cut after 512 bytes.

=item file (dict)

required when msgtype is file.

=item file.media_id (str, required)

the file, from media.upload.

=item textcard (dict)

required when msgtype is textcard.

=item textcard.title (str, required)

title, cut after 128 bytes.

=item textcard.description (str, required)

text, cut after 512 bytes; br tags break the line, div tags of class gray, highlight or normal colour it.

=item textcard.url (str, required)

page that a click opens.

=item textcard.btntxt (str)

text of the button; cut after 4 characters. Default: 详情.

=item news (dict)

required when msgtype is news.

=item news.articles (list[dict], required)

the articles, 1 to 8 items.

=item news.articles[].title (str, required)

title, cut after 128 bytes.

=item news.articles[].description (str)

description, cut after 512 bytes.

=item news.articles[].url (str, required)

page that a click opens.

=item news.articles[].picurl (str)

address of the picture, JPG or PNG; 1068 x 455 pixels (large) or 150 x 150 (small) suit best.

=item news.articles[].btntxt (str)

text of the button; not on the page.

=item mpnews (dict)

required when msgtype is mpnews; like news, but the article itself is stored in WeCom.

=item mpnews.articles (list[dict], required)

the articles, 1 to 8 items; sending again makes new articles, with reads and likes counted apart.

=item mpnews.articles[].title (str, required)

title, cut after 128 bytes.

=item mpnews.articles[].thumb_media_id (str, required)

the thumbnail, from media.upload.

=item mpnews.articles[].author (str)

author, at most 64 bytes.

=item mpnews.articles[].content_source_url (str)

page opened by 阅读原文 (read the original).

=item mpnews.articles[].content (str, required)

the article, HTML tags allowed, at most 681984 bytes; that is 666 kB.

=item mpnews.articles[].digest (str)

description, cut after 512 bytes.

=item markdown (dict)

required when msgtype is markdown; not shown in the WeChat plugin (微工作台).

=item markdown.content (str, required)

text in a subset of Markdown, at most 2048 bytes, in UTF-8; the subset has headings (# to ######), bold, links, inline code, quotes (>), <@userid> (mentions a member; WeCom 5.0.6 and later) and <font color="info|comment|warning">.

=back

Permission:

=over

=item *

self-built: only with the root department as its visible range

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

each corp at most 20,000 person-deliveries a minute (one message into a chat of 100 counts as 100), and an hour 150,000 for a corp that is small or not verified, 350,000 for one of medium size, 700,000 for a large one.

=item *

each member at most 200 messages of one app a minute and 10,000 a day in chats; the rest is dropped without an error.

=back

=cut
