require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/msgaudit/groupchat.pm');
