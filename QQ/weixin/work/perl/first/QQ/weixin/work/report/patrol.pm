require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/report/patrol.pm');
