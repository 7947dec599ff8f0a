require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/externalcontact/groupchat.pm');
