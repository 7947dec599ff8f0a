require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/exmail/useroption.pm');
