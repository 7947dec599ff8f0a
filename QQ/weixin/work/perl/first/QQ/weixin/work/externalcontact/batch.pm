require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/externalcontact/batch.pm');
