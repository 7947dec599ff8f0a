require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/layout.pm');
