require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/message.pm');
