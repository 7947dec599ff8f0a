require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/phone.pm');
