require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/agent.pm');
