require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/msgaudit.pm');
