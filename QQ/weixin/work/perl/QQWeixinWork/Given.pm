package QQWeixinWork::Given;

use 5.014;
use warnings;
no warnings 'recursion';    # deep structures are the caller's

use constant DEEPEST => 512;

# The line and the arguments of a call, for another process: a copy, in which nothing is tied, shared or an object but what
# stands for true and false.
sub frozen {
    my ($where, $given) = @_;
    require Storable;
    local ($@, $SIG{__DIE__});
    my $frozen = eval { Storable::freeze([$where, [map { ref eq 'HASH' || ref eq 'ARRAY' ? plain($_, 0) : ref ? "$_" : $_ } @$given]]) };
    return $frozen // Storable::freeze([$where, undef, $@ =~ s/ at \S+ line .*//sr]);
}

sub plain {
    my ($value, $depth) = @_;
    die "a structure deeper than ${\DEEPEST}" if $depth > DEEPEST;
    return { map { ($_ => plain($value->{$_}, $depth + 1)) } keys %$value } if ref $value eq 'HASH';
    return [map { plain($_, $depth + 1) } @$value] if ref $value eq 'ARRAY';
    return $value;
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Given - what a call was given, kept for QQWeixinWork::Original

=cut
