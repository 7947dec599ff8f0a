require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/user.pm');
