require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/auth.pm');
