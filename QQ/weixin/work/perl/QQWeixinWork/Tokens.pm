package QQWeixinWork::Tokens;

use 5.014;
use warnings;

# What an inventory distinguishes, by PPI's classes.
my @KINDS = (
    ['PPI::Token::Word'             => 'word'],
    ['PPI::Token::Symbol'           => 'symbol'],
    ['PPI::Token::Number'           => 'number'],
    ['PPI::Token::Quote::Single'    => 'single'],
    ['PPI::Token::Quote::Literal'   => 'single'],
    ['PPI::Token::Quote'            => 'double'],
    ['PPI::Token::QuoteLike::Words' => 'words'],
    ['PPI::Token::HereDoc'          => 'double'],
    ['PPI::Token::Operator'         => 'operator'],
    ['PPI::Token::Structure'        => 'operator'],
    ['PPI::Token::Cast'             => 'operator'],
);

# For each file a message of its tokens, three fields each; a single field, the reason, where it can't be read.
sub run {
    require PPI::Tokenizer;
    binmode STDOUT;
    for my $path (@_) {
        my $tokens = eval { tokens($path) } // [ref $@ ? $@->message : $@];
        print pack 'N/a*', join '', map { pack 'N/a*', $_ } @$tokens;
    }
}

sub tokens {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "$!\n";
    my $source = do { local $/; <$file> };
    my $tokenizer = PPI::Tokenizer->new(\$source) or die "it is no Perl that PPI reads\n";
    my ($line, $pending, @fields) = (1, 0);
    while (my $token = $tokenizer->get_token) {
        last if $token->isa('PPI::Token::Separator');    # __END__ and __DATA__
        my ($kind) = map { $_->[1] } grep { $token->isa($_->[0]) } @KINDS;
        my $text = text($token, $kind // '');
        my $is_heredoc = $token->isa('PPI::Token::HereDoc');    # whose text begins on a line below
        push @fields, $line + ($is_heredoc ? 1 + $pending : 0), $kind // 'other', $text if $kind || $token->significant;
        $pending += 1 + ($text =~ tr/\n//) if $is_heredoc;
        my $newlines = $token->content =~ tr/\n//;
        next if !$newlines;
        $line += $newlines + $pending;
        $pending = 0;
    }
    return \@fields;
}

sub text {
    my ($token, $kind) = @_;
    return join '', $token->heredoc  if $token->isa('PPI::Token::HereDoc');
    return join ' ', $token->literal if $kind eq 'words';
    return $token->literal           if $kind eq 'single';
    return $token->string            if $kind eq 'double';
    return $token->content;
}

1;

__END__

=encoding utf8

=head1 NAME

QQWeixinWork::Tokens - the tokens of Perl files, by PPI, for python -m QQ.weixin.work.perl --inventory

=cut
