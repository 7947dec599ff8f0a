require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/exmail/mail.pm');
