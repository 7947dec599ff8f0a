# Made from the docstrings of QQ/weixin/work/linkedcorp/message.py by .ci/made; change those.
package QQ::weixin::work::linkedcorp::message;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(send)],
    original => [qw()],
    more     => [qw(send)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::linkedcorp::message - 互联企业消息推送

=head1 SYNOPSIS

    use QQ::weixin::work::linkedcorp::message;
    my $reply = QQ::weixin::work::linkedcorp::message::send($access_token, \%hash);

=head1 DESCRIPTION

Messages of an app to members of linked corps.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 send($access_token, \%hash)

应用推送消息: send a message to members of linked corps.

POST linkedcorp/message/send
https://developer.work.weixin.qq.com/document/path/90250

Like message.send, but the recipients are lists.

hash:

=over

=item touser (list[str])

members of linked corps, each written CorpId/userid; one of touser, toparty, totag and toall is needed.

=item toparty (list[str])

departments of linked corps.

=item totag (list[int])

tags of the own corp.

=item toall (int)

whether to send to all in the app's visible range: 0 = no, 1 = yes.

=item msgtype (str, required)

text = text, image = a picture, voice = a voice message, video = a film, file = a file, textcard = a text card, news = articles, mpnews = articles kept by WeCom, markdown = Markdown, miniprogram_notice = a mini program's notice.

=item agentid (int, required)

the app.

=item text (dict)

required when msgtype is text.

=item text.content (str, required)

the text.

=item image (dict)

required when msgtype is image.

=item image.media_id (str, required)

the picture, from media.upload.

=item voice (dict)

required when msgtype is voice.

=item voice.media_id (str, required)

the voice message, from media.upload.

=item video (dict)

required when msgtype is video.

=item video.media_id (str, required)

the film, from media.upload.

=item video.title (str)

title.

=item video.description (str)

description.

=item file (dict)

required when msgtype is file.

=item file.media_id (str, required)

the file, from media.upload.

=item textcard (dict)

required when msgtype is textcard.

=item textcard.title (str, required)

title.

=item textcard.description (str, required)

description.

=item textcard.url (str, required)

page that a click opens.

=item textcard.btntxt (str)

text of the button.

=item news (dict)

required when msgtype is news.

=item news.articles (list[dict], required)

the articles.

=item news.articles[].title (str, required)

title.

=item news.articles[].description (str)

description.

=item news.articles[].url (str, required)

page that a click opens.

=item news.articles[].picurl (str)

address of the picture.

=item news.articles[].btntxt (str)

text of the button.

=item news.articles[].appid (str)

mini program that a click opens.

=item news.articles[].pagepath (str)

page of the mini program.

=item mpnews (dict)

required when msgtype is mpnews.

=item mpnews.articles (list[dict], required)

the articles.

=item mpnews.articles[].title (str, required)

title.

=item mpnews.articles[].thumb_media_id (str)

the thumbnail, from media.upload.

=item mpnews.articles[].author (str)

author.

=item mpnews.articles[].url (str, required)

page that a click opens.

=item mpnews.articles[].content_source_url (str)

page of the original.

=item mpnews.articles[].content (str, required)

the article, in HTML.

=item mpnews.articles[].digest (str)

description.

=item markdown (dict)

required when msgtype is markdown.

=item markdown.content (str, required)

the text, in Markdown.

=item miniprogram_notice (dict)

required when msgtype is miniprogram_notice.

=item miniprogram_notice.appid (str, required)

the mini program.

=item miniprogram_notice.page (str, required)

page that a click opens.

=item miniprogram_notice.title (str, required)

title.

=item miniprogram_notice.description (str)

description.

=item miniprogram_notice.emphasis_first_item (bool)

whether the first content_item is shown enlarged.

=item miniprogram_notice.content_item (list[dict])

lines of the message.

=item miniprogram_notice.content_item[].key (str, required)

name of the line.

=item miniprogram_notice.content_item[].value (str, required)

its value.

=item safe (int)

whether the message is confidential: 0 = no, 1 = yes.

=back

Reply:

=over

=item invaliduser (list[str])

members that are invalid.

=item invalidparty (list[str])

departments that are invalid.

=item invalidtag (list[int])

tags that are invalid.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=cut
