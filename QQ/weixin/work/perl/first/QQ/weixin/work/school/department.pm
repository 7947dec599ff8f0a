require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/school/department.pm');
