require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/living.pm');
