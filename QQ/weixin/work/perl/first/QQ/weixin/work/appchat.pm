require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/appchat.pm');
