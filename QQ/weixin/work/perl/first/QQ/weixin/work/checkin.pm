require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/checkin.pm');
