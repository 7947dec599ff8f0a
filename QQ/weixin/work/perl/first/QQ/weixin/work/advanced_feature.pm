require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/advanced_feature.pm');
