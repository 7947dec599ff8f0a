require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/report/sitecode.pm');
