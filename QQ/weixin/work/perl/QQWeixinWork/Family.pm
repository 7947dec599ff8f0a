package QQWeixinWork::Family;

use 5.014;
use warnings;

use QQWeixinWork         ();
use QQWeixinWork::Python ();

# What is added to packages of the original once the script is compiled: earlier, functions of the script would redefine it, with a warning.
my @later;

# Called by each file in first/: gives its package what the original has, and what only the port has. Returns true.
sub define {
    my (%family) = @_;
    my $package  = caller;
    my $file     = ($package =~ s{::}{/}gr) . '.pm';
    return 1 if $QQWeixinWork::passed{$file};
    $QQWeixinWork::defined{$file} = 1;

    my @original = @{ $family{original} };
    my $own      = own_file($file, @original);
    if ($own && !@original) {
        verbose($package, "$own stays as it is; the original has no such package");
        return 1;
    }
    load_what_the_original_loads();
    import_json($package, $own);
    announce($package, %family);

    my @replaced = grep { is_defined($package, $_) } @original;
    verbose($package, 'replaced: ' . join(', ', @replaced) . ($own ? " of $own" : '')) if @replaced;
    make_empty($package, @replaced);
    compile($package, $own ? @replaced : @original);
    lend($package, @original);
    put_over_what_else_is_in($own) if $own;
    my @more = ($package, $own, @{ $family{more} });
    return add(@more) if !@original || !is_compiling();
    declare($package, @{ $family{more} }) if !$own;
    if (${^GLOBAL_PHASE} eq 'START') {
        push @later, \@more;
    }
    else {
        $^H{"QQWeixinWork $package"} = bless \@more, 'QQWeixinWork::Family::Scope';
    }
    return 1;
}

sub is_compiling {
    return 1 if ${^GLOBAL_PHASE} eq 'START';
    for (my $depth = 1; my $function = (caller $depth)[3]; $depth++) {
        return 1 if $function =~ /::BEGIN\z/;
    }
    return 0;
}

# When Perl has compiled the file, or the block, of a `use` that is run late.
sub QQWeixinWork::Family::Scope::DESTROY { add(@{ $_[0] }) }

# Where the script finds another file than that in first/; it is loaded. A mere copy of the original that lacks its LWP or JSON is
# of no use.
sub own_file {
    my ($file, @original) = @_;
    my $ours = "$QQWeixinWork::first/$file";
    if (QQWeixinWork::is_hook($INC{$file}) || $INC{$file} eq $ours) {
        local $QQWeixinWork::passed{$file} = 1;
        local $@;
        delete $INC{$file};
        if (!eval { require $file; 1 }) {
            local $SIG{__DIE__};
            die $@ if $@ !~ /\ACan't locate \S+ in \@INC.*? at (\S.*?) line \d+\.$/ms || !is_copy($1, @original);
            delete $INC{$file};    # where Perl has left an undef that is read-only
            $INC{$file} = $ours;
        }
    }
    return $INC{$file} eq $ours ? '' : $INC{$file};
}

sub is_copy {
    my ($path, @original) = @_;
    local ($!, $/) = (0, "\n");
    CORE::open my $source, '<', $path or return;
    my %original = map { ($_ => 1) } @original;
    return !grep { /^\s*sub\s+(\w+)/ && !$original{$1} } CORE::readline $source;
}

# The same for a family whose own file was loaded past the hook.
sub put_over {
    my ($file) = @_;
    my $ours = "$QQWeixinWork::first/$file";
    local ($@, $!);
    do $ours or die $@;
    delete $INC{$ours};
}

