# Made from the docstrings of QQ/weixin/work/kf/knowledge.py by .ci/made; change those.
package QQ::weixin::work::kf::knowledge;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::kf',
    exported => [qw(add_group del_group mod_group list_group add_intent del_intent mod_intent list_intent)],
    original => [qw(add_group del_group mod_group list_group add_intent del_intent mod_intent list_intent)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::kf::knowledge - 知识库分组管理/知识库问答管理

=head1 SYNOPSIS

    use QQ::weixin::work::kf::knowledge;
    my $reply = QQ::weixin::work::kf::knowledge::add_group($access_token, \%hash);

=head1 DESCRIPTION

The knowledge base of the customer-service robot (微信客服 > 机器人 > 知识库): groups (分组) that hold questions with their answers
(问答). The same limits hold as in the admin console.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add_group($access_token, \%hash)

添加分组: create a group in the knowledge base.

POST kf/knowledge/add_group
https://developer.work.weixin.qq.com/document/path/95971 (2023/11/30)

hash:

=over

=item name (str, required)

the group's name, at most 12 characters; unlike that of any other group.

=back

Reply:

=over

=item group_id (str)

id of the new group.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

at most 100 groups in all.

=back

=head2 del_group($access_token, \%hash)

删除分组: delete a group of the knowledge base.

POST kf/knowledge/del_group
https://developer.work.weixin.qq.com/document/path/95971 (2023/11/30)

The default group that the system made cannot be deleted.

hash:

=over

=item group_id (str, required)

group to delete.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 mod_group($access_token, \%hash)

修改分组: rename a group of the knowledge base.

POST kf/knowledge/mod_group
https://developer.work.weixin.qq.com/document/path/95971 (2023/11/30)

The default group that the system made cannot be changed.

hash:

=over

=item group_id (str, required)

group to rename.

=item name (str, required)

the new name, at most 12 characters; unlike that of any other group.

=back

Reply:

=over

=item group_id (str)

the group; in the table of the page, not in its sample.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 list_group($access_token, \%hash)

获取分组列表: list the groups of the knowledge base, page by page.

POST kf/knowledge/list_group
https://developer.work.weixin.qq.com/document/path/95971 (2023/11/30)

hash:

=over

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

page size, at most 1000. Default: 500.

=item group_id (str)

the only group to return.

=back

Reply:

=over

=item next_cursor (str)

where the next page begins.

=item has_more (int)

0 = no more groups, 1 = more groups.

=item group_list (list[dict])

groups.

=item group_list[].group_id (str)

group id.

=item group_list[].name (str)

group name.

=item group_list[].is_default (int)

0 = ordinary group, 1 = default group; the system makes the default group, and it cannot be changed or deleted.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 add_intent($access_token, \%hash)

添加问答: add a question with its answer to a group of the knowledge base.

POST kf/knowledge/add_intent
https://developer.work.weixin.qq.com/document/path/95972 (2024/06/21)

Other wordings of the question go into similar_questions. An attachment is named by its msgtype: image, video, link
or miniprogram.

hash:

=over

=item group_id (str, required)

group to add to.

=item question (dict, required)

main question.

=item question.text (dict, required)

text of the main question.

=item question.text.content (str, required)

the question, at most 200 characters; not asked in any other group.

=item similar_questions (dict)

other wordings of the question.

=item similar_questions.items (list[dict])

similar questions, at most 100 items.

=item similar_questions.items[].text (dict, required)

text of a similar question.

=item similar_questions.items[].text.content (str, required)

the question, at most 200 characters.

=item answers (list[dict], required)

answers, at most 1 items.

=item answers[].text (dict, required)

text of the answer.

=item answers[].text.content (str, required)

the answer, at most 500 characters.

=item answers[].attachments (list[dict])

attachments, at most 4 items.

=item answers[].attachments[].* (dict, required)

the attachment itself, under the name that its msgtype gives.

=item answers[].attachments[].msgtype (str, required)

one of image, video, link, miniprogram.

=item answers[].attachments[].image (dict)

picture; required when msgtype is image.

=item answers[].attachments[].image.media_id (str, required)

picture from media.upload.

=item answers[].attachments[].video (dict)

video; required when msgtype is video.

=item answers[].attachments[].video.media_id (str)

video from media.upload.

=item answers[].attachments[].link (dict)

link; required when msgtype is link.

=item answers[].attachments[].link.title (str, required)

title.

=item answers[].attachments[].link.picurl (str)

address of the cover picture; pic_url on the page since 2024-06.

=item answers[].attachments[].link.pic_url (str)

address of the cover picture.

=item answers[].attachments[].link.desc (str)

description.

=item answers[].attachments[].link.url (str, required)

address that a tap opens.

=item answers[].attachments[].miniprogram (dict)

mini program; required when msgtype is miniprogram.

=item answers[].attachments[].miniprogram.title (str)

the title; at most 64 bytes.

=item answers[].attachments[].miniprogram.thumb_media_id (str, required)

cover picture from media.upload, best 520*416 pixels.

=item answers[].attachments[].miniprogram.appid (str, required)

the appid of a mini program that is linked to the corp.

=item answers[].attachments[].miniprogram.pagepath (str, required)

page that a tap opens.

=back

Reply:

=over

=item intent_id (str)

id of the new question and answer.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

at most 200 questions and answers per group.

=back

=head2 del_intent($access_token, \%hash)

删除问答: delete a question and its answer from the knowledge base.

POST kf/knowledge/del_intent
https://developer.work.weixin.qq.com/document/path/95972 (2024/06/21)

hash:

=over

=item intent_id (str, required)

question and answer to delete.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 mod_intent($access_token, \%hash)

修改问答: change a question, its similar questions or its answer.

POST kf/knowledge/mod_intent
https://developer.work.weixin.qq.com/document/path/95972 (2024/06/21)

Give question, similar_questions and answers alone or together. Each one given must be complete, because it replaces
the old one as a whole; those not given stay as they are.

hash:

=over

=item intent_id (str, required)

question and answer to change.

=item question (dict)

main question.

=item question.text (dict)

text of the main question.

=item question.text.content (str, required)

the question, at most 200 characters; not asked in any other group.

=item similar_questions (dict)

other wordings of the question.

=item similar_questions.items (list[dict])

similar questions, at most 100 items.

=item similar_questions.items[].text (dict, required)

text of a similar question.

=item similar_questions.items[].text.content (str, required)

the question, at most 200 characters.

=item answers (list[dict])

answers, at most 1 items.

=item answers[].text (dict, required)

text of the answer.

=item answers[].text.content (str, required)

the answer, at most 500 characters.

=item answers[].attachments (list[dict])

attachments, at most 4 items.

=item answers[].attachments[].* (dict, required)

the attachment itself, under the name that its msgtype gives.

=item answers[].attachments[].msgtype (str, required)

one of image, video, link, miniprogram.

=item answers[].attachments[].image (dict)

picture; required when msgtype is image.

=item answers[].attachments[].image.media_id (str, required)

picture from media.upload.

=item answers[].attachments[].video (dict)

video; required when msgtype is video.

=item answers[].attachments[].video.media_id (str)

video from media.upload.

=item answers[].attachments[].link (dict)

link; required when msgtype is link.

=item answers[].attachments[].link.title (str, required)

title.

=item answers[].attachments[].link.picurl (str)

address of the cover picture; pic_url on the page since 2024-06.

=item answers[].attachments[].link.pic_url (str)

address of the cover picture.

=item answers[].attachments[].link.desc (str)

description.

=item answers[].attachments[].link.url (str, required)

address that a tap opens.

=item answers[].attachments[].miniprogram (dict)

mini program; required when msgtype is miniprogram.

=item answers[].attachments[].miniprogram.title (str)

the title; at most 64 bytes.

=item answers[].attachments[].miniprogram.thumb_media_id (str, required)

cover picture from media.upload, best 520*416 pixels.

=item answers[].attachments[].miniprogram.appid (str, required)

the appid of a mini program that is linked to the corp.

=item answers[].attachments[].miniprogram.pagepath (str, required)

page that a tap opens.

=back

Reply:

=over

=item intent_id (str)

the question and answer; in the table of the page, not in its sample.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 list_intent($access_token, \%hash)

获取问答列表: list questions and answers of the knowledge base, page by page.

POST kf/knowledge/list_intent
https://developer.work.weixin.qq.com/document/path/95972 (2024/06/21)

The official table places similar_questions and answers beside question, as below; the official sample nests them
inside question. Uploaded attachments come back by name only, without media_id.

hash:

=over

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

page size, at most 1000. Default: 500.

=item group_id (str)

the only group to read.

=item intent_id (str)

the only question and answer to return.

=back

Reply:

=over

=item next_cursor (str)

where the next page begins.

=item has_more (int)

0 = no more questions, 1 = more questions.

=item intent_list (list[dict])

questions and answers.

=item intent_list[].group_id (str)

group.

=item intent_list[].intent_id (str)

id of the question and answer.

=item intent_list[].question (dict)

main question.

=item intent_list[].question.text (dict)

text of the main question.

=item intent_list[].question.text.content (str)

the question.

=item intent_list[].similar_questions (dict)

other wordings of the question.

=item intent_list[].similar_questions.items (list[dict])

similar questions, at most 100 items.

=item intent_list[].similar_questions.items[].text (dict)

text of a similar question.

=item intent_list[].similar_questions.items[].text.content (str)

the question.

=item intent_list[].answers (list[dict])

answers; only 1 is supported.

=item intent_list[].answers[].text (dict)

text of the answer.

=item intent_list[].answers[].text.content (str)

the answer.

=item intent_list[].answers[].attachments (list[dict])

attachments, at most 4 items.

=item intent_list[].answers[].attachments[].* (dict)

the attachment itself, under the name that its msgtype gives.

=item intent_list[].answers[].attachments[].msgtype (str)

one of image, video, link, miniprogram.

=item intent_list[].answers[].attachments[].image (dict)

picture; when msgtype is image.

=item intent_list[].answers[].attachments[].image.name (str)

file name.

=item intent_list[].answers[].attachments[].video (dict)

video; when msgtype is video.

=item intent_list[].answers[].attachments[].video.name (str)

file name.

=item intent_list[].answers[].attachments[].link (dict)

link; when msgtype is link.

=item intent_list[].answers[].attachments[].link.title (str)

title.

=item intent_list[].answers[].attachments[].link.picurl (str)

address of the cover picture; pic_url on the page since 2024-06.

=item intent_list[].answers[].attachments[].link.pic_url (str)

address of the cover picture.

=item intent_list[].answers[].attachments[].link.desc (str)

description.

=item intent_list[].answers[].attachments[].link.url (str)

address that a tap opens.

=item intent_list[].answers[].attachments[].miniprogram (dict)

mini program; when msgtype is miniprogram.

=item intent_list[].answers[].attachments[].miniprogram.title (str)

the title; at most 64 bytes.

=item intent_list[].answers[].attachments[].miniprogram.appid (str)

appid of the mini program.

=item intent_list[].answers[].attachments[].miniprogram.pagepath (str)

page that a tap opens.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
