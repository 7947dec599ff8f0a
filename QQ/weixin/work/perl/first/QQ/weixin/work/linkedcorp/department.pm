require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/linkedcorp/department.pm');
