require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/externalcontact/moment_strategy.pm');
