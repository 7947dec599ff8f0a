require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/oa/schedule.pm');
