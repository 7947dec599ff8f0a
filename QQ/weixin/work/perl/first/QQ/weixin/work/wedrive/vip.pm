require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/wedrive/vip.pm');
