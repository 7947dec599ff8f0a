require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/batch.pm');
