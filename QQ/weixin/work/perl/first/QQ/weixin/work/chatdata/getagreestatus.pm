require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/chatdata/getagreestatus.pm');
