require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/miniapppay.pm');
