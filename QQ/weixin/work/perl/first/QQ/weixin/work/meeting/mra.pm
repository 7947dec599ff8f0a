require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/mra.pm');
