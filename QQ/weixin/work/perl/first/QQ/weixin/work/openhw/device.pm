require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/openhw/device.pm');
