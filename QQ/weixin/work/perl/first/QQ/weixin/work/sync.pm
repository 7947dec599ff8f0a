require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/sync.pm');
