require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/kf/account.pm');
