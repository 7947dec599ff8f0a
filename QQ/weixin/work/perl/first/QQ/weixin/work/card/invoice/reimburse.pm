require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/card/invoice/reimburse.pm');
