require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/todo.pm');
