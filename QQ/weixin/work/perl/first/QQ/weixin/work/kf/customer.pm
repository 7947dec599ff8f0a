require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/kf/customer.pm');
