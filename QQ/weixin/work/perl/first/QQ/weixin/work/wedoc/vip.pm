require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/wedoc/vip.pm');
