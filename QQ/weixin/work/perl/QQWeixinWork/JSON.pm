package QQWeixinWork::JSON;

use 5.014;
use warnings;

use Exporter 'import';
use JSON::PP ();

our @EXPORT = qw(from_json to_json encode_json decode_json);

*encode_json = \&JSON::PP::encode_json;
*decode_json = \&JSON::PP::decode_json;

sub to_json {
    my ($value, $options) = @_;
    return with($options)->encode($value);
}

sub from_json {
    my ($text, $options) = @_;
    return with($options)->decode($text);
}

sub with {
    my ($options) = @_;
    my $json = JSON::PP->new;
    $json->$_($options->{$_}) for keys %{ $options // {} };
    return $json;
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::JSON - what JSON.pm exports, for a machine that lacks it

=cut
