package QQWeixinWork::Data;

use 5.014;
use warnings;
no warnings qw(recursion utf8);    # deep structures and odd characters are the caller's, and looked at below

use Scalar::Util ();

use constant DEEPEST => 512;

# The hash of a call in the JSON of the package, as bytes of UTF-8. What no JSON can hold, or not as it is, is looked at
# field by field.
sub json {
    my ($package, $hash) = @_;
    no strict 'refs';
    my $to_json = sub { "${package}::to_json"->($_[0], { allow_nonref => 1, canonical => 1 }) };
    my $json = eval { $to_json->($hash) };
    my $error = $@;
    if (!defined $json || !is_utf8($json) || $json =~ /[:\[,]-?(?:inf|nan)/i) {
        my $data = data($hash, 'hash');
        if (!defined $json && $error !~ /\Aencountered object/) {
            die $error =~ /\A(.*) at \S.* line \d+\.?\n\z/s ? \"hash: $1" : $error;
        }
        $json = $to_json->($data);
        utf8::encode($json);
    }
    utf8::downgrade($json);
    return $json;
}

# Bytes as the original would have sent them, whatever Perl's own flag says of the string that they are in.
sub is_utf8 {
    my ($text) = @_;
    return 1 if $text !~ /[^\x00-\x7F]/;
    return utf8::downgrade($text, 1) && utf8::decode($text) && !holds_what_utf8_cannot($text);
}

sub holds_what_utf8_cannot { return $_[0] =~ /[^\x{0}-\x{D7FF}\x{E000}-\x{10FFFF}]/ }

# The same with text as characters, and all sorts of booleans as those of JSON::PP.
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
        return boolean($value);
    }
    if ($type eq 'SCALAR' && defined $$value && $$value =~ /\A[01]\z/) {
        return boolean($$value);
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

sub is_number {
    require B;
    my $flags = B::svref_2object(\$_[0])->FLAGS;
    return $flags & (B::SVp_IOK() | B::SVp_NOK()) && !($flags & B::SVp_POK());
}

sub is_boolean {
    my ($value) = @_;
    return Scalar::Util::blessed($value)
        && grep { $value->isa($_) } 'JSON::PP::Boolean', 'Types::Serialiser::Boolean', 'boolean';
}

sub boolean {
    my ($value) = @_;
    require JSON::PP;
    return $value ? JSON::PP::true() : JSON::PP::false();
}

# Characters. Perl doesn't tell bytes from characters: a string that could be bytes of UTF-8 is taken for such, as the
# original sends it, and any other for the characters that Perl sees in it.
sub text {
    my ($text, $name) = @_;
    if ($text =~ /[^\x00-\x7F]/) {
        my $bytes = $text;
        $text = $bytes if utf8::downgrade($bytes, 1) && utf8::decode($bytes);
        die \"$name holds a character that UTF-8 can't carry" if holds_what_utf8_cannot($text);
    }
    return $text;
}

# A parameter as bytes: those that Perl has, if it has no characters.
sub parameter {
    my ($value, $name) = @_;
    return '' if ref $value && !$value;    # an object that says so
    my $text = "$value";
    return $text if utf8::downgrade($text, 1);
    die \"$name holds a character that UTF-8 can't carry" if holds_what_utf8_cannot($text);
    utf8::encode($text);
    return $text;
}

# What the package makes of a reply.
sub reply {
    my ($package, $json) = @_;
    no strict 'refs';
    return "${package}::from_json"->($json, { utf8 => 1, allow_nonref => 1 });
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

What the JSON library of the script (JSON::XS or JSON::PP, as L<JSON> chooses) takes for a number is one. Its text reaches
the server as the library has written it.

=item text

A string of bytes that are valid UTF-8 is what they stand for, whether Perl's UTF-8 flag is set or not. Any other string
holds characters, those of Latin-1 where it has none above U+00FF. Keys of hashes likewise.

=item booleans

JSON::PP::true, Types::Serialiser::true, boolean::true and their like, C<\1> and C<\0>.

=item anything else

Code, other objects, infinities, NaN, surrogates and structures that contain themselves make the call die with the name of
the field.

=back

An argument in the place of a parameter of the URL is passed as text.

=head2 To Perl

What the library makes of the reply's JSON. An error of the server in the place of a file is decoded.

=cut
