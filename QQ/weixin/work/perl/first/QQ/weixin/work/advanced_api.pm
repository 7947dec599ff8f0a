require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/advanced_api.pm');
