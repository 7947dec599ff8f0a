require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/externalcontact/customer_acquisition.pm');
