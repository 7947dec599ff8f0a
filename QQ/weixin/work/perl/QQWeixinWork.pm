package QQWeixinWork;

use 5.014;
use warnings;

# The newest release of the original, whose version the families that it lacks have, too.
my $VERSION_PORTED = '0.12';

# Where this file is, and the Python package that it belongs to.
my ($here) = __FILE__ =~ m{\A(.*)/QQWeixinWork\.pm\z}s;
my ($work) = $here =~ m{\A(.*)/perl\z}s;

# What the launcher has put into the environment, for a script that empties it.
our %launched = map { ($_ => $ENV{$_}) } grep { /^(?:QQ_WEIXIN_WORK_(?:PYTHON|FORKER|CALLS)|PYTHON\w*|LD_LIBRARY_PATH|HOME)\z/ } keys %ENV;

# The family that is asked for with a file such as QQ/weixin/work/kf/customer.pm, read from its Python module; nothing
# where there is none.
sub family {
    my ($file) = @_;
    my ($path) = $file =~ m{\AQQ/weixin/work((?:/[A-Za-z]\w*)*)\.pm\z} or return;
    return if $path =~ m{\A/(?:callback|errors|perl|sandbox|store|token)(?:/|\z)};
    my $source = contents("$work$path.py") // contents("$work$path/__init__.py") // return;
    my %functions;
    while ($source =~ /^def (\w+?)_?\((.*?)(?=^\w|\z)/gms) {
        my ($name, $rest) = ($1, $2);
        $functions{$name} = 1 if $rest =~ /^    (?:GET|POST) \S+$/m;
    }
    return if !%functions;
    my $name = $path =~ s{^/}{}r =~ s{/}{::}gr;
    my $package = $name eq '' ? 'QQ::weixin::work' : "QQ::weixin::work::$name";
    my ($version, @names) = split ' ', originals_line($package) // '';
    my @exported = $version ? map { s/^-//r } grep { !/^\+/ } @names : grep { $functions{$_} } exported_by($source);
    return {
        package   => $package,
        version   => $version // $VERSION_PORTED,
        exported  => \@exported,
        functions => [sort keys %functions],
    };
}

sub exported_by {
    my ($source) = @_;
    my ($all) = $source =~ /^__all__ = \[(.*?)\]/ms or return;
    return map { s/_\z//r } $all =~ /"(\w+)"/g;
}

# What original.txt has of a package: its version, and its names.
sub originals_line {
    my ($package) = @_;
    state $lines = { map { split / /, $_, 2 } split /\n/, contents("$here/original.txt") };
    return $lines->{$package};
}

sub contents {
    my ($path) = @_;
    local ($/, $!);
    open my $file, '<', $path or return;
    return scalar readline $file;
}

# @INC hook: answers for the files of the families before any directory is searched.
my $hook = sub {
    my ($self, $file) = @_;
    return if !length $launched{QQ_WEIXIN_WORK_PYTHON};
    my $family = family($file) or return;
    load_what_the_original_loads();
    $INC{$file} = __FILE__;
    open my $source, '<', \source_of($family) or die "$file: $!";
    return $source;
};

sub go_first {
    @INC = ($hook, grep { !ref || $_ != $hook } @INC);
}

# Defines a family that was found by other means than the hook: by perl -M..., which comes before everything else, with a
# file of the directory first/, or by an original.
sub define {
    my ($file) = @_;
    my $family = family($file) or return;
    load_what_the_original_loads();
    eval "no warnings 'redefine'; " . source_of($family) or die $@;
    $INC{$file} = __FILE__;
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
        "our \$VERSION = '$family->{version}';",
        "our \@EXPORT  = qw(@{ $family->{exported} });",
        'use Encode;',
        $INC{'JSON.pm'} ? 'use JSON;' : 'use QQWeixinWork::JSON;',
        'require QQWeixinWork::Python;',
    );
    my $parent = $package;
    while ($parent =~ s/::\w+\z// && $parent =~ /^QQ::weixin::work\b/) {
        next if !family($parent =~ s{::}{/}gr . '.pm');
        push @source, "require $parent;", "our \@ISA = ('$parent');";
        last;
    }
    for my $name (@{ $family->{functions} }) {
        # `use` calls a function named import, too; only one with a hash is a call of the API.
        my $guard = $name eq 'import' ? q{return 0 unless ref $_[1] eq 'HASH'; } : '';
        push @source, "sub $name { ${guard}QQWeixinWork::Python::call('$package', '$name', \\\@_) }";
    }
    return join "\n", @source, "1;\n";
}

# The original modules that a script has loaded from a file.
sub originals {
    return grep { m{(?:^|/)(QQ/weixin/work\b.*)} && ($INC{$_} // __FILE__) ne __FILE__ && family($1) } sort keys %INC;
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
no warnings 'void';    # where the script itself is what loads this
INIT {
    go_first();
    for my $path (originals()) {
        my ($file) = $path =~ m{(QQ/weixin/work\b.*)};
        define($file);
        $INC{$path} = __FILE__;
    }
}
use warnings 'void';

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

defines the functions of the family, as its Python module has them, as calls into Python (see L<QQWeixinWork::Python>),
whatever C<use lib> or C<PERL5LIB> say. The script needs no change and sees no difference:

=over

=item *

Each package has its functions, C<$VERSION>, C<@EXPORT>, what L<JSON> and L<Encode> export, and its parent package in
C<@ISA>. It exports nothing. The families that the original lacks are there, too.

=item *

A function returns the decoded reply, or 0 where there is none.

=item *

Requests go through L<LWP::UserAgent> in the script's own process where it is installed, so that a script which mocks it
finds its mocks called (see L<QQWeixinWork::LWP>).

=item *

Hashes become JSON, and JSON becomes replies, by the package's own C<to_json> and C<from_json>, so that numbers, strings,
true and false are what the original sends and returns (see L<QQWeixinWork::Data>).

=back

When a script ends with an exit status other than 0, the reasons for the zeros that it got, and the errcodes, are printed
on STDERR, each with the line of the call.

=head1 FILES

=over

=item first/

A file for each family, which C<perl -MQQ::weixin::work::user> finds before this module has been loaded.

=item original.txt

The packages of the original's newest release: the version of each, and its names (see _original.py).

=back

=head1 ENVIRONMENT

=over

=item QQ_WEIXIN_WORK_PYTHON

The Python interpreter to start at the first call.

=item QQ_WEIXIN_WORK_FORKER

The socket of the process that the launcher has left behind for scripts to get their Python from.

=item QQ_WEIXIN_WORK_CALLS

The folder in which --compare has each call and its requests kept till the command ends.

=item QQ_WEIXIN_WORK_API

The address of another server than C<https://qyapi.weixin.qq.com/cgi-bin>.

=back

=cut
