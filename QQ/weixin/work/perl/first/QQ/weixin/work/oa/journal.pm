require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/oa/journal.pm');
