require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/vip.pm');
