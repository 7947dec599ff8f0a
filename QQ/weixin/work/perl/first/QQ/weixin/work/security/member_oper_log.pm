require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/security/member_oper_log.pm');
