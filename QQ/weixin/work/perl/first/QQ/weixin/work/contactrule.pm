require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/contactrule.pm');
