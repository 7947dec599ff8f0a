require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/service/customer_acquisition.pm');
