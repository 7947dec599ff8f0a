require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/idconvert.pm');
