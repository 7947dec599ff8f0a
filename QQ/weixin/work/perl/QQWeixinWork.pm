package QQWeixinWork;

# This file loads nothing, neither strict nor warnings: a program that uses nothing of the namespace finds nothing but it.
use 5.014;

# Its directory, and that of the families.
our ($here) = __FILE__ =~ m{\A(.*)/QQWeixinWork\.pm\z}s;
our $first  = "$here/first";

# What the launcher has put into the environment, for a script that empties it.
our %launched = map { ($_ => $ENV{$_}) }
    grep { /^(?:QQ_WEIXIN_WORK_(?:PYTHON|FORKER|CALLS|VERBOSE)|PYTHON\w*|LD_LIBRARY_PATH|HOME)\z/ } keys %ENV;

# The files that are looked for past the hook.
our %passed;

# @INC hook: answers for the files of the families before any directory is searched. It changes nothing, since there are
# modules that call it only to see what there is. An object, since Module::Build writes @INC with Data::Dumper, which warns of
# code; and a hash, since Module::Load::Conditional takes any array for a hook of another kind.
my $hook = bless {};

sub QQWeixinWork::INC {
    my ($self, $file) = @_;
    return if $passed{$file} || !length $launched{QQ_WEIXIN_WORK_PYTHON};
    return \(my $lib = q{require 'QQWeixinWork/Lib.pm'}) if $file eq 'lib.pm';
    return if !is_family($file);
    local ($!, $/) = (0, '__END__');
    open my $family, '<', "$first/$file" or return;
    my ($code) = readline($family) =~ /\A(.*)\z/s;    # not to be called tainted
    open my $source, '<', \qq{#line 1 "$first/$file"\n$code} or return;
    return $source;
}

sub is_hook { return ref $_[0] eq ref $hook }

sub is_family {
    my ($file) = @_;
    local $!;
    return $file =~ m{\AQQ/weixin/work(?:/\w+)*\.pm\z} && -e "$first/$file";
}

# The hook first; our directories last, each once: for what is not a family, and for programs that look for files themselves.
sub go_first {
    my @last = ($here, length $launched{QQ_WEIXIN_WORK_PYTHON} ? $first : ());
    @INC = ($hook, (grep { !is_hook($_) && $_ ne $first && $_ ne $here } @INC), @last);
}

# Families that have been defined, by their names in %INC.
our %defined;

# The others in %INC, loaded past the hook: by perl -M..., which comes before everything else, or from a directory that was
# put first by other means than `use lib`. A name without a file is a mock's.
sub past_the_hook {
    my @paths;
    for my $path (sort keys %INC) {
        my ($file) = $path =~ m{(?:\A|/)(QQ/weixin/work\b.*)} or next;
        my $from = $INC{$path} // next;
        next if $defined{$path} || $passed{$file} || !is_family($file) || $from eq "$first/$file";
        push @paths, [$path, $file, $from] if ref $from || $from =~ m{(?:\A|/)\Q$file\E\z} && -e $from;
    }
    return @paths;
}

sub is_of_the_original {
    my ($file) = @_;
    my $package = $file =~ s{/}{::}gr =~ s/\.pm\z//r;
    local $/ = "\n";
    open my $names, '<', "$here/original.txt" or return;
    return scalar grep { /\A\Q$package\E / } readline $names;
}

sub take_over {
    go_first();
    for (past_the_hook()) {
        my ($path, $file, $from) = @$_;
        $defined{$path} = 1;
        $INC{$file} //= $from;
        require QQWeixinWork::Family;
        QQWeixinWork::Family::put_over($file);
    }
}

# What the server, or the port in its place, had to say against a call; printed should the script fail.
my @complaints;

sub complain {
    my ($complaint) = @_;
    push @complaints, { process => $$, text => $complaint };
    shift @complaints if @complaints > 20;
}

require 'QQWeixinWork/Lib.pm' if $INC{'lib.pm'};
take_over();
eval q{CHECK { take_over(); QQWeixinWork::Family::complete() if $INC{'QQWeixinWork/Family.pm'} }} if ${^GLOBAL_PHASE} eq 'START';

END {
    if ($?) {
        local ($@, $!, $,, $\, $^W);
        my @lines = map { "  $_->{text}" } grep { $_->{process} == $$ } @complaints;
        unshift @lines, 'QQ::weixin::work, the port to Python, had this to say:' if @lines;
        for (grep { is_of_the_original($_->[1]) } past_the_hook()) {
            push @lines, "$_->[0] was loaded from $_->[2], and is not the port to Python";
        }
        print STDERR map { utf8::encode($_) if utf8::is_utf8($_); "# $_\n" } @lines;
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

defines the functions of the family as calls into Python (see L<QQWeixinWork::Python>). The script needs no change and sees no
difference:

=over

=item *

Each package has its functions, C<$VERSION> and C<@EXPORT> as in the original's newest release, 0.12, what L<JSON> and L<Encode>
export, and its parent package in C<@ISA>. It exports nothing. The functions and families that the original lacks are there, too.

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

C<perldoc QQ::weixin::work::user> below the command is the manual of a family.

=head1 YOUR OWN CODE

What the original has is the port's; what you have added to it stays yours.

=over

=item *

You have a file for one of the original's 54 packages, for example a copy of it, in a C<lib/> that C<use lib>, C<PERL5LIB>, C<-I> or
prove names: it is loaded first, and then the port's functions are put over those that the original has. Others in it stay,
and call the port where they call the original's. C<@EXPORT> has the original's names first, and then yours; a C<$VERSION> above the
original's stays. What the port has and the original has not is added where your package defines neither it nor an C<AUTOLOAD>.
Packages of the original that stand in the same file are treated alike.

=item *

You have a file for a package that the original lacks, such as C<QQ::weixin::work::msgaudit>: it is yours as it is, and the port's is
not loaded.

=item *

You define functions of such a name elsewhere, in your script or in another module: where the original has no such function,
yours stays, before C<use> and after it. What only the port has is put into the original's packages when the script, or a file that
is loaded later, has been compiled.

=item *

A package that a test has put in the place of a file, with C<$INC{'QQ/weixin/work/kf.pm'} = 1>, stays as it is. So does a file that is
loaded at run time by its path, or from a directory that was then put first without C<use lib>; it is told at the end of a
script that fails.

=back

    python -m QQ.weixin.work.perl --verbose prove -r t/

tells on STDERR, once for each package, which functions have been replaced and which packages stay yours.

=head1 FILES

=over

=item first/

A file for each family: its version, its names and its manual. F<.ci/made> makes it.

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

=item QQ_WEIXIN_WORK_VERBOSE

1 after --verbose.

=item QQ_WEIXIN_WORK_API

The address of another server than C<https://qyapi.weixin.qq.com/cgi-bin>.

=back

=cut
