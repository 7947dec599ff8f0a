#!/usr/bin/perl
# Tells the names of customers: vip.pl CORPID CORPSECRET EXTERNAL_USERID ...
package VIP;

use strict;
use warnings;

use QQ::weixin::work;
use QQ::weixin::work::kf::customer;

sub new {
    my ($class, $corpid, $corpsecret) = @_;
    return bless { corpid => $corpid, corpsecret => $corpsecret }, $class;
}

sub token {
    my ($self) = @_;
    return $self->{token} ||= QQ::weixin::work::gettoken(@$self{qw(corpid corpsecret)})->{access_token};
}

sub customers {
    my ($self, @ids) = @_;
    return {} unless @ids;
    my $reply = QQ::weixin::work::kf::customer::batchget($self->token, { external_userid_list => \@ids });
    die "batchget: $reply->{errmsg}\n" if $reply->{errcode};
    return { map { $_->{external_userid} => $_ } @{ $reply->{customer_list} } };
}

sub names {
    my ($self, @ids) = @_;
    my $customers = $self->customers(@ids);
    return map { $customers->{$_} ? $customers->{$_}{nickname} : "$_: not found" } @ids;
}

sub hand_over {
    my ($self, $id, $userid) = @_;
    my $reply = QQ::weixin::work::kf::customer::upgrade_service($self->token,
        { open_kfid => 'kfSales', external_userid => $id, type => 1, member => { userid => $userid } });
    $self->{error} = "$reply->{errcode} $reply->{errmsg}";
    return $reply->{errcode} == 0;
}

if (!caller) {
    my ($corpid, $corpsecret, @ids) = @ARGV;
    binmode STDOUT, ':encoding(UTF-8)';
    print "$_\n" for VIP->new($corpid, $corpsecret)->names(@ids);
}

1;
