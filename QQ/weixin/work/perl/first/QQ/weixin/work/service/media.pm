require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/service/media.pm');
