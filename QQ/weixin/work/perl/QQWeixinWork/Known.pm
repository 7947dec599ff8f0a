package QQWeixinWork::Known;

use 5.014;
use warnings;

use QQWeixinWork::Data ();

# Keeps the request of a call whose reply was what the server had sent.
sub remember {
    my ($python, $function, $arguments, @request) = @_;
    my ($method, $url, $range, $content, $media, $hash) = @request;
    return if length $range || length $media || (length $content && !length $hash);
    $python->{known}{$function} = [$hash, all_but($hash, $arguments), $method, $url];
}

# The request of a call that has the arguments of the last one, but for its hash; nothing where there is none.
sub request {
    my ($python, $function, $arguments) = @_;
    my ($hash, $others, $method, $url) = @{ $python->{known}{$function} // return };
    my $json = length $hash ? $arguments->[ 2 * $hash + 1 ] // '' : '+';
    return if $json !~ s/\A\+// || all_but($hash, $arguments) ne $others;
    return ($method, $url, '', $json, '');
}

sub all_but {
    my ($hash, $arguments) = @_;
    my @others = @$arguments;
    @others[2 * $hash, 2 * $hash + 1] = ('hash') x 2 if length $hash;
    return pack '(N/a*)*', @others;
}

# Whether an answer is errcode 0, in JSON of which Perl and Python make the same if Perl can read it at all.
sub is_success {
    my ($kind, $status, undef, $content, %headers) = @{ $_[0] };
    return $kind eq 'answer'
        && $status eq '200'
        && !exists $headers{'Content-Disposition'}
        && $content =~ /\A\{\s*"errcode"\s*:\s*0\s*[,}]/
        && QQWeixinWork::Data::is_utf8($content);
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Known - the calls under LWP that need no Python

=head1 DESCRIPTION

A script that makes the same call again and again, with another hash each time, asks Python for the first request and for a
word on the first reply. The next requests have the same URL, and the hash is written by Perl in any case; so as long as
the replies are plain successes, Perl does without. Any other reply is shown to Python, which is asked for the call then,
and answered with what has come.

The last request of each function is kept, and ends with the Python process that it came from.

=cut
