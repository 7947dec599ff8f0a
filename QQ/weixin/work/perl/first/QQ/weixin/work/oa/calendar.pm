require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/oa/calendar.pm');
