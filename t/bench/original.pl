# The way of the Perl distribution, as far as speed goes: each call has a user agent, and so a connection, of its own.
# perl original.pl URL JSON: for each number of calls on standard input, prints the seconds that they took.
use strict;
use warnings;
use JSON;
use LWP::UserAgent;
use Time::HiRes 'time';

sub call {
    my ($url, $hash) = @_;
    my $agent = LWP::UserAgent->new(timeout => 30);
    $agent->env_proxy;
    my $response = $agent->post($url, Content => encode_json($hash), Content_type => 'application/json');
    die $response->status_line unless $response->is_success;
    return decode_json($response->content);
}

my ($url, $json) = @ARGV;
my $hash = decode_json($json);
$| = 1;
while (my $calls = <STDIN>) {
    my $start = time;
    for (1 .. $calls) {
        die 'not the reply' unless @{ call($url, $hash)->{customer_list} };
    }
    printf "%.6f\n", time - $start;
}
