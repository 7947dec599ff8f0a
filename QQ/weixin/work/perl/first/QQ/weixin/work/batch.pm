# Made from the docstrings of QQ/weixin/work/batch.py by .ci/made; change those.
package QQ::weixin::work::batch;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(invite syncuser replaceuser replaceparty getresult)],
    original => [qw(invite syncuser replaceuser replaceparty getresult)],
    more     => [qw(userid_to_openuserid openuserid_to_userid)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::batch - 异步导入接口

=head1 SYNOPSIS

    use QQ::weixin::work::batch;
    my $reply = QQ::weixin::work::batch::invite($access_token, \%hash);

=head1 DESCRIPTION

Imports of members and departments from a CSV file, and invitations. An import takes three steps: upload the file with
media.upload (type file), start the job with syncuser, replaceuser or replaceparty, ask getresult for the outcome. The
CSV templates are linked from the official page of each job.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 invite($access_token, \%hash)

邀请成员: invite members, departments or tags to use WeCom, by WeChat or email.

POST batch/invite
https://developer.work.weixin.qq.com/document/path/90975 (2025/10/28)

Invite a user only once: somebody who has not installed WeCom is notified once a day, for at most 3 days. Recipients
that are unknown or out of the app's reach do not stop the call; they come back in the reply.

hash:

=over

=item user (list[str])

members, by userid, at most 1000 items; required without party and tag.

=item party (list[int])

departments, at most 100 items; required without user and tag.

=item tag (list[int])

tags, at most 100 items; required without user and party.

=back

Reply:

=over

=item invaliduser (list[str])

userids not accepted.

=item invalidparty (list[int])

department ids not accepted.

=item invalidtag (list[int])

tag ids not accepted.

=back

Permission:

=over

=item *

note: the app needs the right to view the members, departments and tags

=item *

third-party: not allowed

=item *

third-party contacts: allowed

=back

Limits:

=over

=item *

how often somebody is invited is checked afterwards: success does not guarantee that the invitation arrives.

=item *

a member who has not installed WeCom is notified once a day, for at most 3 days.

=back

=head2 syncuser($access_token, \%hash)

增量更新成员: start a job that adds and updates members from a CSV file.

POST batch/syncuser
https://developer.work.weixin.qq.com/document/path/90980 (2024/05/15)

Members are matched by userid. Those only in the file are added; those in the file and in the contacts get the
fields that the file gives, other fields stay; those only in the contacts stay unchanged. In the CSV file
departments are numeric ids joined by semicolons (the root is 1 by default; an unknown one is created below
其他（待设置部门）), and columns for extension fields may be added.

hash:

=over

=item media_id (str, required)

id of the uploaded CSV file, from media.upload.

=item to_invite (bool)

whether to invite newly created members to WeCom, by WeChat service message, SMS or email, once a day for 3 working days. Default: true.

=item callback (dict)

where the event batch_job_result is pushed when the job ends; no event if not given.

=item callback.url (str)

URL that receives pushes of WeCom, http or https.

=item callback.token (str)

token that signs the push.

=item callback.encodingaeskey (str)

AES key that encrypts the push, base64-encoded.

=back

Reply:

=over

=item jobid (str)

id of the job for getresult, at most 64 bytes.

=back

Permission:

=over

=item *

contacts sync, third-party contacts: the right to write the contacts

=item *

self-built, third-party, delegated: not allowed

=back

=head2 replaceuser($access_token, \%hash)

全量覆盖成员: start a job that makes the members equal to a CSV file, deleting the others.

POST batch/replaceuser
https://developer.work.weixin.qq.com/document/path/90981 (2024/05/15)

Members are matched by userid. Those only in the file are added; those in the file and in the contacts become what
the file says, fields without a column staying as they are; those only in the contacts are deleted. In the CSV file
departments are numeric ids joined by semicolons (the root is 1 by default; an unknown one is created below
其他（待设置部门）), and columns for extension fields may be added.

hash:

=over

=item media_id (str, required)

id of the uploaded CSV file, from media.upload.

=item to_invite (bool)

whether to invite newly created members to WeCom, by WeChat service message, SMS or email, once a day for 3 working days. Default: true.

=item callback (dict)

where the event batch_job_result is pushed when the job ends; no event if not given.

=item callback.url (str)

URL that receives pushes of WeCom, http or https.

=item callback.token (str)

token that signs the push.

=item callback.encodingaeskey (str)

AES key that encrypts the push, base64-encoded.

=back

Reply:

=over

=item jobid (str)

id of the job for getresult, at most 64 bytes.

=back

Permission:

=over

=item *

contacts sync, third-party contacts: the right to write the contacts

=item *

self-built, third-party, delegated: not allowed

=back

Limits:

=over

=item *

the import stops with an error if it would delete more than 50 members who are more than 20% of the present number, or fewer than 50 members who are more than 80%.

=back

=head2 replaceparty($access_token, \%hash)

全量覆盖部门: start a job that makes the department tree equal to a CSV file.

POST batch/replaceparty
https://developer.work.weixin.qq.com/document/path/90982 (2018/10/24)

Departments are matched by id. Those only in the file are added; those in the file and in the contacts are changed;
those only in the contacts are deleted when they have no members and no sub-departments, otherwise they stay until a
later member import has emptied them. The CSV file needs the columns department name, id and parent id, the ids
being numbers (the root is 1 by default); the column for the order is optional: empty or 0 keeps the present order,
larger sorts first.

hash:

=over

=item media_id (str, required)

id of the uploaded CSV file, from media.upload.

=item to_invite (bool)

no effect on departments; in the official sample only.

=item callback (dict)

where the event batch_job_result is pushed when the job ends; no event if not given.

=item callback.url (str)

URL that receives pushes of WeCom, http or https.

=item callback.token (str)

token that signs the push.

=item callback.encodingaeskey (str)

AES key that encrypts the push, base64-encoded.

=back

Reply:

=over

=item jobid (str)

id of the job for getresult, at most 64 bytes.

=back

Permission:

=over

=item *

contacts sync, third-party contacts: the right to write the contacts

=item *

self-built, third-party, delegated: not allowed

=back

=head2 getresult($access_token, $jobid)

获取异步任务结果: read the state and the results of an import job, row by row.

GET batch/getresult
https://developer.work.weixin.qq.com/document/path/90983 (2018/10/24)

Arguments:

=over

=item jobid (str, required)

id of a job started earlier by syncuser, replaceuser or replaceparty, at most 64 bytes.

=back

Reply:

=over

=item status (int)

1 = started, 2 = in progress, 3 = finished.

=item type (str)

one of sync_user, replace_user, replace_party; the kind of job.

=item total (int)

number of rows of the job.

=item percentage (int)

progress in percent; 100 when finished.

=item result (list[dict])

results by row, valid once status is 3; which fields are there depends on type.

=item result[].userid (str)

member; for sync_user and replace_user.

=item result[].action (int)

what was done to the department, the bitwise or of 1 = created, 2 = renamed, 4 = moved, 8 = reordered; for replace_party.

=item result[].partyid (int)

department id; for replace_party.

=item result[].errcode (int)

error code of this row.

=item result[].errmsg (str)

error text of this row, for example no permission, key conflict or bad format.

=back

Permission:

=over

=item *

note: only jobs that were submitted before

=back

=head2 userid_to_openuserid($access_token, \%hash)

userid的转换: turn userids of the corp into those of the service provider.

POST batch/userid_to_openuserid
https://developer.work.weixin.qq.com/document/path/97062 (2023/03/30)

hash:

=over

=item userid_list (list[str], required)

the members, at most 1000 items.

=back

Reply:

=over

=item open_userid_list (list[dict])

those that were turned.

=item open_userid_list[].userid (str)

the member.

=item open_userid_list[].open_userid (str)

the member, as the service provider's apps know it.

=item invalid_userid_list (list[str])

those that were not.

=back

Permission:

=over

=item *

third-party, delegated: only members within the app's visible range

=back

Limits:

=over

=item *

many wrong userids, the more the larger the corp, block the call for one day.

=back

=head2 openuserid_to_userid($access_token, \%hash)

userid转换: turn userids of a third-party or delegated app, or of an AI bot, into those of the corp.

POST batch/openuserid_to_userid
https://developer.work.weixin.qq.com/document/path/95884 (2026/05/20)

source_agentid (required for ids of a third-party or delegated app) is left out for ids of an AI bot.

hash:

=over

=item open_userid_list (list[str], required)

the members, as the app of source_agentid knows them or as the AI bot told them, at most 1000 items.

=item source_agentid (int)

the agentid of the third-party or delegated app that the corp authorised; required unless the ids are those of an AI bot (page 101521).

=back

Reply:

=over

=item userid_list (list[dict])

those that were turned.

=item userid_list[].open_userid (str)

the member, as given.

=item userid_list[].userid (str)

the member.

=item invalid_open_userid_list (list[str])

those that were not, among them userids that were plain already.

=back

Permission:

=over

=item *

self-built: every app

=item *

note: the members must be within the visible range of the calling app, and for ids of an app within that of this app too

=back

=cut
