require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/menu.pm');
