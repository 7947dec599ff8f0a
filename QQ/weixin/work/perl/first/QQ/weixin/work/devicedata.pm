require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/devicedata.pm');
