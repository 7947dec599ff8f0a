require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/realcontrol.pm');
