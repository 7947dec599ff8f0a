require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/wedoc/document.pm');
