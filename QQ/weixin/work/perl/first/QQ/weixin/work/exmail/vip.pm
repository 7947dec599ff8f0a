require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/exmail/vip.pm');
