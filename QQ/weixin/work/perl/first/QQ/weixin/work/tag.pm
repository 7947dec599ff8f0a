require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/tag.pm');
