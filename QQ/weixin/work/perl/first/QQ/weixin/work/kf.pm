require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/kf.pm');
