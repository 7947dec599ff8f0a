require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/report/grid.pm');
