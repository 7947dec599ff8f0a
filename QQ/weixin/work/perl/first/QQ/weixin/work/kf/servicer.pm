require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/kf/servicer.pm');
