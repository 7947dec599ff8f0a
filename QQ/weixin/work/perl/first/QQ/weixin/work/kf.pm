# Made from the docstrings of QQ/weixin/work/kf/__init__.py by .ci/made; change those.
package QQ::weixin::work::kf;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(add_contact_way sync_msg send_msg send_msg_on_event get_corp_statistic get_servicer_statistic)],
    original => [qw(add_contact_way sync_msg send_msg send_msg_on_event get_corp_statistic get_servicer_statistic)],
    more     => [qw(get_corp_qualification get_statistic)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::kf - 微信客服

=head1 SYNOPSIS

    use QQ::weixin::work::kf;
    my $reply = QQ::weixin::work::kf::add_contact_way($access_token, \%hash);

=head1 DESCRIPTION

Customer service for WeChat users: hand out chat links, read what customers write, answer them, and count. The callback
event kf_msg_or_event only says that something is new; sync_msg then fetches it. Accounts, receptionists, sessions,
customers and the knowledge base have families of their own below this one.

Any call may be refused with 95011 or 95012 (a token of the other mode of the customer service), 95017 (the API is
switched off) or 95023 (the switch was given to a delegated app).

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add_contact_way($access_token, \%hash)

获取客服帐号链接: create a link that opens a chat with a customer-service account.

POST kf/add_contact_way
https://developer.work.weixin.qq.com/document/path/94665 (2024/03/04)

Put the link into a web page or turn it into a QR code. Every scene value gives a link of its own, so that the
origin of an enquiry is known.

hash:

=over

=item open_kfid (str, required)

the customer-service account.

=item scene (str)

the caller's own mark of the way in, returned in the enter_session event; at most 32 bytes, of [0-9a-zA-Z_-].

=back

Reply:

=over

=item url (str)

the chat link.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 获取基础信息

=item *

component: 管理接入的微信客服 > 获取企业授权接入的客服账号 > 客服账号信息与链接, only accounts that the corp authorised

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

&scene_param=VALUE may be appended to the link if scene was given; VALUE must be URL-encoded, at most 128 bytes before that, and comes back unchanged in the enter_session event.

=item *

older links that carry encScene=... do not support scene_param.

=item *

parameters of a link must not be changed or copied to another link, or the check on entering the session fails and no callback is sent.

=back

Errors:

=over

=item *

95000: open_kfid is not valid.

=back

=head2 sync_msg($access_token, \%hash)

读取消息: read the messages and events of a customer-service account, page by page.

POST kf/sync_msg
https://developer.work.weixin.qq.com/document/path/94670 (2024/12/23)

Call it when the callback event kf_msg_or_event arrives, with the Token and OpenKfId of that event, and go on while
has_more is 1. It returns what customers send, what receptionists answer from the WeCom client, the replies to
menus, and events. Messages sent with send_msg are not returned, but their failed delivery is, as the event
msg_send_fail.

Each entry of msg_list carries one object of its own, named by msgtype. Entries of meeting, calendar and note come
without one, as yet; channels does not always have all its fields. Be ready for types that are not listed here. An
entry of msgtype event has event_type: enter_session (用户进入会话, only when the customer came by a chat link and not
from the list of sessions), msg_send_fail (消息发送失败), servicer_status_change (接待人员接待状态变更), session_status_change
(会话状态变更), user_recall_msg (用户撤回消息), servicer_recall_msg (接待人员撤回消息) or reject_customer_msg_switch_change (拒收客户消息变更).

hash:

=over

=item cursor (str)

the next_cursor of the call before, at most 64 bytes; without it reading starts with the oldest message of the last 3 days.

=item token (str)

the Token of the callback event, valid for 10 minutes; without it calls are strictly rate-limited; at most 128 bytes.

=item limit (int)

how many entries to return, at most 1000. Default: 1000. Fewer may come back, also when there are more.

=item voice_format (int)

the format of voice messages: 0 = AMR, 1 = Silk. Default: 0.

=item open_kfid (str, required)

the customer-service account to read.

=back

Reply:

=over

=item next_cursor (str)

where to go on; store it and send it as cursor with the next call.

=item has_more (int)

0 = no more data, 1 = more data; may be 1 while msg_list is empty, so an empty list does not mean the end.

=item msg_list (list[dict])

messages and events.

=item msg_list[].msgid (str)

message id.

=item msg_list[].open_kfid (str)

the customer-service account; absent when msgtype is event.

=item msg_list[].external_userid (str)

the customer; absent when msgtype is event.

=item msg_list[].send_time (int)

when it was sent, Unix seconds.

=item msg_list[].origin (int)

3 = sent by the WeChat customer, 4 = event pushed by the system, 5 = sent by a receptionist from the WeCom client.

=item msg_list[].servicer_userid (str)

the receptionist who sent the message from WeCom; only when origin is 5; absent when msgtype is event.

=item msg_list[].msgtype (str)

one of text, image, voice, video, file, location, link, business_card, miniprogram, msgmenu, channels, channels_shop_product, channels_shop_order, merged_msg, meeting, calendar, note, event, among others.

=item msg_list[].text (dict)

text message (文本).

=item msg_list[].text.content (str)

text.

=item msg_list[].text.menu_id (str)

id of the menu item that the customer tapped; only in the reply that the tap produced.

=item msg_list[].image (dict)

picture (图片).

=item msg_list[].image.media_id (str)

picture, to download with media.get.

=item msg_list[].voice (dict)

voice message (语音).

=item msg_list[].voice.media_id (str)

sound, in the format that voice_format asked for.

=item msg_list[].video (dict)

video (视频).

=item msg_list[].video.media_id (str)

video file.

=item msg_list[].file (dict)

file (文件).

=item msg_list[].file.media_id (str)

file.

=item msg_list[].location (dict)

position (位置).

=item msg_list[].location.latitude (float)

latitude.

=item msg_list[].location.longitude (float)

longitude.

=item msg_list[].location.name (str)

name of the place.

=item msg_list[].location.address (str)

address.

=item msg_list[].link (dict)

link (链接).

=item msg_list[].link.title (str)

title.

=item msg_list[].link.desc (str)

description.

=item msg_list[].link.url (str)

address that a tap opens.

=item msg_list[].link.pic_url (str)

address of the thumbnail.

=item msg_list[].business_card (dict)

business card (名片).

=item msg_list[].business_card.userid (str)

member on the card.

=item msg_list[].miniprogram (dict)

mini program (小程序).

=item msg_list[].miniprogram.title (str)

title.

=item msg_list[].miniprogram.appid (str)

appid of the mini program.

=item msg_list[].miniprogram.pagepath (str)

page that a tap opens.

=item msg_list[].miniprogram.thumb_media_id (str)

cover picture.

=item msg_list[].msgmenu (dict)

menu (菜单).

=item msg_list[].msgmenu.head_content (str)

text above the items.

=item msg_list[].msgmenu.list (list[dict])

items; each carries the object that its type names.

=item msg_list[].msgmenu.list[].type (str)

click = reply item, view = link, miniprogram = mini program, text = plain text (not on the page since 2026-01).

=item msg_list[].msgmenu.list[].click (dict)

reply item.

=item msg_list[].msgmenu.list[].click.id (str)

menu id.

=item msg_list[].msgmenu.list[].click.content (str)

text shown.

=item msg_list[].msgmenu.list[].view (dict)

link item.

=item msg_list[].msgmenu.list[].view.url (str)

address that a tap opens.

=item msg_list[].msgmenu.list[].view.content (str)

text shown.

=item msg_list[].msgmenu.list[].miniprogram (dict)

mini-program item.

=item msg_list[].msgmenu.list[].miniprogram.appid (str)

appid of the mini program.

=item msg_list[].msgmenu.list[].miniprogram.pagepath (str)

page that a tap opens.

=item msg_list[].msgmenu.list[].miniprogram.content (str)

text shown.

=item msg_list[].msgmenu.list[].text (dict)

plain text item; not on the page since 2026-01.

=item msg_list[].msgmenu.list[].text.content (str)

text shown; not on the page since 2026-01.

=item msg_list[].msgmenu.list[].text.no_newline (int)

0 = line break after the text, 1 = none; not on the page since 2026-01.

=item msg_list[].msgmenu.tail_content (str)

text below the items.

=item msg_list[].channels (dict)

message from Channels (视频号).

=item msg_list[].channels.sub_type (int)

1 = post, 2 = live stream, 3 = card.

=item msg_list[].channels.nickname (str)

name of the Channels account.

=item msg_list[].channels.title (str)

title of the post; only when sub_type is 1.

=item msg_list[].channels_shop_product (dict)

product of a Channels shop (视频号商品).

=item msg_list[].channels_shop_product.product_id (str)

product id.

=item msg_list[].channels_shop_product.head_image (str)

address of the product picture.

=item msg_list[].channels_shop_product.title (str)

product title.

=item msg_list[].channels_shop_product.sales_price (str)

the price, in fen.

=item msg_list[].channels_shop_product.shop_nickname (str)

shop name.

=item msg_list[].channels_shop_product.shop_head_image (str)

address of the shop's avatar.

=item msg_list[].channels_shop_order (dict)

order of a Channels shop (视频号订单).

=item msg_list[].channels_shop_order.order_id (str)

order number.

=item msg_list[].channels_shop_order.product_titles (str)

product titles.

=item msg_list[].channels_shop_order.price_wording (str)

price of the order, in words.

=item msg_list[].channels_shop_order.state (str)

state of the order, in words.

=item msg_list[].channels_shop_order.image_url (str)

address of the thumbnail.

=item msg_list[].channels_shop_order.shop_nickname (str)

shop name.

=item msg_list[].merged_msg (dict)

forwarded chat record (聊天记录).

=item msg_list[].merged_msg.title (str)

title of the record.

=item msg_list[].merged_msg.item (list[dict])

messages in the record.

=item msg_list[].merged_msg.item[].send_time (int)

when it was sent, Unix seconds.

=item msg_list[].merged_msg.item[].msgtype (str)

kind of message.

=item msg_list[].merged_msg.item[].sender_name (str)

name of the sender.

=item msg_list[].merged_msg.item[].msg_content (str)

the message as a JSON string, in the shapes listed here.

=item msg_list[].event (dict)

event (事件).

=item msg_list[].event.event_type (str)

one of enter_session, msg_send_fail, servicer_status_change, session_status_change, user_recall_msg, servicer_recall_msg, reject_customer_msg_switch_change, among others.

=item msg_list[].event.open_kfid (str)

customer-service account.

=item msg_list[].event.external_userid (str)

customer; in every event but servicer_status_change.

=item msg_list[].event.scene (str)

scene value of the chat link (see add_contact_way); in enter_session.

=item msg_list[].event.scene_param (str)

the caller's own parameter of the chat link (see add_contact_way); in enter_session.

=item msg_list[].event.welcome_code (str)

code to send a welcome message with send_msg_on_event, valid for 20 seconds; in enter_session, only if the customer got no welcome message in the last 48 hours and has not yet written to the account.

=item msg_list[].event.wechat_channels (dict)

Channels account that the customer came from; in enter_session, only for customers who came from WeChat Channels.

=item msg_list[].event.wechat_channels.nickname (str)

name of the Channels account; when scene is 1, 2 or 3.

=item msg_list[].event.wechat_channels.shop_nickname (str)

name of the Channels shop; when scene is 4 or 5.

=item msg_list[].event.wechat_channels.scene (int)

1 = home page, 2 = product list of a live stream, 3 = product showcase, 4 = product page of the shop, 5 = order page of the shop.

=item msg_list[].event.fail_msgid (str)

msgid of the message that failed; in msg_send_fail.

=item msg_list[].event.fail_type (int)

the reason, in msg_send_fail: 0 = unknown, 1 = account deleted, 2 = app closed, 4 = session expired after 48 hours, 5 = session closed, 6 = over the limit of 5 messages, 7 = no Channels account bound (not on the page since 2026-01), 8 = corp not verified, 9 = no Channels account bound and corp not verified (not on the page since 2026-01), 10 = refused by the customer, 11 = no member of the corp has signed in to the WeCom app, 12 = kind of message that the customer-service component forbids, 13 = security restriction.

=item msg_list[].event.servicer_userid (str)

receptionist; in servicer_status_change, servicer_recall_msg and reject_customer_msg_switch_change.

=item msg_list[].event.status (int)

1 = receiving, 2 = stopped; in servicer_status_change.

=item msg_list[].event.stop_type (int)

how, when status is 2: 0 = stopped, 1 = paused; in servicer_status_change.

=item msg_list[].event.change_type (int)

what a receptionist did in the WeCom client, in session_status_change: 1 = took the session from the waiting pool, 2 = passed it on, 3 = ended it, 4 = took up an ended or passed-on session again.

=item msg_list[].event.old_servicer_userid (str)

receptionist before; in session_status_change, when change_type is 2, 3 or 4.

=item msg_list[].event.new_servicer_userid (str)

receptionist after; in session_status_change, when change_type is 1, 2 or 4.

=item msg_list[].event.msg_code (str)

code to answer with send_msg_on_event; in session_status_change, when change_type is 1 (valid for 48 hours) or 3 (valid for 20 seconds).

=item msg_list[].event.recall_msgid (str)

msgid of the message taken back; in user_recall_msg and servicer_recall_msg.

=item msg_list[].event.reject_switch (int)

0 = receptionist accepts the customer's messages again, 1 = receptionist refuses them; in reject_customer_msg_switch_change.

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

only the last 3 days can be read.

=item *

larger media arrive as a text message that says so: image over 2 MB, voice over 2 MB, video over 10 MB, file over 20 MB.

=item *

only messages and events of accounts that the app manages; messages sent with send_msg are not returned.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95007: token is not valid or has expired.

=back

=head2 send_msg($access_token, \%hash)

发送消息: send a message to a WeChat customer whose session is new or with the assistant robot.

POST kf/send_msg
https://developer.work.weixin.qq.com/document/path/94677 (2026/03/01)

Give msgtype and the object of the same name: text, image, voice, video, file, link, miniprogram, msgmenu, location
or ca_link. A successful reply does not mean delivery: watch for the event msg_send_fail in sync_msg. To answer an
event (welcome, queue notice, end of session) use send_msg_on_event.

hash:

=over

=item touser (str, required)

customer's external_userid.

=item open_kfid (str, required)

customer-service account that sends.

=item msgid (str)

the caller's own message id, unique within the account or the call fails; at most 32 bytes, of [0-9a-zA-Z_-]; made by the system if not given.

=item msgtype (str, required)

one of text, image, voice, video, file, link, miniprogram, msgmenu, location, ca_link.

=item text (dict)

text message (文本); required when msgtype is text.

=item text.content (str, required)

text; what is beyond 2048 bytes is cut off.

=item image (dict)

picture (图片); required when msgtype is image.

=item image.media_id (str, required)

picture from media.upload.

=item voice (dict)

voice message (语音); required when msgtype is voice.

=item voice.media_id (str, required)

sound from media.upload.

=item video (dict)

video (视频); required when msgtype is video.

=item video.media_id (str, required)

video from media.upload.

=item file (dict)

file (文件); required when msgtype is file.

=item file.media_id (str, required)

file from media.upload.

=item link (dict)

card with a link (图文链接); required when msgtype is link.

=item link.title (str, required)

the title; cut after 128 bytes.

=item link.desc (str)

the description; cut after 512 bytes.

=item link.url (str, required)

address that a tap opens, with http:// or https://, at most 2048 bytes.

=item link.thumb_media_id (str, required)

thumbnail from media.upload.

=item miniprogram (dict)

mini program (小程序); required when msgtype is miniprogram.

=item miniprogram.appid (str, required)

appid of the mini program.

=item miniprogram.title (str)

the title; cut after 64 bytes.

=item miniprogram.thumb_media_id (str, required)

cover picture from media.upload, best 520*416 pixels.

=item miniprogram.pagepath (str, required)

page that a tap opens; the path must end in .html, or WeChat does not find the page.

=item msgmenu (dict)

menu (菜单); required when msgtype is msgmenu.

=item msgmenu.head_content (str)

text above the items, at most 1024 bytes.

=item msgmenu.list (list[dict])

the items, at most 50 items; no more than 10 of them of the types click, view and miniprogram together; each carries the object that its type names.

=item msgmenu.list[].type (str, required)

click = reply item, view = link, miniprogram = mini program, text = plain text.

=item msgmenu.list[].click (dict)

reply item; a tap makes the customer send content, and sync_msg returns it with menu_id; required when type is click.

=item msgmenu.list[].click.id (str)

menu id, 1 to 128 bytes; best of [a-zA-Z0-9_] only, since # may break it off.

=item msgmenu.list[].click.content (str, required)

text shown, 1 to 128 bytes.

=item msgmenu.list[].view (dict)

link item; required when type is view.

=item msgmenu.list[].view.url (str, required)

address that a tap opens, 1 to 2048 bytes.

=item msgmenu.list[].view.content (str, required)

text shown, 1 to 1024 bytes.

=item msgmenu.list[].miniprogram (dict)

mini-program item; required when type is miniprogram.

=item msgmenu.list[].miniprogram.appid (str, required)

appid of the mini program, 1 to 32 bytes.

=item msgmenu.list[].miniprogram.pagepath (str, required)

page that a tap opens, 1 to 1024 bytes.

=item msgmenu.list[].miniprogram.content (str, required)

text shown, at most 1024 bytes.

=item msgmenu.list[].text (dict)

plain text item; required when type is text.

=item msgmenu.list[].text.content (str, required)

text shown, 1 to 256 bytes; \n breaks the line.

=item msgmenu.list[].text.no_newline (int)

0 = line break after the text, 1 = none. Default: 0. With 1 texts and items share a line.

=item msgmenu.tail_content (str)

text below the items, at most 1024 bytes.

=item location (dict)

position (地理位置); required when msgtype is location.

=item location.name (str)

name of the place.

=item location.address (str)

address.

=item location.latitude (float, required)

latitude, from -90 to 90.

=item location.longitude (float, required)

longitude, from -180 to 180.

=item ca_link (dict)

an acquisition link (获客链接), shown as a card; required when msgtype is ca_link.

=item ca_link.link_url (str, required)

a link made with the customer acquisition assistant (获客助手).

=back

Reply:

=over

=item msgid (str)

the given msgid unchanged, else one made by the system; at most 32 bytes, of [0-9a-zA-Z_-].

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

only while the session is in state 0 (new) or 1 (with the assistant robot); see kf.service_state.get.

=item *

at most 5 messages within 48 hours of the customer's last message; when the customer writes again, 5 more may be sent.

=item *

customers who open the card of a ca_link are not counted as having opened the link, in the figures of the customer acquisition assistant.

=item *

a message in state 0 gives the session to the assistant robot (1), as the page of get_corp_statistic says.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95001: 5 messages were sent since the customer last wrote.

=item *

95002: more than 48 hours have passed since the customer last wrote.

=item *

95003: the corp is not verified and may serve no more customers.

=item *

95008: the menu has too many items.

=item *

95009: the type of a menu item is not valid.

=item *

95013: the session has ended.

=item *

95018: the state of the session does not allow sending.

=item *

95030: the customer-service component forbids this kind of message.

=item *

95033: the msgid has been used before.

=back

=head2 send_msg_on_event($access_token, \%hash)

发送欢迎语等事件响应消息: answer an event with a welcome, queue or closing message.

POST kf/send_msg_on_event
https://developer.work.weixin.qq.com/document/path/95122 (2023/11/30)

Events and changes of the session state give a one-time code; this call spends it. The code is welcome_code of the
event enter_session, msg_code of the event session_status_change (both read with sync_msg), or msg_code in the reply
of kf.service_state.trans. Give msgtype and the object of the same name: text or msgmenu.

hash:

=over

=item code (str, required)

the code of the event; works once.

=item msgid (str)

the caller's own message id; at most 32 bytes, of [0-9a-zA-Z_-]; made by the system if not given.

=item msgtype (str, required)

one of text, msgmenu; which of them an event allows is listed under Limits.

=item text (dict)

text message (文本); required when msgtype is text.

=item text.content (str, required)

text, at most 2048 bytes.

=item msgmenu (dict)

menu (菜单); required when msgtype is msgmenu.

=item msgmenu.head_content (str)

text above the items, at most 1024 bytes.

=item msgmenu.list (list[dict])

the items, at most 10 items; each carries the object that its type names.

=item msgmenu.list[].type (str, required)

click = reply item, view = link, miniprogram = mini program, text = plain text.

=item msgmenu.list[].click (dict)

reply item; a tap makes the customer send content, and sync_msg returns it with menu_id; required when type is click.

=item msgmenu.list[].click.id (str)

menu id, 1 to 128 bytes.

=item msgmenu.list[].click.content (str, required)

text shown, 1 to 128 bytes.

=item msgmenu.list[].view (dict)

link item; required when type is view.

=item msgmenu.list[].view.url (str, required)

address that a tap opens, 1 to 2048 bytes.

=item msgmenu.list[].view.content (str, required)

text shown, 1 to 1024 bytes.

=item msgmenu.list[].miniprogram (dict)

mini-program item; required when type is miniprogram.

=item msgmenu.list[].miniprogram.appid (str, required)

appid of the mini program, 1 to 32 bytes.

=item msgmenu.list[].miniprogram.pagepath (str, required)

page that a tap opens, 1 to 1024 bytes.

=item msgmenu.list[].miniprogram.content (str, required)

text shown, at most 1024 bytes.

=item msgmenu.list[].text (dict)

plain text item; required when type is text.

=item msgmenu.list[].text.content (str, required)

text shown, 1 to 256 bytes; \n breaks the line.

=item msgmenu.list[].text.no_newline (int)

0 = line break after the text, 1 = none. Default: 0.

=item msgmenu.tail_content (str)

text below the items, at most 1024 bytes.

=back

Reply:

=over

=item msgid (str)

the given msgid unchanged, else one made by the system.

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

customer enters a session (welcome): 1 message, text or msgmenu, code valid for 20 seconds, from the event.

=item *

session enters the waiting pool (queue notice): 1 message, text only, code valid for 48 hours, from kf.service_state.trans.

=item *

session is taken from the waiting pool (notice of office hours or of a late reply): 1 message, text only, code valid for 48 hours, from the event or from kf.service_state.trans.

=item *

session ends (goodbye, satisfaction survey): 1 message, text or msgmenu, code valid for 20 seconds, from the event or from kf.service_state.trans.

=item *

except on entering a session, the answer is possible only while the session is still in the state in which the code was given.

=item *

a welcome_code is given only if the customer got no welcome message in the last 48 hours and has not yet written to the account.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95008: the menu has too many items.

=item *

95009: the type of a menu item is not valid.

=item *

95018: the state of the session does not allow sending.

=item *

95033: the msgid has been used before.

=back

=head2 get_corp_statistic($access_token, \%hash)

获取「客户数据统计」企业汇总数据: get daily totals of a customer-service account.

POST kf/get_corp_statistic
https://developer.work.weixin.qq.com/document/path/95489 (2023/11/30)

Counts sessions, customers and messages, and what the assistant robot did with them. For the work of receptionists
see get_servicer_statistic.

hash:

=over

=item open_kfid (str, required)

customer-service account.

=item start_time (int, required)

the first day, Unix seconds of its midnight in China; yesterday to 180 days ago.

=item end_time (int, required)

the last day, itself included, Unix seconds of its midnight in China; yesterday to 180 days ago.

=back

Reply:

=over

=item statistic_list (list[dict])

one entry per day.

=item statistic_list[].stat_time (int)

the day, Unix seconds of its midnight.

=item statistic_list[].statistic (dict)

figures of the day; absent if there are none or they are not computed yet.

=item statistic_list[].statistic.session_cnt (int)

sessions in which the customer wrote and that went to a receptionist or the assistant robot; passing a session on makes no new one.

=item statistic_list[].statistic.customer_cnt (int)

customers who wrote in a session, each counted once.

=item statistic_list[].statistic.customer_msg_cnt (int)

messages that customers sent.

=item statistic_list[].statistic.upgrade_service_customer_cnt (int)

customers who added a specialist or joined a customer group through service upgrade (升级服务), each counted once; counted since 2022-03-10.

=item statistic_list[].statistic.ai_session_reply_cnt (int)

sessions in which the customer wrote and that went to the assistant robot; sending by API or turning on intelligent reply (智能回复) routes customers to it.

=item statistic_list[].statistic.ai_transfer_rate (float)

share of the assistant robot's sessions with customer messages that were handed to a human.

=item statistic_list[].statistic.ai_knowledge_hit_rate (float)

share of the customer messages to the assistant robot that matched the knowledge base; only with built-in intelligent reply and a knowledge base (off while the API assigns sessions); absent when it cannot be computed.

=item statistic_list[].statistic.msg_rejected_customer_cnt (int)

customers whose messages a receptionist chose to receive no longer.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 服务工具 > 获取客服数据统计

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: the receptionists of the account must be within the app's visible range

=back

Limits:

=over

=item *

the range spans at most 31 days, both ends included.

=item *

a time that is not midnight is rounded down to 00:00:00 of its day, China time.

=item *

figures of a day are ready the next day, best read after 06:00.

=item *

no data before 2022-03-11 for accounts whose sessions are managed by API or by an authorised third-party app.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=back

=head2 get_servicer_statistic($access_token, \%hash)

获取「客户数据统计」接待人员明细数据: get daily figures of human reception.

POST kf/get_servicer_statistic
https://developer.work.weixin.qq.com/document/path/95490 (2023/11/30)

Returns the work of one receptionist for the account, or of all receptionists together when none is named. For the
account as a whole, with the assistant robot, see get_corp_statistic.

hash:

=over

=item open_kfid (str, required)

customer-service account.

=item servicer_userid (str)

receptionist (an encrypted open_userid for third-party apps); all of the account if not given.

=item start_time (int, required)

the first day, Unix seconds of its midnight in China; yesterday to 180 days ago.

=item end_time (int, required)

the last day, itself included, Unix seconds of its midnight in China; yesterday to 180 days ago.

=back

Reply:

=over

=item statistic_list (list[dict])

one entry per day.

=item statistic_list[].stat_time (int)

the day, Unix seconds of its midnight.

=item statistic_list[].statistic (dict)

figures of the day; absent if there are none or they are not computed yet.

=item statistic_list[].statistic.session_cnt (int)

sessions in which the customer wrote and that went to a receptionist.

=item statistic_list[].statistic.customer_cnt (int)

customers who wrote in a session handled by a human, each counted once.

=item statistic_list[].statistic.customer_msg_cnt (int)

messages that customers sent.

=item statistic_list[].statistic.reply_rate (float)

share of the sessions with customer messages that a receptionist answered; absent when no customer wrote.

=item statistic_list[].statistic.first_reply_average_sec (float)

mean time from a customer's first message to the receptionist's reply, seconds (sum of the first reply times / answered sessions); absent when no customer wrote.

=item statistic_list[].statistic.satisfaction_investgate_cnt (int)

satisfaction surveys sent (the name is spelled so); 0 while the API assigns sessions.

=item statistic_list[].statistic.satisfaction_participation_rate (float)

share of the surveys answered; absent when none was sent, as while the API assigns sessions.

=item statistic_list[].statistic.satisfied_rate (float)

share of "satisfied" among the answered surveys; absent when none was answered, as while the API assigns sessions.

=item statistic_list[].statistic.middling_rate (float)

share of "average" among the answered surveys; absent when none was answered, as while the API assigns sessions.

=item statistic_list[].statistic.dissatisfied_rate (float)

share of "dissatisfied" among the answered surveys; absent when none was answered, as while the API assigns sessions.

=item statistic_list[].statistic.upgrade_service_customer_cnt (int)

customers who added a specialist or joined a customer group through service upgrade (升级服务), each counted once; counted since 2022-03-10.

=item statistic_list[].statistic.upgrade_service_member_invite_cnt (int)

times receptionists sent the card of a specialist; counted since 2022-03-10.

=item statistic_list[].statistic.upgrade_service_member_customer_cnt (int)

customers who added a specialist, counted once per specialist; counted since 2022-03-10.

=item statistic_list[].statistic.upgrade_service_groupchat_invite_cnt (int)

times receptionists sent the QR code of a customer group; counted since 2022-03-10.

=item statistic_list[].statistic.upgrade_service_groupchat_customer_cnt (int)

customers who joined a customer group, counted once per group; counted since 2022-03-10.

=item statistic_list[].statistic.msg_rejected_customer_cnt (int)

customers whose messages a receptionist chose to receive no longer.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 服务工具 > 获取客服数据统计

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: the receptionists of the account must be within the app's visible range

=back

Limits:

=over

=item *

the range spans at most 31 days, both ends included.

=item *

a time that is not midnight is rounded down to 00:00:00 of its day, China time.

=item *

figures of a day are ready the next day, best read after 06:00.

=item *

no data before 2022-03-11 for accounts whose sessions are managed by API or by an authorised third-party app.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=back

=head2 get_corp_qualification($access_token)

获取企业状态: check whether the corp has bound a WeChat Channels account.

GET kf/get_corp_qualification
https://developer.work.weixin.qq.com/document/path/95153

Reply:

=over

=item wechat_channels_binding (bool)

whether a Channels account is bound.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_statistic($access_token, \%hash)

获取客服数据统计: get daily figures of the customers that a customer-service component brought to a corp.

POST kf/get_statistic
https://developer.work.weixin.qq.com/document/path/99367 (2024/01/29)

For service providers whose component (微信客服组件) the corp has connected: it counts the sessions that came through the
component's own chat links, so the scene needs a link with parameters, got with add_contact_way.

hash:

=over

=item start_time (int, required)

the first day, Unix seconds of its midnight in China; yesterday to 180 days ago.

=item end_time (int, required)

the last day, itself included, Unix seconds of its midnight in China; yesterday to 180 days ago.

=back

Reply:

=over

=item statistic_list (dict)

an object by the table of the page; its sample has a list of such, one for each day.

=item statistic_list.stat_time (int)

the day, Unix seconds of its midnight.

=item statistic_list.statistic (dict)

figures of the day; absent if there are none or they are not computed yet.

=item statistic_list.statistic.session_cnt (int)

sessions in which the customer wrote and that went to a receptionist or the assistant robot; passing a session on makes no new one.

=item statistic_list.statistic.customer_cnt (int)

customers who wrote in a session, each counted once.

=item statistic_list.statistic.customer_msg_cnt (int)

messages that customers sent.

=item statistic_list.statistic.ai_session_reply_cnt (int)

sessions in which the customer wrote and that went to the robot; sending by API or turning on intelligent reply (智能回复) routes customers to it.

=item statistic_list.statistic.servicer_session_cnt (int)

sessions in which the customer wrote and that went to a receptionist.

=item statistic_list.statistic.reply_rate (float)

share of the sessions with customer messages that a receptionist answered; absent when no customer wrote.

=item statistic_list.statistic.first_reply_average_sec (float)

mean time from a customer's first message to the receptionist's reply, seconds; absent when no customer wrote.

=item statistic_list.statistic.satisfaction_investgate_cnt (int)

satisfaction surveys sent (the name is spelled so); 0 while the API assigns sessions.

=item statistic_list.statistic.satisfaction_participation_rate (float)

share of the surveys answered; absent when none was sent, as while the API assigns sessions.

=item statistic_list.statistic.satisfied_rate (float)

share of "satisfied" among the answered surveys; absent when none was answered, as while the API assigns sessions.

=item statistic_list.statistic.middling_rate (float)

share of "average" among the answered surveys; absent when none was answered, as while the API assigns sessions.

=item statistic_list.statistic.dissatisfied_rate (float)

share of "dissatisfied" among the answered surveys; absent when none was answered, as while the API assigns sessions.

=item statistic_list.statistic.upgrade_service_customer_cnt (int)

customers who added a specialist or joined a customer group through service upgrade (升级服务); in the sample of the page only.

=back

Permission:

=over

=item *

component: 管理接入的微信客服 > 管理来自该场景的客服咨询 > 获取客服数据统计

=back

Limits:

=over

=item *

the range spans at most 31 days, both ends included.

=item *

a time that is not midnight is rounded down to 00:00:00 of its day, China time.

=item *

figures of a day are ready the next day, best read after 06:00.

=back

=cut
