require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/school/user.pm');
