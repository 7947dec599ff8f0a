require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/kf/service_state.pm');
