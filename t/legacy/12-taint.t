#!/usr/bin/perl -T
use strict;
use warnings;

use Test::More tests => 3;

use QQ::weixin::work::kf::customer;

{
    no warnings 'redefine';
    *LWP::UserAgent::post = sub { return HTTP::Response->new(200, 'OK', [], '{"errcode":0}') };
}
is(${^TAINT}, 1, 'taint mode');
is(QQ::weixin::work::kf::customer::batchget('token', {})->{errcode}, 0, 'a call');
is(QQ::weixin::work::kf::customer::batchget($ENV{PATH}, { path => $ENV{PATH} })->{errcode}, 0, 'a call with tainted data');
