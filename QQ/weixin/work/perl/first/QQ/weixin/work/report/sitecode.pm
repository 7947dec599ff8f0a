# Made from the docstrings of QQ/weixin/work/report/sitecode.py by .ci/made; change those.
package QQ::weixin::work::report::sitecode;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(list get_site_report_info get_report_answer)],
    original => [qw()],
    more     => [qw(list get_site_report_info get_report_answer)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::report::sitecode - 场所码

=head1 SYNOPSIS

    use QQ::weixin::work::report::sitecode;
    my $reply = QQ::weixin::work::report::sitecode::list($access_token, \%hash);

=head1 DESCRIPTION

Site codes (场所码): QR codes of places, and what visitors answered about their health there.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list($access_token, \%hash)

获取场所码列表: list the site codes.

POST report/sitecode/list
https://developer.work.weixin.qq.com/document/path/93514

hash:

=over

=item limit (int)

items a page.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item site_code_infos (list[dict])

the site codes.

=item site_code_infos[].id (str)

the site code.

=item site_code_infos[].type (str)

its kind.

=item site_code_infos[].area (str)

its administrative area.

=item site_code_infos[].address (str)

its address.

=item site_code_infos[].name (str)

its name.

=item site_code_infos[].admin (list[str])

who answers for it, by userid.

=item site_code_infos[].qr_code_url (str)

URL of the QR code.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_site_report_info($access_token, \%hash)

获取场所码上报信息: list the questions of a site code.

POST report/sitecode/get_site_report_info
https://developer.work.weixin.qq.com/document/path/95461

hash:

=over

=item siteid (str, required)

the site code.

=back

Reply:

=over

=item question_templates (list[dict])

the questions.

=item question_templates[].question_id (int)

the question.

=item question_templates[].question_type (int)

its kind.

=item question_templates[].title (str)

its title.

=item question_templates[].is_required (int)

whether it must be answered, 0 = no, 1 = yes.

=item question_templates[].option_list (list[dict])

the choices.

=item question_templates[].option_list[].option_id (int)

the choice.

=item question_templates[].option_list[].option_text (str)

its text.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_report_answer($access_token, \%hash)

获取场所码填写答案: list the answers given at a site code on a day.

POST report/sitecode/get_report_answer
https://developer.work.weixin.qq.com/document/path/95464

hash:

=over

=item siteid (str, required)

the site code.

=item date (str, required)

the day, as YYYY-MM-DD.

=item limit (int)

items a page.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item answers (list[dict])

the answers.

=item answers[].report_time (int)

when they were given, Unix seconds.

=item answers[].report_values (list[dict])

the answers.

=item answers[].report_values[].question_id (int)

the question.

=item answers[].report_values[].single_choice (int)

the choice, for a single choice.

=item answers[].report_values[].multi_choice (list[int])

the choices, for a multiple choice.

=item answers[].report_values[].text (str)

the text, for free text.

=item answers[].report_values[].url (str)

URL of a picture.

=item answers[].report_values[].itinerary_card_type (int)

kind of the travel card.

=item answers[].report_values[].high_risk_area (str)

journeys with a high risk.

=item has_more (int)

whether more follows, 0 = no, 1 = yes.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=cut
