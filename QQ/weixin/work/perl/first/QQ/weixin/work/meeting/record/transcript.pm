# Made from the docstrings of QQ/weixin/work/meeting/record/transcript.py by .ci/made; change those.
package QQ::weixin::work::meeting::record::transcript;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting::record',
    exported => [qw(get_paragraph_list get_detail search)],
    original => [qw()],
    more     => [qw(get_paragraph_list get_detail search)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::record::transcript - 录制管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::record::transcript;
    my $reply = QQ::weixin::work::meeting::record::transcript::get_paragraph_list($access_token, \%hash);

=head1 DESCRIPTION

Transcripts of recorded files: paragraphs, sentences and words, with their times. For corps that bought the advanced
features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_paragraph_list($access_token, \%hash)

获取录制转写段落信息: list the paragraphs of a transcript.

POST meeting/record/transcript/get_paragraph_list
https://developer.work.weixin.qq.com/document/path/98212 (2025/04/14)

hash:

=over

=item record_file_id (str, required)

the recorded file.

=item meetingid (str, required)

the meeting.

=back

Reply:

=over

=item audio_detect (int)

whether speakers who share a device have been told apart, 0 = not yet, 1 = yes; 1 also where there is no need. It does not depend on the making of the transcript.

=item paragraphs (list[dict])

the paragraphs.

=item paragraphs[].pid (str)

the paragraph.

=item paragraphs[].start_time (int)

its begin in the file, milliseconds.

=item paragraphs[].end_time (int)

its end in the file, milliseconds.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_detail($access_token, \%hash)

获取录制转写详情: get a transcript.

POST meeting/record/transcript/get_detail
https://developer.work.weixin.qq.com/document/path/98211 (2025/04/14)

hash:

=over

=item record_file_id (str, required)

the recorded file.

=item meetingid (str, required)

the meeting.

=item pid (str)

the paragraph to begin with. Default: the first.

=item limit (int)

how many paragraphs. Default: all.

=back

Reply:

=over

=item has_more (bool)

whether more follows, when pid or limit was given.

=item transcripts (dict)

the transcript.

=item transcripts.paragraphs (list[dict])

the paragraphs.

=item transcripts.keywords (list[str])

the keywords.

=item transcripts.audio_detect (int)

whether speakers who share a device have been told apart, 0 = not yet, 1 = yes; 1 also where there is no need.

=item transcripts.paragraphs[].pid (str)

the paragraph.

=item transcripts.paragraphs[].start_time (int)

its begin in the file, milliseconds.

=item transcripts.paragraphs[].end_time (int)

its end in the file, milliseconds.

=item transcripts.paragraphs[].speaker_info (dict)

who spoke.

=item transcripts.paragraphs[].sentences (list[dict])

the sentences.

=item transcripts.paragraphs[].sentences[].sid (str)

the sentence.

=item transcripts.paragraphs[].sentences[].words (list[dict])

the words.

=item transcripts.paragraphs[].sentences[].words[].wid (str)

the word.

=item transcripts.paragraphs[].sentences[].words[].text (str)

its text.

=item transcripts.paragraphs[].speaker_info.userid (str)

the member; only of the same corp.

=item transcripts.paragraphs[].sentences[].start_time (int)

its begin in the file, milliseconds.

=item transcripts.paragraphs[].sentences[].end_time (int)

its end in the file, milliseconds.

=item transcripts.paragraphs[].sentences[].words[].start_time (int)

its begin in the file, milliseconds.

=item transcripts.paragraphs[].sentences[].words[].end_time (int)

its end in the file, milliseconds.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created; members outside the app's visible range are left out

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 search($access_token, \%hash)

获取录制转写搜索结果: search a transcript for a text.

POST meeting/record/transcript/search
https://developer.work.weixin.qq.com/document/path/98213 (2025/04/14)

hash:

=over

=item record_file_id (str, required)

the recorded file.

=item meetingid (str, required)

the meeting.

=item text (str, required)

the text.

=back

Reply:

=over

=item hits (list[dict])

where it was found.

=item timelines (list[dict])

when it was said.

=item hits[].pid (str)

the paragraph.

=item hits[].sid (str)

the sentence.

=item hits[].offset (int)

its offset among the words.

=item hits[].length (int)

its length.

=item timelines[].pid (str)

the paragraph.

=item timelines[].sid (str)

the sentence.

=item timelines[].start_time (int)

begin of the word in the file, milliseconds.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=cut
