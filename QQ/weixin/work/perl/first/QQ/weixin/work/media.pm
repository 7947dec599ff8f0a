require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/media.pm');
