# Made from the docstrings of QQ/weixin/work/service/contact.py by .ci/made; change those.
package QQ::weixin::work::service::contact;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(id_translate sort search batchsearch)],
    original => [qw()],
    more     => [qw(id_translate sort search batchsearch)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::contact - 通讯录管理

=head1 SYNOPSIS

    use QQ::weixin::work::service::contact;
    my $reply = QQ::weixin::work::service::contact::id_translate($provider_access_token, \%hash);

=head1 DESCRIPTION

A service provider sees ids in place of names. These calls put the names into files, and sort and search by name.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 id_translate($provider_access_token, \%hash)

异步通讯录id转译: start a job that puts names in place of the ids in files.

POST service/contact/id_translate
https://developer.work.weixin.qq.com/document/path/91846 (2023/06/12)

Write ids into the files, or into output_file_name, as the page 通讯录ID转译模版语法 says. service.batch.getresult has the
outcome.

hash:

=over

=item auth_corpid (str, required)

the authorised corp.

=item media_id_list (list[str], required)

the files, from service.media.upload: xls, xlsx, doc, docx, csv or txt, the last two in UTF-8; at most 20 items.

=item output_file_name (str)

name of the zip file without .zip; ids in it are translated too; required when there are several files. One file without it is not zipped.

=item output_file_format (str)

pdf, the only other format; as the input when left out. Files of the same name then become name_xlsx.pdf and so on.

=back

Reply:

=over

=item jobid (str)

the job, for service.batch.getresult; at most 64 bytes.

=back

Permission:

=over

=item *

provider: only ids of members and departments of the contacts that the corp authorised

=back

Limits:

=over

=item *

xlsx written by exceljs is translated only if useSharedStrings is on.

=back

=head2 sort($provider_access_token, \%hash)

通讯录userid排序: sort userids by name or alias.

POST service/contact/sort
https://developer.work.weixin.qq.com/document/path/92093 (2022/09/05)

hash:

=over

=item auth_corpid (str, required)

the corp.

=item sort_options (list[dict])

what to sort by, the most important first.

=item sort_options[].sort_field (int)

0 = pinyin of the name, 1 = alias.

=item sort_options[].sort_type (int)

0 = ascending, 1 = descending.

=item useridlist (list[str], required)

the userids; at most 1000 items.

=back

Reply:

=over

=item useridlist (list[str])

the userids, sorted.

=back

Permission:

=over

=item *

provider: only members of the contacts that the corp authorised

=back

=head2 search($provider_access_token, \%hash)

通讯录单个搜索: find members and departments of a corp by name.

POST service/contact/search
https://developer.work.weixin.qq.com/document/path/91844 (2025/08/01)

A page may hold fewer than limit, since what the app may not see is left out; go on until is_last.

hash:

=over

=item auth_corpid (str, required)

the corp.

=item query_word (str, required)

what to look for: name, its pinyin or English name of a member; name or its pinyin of a department; at most 64 characters.

=item query_type (int)

0 = both, 1 = members, 2 = departments. Default: 0.

=item query_range (int)

which members: 0 = in office, 1 = those who left within a year and had activated WeCom too; only for a query_type with members.

=item full_match_field (int)

what must match wholly: 1 = name of the member or department, 2 = English name; a part will do when left out.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

most results of a page, for members in office and those who left each; at most 200. Default: 50.

=item agentid (int)

an app, to find only what is in its visible range; all contacts that the corp authorised when 0.

=back

Reply:

=over

=item query_result (dict)

what was found.

=item query_result.user (dict)

members in office, found by name or pinyin.

=item query_result.user.userid (list[str])

their userids.

=item query_result.user.open_userid (list[str])

their open_userids.

=item query_result.party (dict)

departments, found by name or pinyin.

=item query_result.party.department_id (list[int])

their ids.

=item query_result.dismiss_user (dict)

members who left, found by name or pinyin.

=item query_result.dismiss_user.userid (list[str])

their userids.

=item query_result.dismiss_user.open_userid (list[str])

their open_userids.

=item is_last (bool)

whether this is the last page; if false, call again with next_cursor.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

provider: only contacts that the corp authorised; with agentid, within the app's visible range

=back

=head2 batchsearch($provider_access_token, \%hash)

通讯录批量搜索: find members and departments of a corp by several names at once.

POST service/contact/batchsearch
https://developer.work.weixin.qq.com/document/path/91844 (2025/08/01)

hash:

=over

=item auth_corpid (str, required)

the corp.

=item query_request_list (list[dict], required)

the searches; at most 50 items.

=item query_request_list[].query_word (str, required)

what to look for: name, its pinyin or English name of a member; name or its pinyin of a department; at most 64 characters.

=item query_request_list[].query_type (int)

0 = both, 1 = members, 2 = departments. Default: 0.

=item query_request_list[].query_range (int)

which members: 0 = in office, 1 = those who left within a year too; only for a query_type with members.

=item query_request_list[].full_match_field (int)

what must match wholly: 1 = name of the member or department, 2 = English name; a part will do when left out.

=item query_request_list[].cursor (str)

the next_cursor of the page before; empty for the first.

=item query_request_list[].limit (int)

most results of a page, for members in office and those who left each; at most 200. Default: 50.

=item agentid (int)

an app, to find only what is in its visible range; all contacts that the corp authorised when 0.

=back

Reply:

=over

=item query_result_list (list[dict])

what was found, one for each search.

=item query_result_list[].query_request (dict)

the search.

=item query_result_list[].query_request.query_word (str)

as in the request.

=item query_result_list[].query_request.query_type (int)

as in the request.

=item query_result_list[].query_request.query_range (int)

as in the request.

=item query_result_list[].query_request.full_match_field (int)

as in the request.

=item query_result_list[].query_request.cursor (str)

as in the request.

=item query_result_list[].query_request.limit (int)

as in the request.

=item query_result_list[].query_result (dict)

what was found.

=item query_result_list[].query_result.user (dict)

members in office, found by name or pinyin.

=item query_result_list[].query_result.user.userid (list[str])

their userids.

=item query_result_list[].query_result.user.open_userid (list[str])

their open_userids.

=item query_result_list[].query_result.party (dict)

departments, found by name or pinyin.

=item query_result_list[].query_result.party.department_id (list[int])

their ids.

=item query_result_list[].query_result.dismiss_user (dict)

members who left, found by name or pinyin.

=item query_result_list[].query_result.dismiss_user.userid (list[str])

their userids.

=item query_result_list[].query_result.dismiss_user.open_userid (list[str])

their open_userids.

=item query_result_list[].is_last (bool)

whether this is the last page; a page may hold fewer than limit; if false, call again with next_cursor.

=item query_result_list[].next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

provider: only contacts that the corp authorised; with agentid, within the app's visible range

=back

=cut
