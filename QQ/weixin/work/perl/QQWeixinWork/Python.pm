package QQWeixinWork::Python;

use 5.014;
use warnings;

use POSIX ();

use QQWeixinWork::Data    ();
use QQWeixinWork::LWP     ();
use QQWeixinWork::Process ();

# The Python process while no call is under way. A call takes it, and puts it back when it has ended as it should. One that
# a signal handler ends, by die, leaves none, and the next call starts a new one.
my $idle;

sub CLONE { undef $idle }    # a thread gets its own

# Functions whose original sends whatever is true in the place of a hash: an array, a text.
my %any_json = ('QQ::weixin::work::user::list_id' => 1);

sub call {
    my ($package, $name, $given) = @_;
    return 0 if $name eq 'import' && ref $given->[1] ne 'HASH';    # it was `use` that called it
    my $function = "${package}::$name";
    my $where    = sprintf 'at %s line %d', (caller 1)[1, 2];
    local ($@, $!);

    my $arguments = attempt(\&arguments, $package, $name, $given) // die "$function: ${$@} $where.\n";
    my $lwp       = QQWeixinWork::LWP::available() ? 1 : 0;

    my $python = $idle;    # if it is that of another process, till there is one in its place
    undef $idle;
    my $frozen  = length $QQWeixinWork::launched{QQ_WEIXIN_WORK_CALLS} ? frozen($where, $given) : '';
    my @call    = ('call', $function, $lwp, POSIX::getcwd() // '', $frozen, @$arguments);
    my @message = $python && $python->{process} == $$ ? $python->ask(@call) : ('unread');
    for my $how (\&QQWeixinWork::Process::forked, \&QQWeixinWork::Process::executed) {
        last if $message[0] ne 'unread';
        $python = attempt(\&QQWeixinWork::Process::start, $how) // die "$function: ${$@} $where.\n";
        next if !$python;
        my $sent = $python->put(@call);
        QQWeixinWork::LWP::load();    # while Python gets ready
        @message = $python->answer($sent);
    }
    my ($answer, $response, $died);
    while ($message[0] ne 'ended' && $message[0] ne 'unread') {
        my ($kind, @fields) = @message;
        if ($kind eq 'request') {
            ($answer, $response, $died) = exchange($given, @fields);
            @message = $python->ask(@$answer);
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
        my $reply = attempt(\&reply, $package, $kind eq 'same' ? $answer->[3] : $text) // die "$function: ${$@} $where.\n";
        return $kind eq 'file' ? file($$reply, $data, $response) : $$reply;
    }
    die "$function: Python (${\QQWeixinWork::Process::interpreter()}) ended before it answered; STDERR may tell why $where.\n";
}

# The call for --compare.
sub frozen {
    require QQWeixinWork::Given;
    return QQWeixinWork::Given::frozen(@_);
}

# What the function returns, or undef and a reference to the reason in $@. What else it dies of, the exception of a signal
# handler, is thrown again. A handler for __DIE__ does not see our reasons.
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
    my ($package, $name, $given) = @_;
    my @fields;
    for my $number (1 .. @$given) {
        my $value = $given->[ $number - 1 ];
        push @fields, defined $value ? '+' . QQWeixinWork::Data::parameter($value, "argument $number") : '';
        my $is_sent = ref $value eq 'HASH' || $number == 2 && $value && $any_json{"${package}::$name"};
        push @fields, $is_sent ? json_or_reason($package, $value) : '';
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

# The answer for Python, the response that it is of, and what the script's own LWP::UserAgent died of.
sub exchange {
    my @answered = eval { send_request(@_) };
    return @answered ? @answered : (['died'], undef, $@);
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

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Python - the Python process behind the functions of QQ::weixin::work

=head1 DESCRIPTION

The first call of a script starts a Python process, which ends with the script (see L<QQWeixinWork::Process>). A forked
child and a thread get their own at their first call. So does a script whose Python was killed, or that has closed the
descriptor which leads to it.

What Python raises, such as a TypeError for a hash that JSON can't hold, dies with its message and the line of the call. So
does a Python that can't be started, or ends before it has answered.

A call made while another one is under way, by a mock of LWP::UserAgent, is served by a second process.

=cut
