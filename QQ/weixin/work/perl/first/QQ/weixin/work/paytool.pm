require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/paytool.pm');
