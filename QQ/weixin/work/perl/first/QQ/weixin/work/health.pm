require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/health.pm');
