require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/record.pm');
