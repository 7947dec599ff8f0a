require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/kf/knowledge.pm');
