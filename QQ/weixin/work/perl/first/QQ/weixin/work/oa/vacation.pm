require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/oa/vacation.pm');
