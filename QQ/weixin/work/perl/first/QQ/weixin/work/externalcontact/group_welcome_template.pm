require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/externalcontact/group_welcome_template.pm');
