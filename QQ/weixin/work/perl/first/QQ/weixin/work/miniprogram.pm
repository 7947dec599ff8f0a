require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/miniprogram.pm');
