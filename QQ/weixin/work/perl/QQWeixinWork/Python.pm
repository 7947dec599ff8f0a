package QQWeixinWork::Python;

use 5.014;
use warnings;

use Cwd    ();
use Fcntl  ();
use POSIX  ();
use Socket ();

use QQWeixinWork::Data ();
use QQWeixinWork::LWP  ();

# The directory that Python finds the package QQ in.
my ($root) = __FILE__ =~ m{\A(.*)/QQ/weixin/work/perl/QQWeixinWork/}s;

# How fcntl duplicates a descriptor so that the programs that the script starts don't get it.
use constant DUPLICATE => { linux => 1030, darwin => 67, freebsd => 17 }->{$^O} // Fcntl::F_DUPFD();

# The Python process while no call is under way. A call takes it, and puts it back when it has ended in good order; one that
# is cut short, by the die of a signal handler, say, leaves none, and the next call starts a new one.
my $idle;

sub CLONE      { undef $idle }    # a thread gets its own
sub CLONE_SKIP { return 1 }

sub call {
    my ($package, $name, $given) = @_;
    my $function = "${package}::$name";
    my $where    = sprintf 'at %s line %d', (caller 1)[1, 2];
    local ($@, $!);

    my $arguments = attempt(\&arguments, $package, $given) // die "$function: ${$@} $where.\n";
    my @call      = ('call', $function, QQWeixinWork::LWP::available() ? 1 : 0, Cwd::getcwd() // '', @$arguments);

    my $python = $idle;
    undef $idle;
    if (!$python || $python->{process} != $$ || !$python->put(@call)) {    # what has ended meanwhile has got no call
        $python = attempt(\&start) // die "$function: ${$@} $where.\n";
        $python->put(@call);
    }
    my ($response, $content, $died);
    while (my ($kind, @fields) = $python->get) {
        if ($kind eq 'request') {
            my ($answer) = eval { (my $answer, $response) = send_request($given, @fields); $answer };
            $answer or ($answer, $died) = (['died'], $@);
            $content = $answer->[3];
            $python->put(@$answer);
            next;
        }
        $idle = $python if $python->{process} == $$;
        if ($kind eq 'died') {
            local $SIG{__DIE__};
            die $died;
        }
        my ($text, $complaint, $data) = @fields;
        utf8::decode($_) for $complaint, $kind eq 'error' ? $text : ();
        die "$function: $text $where.\n" if $kind eq 'error';
        QQWeixinWork::complain("$function $complaint $where") if length $complaint;
        return 0 if $kind eq 'failure';
        my $reply = attempt(\&reply, $package, $kind eq 'same' ? $content : $text) // die "$function: ${$@} $where.\n";
        return $kind eq 'file' ? file($$reply, $data, $response) : $$reply;
    }
    die "$function: Python (${\interpreter()}) ended before it answered; STDERR may tell why $where.\n";
}

# What the function returns, or undef and a reference to the reason in $@. What else it dies of, the exception of a signal
# handler, is not ours. Nor are our reasons any business of a handler for __DIE__.
sub attempt {
    my ($function, @arguments) = @_;
    my $result = do {
        local $SIG{__DIE__};
        eval { $function->(@arguments) };
    };
    die $@ if !defined $result && ref $@ ne 'SCALAR';
    return $result;
}

# Two fields for each argument: its text after a +, or nothing for undef; and for a hash its JSON after a +, or the reason
# why it has none after a -. Python knows which of the two the function is for.
sub arguments {
    my ($package, $given) = @_;
    my @fields;
    for my $number (1 .. @$given) {
        my $value = $given->[ $number - 1 ];
        push @fields, defined $value ? '+' . QQWeixinWork::Data::parameter($value, "argument $number") : '';
        push @fields, ref $value eq 'HASH' ? json_or_reason($package, $value) : '';
    }
    return \@fields;
}

sub json_or_reason {
    my ($package, $hash) = @_;
    my $json = eval { QQWeixinWork::Data::json($package, $hash) };
    return "+$json" if defined $json;
    die $@ if ref $@ ne 'SCALAR';
    utf8::encode(my $reason = ${$@});
    return "-$reason";
}

sub send_request {
    my ($given, $method, $url, $range, $body, $number) = @_;
    my $media    = length $number ? $given->[$number] : undef;
    my $response = eval { QQWeixinWork::LWP::send_request($method, $url, $range, $body, $media) };
    if (!defined $response && length $@) {
        return ['error', "media '$media': $1; nothing was sent"] if defined $media && $@ =~ /\ACan't open file .*: (.+?) at /s;
        local $SIG{__DIE__};    # which has seen it before
        die $@;
    }
    return (QQWeixinWork::LWP::answer($response), $response);
}

sub reply {
    my ($package, $json) = @_;
    my $reply;
    return \$reply if eval { $reply = QQWeixinWork::Data::reply($package, $json); 1 };
    die $@ =~ /\A(.*) at \S.* line \d+\.?\n\z/s ? \"the reply is JSON that Perl can't read: $1" : $@;
}

# What the original makes of a file: it asks the response.
sub file {
    my ($reply, $data, $response) = @_;
    my %asked = (content_type => 'content-type', filename => 'filename');
    for my $method (grep { $response && $response->can($_) } keys %asked) {
        $reply->{ $asked{$method} } = $response->$method;
    }
    $reply->{data} = $data;
    return $reply;
}

sub start {
    length interpreter()
        or die \"QQ_WEIXIN_WORK_PYTHON is not set: run the script with python -m QQ.weixin.work.perl";

    my @low = standard_descriptors_in_use();
    socketpair my $ours, my $theirs, Socket::AF_UNIX(), Socket::SOCK_STREAM(), Socket::PF_UNSPEC()
        or die \"no socket to talk to Python: $!";
    # Without a file handle, which would lay claim to whatever the script may open in the place of a descriptor it has closed.
    my $socket = fcntl $ours, DUPLICATE, 3 or die \"no socket to talk to Python: $!";

    # Python is a child of a child, so that the script's wait() and SIGCHLD have nothing to do with it.
    local $?;
    local $SIG{CHLD} = 'DEFAULT';
    my $script = $$;
    my $child  = fork // die \"no process to run Python in: $!";
    if (!$child) {
        my $python = fork;
        become_python(fileno $theirs, $script) if defined $python && !$python;
        POSIX::_exit(0);
    }
    while (waitpid($child, 0) == -1 && $!{EINTR}) { }
    return bless { socket => $socket, identity => identity($socket), process => $script };
}

sub interpreter { return $ENV{QQ_WEIXIN_WORK_PYTHON} // $QQWeixinWork::launched{QQ_WEIXIN_WORK_PYTHON} // '' }

# Files in the place of STDIN, STDOUT and STDERR where the script has closed them, lest the socket take it.
sub standard_descriptors_in_use {
    no warnings 'io';
    my @files;
    while (open my $file, '+<', '/dev/null') {
        last if fileno $file > 2;
        push @files, $file;
    }
    return @files;
}

# Python talks to the script through its standard input. What it prints is for STDERR.
sub become_python {
    my ($socket, $script) = @_;
    eval {
        local $SIG{__DIE__};
        POSIX::setsid();
        POSIX::dup2($socket, 0);
        POSIX::dup2(2, 1);
        my ($python) = interpreter() =~ /\A(.*)\z/s;    # set by the launcher, so not to be called tainted
        %ENV = (%QQWeixinWork::launched, %ENV);
        trust_only_what_lwp_trusts() if ${^TAINT};
        my $program = 'import sys; sys.path[0] = sys.argv[1]; from QQ.weixin.work.perl import _worker; _worker.main()';
        no warnings 'exec';
        exec {$python} $python, '-c', $program, $root, $script;
        my $reason = "cannot start $python: $!";
        (bless { socket => 0, identity => identity(0) })->put('error', $reason, '');
    };
    POSIX::_exit(1);
}

# What else is in the environment might have Python, or the system, run the code of whoever has set it.
sub trust_only_what_lwp_trusts {
    my $trusted = qr/\A(?:QQ_WEIXIN_WORK_\w+|(?:https?|all|no)_proxy|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|LANG|LC_\w+|TZ)\z/i;
    %ENV = map { $_ => $ENV{$_} =~ /\A(.*)\z/s } grep { /$trusted/ } keys %ENV;
}

# A message is its length, and fields of bytes, each after its length.

sub put {
    my ($self, @fields) = @_;
    my $rest = pack 'N/a*', join '', map { pack 'N/a*', $_ } @fields;
    utf8::downgrade($rest);
    return if !$self->is_ours;
    local $SIG{PIPE} = 'IGNORE';
    while (length $rest) {
        my $written = POSIX::write($self->{socket}, $rest, length $rest);
        return if !defined $written && !$!{EINTR};    # Python has ended
        substr $rest, 0, $written // 0, '';
    }
    return 1;
}

sub get {
    my ($self) = @_;
    my ($message, $length) = ('');
    while (!defined $length || length $message < $length) {
        my $read = POSIX::read($self->{socket}, my $piece, 65536);
        return if defined $read ? !($read + 0) : !$!{EINTR};
        $message .= $piece if defined $read;
        $length = 4 + unpack 'N', $message if length $message >= 4;
    }
    return unpack '(N/a*)*', substr $message, 4;
}

# The script may have closed the descriptor, and opened something else in its place.
sub is_ours {
    my ($self) = @_;
    return identity($self->{socket}) eq $self->{identity};
}

sub identity {
    my ($descriptor) = @_;
    my ($device, $inode) = POSIX::fstat($descriptor);
    return defined $inode ? "$device $inode" : '';
}

sub DESTROY {
    my ($self) = @_;
    local ($@, $!, $?);
    POSIX::close($self->{socket}) if $self->is_ours;
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Python - the Python process behind the functions of QQ::weixin::work

=head1 DESCRIPTION

The first call of a script starts a Python process, which ends with the script. A forked child and a thread get their own
at their first call. So does a script whose Python was killed, or that has closed the descriptor which leads to it.

The process is no child of the script: C<wait>, C<$?> and C<$SIG{CHLD}> don't see it. It leaves STDIN and STDOUT alone, and
has STDERR for what may go wrong with Python itself. In taint mode it gets nothing of the environment but what tells it of
the server, proxies and certificates, the language and the time zone.

What Python raises, a TypeError for a hash that JSON can't hold, say, dies with its message and the line of the call. So
does a Python that can't be started, or ends before it has answered.

A call made while another one is under way, by a mock of LWP::UserAgent, is served by a second process.

=cut
