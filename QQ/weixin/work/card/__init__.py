"""QQ::weixin::work::card: 卡券. What members keep in their WeChat wallets: see card.invoice.reimburse."""
