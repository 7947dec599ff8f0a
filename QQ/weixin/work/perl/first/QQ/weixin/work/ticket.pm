require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/ticket.pm');
