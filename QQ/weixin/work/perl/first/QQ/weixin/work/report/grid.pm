# Made from the docstrings of QQ/weixin/work/report/grid.py by .ci/made; change those.
package QQ::weixin::work::report::grid;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(add update delete list get_user_grid_info add_cata update_cata delete_cata list_cata)],
    original => [qw()],
    more     => [qw(add update delete list get_user_grid_info add_cata update_cata delete_cata list_cata)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::report::grid - 配置网格结构

=head1 SYNOPSIS

    use QQ::weixin::work::report::grid;
    my $reply = QQ::weixin::work::report::grid::add($access_token, \%hash);

=head1 DESCRIPTION

Grids of the government-resident communication (政民沟通): a tree of districts with leaders and members, and the event
categories (事件类别) that members choose from in patrol reports and resident reports.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add($access_token, \%hash)

添加网格: add a grid.

POST report/grid/add
https://developer.work.weixin.qq.com/document/path/94478 (2023/11/30)

hash:

=over

=item grid_name (str, required)

the name; at most 30 characters. Unlike that of its siblings.

=item grid_parent_id (str, required)

the parent.

=item grid_admin (list[str], required)

the leaders, by userid; 1 to 20 items.

=item grid_member (list[str])

the members, by userid; at most 100 items.

=back

Reply:

=over

=item grid_id (str)

the grid made.

=item invalid_userids (list[str])

the userids that are not valid.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a member leads at most 10 grids; the tree has at most 10 levels.

=back

=head2 update($access_token, \%hash)

编辑网格: change a grid.

POST report/grid/update
https://developer.work.weixin.qq.com/document/path/94479 (2023/11/30)

hash:

=over

=item grid_name (str, required)

the name; at most 30 characters. Unlike that of its siblings.

=item grid_parent_id (str, required)

the parent.

=item grid_admin (list[str], required)

the leaders, by userid; 1 to 20 items.

=item grid_member (list[str])

the members, by userid; at most 100 items. An empty list removes all there were.

=item grid_id (str, required)

the grid.

=back

Reply:

=over

=item invalid_userids (list[str])

the userids that are not valid.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a member leads at most 10 grids; the tree has at most 10 levels.

=back

=head2 delete($access_token, \%hash)

删除网格: delete a grid with all those below it.

POST report/grid/delete
https://developer.work.weixin.qq.com/document/path/94480 (2023/11/30)

hash:

=over

=item grid_id (str, required)

the grid; may be empty for the root.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

no grid that has members, or grids with members below it.

=back

=head2 list($access_token, \%hash)

获取网格列表: list a grid's parent and the grids below it.

POST report/grid/list
https://developer.work.weixin.qq.com/document/path/94481 (2023/11/30)

hash:

=over

=item grid_id (str)

the grid. Default: the root and its children.

=back

Reply:

=over

=item grid_list (list[dict])

the grids.

=item grid_list[].grid_id (str)

the grid.

=item grid_list[].grid_name (str)

the name.

=item grid_list[].grid_parent_id (str)

the parent.

=item grid_list[].grid_admin (list[str])

the leaders, by userid.

=item grid_list[].grid_member (list[str])

the members, by userid.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_user_grid_info($access_token, \%hash)

获取用户负责及参与的网格列表: list the grids that a member leads or belongs to.

POST report/grid/get_user_grid_info
https://developer.work.weixin.qq.com/document/path/94482 (2023/11/30)

hash:

=over

=item userid (str, required)

the member.

=back

Reply:

=over

=item manage_grids (list[dict])

those they lead.

=item manage_grids[].grid_id (str)

the grid.

=item manage_grids[].grid_name (str)

the name.

=item joined_grids (list[dict])

those they belong to.

=item joined_grids[].grid_id (str)

the grid.

=item joined_grids[].grid_name (str)

the name.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 add_cata($access_token, \%hash)

添加事件类别: add an event category.

POST report/grid/add_cata
https://developer.work.weixin.qq.com/document/path/94536 (2023/11/30)

hash:

=over

=item category_name (str, required)

the name; at most 30 characters. Unlike that of others in the same first-level category.

=item level (int, required)

1 = first level, 2 = second level.

=item parent_category_id (str)

the first-level category; required when level is 2.

=back

Reply:

=over

=item category_id (str)

the event category made.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 update_cata($access_token, \%hash)

修改事件类别: change an event category.

POST report/grid/update_cata
https://developer.work.weixin.qq.com/document/path/94537 (2023/11/30)

hash:

=over

=item category_name (str, required)

the name; at most 30 characters. Unlike that of others in the same first-level category.

=item level (int, required)

1 = first level, 2 = second level.

=item parent_category_id (str)

the first-level category; required when level is 2.

=item category_id (str, required)

the event category.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 delete_cata($access_token, \%hash)

删除事件类别: delete an event category.

POST report/grid/delete_cata
https://developer.work.weixin.qq.com/document/path/94538 (2023/11/30)

hash:

=over

=item category_id (str, required)

the event category.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 list_cata($access_token, \%hash)

获取事件类别列表: list the event categories.

POST report/grid/list_cata
https://developer.work.weixin.qq.com/document/path/94540 (2023/11/30)

Reply:

=over

=item cata_list (list[dict])

the event categories; so named in the page's table.

=item cata_list[].level (int)

1 = first level, 2 = second level.

=item category_list (list[dict])

the event categories; so named in the page's sample.

=item category_list[].category_id (str)

the event category.

=item category_list[].category_name (str)

its name.

=item category_list[].level (int)

1 = first level, 2 = second level.

=item category_list[].parent_category_id (str)

the first-level category; for the second level only.

=item cata_list[].category_id (str)

the event category.

=item cata_list[].category_name (str)

its name.

=item cata_list[].parent_category_id (str)

the first-level category; empty for the first level.

=back

Permission:

=over

=item *

self-built: 居民联系 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
