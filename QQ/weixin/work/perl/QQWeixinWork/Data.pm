package QQWeixinWork::Data;

use 5.014;
use warnings;
no warnings qw(recursion utf8);    # deep structures and odd characters are the caller's, and looked at below

use B            ();
use JSON::PP     ();
use Scalar::Util ();

use constant DEEPEST => 512;

my $json;

# Made anew for a call in global destruction, which may have taken the first one.
sub json { return $json //= JSON::PP->new->canonical->allow_nonref->max_depth(2 * DEEPEST) }

sub encode {
    my ($value) = @_;
    my $text = json()->encode($value);
    utf8::encode($text);
    return $text;
}

sub decode {
    my ($text) = @_;
    utf8::decode($text);
    return json()->decode($text);
}

# What a function is called with, as JSON can hold it. A hash or an array is data; all else went into the URL as text.
sub arguments {
    my @given = @_;
    my @arguments;
    for my $number (1 .. @given) {
        my $value = $given[ $number - 1 ];
        push @arguments,
            !defined $value        ? undef
            : ref $value eq 'HASH'  ? data($value, 'hash')
            : ref $value eq 'ARRAY' ? data($value, "argument $number")
            :                         text("$value", "argument $number");
    }
    return \@arguments;
}

sub data {
    my ($value, $name, $depth) = (@_, 0);
    die \"$name: a structure deeper than ${\DEEPEST}, or one that contains itself" if $depth > DEEPEST;

    my $type = ref $value;
    if (!$type) {
        return defined $value ? scalar_data($value, $name) : undef;
    }
    if ($type eq 'HASH') {
        return { map { (text($_, "a key of $name") => data($value->{$_}, "$name.$_", $depth + 1)) } keys %$value };
    }
    if ($type eq 'ARRAY') {
        return [map { data($value->[$_], "$name\[$_]", $depth + 1) } 0 .. $#$value];
    }
    if (is_boolean($value)) {
        return $value ? JSON::PP::true : JSON::PP::false;
    }
    if ($type eq 'SCALAR' && defined $$value && $$value =~ /\A[01]\z/) {
        return $$value ? JSON::PP::true : JSON::PP::false;
    }
    my $what = Scalar::Util::blessed($value) ? "an object of class $type" : "a reference to $type";
    die \"$name is $what, which JSON can't hold";
}

sub scalar_data {
    my ($value, $name) = @_;
    my $copy = $value;    # to use a number as a string would make it one
    my $text = "$copy";
    if ($text =~ /\A[-+]?(?:inf|nan)/i && is_number($value)) {
        die \"$name is $text, which JSON can't hold";
    }
    return $text =~ /[^\x00-\x7F]/ ? text($text, $name) : $value;
}

# A number to JSON::PP is what was never used as a string.
sub is_number {
    my $flags = B::svref_2object(\$_[0])->FLAGS;
    return $flags & (B::SVp_IOK | B::SVp_NOK) && !($flags & B::SVp_POK);
}

sub is_boolean {
    my ($value) = @_;
    return Scalar::Util::blessed($value)
        && grep { $value->isa($_) } 'JSON::PP::Boolean', 'Types::Serialiser::Boolean', 'boolean';
}

# Characters. Perl doesn't tell bytes from characters: a string without its UTF-8 flag is taken for bytes if these are
# UTF-8, and for the Latin-1 characters that Perl sees in it otherwise.
sub text {
    my ($text, $name) = @_;
    utf8::decode($text) if !utf8::is_utf8($text);
    if ($text =~ /[^\x{0}-\x{D7FF}\x{E000}-\x{10FFFF}]/) {
        die \"$name holds a character that UTF-8 can't carry";
    }
    return $text;
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Data - Perl's data as JSON, and back

=head1 DESCRIPTION

=head2 From Perl

=over

=item numbers and strings

What JSON::PP takes for a number is one: a value that was a number from the beginning and never used as a string. Integers
keep all their 64 bits.

=item text

A string with Perl's UTF-8 flag holds characters. One without it, which is what most legacy code passes, holds UTF-8 bytes
where its bytes are valid UTF-8; otherwise each byte is a character of Latin-1. Keys of hashes likewise.

=item booleans

JSON::PP::true, Types::Serialiser::true, boolean::true and their like, C<\1> and C<\0>.

=item anything else

Code, other objects, infinities, NaN, surrogates and structures that contain themselves make the call die with the name of
the field.

=back

An argument that is neither a hash nor an array is a parameter of the URL, and passed as text.

=head2 To Perl

Strings are characters, and true and false are those of JSON::PP.

=cut
