"""QQ::weixin::work::kf: 微信客服."""
