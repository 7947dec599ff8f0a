package QQWeixinWork;

use 5.014;
use warnings;

# The version of the Perl distribution that the Python package ports.
my $VERSION_PORTED = '0.10';

# The families, by the file that a `use` asks for. A line of the variable is a package below QQ::weixin::work ("-" being
# QQ::weixin::work itself), its functions in the order of @EXPORT, and after a slash those that @EXPORT doesn't name.
my %families;
for my $line (split /\n/, $ENV{QQ_WEIXIN_WORK_FAMILIES} // '') {
    my ($exported, $others) = split m{/}, $line;
    my ($name, @exported) = split ' ', $exported;
    my $package = $name eq '-' ? 'QQ::weixin::work' : "QQ::weixin::work::$name";
    $families{ $package =~ s{::}{/}gr . '.pm' }
        = { package => $package, exported => \@exported, functions => [@exported, split ' ', $others // ''] };
}

# @INC hook: answers for the files of the families before any directory is searched.
my $hook = sub {
    my ($self, $file) = @_;
    my $family = $families{$file} or return;
    load_what_the_original_loads();
    $INC{$file} = __FILE__;
    open my $source, '<', \source_of($family) or die "$file: $!";
    return $source;
};

sub go_first {
    @INC = ($hook, grep { !ref || $_ != $hook } @INC);
}

# A script that mocks LWP::UserAgent counts on its having been loaded by the families.
sub load_what_the_original_loads {
    local ($@, $!, $SIG{__DIE__});
    eval { require LWP::UserAgent };
    eval { require JSON };
}

sub source_of {
    my ($family) = @_;
    my $package = $family->{package};
    my @source  = (
        "package $package;",
        "our \$VERSION = '$VERSION_PORTED';",
        "our \@EXPORT  = qw(@{ $family->{exported} });",
        'require QQWeixinWork::Python;',
    );
    if ($package =~ /^(QQ::weixin::work\b.*)::/) {
        push @source, "require $1;", "our \@ISA = ('$1');";
    }
    for my $name (@{ $family->{functions} }) {
        # `use` calls a function named import, too; only one with a hash is a call of the API.
        my $guard = $name eq 'import' ? q{return 0 unless ref $_[1] eq 'HASH'; } : '';
        push @source, "sub $name { ${guard}QQWeixinWork::Python::call('$package\::$name', \@_) }";
    }
    return join "\n", @source, "1;\n";
}

# The original modules that a script has loaded from a file.
sub originals {
    return grep { m{(?:^|/)(QQ/weixin/work\b.*)} && $families{$1} && ($INC{$_} // __FILE__) ne __FILE__ } sort keys %INC;
}

# What the server, or the port in its place, had to say against a call; printed should the script fail.
my @complaints;

sub complain {
    my ($complaint) = @_;
    push @complaints, { process => $$, text => $complaint };
    shift @complaints if @complaints > 20;
}

go_first();
require lib;
{
    no warnings 'redefine';
    my $import = \&lib::import;
    $Carp::Internal{ (__PACKAGE__) } = 1;    # lib's own warnings name the line of the `use lib`
    *lib::import = sub { $import->(@_); go_first() };
}

# A script may have put a directory first by other means than `use lib`.
INIT {
    go_first();
    for my $path (originals()) {
        my ($file) = $path =~ m{(QQ/weixin/work\b.*)};
        eval "no warnings 'redefine'; " . source_of($families{$file}) or die $@;
        $INC{$path} = __FILE__;
    }
}

END {
    my @lines = map { "  $_->{text}" } grep { $_->{process} == $$ } @complaints;
    unshift @lines, 'QQ::weixin::work, the port to Python, had this to say:' if @lines;
    push @lines, map { "$_ was loaded from $INC{$_}, and is not the port to Python" } originals();
    if ($? && @lines) {
        local ($@, $!, $,, $\);
        no warnings 'utf8';
        print STDERR map { "# $_\n" } @lines;
    }
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork - QQ::weixin::work and all below it, served by the Python port

=head1 SYNOPSIS

    python -m QQ.weixin.work.perl prove -r t/
    python -m QQ.weixin.work.perl perl app.pl

=head1 DESCRIPTION

The command above has every Perl started below it load this module first. From then on

    use QQ::weixin::work::kf::customer;

defines the functions of the family as calls into Python (see L<QQWeixinWork::Python>), whatever C<use lib> or
C<PERL5LIB> say. The script needs no change and sees no difference:

=over

=item *

Each package has its functions, C<$VERSION>, C<@EXPORT> and its parent package in C<@ISA>. Nothing is exported.

=item *

A function returns the decoded reply, or 0 where there is none.

=item *

Requests go through L<LWP::UserAgent> in the script's own process where it is installed, so that a script which mocks it
finds its mocks called (see L<QQWeixinWork::LWP>).

=item *

JSON::true and JSON::false, numbers, strings and undef are told apart both ways (see L<QQWeixinWork::Data>).

=back

When a script ends with an exit status other than 0, the reasons for the zeros that it got, and the errcodes, are printed
on STDERR, each with the line of the call.

=head1 ENVIRONMENT

=over

=item QQ_WEIXIN_WORK_FAMILIES

The families that there are, as the Python package tells them.

=item QQ_WEIXIN_WORK_PYTHON

The Python interpreter to start at the first call.

=item QQ_WEIXIN_WORK_API

The address of another server than C<https://qyapi.weixin.qq.com/cgi-bin>.

=back

=cut
