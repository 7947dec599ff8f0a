require QQWeixinWork; QQWeixinWork::define('QQ/weixin/work/wedoc/spreadsheet.pm');
