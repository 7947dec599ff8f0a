require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/idconvert/batch.pm');
