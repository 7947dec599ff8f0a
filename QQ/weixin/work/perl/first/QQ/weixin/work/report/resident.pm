require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/report/resident.pm');
