package QQWeixinWork::Lib;

use 5.014;    # and nothing else that the script has not loaded

# Loaded for lib.pm: `use lib` puts directories first, and then the hook has to be first again.
{
    local $QQWeixinWork::passed{'lib.pm'} = 1;
    delete $INC{'lib.pm'} if ref $INC{'lib.pm'};
    require lib;
}
$Carp::Internal{ (__PACKAGE__) } = 1;    # lib's own warnings name the line of the `use lib`
{
    my $import = \&lib::import;
    local $^W;
    *lib::import = sub { $import->(@_); QQWeixinWork::go_first() };
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Lib - lib.pm, and what comes after each C<use lib>

=cut
