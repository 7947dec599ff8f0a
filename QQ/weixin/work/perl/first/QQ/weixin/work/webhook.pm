require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/webhook.pm');
