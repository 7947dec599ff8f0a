package QQWeixinWork::Process;

use 5.014;
use warnings;

use Fcntl  ();
use POSIX  ();
use Socket ();

# CORE::open and the like below, since a test may have put a function of its own in the place of open.

# The directory that Python finds the package QQ in.
my ($root) = __FILE__ =~ m{\A(.*)/QQ/weixin/work/perl/QQWeixinWork/}s;

# How fcntl duplicates a descriptor so that the programs that the script starts don't get it.
use constant DUPLICATE => { linux => 1030, darwin => 67, freebsd => 17 }->{$^O} // Fcntl::F_DUPFD();

sub CLONE_SKIP { return 1 }    # a thread gets its own

# What forked() or executed() starts; 0 where that is nothing.
sub start {
    my ($how) = @_;
    length interpreter()
        or die \"QQ_WEIXIN_WORK_PYTHON is not set: run the script with python -m QQ.weixin.work.perl";
    my @low     = standard_descriptors_in_use();
    my $process = eval { $how->() // 0 };
    my $reason  = $@;
    CORE::close $_ for @low;    # Perl itself closes none that it takes for STDIN, STDOUT or STDERR
    return $process // die $reason;
}

# Without a file handle: where the script has closed the descriptor and opened another file, that file would be the handle's.
sub on {
    my ($handle) = @_;
    my $socket = CORE::fcntl $handle, DUPLICATE, 3 or die \"no socket to talk to Python: $!";
    return bless { socket => $socket, identity => identity($socket), process => $$ };
}

# A copy of the process that the launcher has left behind; nothing if that has ended. It reads nothing if it may not be
# asked.
sub forked {
    my ($address, $python) = @QQWeixinWork::launched{qw(QQ_WEIXIN_WORK_FORKER QQ_WEIXIN_WORK_PYTHON)};
    return if !length $address || interpreter() ne $python || ${^TAINT};
    CORE::socket my $ours, Socket::AF_UNIX(), Socket::SOCK_STREAM(), Socket::PF_UNSPEC() or return;
    CORE::connect $ours, Socket::pack_sockaddr_un($address) or return;
    my $self = on($ours);
    my @environment = map { $_ // '' } %ENV;    # one that is local and has no value is empty
    utf8::encode($_) for grep { utf8::is_utf8($_) } @environment;
    return $self->put('environment', @environment) ? $self : undef;
}

sub executed {
    CORE::socketpair my $ours, my $theirs, Socket::AF_UNIX(), Socket::SOCK_STREAM(), Socket::PF_UNSPEC()
        or die \"no socket to talk to Python: $!";
    my $self = on($ours);

    # Python is a child of a child, so that the script's wait() and SIGCHLD have nothing to do with it.
    local $?;
    local $SIG{CHLD} = 'DEFAULT';
    my $script = $$;
    my $child  = CORE::fork // die \"no process to run Python in: $!";
    if (!$child) {
        my $python = CORE::fork;
        become_python(fileno $theirs, $script) if defined $python && !$python;
        POSIX::_exit(0);
    }
    while (CORE::waitpid($child, 0) == -1 && $!{EINTR}) { }
    return $self;
}

sub interpreter { return $ENV{QQ_WEIXIN_WORK_PYTHON} // $QQWeixinWork::launched{QQ_WEIXIN_WORK_PYTHON} // '' }

# Files in the place of STDIN, STDOUT and STDERR where the script has closed them, so that the socket does not take it.
sub standard_descriptors_in_use {
    no warnings 'io';
    my @files;
    while (CORE::open my $file, '+<', '/dev/null') {
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
        my $program = 'import sys; sys.path[0] = sys.argv[1]; from QQ.weixin.work.perl import _worker; _worker.main(int(sys.argv[2]))';
        no warnings 'exec';
        { CORE::exec {$python} $python, '-c', $program, $root, $script }    # alone in a block: -W warns of what comes after it
        my $reason = "cannot start $python: $!";
        (bless { socket => 0, identity => 'of a process about to end' })->put('error', $reason, '');
    };
    POSIX::_exit(1);
}

# What else is in the environment might have Python, or the system, run the code of whoever has set it.
sub trust_only_what_lwp_trusts {
    my $trusted = qr/\A(?:QQ_WEIXIN_WORK_\w+|(?:https?|all|no)_proxy|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|LANG|LC_\w+|TZ)\z/i;
    %ENV = map { $_ => ($ENV{$_} // '') =~ /\A(.*)\z/s } grep { /$trusted/ } keys %ENV;
}

# A message is its length, and fields of bytes, each after its length.

# The message that answers one; ('unread') where Python has ended without reading it, ('ended') where it has ended since.
sub ask {
    my ($self, @fields) = @_;
    return 'unread' if !$self->is_ours;
    return $self->answer($self->put(@fields));
}

sub answer {
    my ($self, $sent) = @_;
    my $unread = !$sent;
    my @answer = $self->get;
    if (!@answer && $!{ECONNRESET}) {    # what it had to say before it ended comes after that
        $unread = 1;
        @answer = $self->get;
    }
    return @answer ? @answer : $unread ? 'unread' : 'ended';
}

sub put {
    my ($self, @fields) = @_;
    my $rest = pack 'N/a*', join '', map { pack 'N/a*', $_ } @fields;
    utf8::downgrade($rest);
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
    no warnings 'io';
    CORE::open my $copy, '+<&', $descriptor or return '';    # POSIX::fstat leaves one open in the place of a closed STDIN
    my ($device, $inode) = CORE::stat $copy;
    CORE::close $copy;
    return "$device $inode";
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

QQWeixinWork::Process - a Python process, and the messages that it exchanges with the script

=head1 DESCRIPTION

Where it can, Linux that is, the launcher leaves a process behind that has the package loaded, and gives a copy of itself
to each script that makes calls; it ends with the command that was launched. Where that process is not to be had, in
taint mode or for another user, for example, the script starts Python itself, which takes a tenth of a second.

The process is no child of the script: C<wait>, C<$?> and C<$SIG{CHLD}> don't see it. It leaves STDIN and STDOUT alone, and
has STDERR for what may go wrong with Python itself. In taint mode it gets nothing of the environment but what tells it of
the server, proxies and certificates, the language and the time zone.

=cut
