require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/wedoc/smartdoc.pm');
