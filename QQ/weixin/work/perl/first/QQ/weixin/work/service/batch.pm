# Made from the docstrings of QQ/weixin/work/service/batch.py by .ci/made; change those.
package QQ::weixin::work::service::batch;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(getresult userid_to_openuserid)],
    original => [qw()],
    more     => [qw(getresult userid_to_openuserid)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::batch - 通讯录管理

=head1 SYNOPSIS

    use QQ::weixin::work::service::batch;
    my $reply = QQ::weixin::work::service::batch::getresult($provider_access_token, $jobid);

=head1 DESCRIPTION

What became of a service provider's asynchronous jobs, and the userids of AI bots.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 getresult($provider_access_token, $jobid)

获取异步任务结果: read how far an asynchronous job of the service provider is, and its result.

GET service/batch/getresult
https://developer.work.weixin.qq.com/document/path/91882 (2022/11/07)

Arguments:

=over

=item jobid (str, required)

the job, from service.contact.id_translate; at most 64 bytes.

=back

Reply:

=over

=item type (str)

kind of the job: contact_id_translate, among others.

=item status (int)

1 = begun, 2 = running, 3 = done.

=item result (dict)

the result; only when the job is done.

=item result.contact_id_translate (dict)

the translated file.

=item result.contact_id_translate.url (str)

address of the file, valid for 24 hours; to be opened by a user who logged in (OAuth2 or single sign-on), by a link without the attribute download.

=back

Permission:

=over

=item *

provider: only for jobs that it started

=back

=head2 userid_to_openuserid($provider_access_token, \%hash)

userid的转换: change encrypted userids that belong to a corp's AI bot for those of the service provider.

POST service/batch/userid_to_openuserid
https://developer.work.weixin.qq.com/document/path/97062 (2026/07/26)

hash:

=over

=item open_userid_list (list[str], required)

encrypted userids of the corp, as the AI bot gave them; at most 1000 items.

=item source_botid (str, required)

the AI bot that gave them.

=back

Reply:

=over

=item items (list[dict])

what could be changed.

=item items[].userid (str)

the encrypted userid of the corp, as given.

=item items[].open_userid (str)

the same member for the service provider.

=item open_corpid (str)

the corp of the AI bot, as encrypted for the service provider.

=item invalid_open_userid_list (list[str])

those that could not be changed, among them userids that were plain already.

=back

Permission:

=over

=item *

provider: the ids must be within the visible range of the AI bot; its corp must have a third-party or delegated app of the provider installed, whose visible range holds them too

=back

=cut
