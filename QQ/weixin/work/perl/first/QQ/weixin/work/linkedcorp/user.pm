require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/linkedcorp/user.pm');
