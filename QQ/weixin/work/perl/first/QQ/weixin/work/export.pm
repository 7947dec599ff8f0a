# Made from the docstrings of QQ/weixin/work/export.py by .ci/made; change those.
package QQ::weixin::work::export;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(simple_user user department taguser get_result)],
    original => [qw()],
    more     => [qw(simple_user user department taguser get_result)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::export - 异步导出接口

=head1 SYNOPSIS

    use QQ::weixin::work::export;
    my $reply = QQ::weixin::work::export::simple_user($access_token, \%hash);

=head1 DESCRIPTION

Exports the contacts into files: a call starts a job, and get_result says where the files are. They are encrypted with
the caller's key: AES-256-CBC, padded by PKCS#7 to a multiple of 32 bytes, with the first 16 bytes of the key as initial
vector.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 simple_user($access_token, \%hash)

导出成员: export the members, with the fields of user.simplelist.

POST export/simple_user
https://developer.work.weixin.qq.com/document/path/94849 (2022/08/22)

hash:

=over

=item encoding_aeskey (str, required)

the key with which the files are encrypted, exactly 43 characters from a-z, A-Z and 0-9; it is the base64 of an AES key of 32 bytes without the equals sign at the end.

=item block_size (int)

how many members a file holds, from 10000 to 1000000. Default: 1000000.

=back

Reply:

=over

=item jobid (str)

the job, for get_result.

=back

Permission:

=over

=item *

any: only members whom the app may read

=back

Limits:

=over

=item *

not for addresses (IP) that 管理工具 > 通讯录同步 got after 2022-08-15 10:00; user.list_id and department.simplelist are for these.

=back

=head2 user($access_token, \%hash)

导出成员详情: export the members in detail, with the fields of user.list.

POST export/user
https://developer.work.weixin.qq.com/document/path/94851 (2022/08/22)

hash:

=over

=item encoding_aeskey (str, required)

the key with which the files are encrypted, exactly 43 characters from a-z, A-Z and 0-9; it is the base64 of an AES key of 32 bytes without the equals sign at the end.

=item block_size (int)

how many members a file holds, from 10000 to 1000000. Default: 1000000.

=back

Reply:

=over

=item jobid (str)

the job, for get_result.

=back

Permission:

=over

=item *

any: only members whom the app may read

=back

Limits:

=over

=item *

since 2022-06-20 20:00 built-in apps other than 通讯录同步, and self-built and delegated apps made since, get no avatar, gender, mobile number, mail addresses, QR code and address; members grant these by OAuth.

=item *

not for addresses (IP) that 管理工具 > 通讯录同步 got after 2022-08-15 10:00; user.list_id and department.simplelist are for these.

=back

=head2 department($access_token, \%hash)

导出部门: export the departments, with the fields of department.list.

POST export/department
https://developer.work.weixin.qq.com/document/path/94852 (2022/08/22)

hash:

=over

=item encoding_aeskey (str, required)

the key with which the files are encrypted, exactly 43 characters from a-z, A-Z and 0-9; it is the base64 of an AES key of 32 bytes without the equals sign at the end.

=item block_size (int)

how many departments a file holds, from 10000 to 1000000. Default: 1000000.

=back

Reply:

=over

=item jobid (str)

the job, for get_result.

=back

Permission:

=over

=item *

any: only departments that the app may read

=back

Limits:

=over

=item *

not for addresses (IP) that 管理工具 > 通讯录同步 got after 2022-08-15 10:00; user.list_id and department.simplelist are for these.

=back

=head2 taguser($access_token, \%hash)

导出标签成员: export the members and departments of a tag, with the fields of tag.get.

POST export/taguser
https://developer.work.weixin.qq.com/document/path/94853 (2022/08/17)

hash:

=over

=item tagid (int, required)

the tag.

=item encoding_aeskey (str, required)

the key with which the files are encrypted, exactly 43 characters from a-z, A-Z and 0-9; it is the base64 of an AES key of 32 bytes without the equals sign at the end.

=item block_size (int)

how many members and departments a file holds, from 10000 to 1000000. Default: 1000000.

=back

Reply:

=over

=item jobid (str)

the job, for get_result.

=back

Permission:

=over

=item *

any: only for a tag that the app may read

=back

=head2 get_result($access_token, $jobid)

获取导出结果: get the state of an export job, and where its files are.

GET export/get_result
https://developer.work.weixin.qq.com/document/path/94854 (2021/08/11)

A file, decrypted, is JSON: userlist for members, department for departments, and tagname, userlist and partylist
for a tag.

Arguments:

=over

=item jobid (str, required)

the job.

=back

Reply:

=over

=item status (int)

0 = not begun, 1 = running, 2 = done, 3 = failed.

=item data_list (list[dict])

the files.

=item data_list[].url (str)

where to download it, valid for 2 hours; Range is understood.

=item data_list[].size (int)

size of the encrypted file, in bytes.

=item data_list[].md5 (str)

MD5 of the encrypted file.

=back

Permission:

=over

=item *

any: only for the app that started the job

=back

=cut
