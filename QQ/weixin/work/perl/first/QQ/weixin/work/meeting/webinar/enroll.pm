require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/webinar/enroll.pm');
