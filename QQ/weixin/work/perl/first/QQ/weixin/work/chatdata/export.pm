require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/chatdata/export.pm');
