require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/security/admin_oper_log.pm');
