require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/license.pm');
