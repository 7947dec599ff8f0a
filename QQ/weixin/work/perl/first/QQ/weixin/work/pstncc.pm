require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/pstncc.pm');
