package QQWeixinWork::Original;

use 5.014;
use warnings;

use POSIX    ();
use Storable ();

use constant SECONDS => 10;    # for one call, which has nothing to wait for

# What the call under way has asked LWP::UserAgent or HTTP::Tiny for, and whether it has asked others.
my (@requests, $others);

BEGIN {
    no warnings 'once';
    *CORE::GLOBAL::connect = sub (*$) { $others = 1; $! = POSIX::EPERM(); return 0 };
    *CORE::GLOBAL::exit    = sub (;$) { die "it called exit\n" };
    *CORE::GLOBAL::sleep   = sub (;$) { return $_[0] };
}

my $REPLY = '{"errcode":0,"errmsg":"ok","access_token":"ACCESS_TOKEN","expires_in":7200}';

# Each call that files hold, in their order, made on the copy in a directory; writes a message for each into a file.
sub run {
    my ($lib, $path, @files) = @_;
    open my $results, '>:raw', $path or die "$path: $!";
    open STDIN,  '<', '/dev/null' or die "/dev/null: $!";
    open STDOUT, '>', '/dev/null' or die "/dev/null: $!";
    open STDERR, '>', '/dev/null' or die "/dev/null: $!";
    unshift @INC, $lib;
    never_send();
    for my $path (@files) {
        open my $file, '<:raw', $path or die "$path: $!";
        while (defined(my $call = message($file))) {
            my ($function, $directory, $frozen) = unpack '(N/a*)*', $call;
            chdir $directory;
            print $results pack 'N/a*', join '', map { pack 'N/a*', bytes($_) } made($function, @{ Storable::thaw($frozen) });
        }
    }
    close $results or die "$!";
    POSIX::_exit(0);    # without what the copy does at its end
}

sub message {
    my ($file) = @_;
    (read($file, my $length, 4) // 0) == 4 or return;
    read $file, my $message, unpack 'N', $length;
    return $message;
}

sub bytes {
    my ($text) = @_;
    utf8::encode($text) if !utf8::downgrade($text, 1);
    return $text;
}

# The line of a call, what became of it and why, and its requests, six fields each.
sub made {
    my ($function, $where, $given, $reason) = @_;
    return ($where, 'unkept', $reason) if !$given;
    state %broken;
    my ($file) = "$function.pm" =~ s/::\w+\.pm\z/.pm/r =~ s{::}{/}gr;
    return ($where, @{ $broken{$file} }) if $broken{$file};
    if (!within_time(sub { require $file })) {
        if ($@ !~ /\ACan't locate \Q$file\E in \@INC/) {
            $broken{$file} = ['broken', "$@"];
            return ($where, @{ $broken{$file} });
        }
        within_time(sub { require QQ::weixin::work });    # which may have all packages in one file
    }
    no strict 'refs';
    return ($where, 'lacking', '') if !grep { defined &$_ } $function, $function =~ s/\w+\z/AUTOLOAD/r;
    (@requests, $others) = ();
    my $lived = within_time(sub { $function->(@$given) });
    return ($where, 'others', '') if $others;
    return ($where, $lived || @requests ? ('called', '') : ('died', "$@"), map { @$_ } @requests);
}

sub within_time {
    my ($do) = @_;
    my $process = $$;
    local $SIG{ALRM} = sub { die "it took longer than ${\SECONDS} s\n" };
    local $SIG{__DIE__};
    alarm SECONDS;
    my $lived = eval { $do->(); 1 };
    alarm 0;
    POSIX::_exit(0) if $$ != $process;    # a child that the copy has forked
    return $lived;
}

sub never_send {
    no warnings qw(once redefine);
    if (eval { require LWP::UserAgent; require HTTP::Response; require HTTP::Request::Common }) {
        *LWP::UserAgent::send_request = sub {
            my (undef, $request) = @_;
            my %headers = map { (lc $_ => scalar $request->header($_)) } $request->header_field_names;
            push @requests, [$request->method, $request->uri, headers(%headers), $request->content];
            my $response = HTTP::Response->new(200, 'OK', ['Content-Type' => 'application/json'], $REPLY);
            $response->request($request);
            return $response;
        };
        *HTTP::Request::Common::form_data = \&form;
    }
    if (eval { require HTTP::Tiny }) {
        *HTTP::Tiny::request = sub {
            my (undef, $method, $url, $options) = @_;
            my $headers = $options->{headers} // {};
            push @requests, [uc $method, $url, headers(map { (lc $_ => $headers->{$_}) } keys %$headers), $options->{content} // ''];
            return { success => 1, status => 200, reason => 'OK', url => $url, headers => {}, content => $REPLY };
        };
    }
}

# Content-Type and Range, and the names of those that no agent sets by itself.
sub headers {
    my (%headers) = @_;
    my @others = grep { !/^(?:user-agent|content-(?:length|type)|accept(?:-encoding)?|range|te|connection|host)\z/ } sort keys %headers;
    return (map { $_ // '' } @headers{qw(content-type range)}), "@others";
}

# The names of an upload and its files, which may be gone by now, in place of their content.
sub form {
    my ($fields) = @_;
    my @fields = map { ref eq 'ARRAY' ? $_->[0] : $_ } ref $fields eq 'HASH' ? %$fields : @$fields;
    return (join('', map { pack 'N/a*', bytes($_ // '') } @fields), 'boundary');
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Original - the requests that a copy of the original would have made

=head1 DESCRIPTION

What C<python -m QQ.weixin.work.perl --compare> starts when the command has ended, in a process that has nothing of the port:
it loads the copy, calls it with what the port was given, and keeps its requests. L<LWP::UserAgent> (and what inherits from
it) and L<HTTP::Tiny> send nothing here, and have an errcode 0 for an answer; C<connect> fails.

=cut
