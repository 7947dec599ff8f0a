require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/export.pm');
