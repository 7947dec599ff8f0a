# Made from the docstrings of QQ/weixin/work/corpgroup/corp.py by .ci/made; change those.
package QQ::weixin::work::corpgroup::corp;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::corpgroup',
    exported => [qw(list_app_share_info gettoken get_chain_list get_chain_group get_chain_corpinfo_list get_chain_corpinfo remove_corp get_chain_user_custom_id)],
    original => [qw(list_app_share_info gettoken get_chain_list get_chain_group get_chain_corpinfo_list get_chain_corpinfo remove_corp get_chain_user_custom_id)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::corpgroup::corp - 上下游

=head1 SYNOPSIS

    use QQ::weixin::work::corpgroup::corp;
    my $reply = QQ::weixin::work::corpgroup::corp::list_app_share_info($access_token, \%hash);

=head1 DESCRIPTION

Corps of a corp chain (上下游) or of corp interconnection (企业互联): which corps an app is shared with, tokens to read their
contacts, and the chain's own contacts with their groups and corps. A corp that was imported but has not joined yet is
known by its pending_corpid, afterwards by its corpid.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list_app_share_info($access_token, \%hash)

获取应用共享信息: list the downstream or subordinate corps that an app is shared with.

POST corpgroup/corp/list_app_share_info
https://developer.work.weixin.qq.com/document/path/93403 (2022/08/25)

The corpid and agentid of each record are what gettoken needs.

hash:

=over

=item agentid (int, required)

id of the app in the upstream or superior corp.

=item business_type (int)

0 = corp interconnection (企业互联 or 局校互联), 1 = corp chain.

=item corpid (str)

downstream corp; answers with the share of that corp only.

=item limit (int)

most records to return; at most 100; 0 or left out, all come at once, so paging or corpid is better.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item ending (int)

0 = more pages, 1 = the end.

=item corp_list (list[dict])

corps the app is shared with.

=item corp_list[].corpid (str)

downstream corp id.

=item corp_list[].corp_name (str)

downstream corp name.

=item corp_list[].agentid (int)

id of the app in the downstream corp.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built, third-party: allowed

=item *

note: where the app has sensitive permissions, a corp appears only after it has confirmed the share

=item *

note: with the access_token of an app of the upstream corp

=back

=head2 gettoken($access_token, \%hash)

获取下级/下游企业的access_token: get an access token for the shared app in a downstream corp.

POST corpgroup/corp/gettoken
https://developer.work.weixin.qq.com/document/path/93359 (2025/08/15)

The token serves the read-only contacts interfaces of that corp: pass it in place of your own access_token to the
functions that read members and departments.

hash:

=over

=item corpid (str, required)

downstream corp that has granted access.

=item agentid (int, required)

id of the app in the downstream corp, from list_app_share_info.

=item business_type (int)

0 = corp interconnection (企业互联 or 局校互联), 1 = corp chain. Default: 0.

=back

Reply:

=over

=item access_token (str)

token for the downstream corp; at most 512 bytes.

=item expires_in (int)

lifetime, seconds (7200 in the official sample).

=back

Permission:

=over

=item *

self-built, delegated: allowed

=item *

note: only for corps within the app's visible range

=item *

note: with the access_token of an app of the upstream corp

=back

=head2 get_chain_list($access_token)

获取上下游列表: list the corp chains.

GET corpgroup/corp/get_chain_list
https://developer.work.weixin.qq.com/document/path/95820 (2023/11/29)

Reply:

=over

=item chains (list[dict])

chains.

=item chains[].chain_id (str)

chain id.

=item chains[].chain_name (str)

chain name.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用 for everything, or any self-built app

=item *

delegated: allowed

=item *

note: an app not listed there sees what is within its visible range

=item *

note: with the access_token of an app of the upstream corp

=back

=head2 get_chain_group($access_token, \%hash)

获取上下游通讯录分组: list the groups of a chain's contacts.

POST corpgroup/corp/get_chain_group
https://developer.work.weixin.qq.com/document/path/95820 (2023/11/29)

hash:

=over

=item chain_id (str, required)

chain id.

=item groupid (int)

the only group to return; left out = all groups.

=back

Reply:

=over

=item groups (list[dict])

groups.

=item groups[].groupid (int)

group id.

=item groups[].group_name (str)

group name.

=item groups[].parentid (int)

parent group id; 1 = root group.

=item groups[].order (int)

position within the parent, larger first; from 0 to 4294967295.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用 for everything, or any self-built app

=item *

delegated: allowed

=item *

note: an app not listed there sees what is within its visible range

=item *

note: with the access_token of an app of the upstream corp

=back

=head2 get_chain_corpinfo_list($access_token, \%hash)

获取企业上下游通讯录分组下的企业详情列表: list the corps directly in one group of a chain.

POST corpgroup/corp/get_chain_corpinfo_list
https://developer.work.weixin.qq.com/document/path/95820 (2023/11/29)

Corps of subgroups are not included: list the subgroups with get_chain_group and ask for each, level by level.

hash:

=over

=item chain_id (str, required)

chain id.

=item groupid (int)

group id; left out = root group.

=item need_pending (bool)

whether corps that have not joined yet are returned too. Default: false.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

records per page; a value above 0 turns paging on.

=back

Reply:

=over

=item has_more (bool)

with paging on, whether more records remain.

=item next_cursor (str)

where the next page begins.

=item group_corps (list[dict])

corps of the group.

=item group_corps[].groupid (int)

group the corp is in.

=item group_corps[].corpid (str)

corp id; at most 64 bytes; only for corps that have joined.

=item group_corps[].corp_name (str)

corp name.

=item group_corps[].custom_id (str)

custom corp id given at import; empty if none was given.

=item group_corps[].invite_userid (str)

userid of the member who sent the invitation; only for apps listed under 上下游 > 可调用接口的应用, and only if the member is in the app's visible range.

=item group_corps[].pending_corpid (str)

id of a corp that has not joined; only for such corps.

=item group_corps[].is_joined (int)

whether the corp has joined: a number (1) in the official sample, but a bool in get_chain_corpinfo; test its truth.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用 for everything, or any self-built app

=item *

delegated: allowed

=item *

note: an app not listed there sees what is within its visible range

=item *

note: with the access_token of an app of the upstream corp

=back

=head2 get_chain_corpinfo($access_token, \%hash)

获取企业上下游通讯录下的企业信息: read one corp's group, custom id and joining state in a chain.

POST corpgroup/corp/get_chain_corpinfo
https://developer.work.weixin.qq.com/document/path/95820 (2023/11/29)

hash:

=over

=item chain_id (str, required)

chain id.

=item corpid (str)

corp that has joined; required when pending_corpid is left out; wins when both are given.

=item pending_corpid (str)

corp that has not joined yet; required when corpid is left out.

=back

Reply:

=over

=item corp_name (str)

corp name.

=item qualification_status (int)

1 = not verified, 2 = verified, 3 = certified; only for corps that have joined.

=item custom_id (str)

custom corp id given at import; empty if none was given.

=item groupid (int)

group the corp is in.

=item is_joined (bool)

whether the corp has joined.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用 for everything, or any self-built app

=item *

delegated: allowed

=item *

note: an app not listed there sees what is within its visible range

=item *

note: with the access_token of an app of the upstream corp

=back

=head2 remove_corp($access_token, \%hash)

移除企业: remove a downstream corp, joined or still to join, from a chain.

POST corpgroup/corp/remove_corp
https://developer.work.weixin.qq.com/document/path/95822 (2023/11/30)

hash:

=over

=item chain_id (str, required)

chain id.

=item corpid (str)

joined corp to remove; required when pending_corpid is left out; wins when both are given.

=item pending_corpid (str)

corp to remove that has not joined yet; required when corpid is left out.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: verified corps (已验证) only

=item *

note: with the access_token of an app of the upstream corp

=back

Limits:

=over

=item *

one call at a time.

=back

=head2 get_chain_user_custom_id($access_token, \%hash)

查询成员自定义id: read the custom id of a member of a corp in the chain.

POST corpgroup/corp/get_chain_user_custom_id
https://developer.work.weixin.qq.com/document/path/97441 (2023/11/29)

The custom id is the user_custom_id given to corpgroup.import_chain_contact.

hash:

=over

=item chain_id (str, required)

chain id.

=item corpid (str, required)

corp that has joined and whose member is meant.

=item userid (str, required)

member of that corp.

=back

Reply:

=over

=item user_custom_id (str)

member's custom id.

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
