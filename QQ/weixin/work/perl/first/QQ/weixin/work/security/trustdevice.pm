require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/security/trustdevice.pm');
