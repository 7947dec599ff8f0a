# Made from the docstrings of QQ/weixin/work/report/resident.py by .ci/made; change those.
package QQ::weixin::work::report::resident;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_grid_info get_corp_status get_user_status category_statistic get_order_list get_order_info)],
    original => [qw()],
    more     => [qw(get_grid_info get_corp_status get_user_status category_statistic get_order_list get_order_info)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::report::resident - 居民上报

=head1 SYNOPSIS

    use QQ::weixin::work::report::resident;
    my $reply = QQ::weixin::work::report::resident::get_grid_info($access_token);

=head1 DESCRIPTION

Resident reports: what residents report, as work orders (工单) that someone is to see to.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_grid_info($access_token)

获取配置的网格及网格负责人: list the grids and their leaders.

GET report/resident/get_grid_info
https://developer.work.weixin.qq.com/document/path/93514 (2023/11/30)

Reply:

=over

=item grid_list (list[dict])

the grids.

=item grid_list[].grid_id (str)

the grid.

=item grid_list[].grid_name (str)

its name.

=item grid_list[].grid_admin (list[str])

its leaders, by userid.

=back

Permission:

=over

=item *

self-built: 居民上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_corp_status($access_token, \%hash)

获取单位居民上报数据统计: count the resident reports of the corp or a grid.

POST report/resident/get_corp_status
https://developer.work.weixin.qq.com/document/path/93515 (2023/11/30)

hash:

=over

=item grid_id (str)

the grid. Default: the whole corp.

=back

Reply:

=over

=item pending (int)

to be accepted.

=item processing (int)

being seen to.

=item added_today (int)

reported today.

=item solved_today (int)

settled today.

=item total_case (int)

reported in all.

=item total_accepted (int)

accepted in all.

=item total_solved (int)

settled in all.

=back

Permission:

=over

=item *

self-built: 居民上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_user_status($access_token, \%hash)

获取个人居民上报数据统计: count the resident reports of a member.

POST report/resident/get_user_status
https://developer.work.weixin.qq.com/document/path/93516 (2023/11/30)

hash:

=over

=item userid (str, required)

the member.

=back

Reply:

=over

=item pending (int)

to be accepted.

=item processing (int)

being seen to.

=item added_today (int)

reported today.

=item solved_today (int)

settled today.

=back

Permission:

=over

=item *

self-built: 居民上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: the member within the app's visible range

=back

=head2 category_statistic($access_token, \%hash)

获取上报事件分类统计: count the resident reports by event category.

POST report/resident/category_statistic
https://developer.work.weixin.qq.com/document/path/93517 (2023/11/30)

hash:

=over

=item category_id (str)

the first-level event category, whose second-level ones are returned. Default: all first-level ones are returned.

=back

Reply:

=over

=item dashboard_list (list[dict])

the event categories.

=item dashboard_list[].category_id (str)

the event category.

=item dashboard_list[].category_name (str)

its name.

=item dashboard_list[].category_level (int)

1 = first level, 2 = second level.

=item dashboard_list[].category_type (int)

0 = other, 1 = valid event category.

=item dashboard_list[].total_case (int)

reported in all.

=item dashboard_list[].total_solved (int)

settled in all.

=back

Permission:

=over

=item *

self-built: 居民上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_order_list($access_token, \%hash)

获取居民上报事件列表: list resident reports.

POST report/resident/get_order_list
https://developer.work.weixin.qq.com/document/path/93518 (2023/11/30)

hash:

=over

=item begin_create_time (int)

reported after that, Unix seconds.

=item begin_modify_time (int)

changed after that, Unix seconds.

=item cursor (str)

the next_cursor of the page before; empty for the first, and again when the other fields change.

=item limit (int)

items a page; at most 50. Default: 20.

=back

Reply:

=over

=item order_list (list[dict])

the work orders.

=item order_list[].order_id (str)

the work order.

=item order_list[].desc (str)

what happened.

=item order_list[].urge_type (int)

1 = ordinary, 2 = important, 3 = urgent.

=item order_list[].case_name (str)

the event category.

=item order_list[].grid_id (str)

the grid.

=item order_list[].grid_name (str)

its name.

=item order_list[].create_time (int)

when it was reported, Unix seconds.

=item order_list[].image_urls (list[str])

its pictures.

=item order_list[].video_media_ids (list[str])

its videos.

=item order_list[].location (dict)

where.

=item order_list[].location.name (str)

the place.

=item order_list[].location.address (str)

its address.

=item order_list[].location.longitude (float)

the longitude; from -180 to 180.

=item order_list[].location.latitude (float)

the latitude; from -90 to 90.

=item order_list[].processor_userids (list[str])

who is to see to it now.

=item order_list[].process_list (list[dict])

what was done.

=item order_list[].process_list[].process_type (int)

2 = accepted, 3 = assigned, 4 = passed on, 5 = settled, 6 = refused, 7 = being seen to.

=item order_list[].process_list[].process_desc (str)

what it was, in words.

=item order_list[].process_list[].status (int)

0 = in progress, 1 = done.

=item order_list[].process_list[].image_urls (list[str])

pictures of it.

=item order_list[].process_list[].video_media_ids (list[str])

videos of it.

=item order_list[].process_list[].solve_userid (str)

who did it.

=item order_list[].process_list[].solved_time (int)

when, Unix seconds.

=item order_list[].reporter_name (str)

who reported it.

=item order_list[].reporter_mobile (str)

their mobile number.

=item order_list[].unionid (str)

their unionid; only where the corp is bound to a WeChat developer id.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 居民上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_order_info($access_token, \%hash)

获取居民上报的事件详情信息: get a resident report.

POST report/resident/get_order_info
https://developer.work.weixin.qq.com/document/path/93519 (2023/11/30)

hash:

=over

=item order_id (str, required)

the work order.

=back

Reply:

=over

=item order_info (dict)

the work order.

=item order_info.order_id (str)

the work order.

=item order_info.desc (str)

what happened.

=item order_info.urge_type (int)

1 = ordinary, 2 = important, 3 = urgent.

=item order_info.case_name (str)

the event category.

=item order_info.grid_id (str)

the grid.

=item order_info.grid_name (str)

its name.

=item order_info.create_time (int)

when it was reported, Unix seconds.

=item order_info.image_urls (list[str])

its pictures.

=item order_info.video_media_ids (list[str])

its videos.

=item order_info.location (dict)

where.

=item order_info.location.name (str)

the place.

=item order_info.location.address (str)

its address.

=item order_info.location.longitude (float)

the longitude; from -180 to 180.

=item order_info.location.latitude (float)

the latitude; from -90 to 90.

=item order_info.processor_userids (list[str])

who is to see to it now.

=item order_info.process_list (list[dict])

what was done.

=item order_info.process_list[].process_type (int)

2 = accepted, 3 = assigned, 4 = passed on, 5 = settled, 6 = refused, 7 = being seen to.

=item order_info.process_list[].process_desc (str)

what it was, in words.

=item order_info.process_list[].status (int)

0 = in progress, 1 = done.

=item order_info.process_list[].image_urls (list[str])

pictures of it.

=item order_info.process_list[].video_media_ids (list[str])

videos of it.

=item order_info.process_list[].solve_userid (str)

who did it.

=item order_info.process_list[].solved_time (int)

when, Unix seconds.

=item order_info.reporter_name (str)

who reported it.

=item order_info.reporter_mobile (str)

their mobile number.

=item order_info.unionid (str)

their unionid; only where the corp is bound to a WeChat developer id.

=back

Permission:

=over

=item *

self-built: 居民上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
