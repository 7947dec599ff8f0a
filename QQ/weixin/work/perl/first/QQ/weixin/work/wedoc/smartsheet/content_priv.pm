require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/wedoc/smartsheet/content_priv.pm');
