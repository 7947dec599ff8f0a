require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/dial.pm');
