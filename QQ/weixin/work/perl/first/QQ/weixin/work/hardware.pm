require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/hardware.pm');
