# Made from the docstrings of QQ/weixin/work/corpgroup/__init__.py by .ci/made; change those.
package QQ::weixin::work::corpgroup;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(unionid_to_external_userid unionid_to_pending_id import_chain_contact getresult get_corp_shared_chain_list)],
    original => [qw(unionid_to_external_userid unionid_to_pending_id import_chain_contact getresult get_corp_shared_chain_list)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::corpgroup - 上下游

=head1 SYNOPSIS

    use QQ::weixin::work::corpgroup;
    my $reply = QQ::weixin::work::corpgroup::unionid_to_external_userid($access_token, \%hash);

=head1 DESCRIPTION

A corp chain (上下游) links the corp that created it (upstream) with its partner corps (downstream), whose contacts it can
reach in WeCom. These calls match WeChat customers across the chain and import partner corps with their contacts;
reading the chain itself is in corpgroup.corp, its matching rules are in corpgroup.rule.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 unionid_to_external_userid($access_token, \%hash)

通过unionid和openid查询external_userid: find a WeChat customer's external_userid in each downstream corp.

POST corpgroup/unionid_to_external_userid
https://developer.work.weixin.qq.com/document/path/95818 (2024/03/11)

For somebody who is not yet a customer of any corp of the chain, take a pending_id with unionid_to_pending_id
instead.

hash:

=over

=item unionid (str, required)

WeChat customer's unionid.

=item openid (str, required)

WeChat customer's openid, obtained in the same mini program as the unionid.

=item corpid (str)

the only downstream corp to look in; left out = all corps.

=item mass_call_ticket (str)

the ticket of corp.apply_mass_call_ticket, for setting up a newly authorised corp.

=back

Reply:

=over

=item external_userid_info (list[dict])

external contacts that match the unionid, one per corp.

=item external_userid_info[].corpid (str)

corp the contact belongs to.

=item external_userid_info[].external_userid (str)

external contact id; one WeChat user has a different id in every downstream corp, and every upstream corp sees a different id for the same contact.

=back

Permission:

=over

=item *

self-built, delegated: 客户联系; an app that is shared along the corp chain

=item *

third-party: not allowed

=item *

note: the upstream corp must be certified (已认证)

=item *

note: the WeChat Open Platform account of the unionid and the mini program of the openid must belong to the calling corp's entity

=item *

note: with the access_token of an app of the upstream corp

=back

Limits:

=over

=item *

100,000 calls an hour, 480,000 a day and 7,500,000 a month; none of the three with a valid mass_call_ticket.

=back

=head2 unionid_to_pending_id($access_token, \%hash)

unionid查询pending_id: turn a WeChat unionid and openid into a temporary external contact id.

POST corpgroup/unionid_to_pending_id
https://developer.work.weixin.qq.com/document/path/97357 (2023/03/30)

Meant for WeChat users who are not customers yet. Keep the pending_id: once the user becomes a customer of a
downstream corp, corpgroup.batch.external_userid_to_pending_id gives the same pending_id for the new
external_userid, which links the two ids.

hash:

=over

=item unionid (str, required)

WeChat customer's unionid.

=item openid (str, required)

WeChat customer's openid, obtained in the same mini program as the unionid.

=back

Reply:

=over

=item pending_id (str)

temporary external contact id; unique within the shared app, valid for 90 days.

=back

Permission:

=over

=item *

self-built, delegated: 客户联系; an app that is shared along the corp chain

=item *

note: the authorised corp must be certified or verified (已认证或已验证); for a delegated app, its service provider certified

=item *

note: the WeChat Open Platform account of the unionid and the mini program or service account of the openid must be certified, under the upstream corp's entity name

=item *

note: with the access_token of an app of the upstream corp

=back

Limits:

=over

=item *

100,000 calls an hour, 480,000 a day and 7,500,000 a month for each upstream corp.

=item *

a pending_id is valid for 90 days.

=back

=head2 import_chain_contact($access_token, \%hash)

批量导入上下游联系人: start a job that imports corps and their contacts into a chain.

POST corpgroup/import_chain_contact
https://developer.work.weixin.qq.com/document/path/95821 (2023/11/30)

The import runs asynchronously: errcode 0 only means that the job was accepted. Ask getresult for the outcome; where
callbacks of the chain are switched on, the end of the job is also reported by the event batch_job_result.

hash:

=over

=item chain_id (str, required)

chain to import into.

=item contact_list (list[dict], required)

corps to import; at most 1000 items.

=item contact_list[].corp_name (str, required)

corp name; 1 to 32 characters; only Chinese characters, letters, digits and - _ ( ) （ ） (perhaps also the space, with which the official list begins).

=item contact_list[].group_path (str)

group to put the corp in, group names joined with "/", such as "North/Beijing"; empty = root group; only for newly imported corps, others stay in their group.

=item contact_list[].custom_id (str)

your own id for the corp; at most 64 bytes; digits and letters only; lost when the corp has contacts but no person in charge.

=item contact_list[].contact_info_list (list[dict], required)

contacts of the corp; at most 200 items.

=item contact_list[].contact_info_list[].name (str, required)

contact's name; 1 to 32 characters.

=item contact_list[].contact_info_list[].identity_type (int, required)

1 = member, 2 = person in charge; at most 5 persons in charge for a corp.

=item contact_list[].contact_info_list[].mobile (str, required)

mobile number; mainland China numbers bare, others with a plus sign and the country or region code.

=item contact_list[].contact_info_list[].user_custom_id (str)

your own id for the contact: an integer from 1 to 2^64-2 as a string, digits only, no leading zero, not 11 or 13 digits long.

=back

Reply:

=over

=item jobid (str)

id of the job for getresult; at most 64 bytes.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: verified corps (已验证) only

=back

Limits:

=over

=item *

one import job at a time, counting jobs started in the admin console; calls must not overlap.

=item *

at most 2000 contacts in one import, 20,000 a day.

=item *

the corps imported and those of the chain together must not exceed the chain's limit of corps.

=back

=head2 getresult($access_token, $jobid)

获取异步任务结果: read the state and outcome of a chain import job.

GET corpgroup/getresult
https://developer.work.weixin.qq.com/document/path/95823 (2023/11/30)

One bad contact blocks its whole corp: no contact of a corp listed in fail_list was imported.

Arguments:

=over

=item jobid (str, required)

id of the job, from import_chain_contact; at most 64 bytes.

=back

Reply:

=over

=item status (int)

1 = started, 2 = in progress, 3 = finished.

=item result (dict)

outcome; valid once status is 3.

=item result.chain_id (str)

chain imported into.

=item result.import_status (int)

1 = every corp imported, 2 = some corps imported, 3 = every corp failed.

=item result.fail_list (list[dict])

corps that failed.

=item result.fail_list[].corp_name (str)

corp name given in the import.

=item result.fail_list[].custom_id (str)

custom corp id given in the import.

=item result.fail_list[].errcode (int)

error code of the corp.

=item result.fail_list[].errmsg (str)

error text of the corp.

=item result.fail_list[].contact_info_list (list[dict])

contacts that failed; so in the official sample, the table speaks of contact_info.

=item result.fail_list[].contact_info_list[].mobile (str)

contact's mobile number; only when the error concerns this contact; user_mobile in the official table.

=item result.fail_list[].contact_info_list[].errcode (int)

error code of the contact; only when the error concerns this contact.

=item result.fail_list[].contact_info_list[].errmsg (str)

error text of the contact; only when the error concerns this contact.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

at most 5 concurrent calls.

=item *

only jobs already submitted can be queried.

=back

Errors:

=over

=item *

670016: invalid contact identity; found in result.fail_list, for a corp and its contact.

=back

=head2 get_corp_shared_chain_list($access_token, \%hash)

获取下级企业加入的上下游: list the chains that a downstream corp has joined.

POST corpgroup/get_corp_shared_chain_list
https://developer.work.weixin.qq.com/document/path/97442 (2023/11/29)

hash:

=over

=item corpid (str)

corp that has joined; officially optional, though the question makes no sense without it.

=back

Reply:

=over

=item chains (list[dict])

chains the corp is in.

=item chains[].chain_id (str)

chain id.

=item chains[].chain_name (str)

chain name.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用, or any self-built app

=item *

delegated: allowed

=item *

note: only for corps within the app's visible range

=item *

note: with the access_token of an app of the upstream corp

=back

=cut
