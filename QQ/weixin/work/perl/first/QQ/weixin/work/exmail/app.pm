require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/exmail/app.pm');
