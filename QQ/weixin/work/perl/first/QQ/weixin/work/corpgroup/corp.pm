require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/corpgroup/corp.pm');
