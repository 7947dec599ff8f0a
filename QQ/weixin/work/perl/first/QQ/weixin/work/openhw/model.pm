require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/openhw/model.pm');
