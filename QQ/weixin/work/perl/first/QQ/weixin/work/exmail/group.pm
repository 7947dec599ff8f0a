require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/exmail/group.pm');
