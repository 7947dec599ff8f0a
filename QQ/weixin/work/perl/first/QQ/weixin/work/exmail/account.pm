require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/exmail/account.pm');
