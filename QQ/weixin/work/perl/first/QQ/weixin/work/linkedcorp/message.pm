require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/linkedcorp/message.pm');
