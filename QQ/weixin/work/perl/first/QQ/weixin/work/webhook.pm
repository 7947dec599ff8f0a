# Made from the docstrings of QQ/weixin/work/webhook.py by .ci/made; change those.
package QQ::weixin::work::webhook;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(send upload_media)],
    original => [qw()],
    more     => [qw(send upload_media)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::webhook - 消息推送（原群机器人）

=head1 SYNOPSIS

    use QQ::weixin::work::webhook;
    my $reply = QQ::weixin::work::webhook::send($key, \%hash);

=head1 DESCRIPTION

What a group robot (群机器人), now called 消息推送, sends to its group chat. The key is the one in its webhook address
(Webhook 地址); the whole address will do for it. Whoever has the address can send, so keep it secret.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 send($key, \%hash)

消息推送: send a message to the robot's group chat.

POST webhook/send
https://developer.work.weixin.qq.com/document/path/99110 (2025/08/07)

template_card.card_image (required for news_notice) is for that kind of card alone. News cards have main_title.title
too, which a text card may leave to sub_title_text.

hash:

=over

=item msgtype (str, required)

text = text, markdown = Markdown, markdown_v2 = more Markdown, image = a picture, news = articles, file = a file, voice = a voice message, template_card = a template card.

=item text (dict)

required when msgtype is text.

=item text.content (str, required)

the text, in which <@userid> mentions a member; at most 2048 bytes, in UTF-8.

=item text.mentioned_list (list[str])

userids of members to mention; @all mentions all.

=item text.mentioned_mobile_list (list[str])

mobile numbers of members to mention; @all mentions all; for those whose userid is not known.

=item markdown (dict)

required when msgtype is markdown.

=item markdown.content (str, required)

headings (# to ######), bold, links, inline code, quotes, <font color="info|comment|warning"> for green, grey and orange, <@userid>; at most 4096 bytes, in UTF-8.

=item markdown_v2 (dict)

required when msgtype is markdown_v2.

=item markdown_v2.content (str, required)

headings (# to ######), italic and bold, lists, quotes of three levels, links, pictures, rules, inline code and code blocks, tables; no colours, no <@userid>; at most 4096 bytes, in UTF-8. Clients before 4.1.36 (Android 4.1.38) show plain text.

=item image (dict)

required when msgtype is image.

=item image.base64 (str, required)

the picture in Base64: JPG or PNG, at most 2 MB before that.

=item image.md5 (str, required)

MD5 of the picture before Base64.

=item news (dict)

required when msgtype is news.

=item news.articles (list[dict], required)

the articles; 1 to 8 items.

=item news.articles[].title (str, required)

title; what goes beyond 128 bytes is cut off.

=item news.articles[].description (str)

description; what goes beyond 512 bytes is cut off.

=item news.articles[].url (str, required)

page that a click opens.

=item news.articles[].picurl (str)

address of the picture, JPG or PNG; 1068 x 455 pixels (large) or 150 x 150 (small) suit best.

=item file (dict)

required when msgtype is file.

=item file.media_id (str, required)

the file, from upload_media.

=item voice (dict)

required when msgtype is voice.

=item voice.media_id (str, required)

the voice message, from upload_media.

=item template_card (dict)

required when msgtype is template_card.

=item template_card.card_type (str, required)

text_notice = text, news_notice = picture and text.

=item template_card.source (dict)

where the card comes from, shown on top.

=item template_card.source.icon_url (str)

address of the icon.

=item template_card.source.desc (str)

text beside the icon; no more than 13 characters advised.

=item template_card.source.desc_color (int)

colour of desc: 0 = grey, 1 = black, 2 = red, 3 = green. Default: 0.

=item template_card.main_title (dict, required)

heading.

=item template_card.main_title.title (str)

first-level title; no more than 26 characters advised; required for news_notice, and for text_notice without sub_title_text.

=item template_card.main_title.desc (str)

text under the title; no more than 30 characters advised.

=item template_card.emphasis_content (dict)

key figure; text_notice only.

=item template_card.emphasis_content.title (str)

the figure; no more than 10 characters advised.

=item template_card.emphasis_content.desc (str)

what it means; no more than 15 characters advised.

=item template_card.quote_area (dict)

quotation; better not together with emphasis_content.

=item template_card.quote_area.type (int)

what a click does: 0 = nothing, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.quote_area.url (str)

page to open; required when type is 1.

=item template_card.quote_area.appid (str)

mini program to open; required when type is 2.

=item template_card.quote_area.pagepath (str)

page of the mini program; only when type is 2.

=item template_card.quote_area.title (str)

title of the quotation.

=item template_card.quote_area.quote_text (str)

the quoted text.

=item template_card.sub_title_text (str)

second-level text; no more than 112 characters advised; text_notice only, where it is required without main_title.title.

=item template_card.horizontal_content_list (list[dict])

lines of name and value; at most 6 items.

=item template_card.horizontal_content_list[].type (int)

what the value is: 1 = link to url, 2 = file, 3 = link to a member's details.

=item template_card.horizontal_content_list[].keyname (str, required)

name of the line; no more than 5 characters advised.

=item template_card.horizontal_content_list[].value (str)

value; no more than 26 characters advised; when type is 2 the file name with its extension.

=item template_card.horizontal_content_list[].url (str)

page to open; required when type is 1.

=item template_card.horizontal_content_list[].media_id (str)

the file, from upload_media; required when type is 2.

=item template_card.horizontal_content_list[].userid (str)

the member; required when type is 3.

=item template_card.jump_list (list[dict])

links at the bottom; at most 3 items.

=item template_card.jump_list[].type (int)

0 = no link, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.jump_list[].title (str, required)

text of the link; no more than 13 characters advised.

=item template_card.jump_list[].url (str)

page to open; required when type is 1.

=item template_card.jump_list[].appid (str)

mini program to open; required when type is 2.

=item template_card.jump_list[].pagepath (str)

page of the mini program; only when type is 2.

=item template_card.card_action (dict, required)

what a click on the card does.

=item template_card.card_action.type (int, required)

1 = open url, 2 = open a mini program.

=item template_card.card_action.url (str)

page to open; required when type is 1.

=item template_card.card_action.appid (str)

mini program to open; required when type is 2.

=item template_card.card_action.pagepath (str)

page of the mini program; only when type is 2.

=item template_card.card_image (dict)

picture; news_notice only, where it is required.

=item template_card.card_image.url (str, required)

address of the picture.

=item template_card.card_image.aspect_ratio (float)

width divided by height, above 1.3 and below 2.25. Default: 1.3.

=item template_card.image_text_area (dict)

picture on the left and text on the right; news_notice only.

=item template_card.image_text_area.type (int)

what a click does: 0 = nothing, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.image_text_area.url (str)

page to open; required when type is 1.

=item template_card.image_text_area.appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.image_text_area.pagepath (str)

page of the mini program; only when type is 2.

=item template_card.image_text_area.title (str)

title.

=item template_card.image_text_area.desc (str)

text under the title.

=item template_card.image_text_area.image_url (str, required)

address of the picture.

=item template_card.vertical_content_list (list[dict])

titled paragraphs; news_notice only; at most 4 items.

=item template_card.vertical_content_list[].title (str, required)

title; no more than 26 characters advised.

=item template_card.vertical_content_list[].desc (str)

text; no more than 112 characters advised.

=back

Limits:

=over

=item *

at most 20 messages a minute for each robot.

=back

=head2 upload_media($key, $type, $media)

文件上传接口: upload a file or voice message for the robot.

POST webhook/upload_media
https://developer.work.weixin.qq.com/document/path/99110 (2025/08/07)

Recipients see the file under its name. Only the robot that uploaded it can send it.

Arguments:

=over

=item type (str, required)

voice = a voice message, file = any other file.

=item media (any, required)

a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file); an unreadable one is a Failure that names it, and nothing is sent.

=back

Reply:

=over

=item media_id (str)

id of the file, valid for 3 days.

=item created_at (str)

when it was uploaded, Unix seconds.

=item type (str)

the type given: voice, file.

=back

Limits:

=over

=item *

every file must be larger than 5 bytes.

=item *

file: 20 MB.

=item *

voice: 2 MB, at most 60 seconds, AMR only.

=back

=cut
