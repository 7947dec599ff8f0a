require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/wedoc/smartsheet.pm');
