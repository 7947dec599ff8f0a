# Made from the docstrings of QQ/weixin/work/externalcontact/message.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::message;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::externalcontact',
    exported => [qw(send)],
    original => [qw(send)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalcontact::message - 家校消息推送

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::message;
    my $reply = QQ::weixin::work::externalcontact::message::send($access_token, \%hash);

=head1 DESCRIPTION

School notices (学校通知) that a school's app sends to the parents and students in its school contacts (家校通讯录).
Files and pictures are uploaded first with media.upload.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 send($access_token, \%hash)

发送「学校通知」: send a school notice to parents or students, in one of several message types.

POST externalcontact/message/send
https://developer.work.weixin.qq.com/document/path/91609 (2022/05/23)

The hash holds the recipients (parents, students, classes, or the whole school by toall), agentid, msgtype, and one
dict named like msgtype with the content. Recipients who do not exist or may not be reached do not stop the message:
it goes to the others, and they come back in the reply. Where a note below says "id translation", user and
department ids in the text are shown as names when enable_id_trans is 1.

hash:

=over

=item recv_scope (int)

who receives: 0 = parents, 1 = students, 2 = parents and students. Default: 0.

=item to_parent_userid (list[str])

parents, at most 1000 items; ignored when recv_scope is 1.

=item to_student_userid (list[str])

students, at most 1000 items; reached are all their parents with recv_scope 0, they themselves with 1, both with 2.

=item to_party (list[str])

departments (classes) of the school contacts, at most 100 items; reached are all parents of the class with recv_scope 0, all its students with 1, both with 2.

=item to_external_user (list[str])

parents who follow 学校通知, by external_userid, at most 1000 items; being withdrawn, and only on a page for delegated apps.

=item toall (int)

0 = only to those named, 1 = to all parents or students or both of the school as recv_scope says. Default: 0.

=item agentid (int, required)

the app, as on its page in the admin console.

=item msgtype (str, required)

one of text, image, voice, video, file, news, mpnews, miniprogram.

=item enable_id_trans (int)

whether ids are translated into names, in some fields of text, news, mpnews and miniprogram: 0 = no, 1 = yes. Default: 0.

=item enable_duplicate_check (int)

whether the same hash is not delivered again within duplicate_check_interval: 0 = no, 1 = yes. Default: 0.

=item duplicate_check_interval (int)

the interval of the duplicate check, seconds, at most 14400. That is 4 hours. Default: 1800.

=item text (dict)

required when msgtype is text.

=item text.content (str, required)

the text, at most 2048 bytes; id translation.

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

the title; cut after 128 bytes.

=item video.description (str)

the description; cut after 512 bytes.

=item file (dict)

required when msgtype is file.

=item file.media_id (str, required)

the file, from media.upload.

=item news (dict)

required when msgtype is news (cards that link to a page).

=item news.articles (list[dict], required)

the articles, 1 to 8 items.

=item news.articles[].title (str, required)

the title; cut after 128 bytes; id translation.

=item news.articles[].description (str)

the description; cut after 512 bytes; id translation.

=item news.articles[].url (str, required)

page that a click opens.

=item news.articles[].picurl (str)

address of the picture, JPG or PNG; 1068 x 455 pixels (large) or 150 x 150 (small) suit best.

=item news.articles[].appid (str)

a mini program to open instead; not on the page.

=item news.articles[].pagepath (str)

the page of that mini program; not on the page.

=item mpnews (dict)

required when msgtype is mpnews; like news, but the article itself is stored in WeCom.

=item mpnews.articles (list[dict], required)

the articles, 1 to 8 items; sending again makes new articles, with reads and likes counted apart.

=item mpnews.articles[].title (str, required)

the title; cut after 128 bytes; id translation.

=item mpnews.articles[].thumb_media_id (str, required)

the thumbnail, from media.upload.

=item mpnews.articles[].author (str)

author, at most 64 bytes.

=item mpnews.articles[].content_source_url (str)

page opened by 阅读原文 (read the original).

=item mpnews.articles[].content (str, required)

the article, HTML tags allowed, at most 681984 bytes; that is 666 kB; id translation.

=item mpnews.articles[].digest (str)

the description; cut after 512 bytes; id translation.

=item miniprogram (dict)

required when msgtype is miniprogram.

=item miniprogram.appid (str, required)

the mini program, which must be associated with the corp.

=item miniprogram.title (str)

the title; cut after 64 bytes; id translation.

=item miniprogram.thumb_media_id (str, required)

the cover, from media.upload; 520 x 416 pixels suit best.

=item miniprogram.pagepath (str, required)

page of the mini program that a click opens.

=back

Reply:

=over

=item invalid_parent_userid (list[str])

parents who do not exist or may not be reached.

=item invalid_student_userid (list[str])

students who do not exist or may not be reached.

=item invalid_party (list[str])

departments that do not exist or may not be reached.

=item invalid_external_user (list[str])

parents, by external_userid, who do not exist or may not be reached; only on a page for delegated apps.

=back

Permission:

=over

=item *

note: the administrator of the school must have put the app among those that parents may use (家长可使用的应用)

=back

=cut
