require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/service/miniprogram.pm');
