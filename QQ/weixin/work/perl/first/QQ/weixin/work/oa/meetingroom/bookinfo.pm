require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/oa/meetingroom/bookinfo.pm');
