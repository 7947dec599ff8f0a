require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/docdata.pm');
