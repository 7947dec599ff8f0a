require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/externalcontact/message.pm');
