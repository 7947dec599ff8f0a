require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/externalcontact/resigned.pm');
