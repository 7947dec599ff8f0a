# Made from the docstrings of QQ/weixin/work/externalcontact/group_welcome_template.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::group_welcome_template;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::externalcontact',
    exported => [qw(add edit get del)],
    original => [qw(add edit get del)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalcontact::group_welcome_template - 入群欢迎语素材管理

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::group_welcome_template;
    my $reply = QQ::weixin::work::externalcontact::group_welcome_template::add($access_token, \%hash);

=head1 DESCRIPTION

Templates of the welcome message (入群欢迎语) that customers get when they join a customer group. The corp's library holds at
most 100 of them; a template reaches customers only when a group owner applies it to a group.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add($access_token, \%hash)

添加入群欢迎语素材: add a welcome message for new group members to the corp's library.

POST externalcontact/group_welcome_template/add
https://developer.work.weixin.qq.com/document/path/92366 (2023/12/01)

A message is a text, one attachment or both, which then arrive as two messages. The attachment is the first one
given of image, link, miniprogram, file and video, in this order; the others are ignored.

Files and videos may also come from media.upload_by_url.

hash:

=over

=item text (dict)

text message; text and the attachments must not all be left out.

=item text.content (str)

text, at most 3000 bytes. Every %NICKNAME% in it (in capitals) is replaced by the nickname of the customer.

=item image (dict)

an image message; media_id or pic_url is required.

=item image.media_id (str)

the image, from media.upload; required without pic_url; wins over pic_url.

=item image.pic_url (str)

the address of the image, only one returned by media.uploadimg; required without media_id.

=item link (dict)

link card.

=item link.title (str, required)

title, at most 128 bytes.

=item link.picurl (str)

URL of the cover.

=item link.desc (str)

description, at most 512 bytes.

=item link.url (str, required)

target URL.

=item miniprogram (dict)

mini-program card.

=item miniprogram.title (str, required)

title, at most 64 bytes.

=item miniprogram.pic_media_id (str, required)

media_id of the cover; a size of 520*416 is advised.

=item miniprogram.appid (str, required)

appid of a mini program tied to the corp.

=item miniprogram.page (str, required)

page path in the mini program.

=item file (dict)

file message.

=item file.media_id (str, required)

media_id of the file from media.upload.

=item video (dict)

video message.

=item video.media_id (str, required)

media_id of the video from media.upload.

=item agentid (int)

agentid of the app in the authorised corp; only for old third-party suites of several apps.

=item notify (int)

whether members are notified to apply the message to their customer groups: 0 = no, 1 = yes. Default: 1.

=back

Reply:

=over

=item template_id (str)

id of the new template.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户联系 > 配置入群欢迎语素材

=back

Limits:

=over

=item *

at most 100 templates per corp.

=back

=head2 edit($access_token, \%hash)

编辑入群欢迎语素材: change a welcome-message template.

POST externalcontact/group_welcome_template/edit
https://developer.work.weixin.qq.com/document/path/92366 (2023/12/01)

A message is a text, one attachment or both, as described at add.

Files and videos may also come from media.upload_by_url.

hash:

=over

=item template_id (str, required)

id of the template.

=item text (dict)

text message.

=item text.content (str)

the text, at most 3000 bytes.

=item image (dict)

an image message; media_id or pic_url is required.

=item image.media_id (str)

the image, from media.upload; required without pic_url; wins over pic_url.

=item image.pic_url (str)

the address of the image, only one returned by media.uploadimg; required without media_id.

=item link (dict)

link card.

=item link.title (str, required)

title, at most 128 bytes.

=item link.picurl (str)

URL of the cover.

=item link.desc (str)

description, at most 512 bytes.

=item link.url (str, required)

target URL.

=item miniprogram (dict)

mini-program card.

=item miniprogram.title (str, required)

title, at most 64 bytes.

=item miniprogram.pic_media_id (str, required)

media_id of the cover; a size of 520*416 is advised.

=item miniprogram.appid (str, required)

appid of a mini program tied to the corp.

=item miniprogram.page (str, required)

page path in the mini program.

=item file (dict)

file message.

=item file.media_id (str, required)

media_id of the file from media.upload.

=item video (dict)

video message.

=item video.media_id (str, required)

media_id of the video from media.upload.

=item agentid (int)

agentid of the app in the authorised corp; only for old third-party suites of several apps.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户联系 > 配置入群欢迎语素材

=item *

note: only for what the app itself created

=back

=head2 get($access_token, \%hash)

获取入群欢迎语素材: return a welcome-message template.

POST externalcontact/group_welcome_template/get
https://developer.work.weixin.qq.com/document/path/92366 (2023/12/01)

hash:

=over

=item template_id (str, required)

id of the template.

=back

Reply:

=over

=item text (dict)

text message.

=item text.content (str)

text.

=item image (dict)

image message.

=item image.pic_url (str)

URL of the image.

=item link (dict)

link card.

=item link.title (str)

title.

=item link.picurl (str)

URL of the cover.

=item link.desc (str)

description.

=item link.url (str)

target URL.

=item miniprogram (dict)

mini-program card.

=item miniprogram.title (str)

title.

=item miniprogram.pic_media_id (str)

media_id of the cover.

=item miniprogram.appid (str)

appid of the mini program.

=item miniprogram.page (str)

page path in the mini program.

=item file (dict)

file message.

=item file.media_id (str)

media_id of the file, of the kind that was given: from media.upload or from media.upload_by_url.

=item video (dict)

video message.

=item video.media_id (str)

media_id of the video, of the kind that was given: from media.upload or from media.upload_by_url.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户联系 > 配置入群欢迎语素材

=back

=head2 del($access_token, \%hash)

删除入群欢迎语素材: delete a welcome-message template.

POST externalcontact/group_welcome_template/del
https://developer.work.weixin.qq.com/document/path/92366 (2023/12/01)

hash:

=over

=item template_id (str, required)

id of the template.

=item agentid (int)

agentid of the app in the authorised corp; only for old third-party suites of several apps.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户联系 > 配置入群欢迎语素材

=item *

note: only for what the app itself created

=back

=cut
