require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/service/externalcontact.pm');
