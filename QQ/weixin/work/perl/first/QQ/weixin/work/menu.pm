# Made from the docstrings of QQ/weixin/work/menu.py by .ci/made; change those.
package QQ::weixin::work::menu;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(create get delete)],
    original => [qw(create get delete)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::menu - 自定义菜单

=head1 SYNOPSIS

    use QQ::weixin::work::menu;
    my $reply = QQ::weixin::work::menu::create($access_token, $agentid, \%hash);

=head1 DESCRIPTION

The custom menu at the bottom of an app's chat: up to 3 buttons, each of which acts by itself or opens up to 5 buttons
of its own. What a button does is its type; create explains them.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, $agentid, \%hash)

创建菜单: create the custom menu of an app.

POST menu/create
https://developer.work.weixin.qq.com/document/path/90231 (2021/03/18)

Types of buttons: click sends an event with the key to the app's callback; view opens url; view_miniprogram opens
the mini program; scancode_push scans a code, shows the result and sends it to the app; scancode_waitmsg scans a
code, sends the result, closes the scanner and shows a waiting notice; pic_sysphoto takes a photo with the camera
and sends it; pic_photo_or_album lets the user choose camera or album; pic_weixin picks from the WeCom album;
location_select sends the location that the user chooses. All but view and view_miniprogram are event types and need
a key.

Arguments:

=over

=item agentid (int, required)

app id.

=back

hash:

=over

=item button (list[dict], required)

buttons of the main menu, 1 to 3 items.

=item button[].type (str)

one of click, view, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, view_miniprogram; required without sub_button.

=item button[].name (str, required)

text of the button, not empty, at most 16 bytes.

=item button[].key (str)

your key, which comes back in the event, at most 128 bytes; required when type is neither view nor view_miniprogram.

=item button[].url (str)

page to open, at most 1024 bytes; https is best; required when type is view.

=item button[].pagepath (str)

page of the mini program; required when type is view_miniprogram.

=item button[].appid (str)

mini program, one bound to the corp; required when type is view_miniprogram.

=item button[].sub_button (list[dict])

buttons of the second level, 1 to 5 items.

=item button[].sub_button[].type (str, required)

one of click, view, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, view_miniprogram.

=item button[].sub_button[].name (str, required)

text of the button, not empty, at most 40 bytes.

=item button[].sub_button[].key (str)

your key, which comes back in the event, at most 128 bytes; required when type is neither view nor view_miniprogram.

=item button[].sub_button[].url (str)

page to open, at most 1024 bytes; https is best; required when type is view.

=item button[].sub_button[].pagepath (str)

page of the mini program; required when type is view_miniprogram.

=item button[].sub_button[].appid (str)

mini program, one bound to the corp; required when type is view_miniprogram.

=item button[].sub_button[].sub_button (list[dict])

always empty, and may be left out; in the official samples only.

=back

Permission:

=over

=item *

self-built: allowed

=item *

third-party: not allowed

=back

=head2 get($access_token, $agentid)

获取菜单: read the custom menu of an app.

GET menu/get
https://developer.work.weixin.qq.com/document/path/90232 (2019/02/28)

The menu comes back as it was given to create, which explains the types of buttons.

Arguments:

=over

=item agentid (int, required)

app id.

=back

Reply:

=over

=item button (list[dict])

buttons of the main menu, 1 to 3 items.

=item button[].type (str)

one of click, view, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, view_miniprogram; absent on a button that only holds sub_button.

=item button[].name (str)

text of the button, at most 16 bytes.

=item button[].key (str)

key that comes back in the event, at most 128 bytes; for click and the other event types.

=item button[].url (str)

page to open, at most 1024 bytes; for view.

=item button[].pagepath (str)

page of the mini program; for view_miniprogram.

=item button[].appid (str)

mini program; for view_miniprogram.

=item button[].sub_button (list[dict])

buttons of the second level, 1 to 5 items.

=item button[].sub_button[].type (str)

one of click, view, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select, view_miniprogram.

=item button[].sub_button[].name (str)

text of the button, at most 40 bytes.

=item button[].sub_button[].key (str)

key that comes back in the event, at most 128 bytes; for click and the other event types.

=item button[].sub_button[].url (str)

page to open, at most 1024 bytes; for view.

=item button[].sub_button[].pagepath (str)

page of the mini program; for view_miniprogram.

=item button[].sub_button[].appid (str)

mini program; for view_miniprogram.

=item button[].sub_button[].sub_button (list[dict])

always empty.

=back

Permission:

=over

=item *

self-built: allowed

=item *

third-party: not allowed

=back

=head2 delete($access_token, $agentid)

删除菜单: delete the custom menu of an app.

GET menu/delete
https://developer.work.weixin.qq.com/document/path/90233 (2019/02/28)

Arguments:

=over

=item agentid (int, required)

app id.

=back

Permission:

=over

=item *

self-built: allowed

=item *

third-party: not allowed

=back

=cut
