require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work.pm');
