require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/rooms.pm');
