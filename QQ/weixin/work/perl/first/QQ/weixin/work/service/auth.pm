require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/service/auth.pm');
