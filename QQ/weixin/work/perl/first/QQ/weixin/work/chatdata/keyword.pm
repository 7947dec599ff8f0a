require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/chatdata/keyword.pm');
