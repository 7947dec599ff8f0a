require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/meeting/poll.pm');
