require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/corp.pm');
