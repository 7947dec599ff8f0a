package QQWeixinWork::Python;

use 5.014;
use warnings;

use Cwd    ();
use POSIX  ();
use Socket ();

use QQWeixinWork::Data ();
use QQWeixinWork::LWP  ();

# The directory that Python finds the package QQ in.
my ($root) = __FILE__ =~ m{\A(.*)/QQ/weixin/work/perl/QQWeixinWork/}s;

# The Python process while no call is under way. A call takes it, and puts it back when it has ended in good order; one that
# is cut short, by the die of a signal handler, say, leaves none, and the next call starts a new one.
my $idle;

sub CLONE { undef $idle }    # a thread gets its own

sub call {
    my ($function, @given) = @_;
    my $where = sprintf 'at %s line %d', (caller 1)[1, 2];
    local ($@, $!);

    my $arguments = attempt(\&QQWeixinWork::Data::arguments, @given) // die "$function: ${$@} $where.\n";
    my $python = $idle && $idle->{process} == $$ ? $idle : attempt(\&start) // die "$function: ${$@} $where.\n";
    undef $idle;

    my %call = (call => $function, arguments => $arguments, cwd => Cwd::getcwd());
    $call{lwp} = 1 if QQWeixinWork::LWP::available();
    $python->put(\%call);
    my $died;
    while (my ($message, $blob) = $python->get) {
        if (my $request = $message->{request}) {
            my @answer = eval { QQWeixinWork::LWP::send_request($request, $blob) };
            if (!@answer) {
                $died = $@;
                @answer = ({ died => 1 });
            }
            $python->put(@answer);
            next;
        }
        $idle = $python if $python->{process} == $$;
        if ($message->{died}) {
            local $SIG{__DIE__};    # which has seen it before
            die $died;
        }
        die "$function: $message->{error} $where.\n" if defined $message->{error};
        QQWeixinWork::complain("$function $message->{complaint} $where") if defined $message->{complaint};
        my $reply = $message->{reply};
        $reply->{data} = $blob if $message->{file};
        return $reply;
    }
    die "$function: Python ($ENV{QQ_WEIXIN_WORK_PYTHON}) ended before it answered; STDERR may tell why $where.\n";
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

sub start {
    length $ENV{QQ_WEIXIN_WORK_PYTHON}
        or die \"QQ_WEIXIN_WORK_PYTHON is not set: run the script with python -m QQ.weixin.work.perl";

    my @low = standard_descriptors_in_use();
    socketpair my $ours, my $theirs, Socket::AF_UNIX(), Socket::SOCK_STREAM(), Socket::PF_UNSPEC()
        or die \"no socket to talk to Python: $!";
    binmode $_ for $ours, $theirs;

    # Python is a child of a child, so that the script's wait() and SIGCHLD have nothing to do with it.
    local $?;
    local $SIG{CHLD} = 'DEFAULT';
    my $script = $$;
    my $child  = fork // die \"no process to run Python in: $!";
    if (!$child) {
        my $python = fork;
        become_python($theirs, $script) if defined $python && !$python;
        POSIX::_exit(0);
    }
    while (waitpid($child, 0) == -1 && $!{EINTR}) { }
    return bless { socket => $ours, process => $script };
}

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
        POSIX::dup2(fileno $socket, 0);
        POSIX::dup2(2, 1);
        my ($python) = $ENV{QQ_WEIXIN_WORK_PYTHON} =~ /\A(.*)\z/s;    # set by ourselves, so not to be called tainted
        delete @ENV{qw(PATH IFS CDPATH ENV BASH_ENV)} if ${^TAINT};
        my $program = 'import sys; sys.path[0] = sys.argv[1]; from QQ.weixin.work.perl import _worker; _worker.main()';
        no warnings 'exec';
        exec {$python} $python, '-c', $program, $root, $script
            or (bless { socket => $socket })->put({ error => "cannot start $python: $!" });
    };
    POSIX::_exit(1);
}

# A message is the length of its JSON, that of the bytes that go with it, and both.

sub put {
    my ($self, $message, $blob) = (@_, '');
    my $json = QQWeixinWork::Data::encode($message);
    my $rest = pack('NN', length $json, length $blob) . $json . $blob;
    local $SIG{PIPE} = 'IGNORE';
    while (length $rest) {
        my $written = syswrite $self->{socket}, $rest;
        return if !defined $written && !$!{EINTR};    # Python has ended, which get() will find
        substr $rest, 0, $written // 0, '';
    }
}

sub get {
    my ($self) = @_;
    my ($json_length, $blob_length) = unpack 'NN', $self->bytes(8) // return;
    my $json = $self->bytes($json_length) // return;
    my $blob = $self->bytes($blob_length) // return;
    return (QQWeixinWork::Data::decode($json), $blob);
}

sub bytes {
    my ($self, $length) = @_;
    my $bytes = '';
    while (length $bytes < $length) {
        my $read = sysread $self->{socket}, $bytes, $length - length $bytes, length $bytes;
        return if defined $read ? !$read : !$!{EINTR};
    }
    return $bytes;
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Python - the Python process behind the functions of QQ::weixin::work

=head1 DESCRIPTION

The first call of a script starts a Python process, which ends with the script. A forked child and a thread get their own
at their first call.

The process is no child of the script: C<wait>, C<$?> and C<$SIG{CHLD}> don't see it. It leaves STDIN and STDOUT alone, and
has STDERR for what may go wrong with Python itself.

What Python raises, a TypeError for a hash that JSON can't hold, say, dies with its message and the line of the call. So
does a Python that can't be started, or ends before it has answered.

A call made while another one is under way, by a mock of LWP::UserAgent, is served by a second process.

=cut
