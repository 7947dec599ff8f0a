require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/externalpay.pm');
