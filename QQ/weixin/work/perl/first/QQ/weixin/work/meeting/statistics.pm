require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/statistics.pm');
