# Made from the docstrings of QQ/weixin/work/message.py by .ci/made; change those.
package QQ::weixin::work::message;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(send update_template_card recall update_taskcard get_statistics revoke)],
    original => [qw(send update_template_card recall update_taskcard get_statistics revoke)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::message - 消息推送

=head1 SYNOPSIS

    use QQ::weixin::work::message;
    my $reply = QQ::weixin::work::message::send($access_token, \%hash);

=head1 DESCRIPTION

Messages that an app sends to members of the corp in its own conversation: send them, update cards already sent,
recall them, and count them. Files and pictures are uploaded first with media.upload. To write into a group chat, see
appchat.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 send($access_token, \%hash)

发送应用消息: send an app message to members, departments or tags.

POST message/send
https://developer.work.weixin.qq.com/document/path/90236 (2025/09/24)

The hash holds the recipients (at least one of touser, toparty and totag), agentid, msgtype, and one dict named like
msgtype with the content. Recipients who are unknown, out of the app's visible range or without a licence do not
stop the message: it goes to the others, and they come back in the reply. Where a note below says "id translation",
user and department ids in the text are shown as names when enable_id_trans is 1.

hash:

=over

=item touser (str)

members, joined by |, no more than 1000 of them; @all = everyone in the app's visible range; required without toparty and totag.

=item toparty (str)

departments, joined by |, no more than 100 of them; ignored when touser is @all; required without touser and totag.

=item totag (str)

tags, joined by |, no more than 100 of them; ignored when touser is @all; required without touser and toparty.

=item agentid (int, required)

the app, as on its page in the admin console.

=item msgtype (str, required)

one of text, image, voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice, template_card, interactive_taskcard, taskcard; of these interactive_taskcard is hidden on the page, and taskcard not on the page since 2026-01.

=item safe (int)

confidentiality: 0 = may be shared outside, 1 = may not be shared and shows a watermark, 2 = may be shared within the corp only (mpnews only). Default: 0. Used by text, image, video, file and mpnews. A confidential file must be txt, pdf, doc, docx, ppt, pptx, xls, xlsx, xml, jpg, jpeg, png, bmp or gif.

=item enable_id_trans (int)

whether ids are translated into names, in some fields of text, textcard, news, mpnews, miniprogram_notice, template_card and the task cards: 0 = no, 1 = yes. Default: 0.

=item enable_duplicate_check (int)

whether the same hash is not delivered again within duplicate_check_interval: 0 = no, 1 = yes. Default: 0.

=item duplicate_check_interval (int)

the interval of the duplicate check, seconds, at most 14400. That is 4 hours. Default: 1800.

=item text (dict)

required when msgtype is text.

=item text.content (str, required)

the text, cut after 2048 bytes; id translation; line breaks and <a href="..."> links are shown.

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

title, cut after 128 characters; id translation.

=item textcard.description (str, required)

text, cut after 512 characters; id translation; br tags break the line, div tags of class gray, highlight or normal colour it.

=item textcard.url (str, required)

page that a click opens, at most 2048 bytes, with http:// or https://.

=item textcard.btntxt (str)

text of the button, cut after 4 characters. Default: 详情.

=item news (dict)

required when msgtype is news.

=item news.articles (list[dict], required)

the articles, 1 to 8 items.

=item news.articles[].title (str, required)

title, cut after 128 bytes; id translation.

=item news.articles[].description (str)

description, cut after 512 bytes; id translation.

=item news.articles[].url (str)

page that a click opens, at most 2048 bytes, with http:// or https://; required without appid and pagepath.

=item news.articles[].picurl (str)

address of the picture, at most 2048 bytes, JPG or PNG; 1068 x 455 pixels (large) or 150 x 150 (small) suit best.

=item news.articles[].appid (str)

mini program that a click opens, which must be associated with the app; goes with pagepath, and url is then ignored.

=item news.articles[].pagepath (str)

page of that mini program, at most 128 bytes; goes with appid.

=item news.articles[].btntxt (str)

text of the button; not on the page.

=item mpnews (dict)

required when msgtype is mpnews; like news, but the article itself is stored in WeCom.

=item mpnews.articles (list[dict], required)

the articles, 1 to 8 items; sending again makes new articles, with reads and likes counted apart.

=item mpnews.articles[].title (str, required)

title, cut after 128 bytes; id translation.

=item mpnews.articles[].thumb_media_id (str, required)

the thumbnail, from media.upload.

=item mpnews.articles[].author (str)

author, at most 64 bytes.

=item mpnews.articles[].content_source_url (str)

page opened by 阅读原文 (read the original).

=item mpnews.articles[].content (str, required)

the article, HTML tags allowed, at most 681984 bytes; that is 666 kB; id translation.

=item mpnews.articles[].digest (str)

description, cut after 512 bytes; id translation.

=item markdown (dict)

required when msgtype is markdown; not shown in the WeChat plugin (微工作台).

=item markdown.content (str, required)

text in a subset of Markdown, at most 2048 bytes, in UTF-8; the subset has headings (# to ######), bold, links, inline code, quotes (>) and <font color="info|comment|warning">.

=item miniprogram_notice (dict)

required when msgtype is miniprogram_notice; only for apps bound to a mini program, and not to @all.

=item miniprogram_notice.appid (str, required)

the mini program, which must be associated with the app.

=item miniprogram_notice.page (str)

page of the mini program that a click opens, at most 1024 bytes; without it a click does nothing.

=item miniprogram_notice.title (str, required)

title, 4 to 12 characters (Chinese ones); id translation.

=item miniprogram_notice.description (str)

description, 4 to 12 characters (Chinese ones); id translation.

=item miniprogram_notice.emphasis_first_item (bool)

whether the first content_item is shown enlarged.

=item miniprogram_notice.content_item (list[dict])

lines of the message, at most 10 items.

=item miniprogram_notice.content_item[].key (str)

name of the line, at most 10 characters (Chinese ones); a line with neither key nor value is ignored.

=item miniprogram_notice.content_item[].value (str)

value of the line, at most 30 characters (Chinese ones); id translation.

=item template_card (dict)

required when msgtype is template_card.

=item template_card.card_type (str, required)

text_notice = text notice (文本通知型), news_notice = picture and text (图文展示型), button_interaction = buttons (按钮交互型), vote_interaction = single or multiple choice (投票选择型), multiple_interaction = several drop-down lists (多项选择型).

=item template_card.task_id (str)

the card's id, your own, unique within the app; digits, letters and _-@; at most 128 bytes; required when card_type is button_interaction or vote_interaction or multiple_interaction, and with action_menu.

=item template_card.source (dict)

where the card comes from, shown on top; all card types.

=item template_card.source.icon_url (str)

address of the icon; 72 x 72 pixels suit best.

=item template_card.source.desc (str)

text beside the icon; best within 20 characters; id translation.

=item template_card.source.desc_color (int)

colour of desc: 0 = grey, 1 = black, 2 = red, 3 = green. Default: 0.

=item template_card.action_menu (dict)

menu behind the button in the upper right corner; text_notice, news_notice and button_interaction.

=item template_card.action_menu.desc (str)

text above the menu.

=item template_card.action_menu.action_list (list[dict], required)

the entries, 1 to 3 items.

=item template_card.action_menu.action_list[].text (str, required)

text of the entry.

=item template_card.action_menu.action_list[].key (str, required)

sent back as EventKey of the callback when the entry is clicked; at most 1024 bytes, not repeated.

=item template_card.main_title (dict)

heading; required unless card_type is text_notice.

=item template_card.main_title.title (str)

first-level title; best within 36 characters, in vote_interaction 16; id translation; required unless card_type is text_notice, which needs this or sub_title_text.

=item template_card.main_title.desc (str)

text under the title; best within 44 characters, in vote_interaction and multiple_interaction 160; id translation.

=item template_card.quote_area (dict)

quotation; text_notice, news_notice and button_interaction.

=item template_card.quote_area.type (int)

what a click does: 0 = nothing, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.quote_area.url (str)

page to open; required when type is 1.

=item template_card.quote_area.appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.quote_area.pagepath (str)

page of the mini program; used when type is 2.

=item template_card.quote_area.title (str)

title of the quotation.

=item template_card.quote_area.quote_text (str)

the quoted text.

=item template_card.emphasis_content (dict)

key figure in large type; text_notice only.

=item template_card.emphasis_content.title (str)

the figure; best within 14 characters.

=item template_card.emphasis_content.desc (str)

what it means; best within 22 characters.

=item template_card.sub_title_text (str)

plain text; best within 160 characters; id translation; text_notice and button_interaction.

=item template_card.image_text_area (dict)

picture on the left, text on the right; news_notice only, which needs this or card_image.

=item template_card.image_text_area.type (int)

what a click does: 0 = nothing, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.image_text_area.url (str)

page to open; required when type is 1.

=item template_card.image_text_area.appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.image_text_area.pagepath (str)

page of the mini program; used when type is 2.

=item template_card.image_text_area.title (str)

title.

=item template_card.image_text_area.desc (str)

text under the title.

=item template_card.image_text_area.image_url (str, required)

address of the picture.

=item template_card.card_image (dict)

picture; news_notice only, which needs this or image_text_area.

=item template_card.card_image.url (str, required)

address of the picture.

=item template_card.card_image.aspect_ratio (float)

width divided by height, above 1.3 and below 2.25. Default: 1.3.

=item template_card.vertical_content_list (list[dict])

titled paragraphs, at most 4 items; news_notice only.

=item template_card.vertical_content_list[].title (str, required)

title; best within 38 characters.

=item template_card.vertical_content_list[].desc (str)

text; best within 160 characters.

=item template_card.horizontal_content_list (list[dict])

lines of name and value, at most 6 items; text_notice, news_notice and button_interaction.

=item template_card.horizontal_content_list[].type (int)

what the value is: 0 = plain text, 1 = link to url, 2 = file to download, 3 = link to a member's details. Default: 0.

=item template_card.horizontal_content_list[].keyname (str, required)

name of the line; best within 5 characters.

=item template_card.horizontal_content_list[].value (str)

value; best within 30 characters; id translation; when type is 2 the file name with its extension.

=item template_card.horizontal_content_list[].url (str)

page to open; required when type is 1.

=item template_card.horizontal_content_list[].media_id (str)

the file; required when type is 2.

=item template_card.horizontal_content_list[].userid (str)

the member; required when type is 3.

=item template_card.jump_list (list[dict])

links at the bottom, at most 3 items; text_notice and news_notice.

=item template_card.jump_list[].type (int)

0 = no link, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.jump_list[].title (str, required)

text of the link; best within 18 characters.

=item template_card.jump_list[].url (str)

page to open; required when type is 1.

=item template_card.jump_list[].appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.jump_list[].pagepath (str)

page of the mini program; used when type is 2.

=item template_card.card_action (dict)

what a click on the card as a whole does; required when card_type is text_notice or news_notice; also for button_interaction.

=item template_card.card_action.type (int)

0 = nothing, 1 = open url, 2 = open a mini program. Default: 0. Required and not 0 when card_type is text_notice or news_notice.

=item template_card.card_action.url (str)

page to open; required when type is 1.

=item template_card.card_action.appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.card_action.pagepath (str)

page of the mini program; used when type is 2.

=item template_card.button_selection (dict)

drop-down list above the buttons; button_interaction only.

=item template_card.button_selection.question_key (str, required)

names the list in the callback; at most 1024 bytes.

=item template_card.button_selection.title (str)

text left of the list.

=item template_card.button_selection.option_list (list[dict], required)

the options, 1 to 10 items.

=item template_card.button_selection.option_list[].id (str, required)

names the option in the callback; at most 128 bytes, not repeated.

=item template_card.button_selection.option_list[].text (str, required)

text of the option; best within 16 characters.

=item template_card.button_selection.selected_id (str)

option chosen beforehand; the first if not given or wrong.

=item template_card.button_list (list[dict])

buttons, at most 6 items; required when card_type is button_interaction.

=item template_card.button_list[].type (int)

what a click does: 0 = callback, 1 = open url. Default: 0.

=item template_card.button_list[].text (str, required)

text of the button; best within 10 characters.

=item template_card.button_list[].style (int)

look of the button: 1, 2, 3 or 4; any other counts as 1. Default: 1.

=item template_card.button_list[].key (str)

sent back as EventKey of the callback; at most 1024 bytes, not repeated; required when type is 0.

=item template_card.button_list[].url (str)

page to open; required when type is 1.

=item template_card.checkbox (dict)

the question; required when card_type is vote_interaction.

=item template_card.checkbox.question_key (str, required)

names the question in the callback; at most 1024 bytes.

=item template_card.checkbox.mode (int)

0 = single choice, 1 = multiple choice. Default: 0.

=item template_card.checkbox.option_list (list[dict], required)

the options, 1 to 20 items.

=item template_card.checkbox.option_list[].id (str, required)

names the option in the callback; at most 128 bytes, not repeated.

=item template_card.checkbox.option_list[].text (str, required)

text of the option; best within 17 characters.

=item template_card.checkbox.option_list[].is_checked (bool, required)

whether the option is chosen beforehand.

=item template_card.select_list (list[dict])

drop-down lists, 1 to 3 items; required when card_type is multiple_interaction.

=item template_card.select_list[].question_key (str, required)

names the list in the callback; at most 1024 bytes, not repeated.

=item template_card.select_list[].title (str)

text above the list.

=item template_card.select_list[].selected_id (str)

option chosen beforehand; the first if not given or wrong.

=item template_card.select_list[].option_list (list[dict], required)

the options, 1 to 10 items.

=item template_card.select_list[].option_list[].id (str, required)

names the option in the callback; at most 128 bytes, not repeated.

=item template_card.select_list[].option_list[].text (str, required)

text of the option; best within 16 characters.

=item template_card.submit_button (dict)

the button that sends the answer; required when card_type is vote_interaction or multiple_interaction.

=item template_card.submit_button.text (str)

text of the button; best within 10 characters. Default: 提交.

=item template_card.submit_button.key (str, required)

sent back as EventKey of the callback; at most 1024 bytes.

=item taskcard (dict)

required when msgtype is taskcard, the forerunner of template_card that update_taskcard updates; not on the page since 2026-01.

=item taskcard.title (str, required)

title, cut after 128 bytes; id translation.

=item taskcard.description (str, required)

text, cut after 512 bytes; id translation.

=item taskcard.url (str)

page that a click opens, at most 2048 bytes, with http:// or https://.

=item taskcard.task_id (str, required)

the card's id, your own, unique within the app; digits, letters and _-@; at most 128 bytes.

=item taskcard.btn (list[dict], required)

the buttons, 1 to 2 items.

=item taskcard.btn[].key (str, required)

sent back in the callback: digits, letters and _-@., at most 128 bytes.

=item taskcard.btn[].name (str, required)

text of the button.

=item taskcard.btn[].replace_name (str)

text after the click. Default: 已处理.

=item taskcard.btn[].color (str)

colour of the text: red = red, blue = blue. Default: blue.

=item taskcard.btn[].is_bold (bool)

whether the text is bold. Default: false.

=item interactive_taskcard (dict)

required when msgtype is interactive_taskcard; from WeCom 3.1.6; in a hidden part of the page only.

=item interactive_taskcard.title (str, required)

title, cut after 128 bytes; id translation.

=item interactive_taskcard.description (str)

text, cut after 512 bytes; id translation.

=item interactive_taskcard.url (str)

page that a click opens, at most 2048 bytes, with http:// or https://.

=item interactive_taskcard.task_id (str, required)

the card's id, your own, unique within the app; digits, letters and _-@; at most 128 bytes.

=item interactive_taskcard.btn (list[dict], required)

the buttons, 1 to 2 items.

=item interactive_taskcard.btn[].key (str, required)

sent back in the callback: digits, letters and _-@, at most 128 bytes.

=item interactive_taskcard.btn[].name (str, required)

text of the button; cut after 18 bytes.

=item interactive_taskcard.btn[].color (str)

colour of the text: red = red, blue = blue. Default: blue.

=item interactive_taskcard.btn[].is_bold (bool)

whether the text is bold. Default: false.

=back

Reply:

=over

=item invaliduser (str)

members not reached, joined by |, in lower case (user ids are not case-sensitive).

=item invalidparty (str)

departments not reached, joined by |.

=item invalidtag (str)

tags not reached, joined by |.

=item unlicenseduser (str)

members in the visible range who have no API licence (or an expired one), joined by |.

=item msgid (str)

id of the message, for recall.

=item response_code (str)

for update_template_card; valid for 72 hours, works once; only for template cards of the types button_interaction, vote_interaction and multiple_interaction, and text_notice and news_notice with an action_menu.

=back

Permission:

=over

=item *

any: only recipients within the app's visible range who hold a basic account or an external-contact account (互通账号)

=item *

note: template cards with callbacks only from apps that have a callback address

=item *

note: miniprogram_notice only from apps that are bound to a mini program

=back

Limits:

=over

=item *

each app at most 200 person-deliveries a day per account that the corp may have (a message to 1000 members counts as 1000; a corp of 500 accounts may send 100,000 a day).

=item *

each member at most 30 messages a minute and 1000 an hour from one app; the rest is dropped.

=item *

if the app is set to always open its home page in the WeChat plugin, WeChat users receive text only, cut to 20 bytes.

=item *

template cards need WeCom 3.1.6; vote_interaction, multiple_interaction and file downloads need 3.1.12; the WeChat plugin does not show template cards.

=item *

the full and half hour are crowded; messages sent then may be late.

=item *

template cards: source.desc_color, action_menu, quote_area, image_text_area, button_selection and lines of type 3 need WeCom 3.1.18.

=back

Errors:

=over

=item *

81013: all recipients are unknown or out of reach; nothing was sent.

=back

=head2 update_template_card($access_token, \%hash)

更新模版卡片消息: update a template card already sent: grey out its button, or replace the whole card.

POST message/update_template_card
https://developer.work.weixin.qq.com/document/path/94888 (2025/07/24)

Give button to turn the buttons into one that cannot be clicked, or template_card to put another card, of any type,
in the place of the old one. Say who sees the change with userids, partyids, tagids or atall. Recipients who are
unknown, out of reach or did not receive the card do not stop the update; they come back in invaliduser.

hash:

=over

=item userids (list[str])

members, at most 1000 items.

=item partyids (list[int])

departments, at most 100 items.

=item tagids (list[int])

tags, at most 100 items.

=item atall (int)

whether everyone who received the card sees the change: 0 = only those named, 1 = everyone.

=item agentid (int, required)

the app that sent the card.

=item response_code (str, required)

the code from the reply of send or from the callback of a click; works once, within 72 hours.

=item enable_id_trans (int)

whether ids in the new card are translated into names: 0 = no, 1 = yes. Default: 0.

=item button (dict)

the greyed-out button, for cards of the types button_interaction, vote_interaction and multiple_interaction; required without template_card.

=item button.replace_name (str, required)

text of the disabled button.

=item template_card (dict)

the new card, of any type; required without button.

=item template_card.card_type (str, required)

text_notice = text notice (文本通知型), news_notice = picture and text (图文展示型), button_interaction = buttons (按钮交互型), vote_interaction = single or multiple choice (投票选择型), multiple_interaction = several drop-down lists (多项选择型).

=item template_card.source (dict)

where the card comes from, shown on top; all card types.

=item template_card.source.icon_url (str)

address of the icon; 72 x 72 pixels suit best.

=item template_card.source.desc (str)

text beside the icon; best within 20 characters; id translation.

=item template_card.source.desc_color (int)

colour of desc: 0 = grey, 1 = black, 2 = red, 3 = green. Default: 0.

=item template_card.action_menu (dict)

menu behind the button in the upper right corner; text_notice, news_notice and button_interaction.

=item template_card.action_menu.desc (str)

text above the menu.

=item template_card.action_menu.action_list (list[dict], required)

the entries, 1 to 3 items.

=item template_card.action_menu.action_list[].text (str, required)

text of the entry.

=item template_card.action_menu.action_list[].key (str, required)

sent back as EventKey of the callback when the entry is clicked; at most 1024 bytes, not repeated.

=item template_card.main_title (dict)

heading; required unless card_type is text_notice.

=item template_card.main_title.title (str)

first-level title; best within 36 characters, in vote_interaction 16; id translation; required unless card_type is text_notice, which needs this or sub_title_text.

=item template_card.main_title.desc (str)

text under the title; best within 44 characters, in vote_interaction and multiple_interaction 160; id translation.

=item template_card.quote_area (dict)

quotation; text_notice, news_notice and button_interaction.

=item template_card.quote_area.type (int)

what a click does: 0 = nothing, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.quote_area.url (str)

page to open; required when type is 1.

=item template_card.quote_area.appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.quote_area.pagepath (str)

page of the mini program; used when type is 2.

=item template_card.quote_area.title (str)

title of the quotation.

=item template_card.quote_area.quote_text (str)

the quoted text.

=item template_card.emphasis_content (dict)

key figure in large type; text_notice only.

=item template_card.emphasis_content.title (str)

the figure; best within 14 characters.

=item template_card.emphasis_content.desc (str)

what it means; best within 22 characters.

=item template_card.sub_title_text (str)

plain text; best within 160 characters; id translation; text_notice and button_interaction.

=item template_card.image_text_area (dict)

picture on the left, text on the right; news_notice only, which needs this or card_image.

=item template_card.image_text_area.type (int)

what a click does: 0 = nothing, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.image_text_area.url (str)

page to open; required when type is 1.

=item template_card.image_text_area.appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.image_text_area.pagepath (str)

page of the mini program; used when type is 2.

=item template_card.image_text_area.title (str)

title.

=item template_card.image_text_area.desc (str)

text under the title.

=item template_card.image_text_area.image_url (str, required)

address of the picture.

=item template_card.card_image (dict)

picture; news_notice only, which needs this or image_text_area.

=item template_card.card_image.url (str, required)

address of the picture.

=item template_card.card_image.aspect_ratio (float)

width divided by height, above 1.3 and below 2.25. Default: 1.3.

=item template_card.vertical_content_list (list[dict])

titled paragraphs, at most 4 items; news_notice only.

=item template_card.vertical_content_list[].title (str, required)

title; best within 38 characters.

=item template_card.vertical_content_list[].desc (str)

text; best within 160 characters.

=item template_card.horizontal_content_list (list[dict])

lines of name and value, at most 6 items; text_notice, news_notice and button_interaction.

=item template_card.horizontal_content_list[].type (int)

what the value is: 0 = plain text, 1 = link to url, 2 = file to download, 3 = link to a member's details. Default: 0.

=item template_card.horizontal_content_list[].keyname (str, required)

name of the line; best within 5 characters.

=item template_card.horizontal_content_list[].value (str)

value; best within 30 characters; id translation; when type is 2 the file name with its extension.

=item template_card.horizontal_content_list[].url (str)

page to open; required when type is 1.

=item template_card.horizontal_content_list[].media_id (str)

the file; required when type is 2.

=item template_card.horizontal_content_list[].userid (str)

the member; required when type is 3.

=item template_card.jump_list (list[dict])

links at the bottom, at most 3 items; text_notice and news_notice.

=item template_card.jump_list[].type (int)

0 = no link, 1 = open url, 2 = open a mini program. Default: 0.

=item template_card.jump_list[].title (str, required)

text of the link; best within 18 characters.

=item template_card.jump_list[].url (str)

page to open; required when type is 1.

=item template_card.jump_list[].appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.jump_list[].pagepath (str)

page of the mini program; used when type is 2.

=item template_card.card_action (dict)

what a click on the card as a whole does; required when card_type is text_notice or news_notice; also for button_interaction.

=item template_card.card_action.type (int)

0 = nothing, 1 = open url, 2 = open a mini program. Default: 0. Required and not 0 when card_type is text_notice or news_notice.

=item template_card.card_action.url (str)

page to open; required when type is 1.

=item template_card.card_action.appid (str)

mini program to open, which must be associated with the app; required when type is 2.

=item template_card.card_action.pagepath (str)

page of the mini program; used when type is 2.

=item template_card.button_selection (dict)

drop-down list above the buttons; button_interaction only.

=item template_card.button_selection.question_key (str, required)

names the list in the callback; at most 1024 bytes.

=item template_card.button_selection.title (str)

text left of the list.

=item template_card.button_selection.option_list (list[dict], required)

the options, 1 to 10 items.

=item template_card.button_selection.option_list[].id (str, required)

names the option in the callback; at most 128 bytes, not repeated.

=item template_card.button_selection.option_list[].text (str, required)

text of the option; best within 16 characters.

=item template_card.button_selection.selected_id (str)

option chosen beforehand; the first if not given or wrong.

=item template_card.button_list (list[dict])

buttons, at most 6 items; required when card_type is button_interaction.

=item template_card.button_list[].type (int)

what a click does: 0 = callback, 1 = open url. Default: 0.

=item template_card.button_list[].text (str, required)

text of the button; best within 10 characters.

=item template_card.button_list[].style (int)

look of the button: 1, 2, 3 or 4; any other counts as 1. Default: 1.

=item template_card.button_list[].key (str)

sent back as EventKey of the callback; at most 1024 bytes, not repeated; required when type is 0.

=item template_card.button_list[].url (str)

page to open; required when type is 1.

=item template_card.checkbox (dict)

the question; required when card_type is vote_interaction.

=item template_card.checkbox.question_key (str, required)

names the question in the callback; at most 1024 bytes.

=item template_card.checkbox.mode (int)

0 = single choice, 1 = multiple choice. Default: 0.

=item template_card.checkbox.disable (bool)

true = the question can no longer be answered.

=item template_card.checkbox.option_list (list[dict], required)

the options, 1 to 20 items.

=item template_card.checkbox.option_list[].id (str, required)

names the option in the callback; at most 128 bytes, not repeated.

=item template_card.checkbox.option_list[].text (str, required)

text of the option; best within 17 characters.

=item template_card.checkbox.option_list[].is_checked (bool, required)

whether the option is chosen beforehand.

=item template_card.select_list (list[dict])

drop-down lists, 1 to 3 items; required when card_type is multiple_interaction.

=item template_card.select_list[].question_key (str, required)

names the list in the callback; at most 1024 bytes, not repeated.

=item template_card.select_list[].title (str)

text above the list.

=item template_card.select_list[].disable (bool)

true = the list can no longer be changed.

=item template_card.select_list[].selected_id (str)

option chosen beforehand; the first if not given or wrong.

=item template_card.select_list[].option_list (list[dict], required)

the options, 1 to 10 items.

=item template_card.select_list[].option_list[].id (str, required)

names the option in the callback; at most 128 bytes, not repeated.

=item template_card.select_list[].option_list[].text (str, required)

text of the option; best within 16 characters.

=item template_card.submit_button (dict)

the button that sends the answer; required when card_type is vote_interaction or multiple_interaction.

=item template_card.submit_button.text (str)

text of the button; best within 10 characters. Default: 提交.

=item template_card.submit_button.key (str, required)

sent back as EventKey of the callback; at most 1024 bytes.

=item template_card.replace_text (str)

when given, the buttons of button_interaction, vote_interaction and multiple_interaction become one grey button with this text that cannot be clicked.

=back

Reply:

=over

=item invaliduser (list[str])

members not updated, in lower case.

=back

Permission:

=over

=item *

any: only for what the app itself created

=back

Limits:

=over

=item *

only cards with callbacks can be updated: button_interaction, vote_interaction and multiple_interaction, and text_notice and news_notice with an action_menu.

=item *

the response_code of send and that of each callback work once each, within 72 hours.

=back

=head2 recall($access_token, \%hash)

撤回应用消息: recall an app message sent in the last 24 hours.

POST message/recall
https://developer.work.weixin.qq.com/document/path/94867 (2021/08/11)

The message disappears from WeCom for all recipients, but not from the WeChat plugin (微信插件).

hash:

=over

=item msgid (str, required)

id of the message, from the reply of send.

=back

Permission:

=over

=item *

any: only for what the app itself created

=back

Limits:

=over

=item *

only messages of the last 24 hours.

=back

=head2 update_taskcard($access_token, \%hash)

更新任务卡片消息状态: mark a button of a task card as clicked for given members.

POST message/update_taskcard
https://work.weixin.qq.com/api/doc/90000/90135/91579

For messages of the old type taskcard, which template cards have replaced. Members who are unknown, out of reach or
did not receive the card do not stop the update; they come back in invaliduser.

hash:

=over

=item userids (list[str], required)

recipients of the card, at most 1000 items.

=item agentid (int, required)

the app that sent the card.

=item task_id (str, required)

task_id given when the card was sent.

=item clicked_key (str, required)

key of the button to mark, as given when the card was sent.

=back

Reply:

=over

=item invaliduser (list[str])

members not updated, in lower case.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_statistics($access_token, \%hash)

查询应用消息发送统计: count the messages that each app delivered today or yesterday.

POST message/get_statistics
https://work.weixin.qq.com/api/doc/90000/90135/92369

An empty hash asks for today.

hash:

=over

=item time_type (int)

0 = today, 1 = yesterday. Default: 0.

=back

Reply:

=over

=item statistics (list[dict])

one entry per app.

=item statistics[].agentid (int)

the app.

=item statistics[].app_name (str)

name of the app.

=item statistics[].count (int)

successful deliveries, each recipient of a message counted once.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 revoke($access_token, \%hash)

图文消息撤回: recall an mpnews message by the address of its article.

POST message/revoke
https://open.work.weixin.qq.com/api/doc/13568

From an older edition of the API; recall takes back messages of every type by their msgid.

hash:

=over

=item mpnews_url (str, required)

address of the mpnews article.

=back

Permission:

=over

=item *

note: the token must come from the same secret that sent the message

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=cut
