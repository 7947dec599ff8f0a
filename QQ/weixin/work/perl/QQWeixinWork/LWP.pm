package QQWeixinWork::LWP;

use 5.014;
use warnings;

use POSIX ();

sub available {
    return LWP::UserAgent->can('new');
}

# What LWP::UserAgent, unless it is a mock, loads at the first request. What a script has put in the place of
# LWP::Protocol::http stays, as LWP has it. LWP itself tells what can't be loaded. Signals wait: the eval would catch
# the die of a handler.
sub load {
    return if !$INC{'LWP/Protocol.pm'};
    local ($@, $!, $SIG{__DIE__});
    my @files = qw(URI/http HTTP/Request/Common Encode/Locale IO/Uncompress/Gunzip);
    unshift @files, 'LWP/Protocol/http' if !@LWP::Protocol::http::ISA;
    my ($all, $before) = (POSIX::SigSet->new, POSIX::SigSet->new);
    $all->fillset;
    POSIX::sigprocmask(POSIX::SIG_BLOCK(), $all, $before);
    for my $file (@files) {
        eval { require "$file.pm" };
    }
    POSIX::sigprocmask(POSIX::SIG_SETMASK(), $before);
}

# Sends a request that Python has put together, with the calls that the original makes, and no others that a mock would
# notice. Returns the response.
sub send_request {
    my ($method, $url, $range, $content, $media) = @_;

    my $ua = LWP::UserAgent->new;
    $ua->timeout(30);
    $ua->env_proxy;
    $ua->max_redirect(0) if $ua->can('max_redirect');

    return $ua->get($url, Range => $range) if length $range;
    return $ua->get($url) if $method eq 'GET';
    return $ua->post($url, Content => $content, Content_type => 'application/json') if !defined $media;
    my $name = $media;    # so that a number does not become a string
    utf8::encode($media) if !ref $media && $name =~ /[^\x00-\xFF]/;    # which the original dies of
    return $ua->post($url, [media => [$media]], Content_Type => 'multipart/form-data');
}

# What Python wants to know of a response, as a message.
sub answer {
    my ($response) = @_;
    my $told      = sub { return told($response, @_) };
    my $succeeded = $response->is_success;
    my $status    = $told->('code') // ($succeeded ? 200 : 500);
    my $reason    = $told->('message') // '';
    return ['error', $reason]               if !$succeeded && ($told->(header => 'Client-Warning') // '') eq 'Internal response';
    return ['error', 'the reply was cut off'] if $succeeded && was_cut_off($told);

    my @headers = map {
        my $value = $told->(header => $_) // ($_ eq 'Content-Type' ? $told->('content_type') : undef);
        defined $value ? ($_, bytes($value)) : ();
    } qw(Content-Type Content-Disposition Content-Range Location Error-Code);
    my $content = $succeeded ? $told->(decoded_content => (charset => 'none')) // $told->('content') : $told->('content');
    return ['answer', $status, bytes($reason), bytes($content // ''), @headers];
}

sub told {
    my ($response, $method, @arguments) = @_;
    return $response->can($method) ? scalar $response->$method(@arguments) : undef;
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
    $ua->post($url, [media => [$path]], Content_Type => 'multipart/form-data')

Of the response, C<is_success> and C<decoded_content> must be there; C<code>, C<message>, C<header>, C<content>, and for a
file C<content_type> and C<filename>, are asked where it has them.

Three things differ from the original's 0.12. A file that the server gives only in pieces, which the original can't get, is asked for with
C<< $ua->get($url, Range => $bytes) >> after the first answer. An upload of a file that is not there returns 0, where the
original dies. And the original follows the redirects of a GET; the port follows none, since the access_token is in the
URL, and returns 0. So C<max_redirect(0)> is called on a user agent that has it.

=cut
