require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/department.pm');
