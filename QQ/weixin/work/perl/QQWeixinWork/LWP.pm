package QQWeixinWork::LWP;

use 5.014;
use warnings;

sub available {
    return LWP::UserAgent->can('new');
}

# Sends a request that Python has put together, with the calls that the original makes, and no others that a mock would
# notice. Returns what Python wants to know of the response, and its content.
sub send_request {
    my ($request, $body) = @_;
    my $url = $request->{url};

    my $ua = LWP::UserAgent->new;
    $ua->timeout(30);
    $ua->env_proxy;
    $ua->max_redirect(0) if $ua->can('max_redirect');

    my $response
        = defined $request->{range}   ? $ua->get($url, Range => $request->{range})
        : $request->{method} eq 'GET' ? $ua->get($url)
        : defined $request->{media}   ? $ua->post($url, Content_Type => 'form-data', Content => [media => [bytes($request->{media})]])
        :                               $ua->post($url, Content => $body, Content_type => 'application/json');

    my $told = sub {
        my ($method, @arguments) = @_;
        return $response->can($method) ? scalar $response->$method(@arguments) : undef;
    };
    my %headers = map { ($_ => $told->(header => $_)) } qw(Content-Type Content-Disposition Content-Range Location);
    delete @headers{ grep { !defined $headers{$_} } keys %headers };

    my $succeeded = $response->is_success;
    my $status    = $told->('code') // ($succeeded ? 200 : 500);
    my $answer    = { status => $status + 0, reason => $told->('message') // '', headers => \%headers };

    if (!$succeeded) {
        if (($told->(header => 'Client-Warning') // '') eq 'Internal response') {
            return { error => $answer->{reason} };
        }
        return ($answer, bytes($told->('content') // ''));
    }
    return { error => 'the reply was cut off' } if was_cut_off($told);
    my $content = $told->(decoded_content => (charset => 'none')) // $told->('content');
    return ($answer, bytes($content // ''));
}

# LWP takes what came for the whole. That of a mock, which has no peer, may be of any length.
sub was_cut_off {
    my ($told) = @_;
    return 1 if defined $told->(header => 'X-Died');
    my $length = defined $told->(header => 'Client-Peer') && $told->(header => 'Content-Length');
    return $length && length $told->('content') < $length;
}

sub bytes {
    my ($text) = @_;
    utf8::encode($text) if utf8::is_utf8($text);
    return $text;
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::LWP - the requests of the Python port, sent by LWP::UserAgent

=head1 DESCRIPTION

A test that mocks L<LWP::UserAgent>, by redefining a method, with L<Test::MockModule>, L<Test::LWP::UserAgent> or
handlers, finds the very calls that the original makes: for each request a new user agent, C<timeout(30)>, C<env_proxy>,
and then one of

    $ua->get($url)
    $ua->post($url, Content => $json, Content_type => 'application/json')
    $ua->post($url, Content_Type => 'form-data', Content => [media => [$path]])

Of the response, C<is_success> and C<decoded_content> must be there; C<code>, C<message>, C<header> and C<content> are
asked where it has them.

Two things differ. A file that the server gives only in pieces, which the original can't get, is asked for with
C<< $ua->get($url, Range => $bytes) >> after the first answer. And the original follows the redirects of a GET; the port
follows none, since the access_token is in the URL, and returns 0. So C<max_redirect(0)> is called on a user agent that
has it.

=cut
