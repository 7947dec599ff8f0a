require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/enroll.pm');
