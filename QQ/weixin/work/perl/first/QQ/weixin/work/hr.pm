require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/hr.pm');
