require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/exmail/publicmail.pm');
