require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/linkedcorp/agent.pm');
