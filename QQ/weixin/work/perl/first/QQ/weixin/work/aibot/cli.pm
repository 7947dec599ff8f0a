require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/aibot/cli.pm');