# A copy may have several packages in one file.
sub put_over_what_else_is_in {
    my ($path) = @_;
    local ($!, $/) = (0, "\n");
    CORE::open my $names, '<', "$QQWeixinWork::here/original.txt" or return;
    for (CORE::readline $names) {
        my ($package, undef, @functions) = split;
        my $file = ($package =~ s{::}{/}gr) . '.pm';
        next if $INC{$file} || $QQWeixinWork::defined{$file} || !grep { is_from($path, $package, s/\W//r) } @functions;
        local $INC{$file} = $path;    # a file of its own, if there is one, is loaded later
        put_over($file);
    }
}

sub is_from {
    my ($path, $package, $name) = @_;
    return if !is_defined($package, $name);
    require B;
    no strict 'refs';
    return B::svref_2object(\&{"${package}::$name"})->FILE eq $path;
}

sub complete {
    add(@$_) for splice @later;
}

# A script that mocks LWP::UserAgent counts on its having been loaded by the families.
sub load_what_the_original_loads {
    local ($@, $!, $SIG{__DIE__});
    eval { require 'LWP/UserAgent.pm' };
    eval { require 'JSON.pm' };
}

# What makes JSON of hashes, and of replies hashes: the package's own functions where it has them.
sub import_json {
    my ($package, $own) = @_;
    my $json = $INC{'JSON.pm'} ? 'JSON' : 'QQWeixinWork::JSON';
    my @missing = grep { !is_defined($package, $_) } qw(to_json from_json);
    run("package $package; no warnings; " . (!$own ? "use $json; use Encode;" : @missing ? "use $json qw(@missing);" : ''));
}

# All but the functions. A version and exports of the script's own stay.
sub announce {
    my ($package, %family) = @_;
    no strict 'refs';
    local ($@, $SIG{__DIE__});
    ${"${package}::VERSION"} = $family{version} if !eval { $package->VERSION($family{version}); 1 };
    my %seen;
    @{"${package}::EXPORT"} = grep { !$seen{$_}++ } @{ $family{exported} }, @{"${package}::EXPORT"};
    if (my $parent = $family{parent}) {
        run("require $parent;");
        push @{"${package}::ISA"}, $parent if !$package->isa($parent);
    }
}

sub is_defined {
    my ($package, $name) = @_;
    no strict 'refs';
    return defined &{"${package}::$name"};
}

# References to functions that the script's own file has taken call the port, too.
sub make_empty {
    my ($package, @names) = @_;
    local ($@, $SIG{__DIE__});
    for my $function (map { \&{"${package}::$_"} } @names) {
        no strict 'refs';
        require B;
        my $glob = B::svref_2object($function)->GV;
        eval { undef &$function } if $glob->STASH->NAME eq $package && $glob->NAME ne '__ANON__';
    }
}

sub compile {
    my ($package, @names) = @_;
    run(join "\n", "package $package; no warnings;", map { "sub $_ { QQWeixinWork::Python::call('$package', '$_', \\\@_) }" } @names);
}

sub declare {
    my ($package, @names) = @_;
    run(join ' ', "package $package;", map { "sub $_;" } grep { !is_defined($package, $_) } @names);
}

# Functions that a package has not. To tools that look for those that are its own, they are none.
sub lend {
    my ($package, @names) = @_;
    no strict 'refs';
    for my $name (grep { !is_defined($package, $_) } @names) {
        *{"${package}::$name"} = sub { QQWeixinWork::Python::call($package, $name, \@_) };
    }
}

# An AUTOLOAD of the script's own is for what the original lacks.
sub add {
    my ($package, $own, @names) = @_;
    if (!is_defined($package, 'AUTOLOAD')) {
        $own ? lend($package, @names) : compile($package, grep { !is_defined($package, $_) } @names);
    }
    return 1;
}

sub run {
    my ($code) = @_;
    local ($@, $SIG{__DIE__});
    eval "$code 1" or die $@;
}

# With --verbose, each once below one launcher.
sub verbose {
    my ($package, $text) = @_;
    my ($forker, $wanted) = @QQWeixinWork::launched{qw(QQ_WEIXIN_WORK_FORKER QQ_WEIXIN_WORK_VERBOSE)};
    return if !$wanted;
    my ($directory) = ($forker // '') =~ m{\A(.*)/}s;
    local ($!, $,, $\);
    return if defined $directory && !mkdir("$directory/$package") && $!{EEXIST};
    print STDERR "# $package: $text\n";
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Family - what a package of the namespace gets from the Python port

=head1 DESCRIPTION

The rule is in L<QQWeixinWork/YOUR OWN CODE>.

=cut
