require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/service/v2.pm');
