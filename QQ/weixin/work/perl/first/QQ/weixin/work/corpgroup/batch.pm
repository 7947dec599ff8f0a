require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/corpgroup/batch.pm');
