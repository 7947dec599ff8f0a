require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/school/living.pm');
