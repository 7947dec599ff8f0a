"""QQ::weixin::work::callback::exmail: 邮件."""
