require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/advanced_layout.pm');
