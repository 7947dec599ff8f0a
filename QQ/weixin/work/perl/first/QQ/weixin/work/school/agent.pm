require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/school/agent.pm');
