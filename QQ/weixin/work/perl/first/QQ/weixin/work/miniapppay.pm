# Made from the docstrings of QQ/weixin/work/miniapppay.py by .ci/made; change those.
package QQ::weixin::work::miniapppay;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(upload_image apply_mch get_applyment_status create_order get_order close_order get_sign refund get_refund_detail get_bill)],
    original => [qw()],
    more     => [qw(upload_image apply_mch get_applyment_status create_order get_order close_order get_sign refund get_refund_detail get_bill)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::miniapppay - 小程序接入对外收款

=head1 SYNOPSIS

    use QQ::weixin::work::miniapppay;
    my $reply = QQ::weixin::work::miniapppay::upload_image($access_token, $media);

=head1 DESCRIPTION

External payment (对外收款) in mini programs: the application for an account, the orders and refunds of customers, and
bills. The accounts are those bound to the mini program at 对外收款 > 小程序; only the app's trusted IPs may call. All amounts
are in fen.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 upload_image($access_token, $media)

提交图片: upload a picture for apply_mch.

POST miniapppay/upload_image
https://developer.work.weixin.qq.com/document/path/98972 (2023/11/30)

Only the app that uploaded it can use it.

Arguments:

=over

=item media (any, required)

the picture, jpg, jpeg, png or bmp by name: a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file); an unreadable one is a Failure that names it, and nothing is sent.

=back

Reply:

=over

=item open_wx_pay_media_id (str)

id of the picture, valid for 30 days, or until all applications with it have been decided.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

5 bytes to 2 MB.

=back

=head2 apply_mch($access_token, \%hash)

提交创建对外收款账户的申请单: apply for an account for external payment.

POST miniapppay/apply_mch
https://developer.work.weixin.qq.com/document/path/98973 (2023/12/29)

The pictures are ids from upload_image of the same app. get_applyment_status says what became of it. Who the super
administrator is decides what of contact_info.contact_info is needed besides name and number:

contact_info.contact_info.id_doc_type (required when contact_type is 66),
contact_info.contact_info.id_card_copy_open_wx_pay_media_id (required when contact_type is 66),
contact_info.contact_info.id_card_national_open_wx_pay_media_id (required when contact_type is 66, save a passport),
contact_info.contact_info.id_card_valid_time_begin (required when contact_type is 66),
contact_info.contact_info.id_card_valid_time (required when contact_type is 66).

The beneficiary's document is given as id_card_info is:

ubo_info.id_doc_type (required unless it is an identity card),
ubo_info.id_card_national_open_wx_pay_media_id (required unless it is a passport).

hash:

=over

=item out_request_no (str, required)

your number of the application; 1 to 32 characters.

=item organization_type (int, required)

0 = corp, 1 = individual business, 2 = social organisation, 3 = public institution.

=item business_license_info (dict, required)

the business licence, or the certificate of registration of organization_type 2 and 3.

=item business_license_info.cert_type (int)

kind of certificate, only for organization_type 2: 2389 = unified social credit code, 2394 = social organisation, 2395 = private non-enterprise unit, 2396 = foundation, 2399 = place of religious activity, 2400 = other document of a government department, 2520 = licence to practise, 2521 = primary self-governing organisation, 2522 = rural collective economic organisation.

=item business_license_info.business_license_copy_open_wx_pay_media_id (str, required)

picture of it, one: in colour, or in black and white with the corp's seal; whole, sharp, not cropped or edited, no other watermark.

=item business_license_info.business_license_number (str, required)

its number: 18 digits or capitals other than I O Z S V, beginning with 9; of organization_type 1 also 15 digits.

=item business_license_info.merchant_name (str, required)

name on it; 2 to 128 characters; digits, letters, Chinese and special characters, not digits or special ones alone, no blank at either end; an individual business without a proper name is 个体户 and the owner's name, and must not end in 企业, 公司 or 农民专业合作社.

=item business_license_info.legal_person (str, required)

legal representative or owner; 2 to 100 characters, not special ones alone, no blank at either end.

=item business_license_info.company_address (str)

registered address; 4 to 128 characters, not digits or special ones alone; required when organization_type is 2 or 3; of others taken from the public register when left out, and refused if not found there.

=item business_license_info.business_time_begin_time (str)

valid from, as YYYY-MM-DD; from 1900-01-01 on, before today; required when organization_type is 2 or 3; of others as company_address.

=item business_license_info.business_time_end_time (str)

valid until, as YYYY-MM-DD, or 长期 for ever; after the beginning; required when organization_type is 2 or 3; of others as company_address.

=item finance_institution_info (dict)

licence of a financial institution; required for one.

=item finance_institution_info.finance_type (str, required)

BANK_AGENT = bank, PAYMENT_AGENT = payment institution, INSURANCE = insurance, TRADE_AND_SETTLE = exchange or clearing, OTHER = another financial institution.

=item finance_institution_info.finance_license_pics_open_wx_pay_media_id (list[str], required)

pictures of it; at most 5 items.

=item merchant_short_name (str, required)

short name, shown to those who pay; at most 63 bytes; that is 21 Chinese characters.

=item id_card_info (dict, required)

document of the legal representative or owner.

=item id_card_info.id_doc_type (int)

kind of document: 0 = mainland identity card, 1 = foreign passport, 2 = Hong Kong resident's travel permit, 3 = Macao resident's travel permit, 4 = Taiwan resident's travel permit, 5 = foreigner's residence permit, 6 = residence permit for Hong Kong and Macao, 7 = residence permit for Taiwan, 8 = mainland identity card. Default: 0.

=item id_card_info.id_card_copy_open_wx_pay_media_id (str, required)

picture of its front, one; in colour, or a copy with a fresh seal.

=item id_card_info.id_card_national_open_wx_pay_media_id (str)

picture of its back, one; required except for a passport.

=item id_card_info.id_card_name (str, required)

name on it; 2 to 100 characters; digits, letters, Chinese and special characters, not digits or special ones alone, no blank at either end.

=item id_card_info.id_card_number (str, required)

its number: 17 digits and a digit or X (identity card, residence permits of kind 6 and 7), 4 to 15 digits, letters or hyphens (passport), H and 8 or 10 digits or letters (kind 2), M and the same (kind 3), 8 or 10 digits (kind 4), 15 digits or letters (kind 5).

=item id_card_info.id_card_address (str)

address on it; 4 to 128 characters, not digits or special ones alone; required when organization_type is 0.

=item id_card_info.id_card_valid_time_begin (str, required)

valid from, as YYYY-MM-DD; from 1900-01-01 on, before today.

=item id_card_info.id_card_valid_time (str, required)

valid until, as YYYY-MM-DD, or 长期 for ever; after the beginning.

=item owner (bool)

whether the legal representative is the beneficiary; required when organization_type is 0.

=item ubo_info (dict)

document of the beneficiary (over 25% of the shares or votes, in control otherwise, or an executive); required when organization_type is 0 and owner is false.

=item ubo_info.id_doc_type (int)

kind of document: 0 = mainland identity card, 1 = foreign passport, 2 = Hong Kong resident's travel permit, 3 = Macao resident's travel permit, 4 = Taiwan resident's travel permit, 5 = foreigner's residence permit, 6 = residence permit for Hong Kong and Macao, 7 = residence permit for Taiwan, 8 = mainland identity card. Default: 0.

=item ubo_info.id_card_copy_open_wx_pay_media_id (str, required)

picture of its front.

=item ubo_info.id_card_national_open_wx_pay_media_id (str)

picture of its back; required except for a passport.

=item ubo_info.id_card_name (str, required)

name on it; 2 to 100 characters; digits, letters, Chinese and special characters, not digits or special ones alone, no blank at either end.

=item ubo_info.id_card_number (str, required)

its number: 17 digits and a digit or X (identity card, residence permits of kind 6 and 7), 4 to 15 digits, letters or hyphens (passport), H and 8 or 10 digits or letters (kind 2), M and the same (kind 3), 8 or 10 digits (kind 4), 15 digits or letters (kind 5).

=item ubo_info.id_card_address (str)

address on it.

=item ubo_info.id_card_valid_time_begin (str, required)

valid from, as YYYY-MM-DD; from 1900-01-01 on, before today.

=item ubo_info.id_card_valid_time (str, required)

valid until, as YYYY-MM-DD, or 长期 for ever; after the beginning.

=item contact_info (dict, required)

the super administrator, who signs once the account is open.

=item contact_info.contact_type (str, required)

65 = legal representative or owner, 66 = another who was authorised.

=item contact_info.contact_info (dict, required)

document of the super administrator.

=item contact_info.contact_info.id_doc_type (int)

kind of document, as in id_card_info, but without a default; required when contact_type is 66.

=item contact_info.contact_info.id_card_copy_open_wx_pay_media_id (str)

picture of its front; required when contact_type is 66.

=item contact_info.contact_info.id_card_national_open_wx_pay_media_id (str)

picture of its back; required when contact_type is 66, except for a passport.

=item contact_info.contact_info.id_card_name (str, required)

name on it; the same as in id_card_info when contact_type is 65.

=item contact_info.contact_info.id_card_number (str, required)

its number; the same as in id_card_info when contact_type is 65.

=item contact_info.contact_info.id_card_address (str)

not needed; not on the page since 2026-01.

=item contact_info.contact_info.id_card_valid_time_begin (str)

valid from, as YYYY-MM-DD; required when contact_type is 66.

=item contact_info.contact_info.id_card_valid_time (str)

valid until, as YYYY-MM-DD, or 长期 for ever; required when contact_type is 66.

=item contact_info.business_authorization_letter_open_wx_pay_media_id (str)

picture of the letter of authorisation, printed and sealed; required when contact_type is 66.

=item contact_info.mobile_phone (str, required)

telephone for notices and codes: 11 digits, or 5 to 20 digits, hyphens and plus signs.

=item contact_info.contact_email (str, required)

mail address for notices.

=item account_info (dict, required)

the bank account.

=item account_info.bank_account_type (int)

74 = of the corp, 75 = private; required when organization_type is 1.

=item account_info.account_bank (str, required)

name of the bank.

=item account_info.account_name (str, required)

name of the account: merchant_name, or that of the identity card for a private one.

=item account_info.account_number (str, required)

number of the account; digits, as long as Limits says.

=item account_info.bank_address_code (str, required)

code of the bank's city (省市区编号对照表).

=item account_info.bank_name (str)

full name of the branch; required for banks that are not connected directly.

=item account_info.bank_card_supplement (dict)

further proofs; required when organization_type is 2 or 3.

=item account_info.bank_card_supplement.settlement_certificate_open_wx_pay_media_id (str)

picture of the proof of settlement, one.

=item account_info.bank_card_supplement.relationship_certificate_open_wx_pay_media_id (str)

picture of the proof of relationship, one.

=item account_info.bank_card_supplement.other_certificate_open_wx_pay_media_id (list[str])

pictures of other proofs; at most 3 items.

=item sales_scene_info (dict, required)

where the business is done.

=item sales_scene_info.type (int, required)

1 = shop, 2 = online shop.

=item sales_scene_info.store_url (str)

address of the online shop; at most 1024 bytes; this or the next is required when type is 2.

=item sales_scene_info.store_pic_open_wx_pay_media_id (str)

picture of the online shop's QR code, one; this or store_url is required when type is 2.

=item sales_scene_info.address_code (str)

code of the shop's district, 6 digits (省市区编号对照表); required when type is 1.

=item sales_scene_info.offline_address (str)

address of the shop; 4 to 512 characters, not digits or special ones alone, no blank at either end; required when type is 1.

=item sales_scene_info.entrance_pic_open_wx_pay_media_id (str)

picture of the shop from outside, one; required when type is 1.

=item sales_scene_info.indoor_pic_open_wx_pay_media_id (str)

picture of the shop from inside, one; required when type is 1.

=item business_id (int, required)

line of business, which must suit organization_type: 1 = restaurant, 2 = retail, 3 = fresh food, 4 = cultural relics, 5 = real estate, 6 = real estate agency, 7 = veterinary hospital, 8 = health and medical devices or over-the-counter medicine, 9 = other private hospitals and clinics, 10 = services to residents, 11 = travel agency, 12 = internet café, 13 = cinema, 14 = consulting or entertainment tickets, 15 = sights and hotels, 16 = leisure and travel services, 17 = performances and contests, 18 = amusement arcade or karaoke, 19 = shipping, 20 = railway passengers, 21 = cable television, 22 = other fees, 23 = express, 24 = logistics, 25 = quick delivery, 26 = insurance, 27 = parking, 28 = training, 29 = public transport, 30 = motorway tolls, 31 = private dental and eye hospitals and aesthetic medicine.

=item qualifications (dict)

special qualifications of the applicant, or of its head office or branch, as the line of business asks.

=item qualifications.id (list[str], required)

pictures; at most 5 items.

=item business_addition_pics (dict)

further proofs, where asked for.

=item business_addition_pics.id (list[str], required)

pictures; at most 5 items.

=item userid (str, required)

who draws money: a member in the app's visible range who is verified, and the same person as the super administrator.

=back

Reply:

=over

=item error_description (str)

what is wrong, in words.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

200 merchant numbers for each member who draws money, 2000 for each corp.

=item *

business_id: all when organization_type is 0; 1 to 3, 6 to 10, 12 to 18, 20, 22 to 25, 27, 28, 31 when 1; 9, 14, 16, 22 to 25, 27, 28, 31 when 2; 22, 27, 29, 30 when 3.

=item *

account_number at 工商银行: digits and signs; private 16 to 19, of the corp 16, 19, 26 or 29.

=item *

at 交通银行: digits; private 16 to 19 or 21, of the corp 8, 18, 20, 21, 24 or 27.

=item *

at 招商银行: digits; private 10, 12, 15 or 16, of the corp 13 or 15 to 21.

=item *

at 民生银行: digits; private 12 or 16, of the corp 9, 15, 16 or 20.

=item *

at 中信银行: digits; private 16 or 19, of the corp 19.

=item *

at 浦发银行: digits; private 12 or 16, of the corp 13 to 20 or 23.

=item *

at 兴业银行: digits; private 16 or 18, of the corp 17, 18, 22 or 24.

=item *

at 光大银行: digits; private 16 or 17, of the corp 17 or 21 to 30.

=item *

at 广发银行: digits; private 16, 18 or 19, of the corp 15, 17 to 20 or 23 to 25.

=item *

at 平安银行: digits; private 11, 13, 14, 16 or 19, of the corp 13, 14 or 18.

=item *

at 北京银行: digits; private 13 or 16, of the corp 21, 23 or 28.

=item *

at 华夏银行: digits; private 16, of the corp 16, 17 or 22.

=item *

at 农业银行: digits; private 16, 18 or 19, of the corp 17, 19 or 27.

=item *

at 建设银行: digits; private 16 to 20, of the corp 16, 19, 20 or 24 to 27.

=item *

at 邮政储蓄银行: digits; private 14, 18 or 19, of the corp 16, 18 or 23.

=item *

at 中国银行: digits and signs; private 12, 16, 18 or 19, of the corp 12, 18 or 19.

=item *

at 宁波银行: digits; private 16, 17 or 19, of the corp 16, 17, 19 or 23.

=item *

at other banks: digits; up to 30.

=back

=head2 get_applyment_status($access_token, \%hash)

查询申请单状态: read what became of an application for an account.

POST miniapppay/get_applyment_status
https://developer.work.weixin.qq.com/document/path/98974 (2023/11/30)

hash:

=over

=item out_request_no (str, required)

your number of the application; 1 to 32 characters.

=back

Reply:

=over

=item status (dict)

the application at WeChat Pay.

=item status.applyment_state (str)

CHECKING = data being checked, ACCOUNT_NEED_VERIFY = account to be verified, AUDITING = being decided, REJECTED = rejected, NEED_SIGN = to be signed, FINISH = finished, FROZEN = frozen, CANCELED = cancelled.

=item status.applyment_state_desc (str)

the same in words.

=item status.sign_state (str)

UNSIGNED = not signed, SIGNED = signed by the super administrator, NOT_SIGNABLE = can't be signed now. Signed anew after a rejection where names, super administrator or kind of subject changed.

=item status.sign_url (str)

link for the super administrator to sign, opened by scanning it with the verified WeChat; valid for ever; only when applyment_state is NEED_SIGN or sign_state is UNSIGNED.

=item status.sub_mchid (str)

the merchant number; only when applyment_state is NEED_SIGN or FINISH.

=item status.audit_detail (list[dict])

what was rejected; only when applyment_state is REJECTED or FROZEN.

=item status.audit_detail[].param_name (str)

what.

=item status.audit_detail[].reject_reason (str)

why.

=item status.account_validation (dict)

the transfer that verifies the account; only when applyment_state is ACCOUNT_NEED_VERIFY, and real_sign_state is 2.

=item status.account_validation.account_name (str)

name of the account to pay from.

=item status.account_validation.account_no (str)

number of the account to pay from; only of a private one.

=item status.account_validation.pay_amount (int)

how much to pay, in fen.

=item status.account_validation.destination_account_number (str)

number of the account to pay to.

=item status.account_validation.destination_account_name (str)

its name.

=item status.account_validation.destination_account_bank (str)

its bank.

=item status.account_validation.city (str)

province and city of that account.

=item status.account_validation.remark (str)

what to write on the transfer.

=item status.account_validation.deadline (str)

until when.

=item status.legal_validation_url (str)

link for the legal representative to verify the account instead, opened by scanning it with WeChat; only when applyment_state is ACCOUNT_NEED_VERIFY, real_sign_state is 2, and the documents match.

=item apply_state (int)

0 = begun, 1 = applied, 2 = bound, 3 = withdrawn, 4 = binding failed, 5 = not applied, 6 = to be verified by the legal representative.

=item real_sign_state (int)

0 = can't be signed, 1 = not signed, 2 = signed.

=item reject_reason (str)

why it was rejected.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 create_order($access_token, \%hash)

小程序下单: make an order that a customer pays in a mini program.

POST miniapppay/create_order
https://developer.work.weixin.qq.com/document/path/97322 (2023/08/10)

get_sign signs the prepay_id for the mini program's call.

hash:

=over

=item appid (str, required)

the mini program; 1 to 32 characters.

=item mchid (str, required)

the merchant number, given by WeCom; 1 to 32 characters.

=item out_trade_no (str, required)

your number of the order: digits, letters, _ - | and *, unique for the merchant number; 6 to 32 characters.

=item description (str, required)

what is bought; 1 to 127 characters.

=item scenekey (str)

key from the mini program's address by which 对外收款 > 成员业绩 counts the order for the member who sent it; 1 to 256 characters; not counted when left out.

=item amount (dict, required)

the amount.

=item amount.total (int, required)

amount of the order, in fen.

=item amount.currency (str, required)

CNY, the only one; 1 to 16 characters.

=item payer (dict, required)

who pays.

=item payer.openid (str, required)

the customer in the mini program; 1 to 128 characters.

=item time_expire (str)

when the order ends, as YYYY-MM-DDThh:mm:ss+08:00 (RFC 3339); 1 to 64 characters.

=item attach (str)

your own data, which come back in get_order and the callback; 1 to 128 characters.

=item goods_tag (str)

mark for discounts; 1 to 32 characters.

=item scene_info (dict, required)

where it is paid.

=item scene_info.payer_client_ip (str, required)

IP address of the customer, IPv4 or IPv6; 1 to 45 characters.

=item scene_info.device_id (str)

your number of the device; 1 to 32 characters.

=item scene_info.store_info (dict)

the shop.

=item scene_info.store_info.id (str, required)

your number of the shop; 1 to 32 characters.

=item scene_info.store_info.name (str)

its name; 1 to 256 characters.

=item scene_info.store_info.area_code (str)

its area (省市区编号对照表); 1 to 32 characters.

=item scene_info.store_info.address (str)

its address; 1 to 512 characters.

=item detail (dict)

what is bought.

=item detail.cost_price (int)

amount of the whole receipt, in fen, where it is paid in parts; no discount if it differs from amount.total.

=item detail.invoice_id (str)

the receipt; 1 to 32 characters.

=item detail.goods_detail (list[dict])

the articles.

=item detail.goods_detail[].merchant_goods_id (str, required)

your number of the article: letters, digits, - and _; 1 to 32 characters.

=item detail.goods_detail[].wechatpay_goods_id (str)

WeChat Pay's number of it; 1 to 32 characters.

=item detail.goods_detail[].goods_name (str)

its name; 1 to 256 characters.

=item detail.goods_detail[].quantity (int, required)

how many.

=item detail.goods_detail[].unit_price (int, required)

price of one, in fen.

=back

Reply:

=over

=item prepay_id (str)

the order at WeChat Pay, for get_sign; valid for 2 hours; 1 to 64 characters.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_order($access_token, \%hash)

查询订单: read an order, and whether it was paid.

POST miniapppay/get_order
https://developer.work.weixin.qq.com/document/path/97323 (2022/11/29)

To be asked where no callback came, where a call ended in an error, and before an order is closed.

hash:

=over

=item mchid (str, required)

the merchant number, given by WeCom; 1 to 32 characters.

=item out_trade_no (str, required)

your number of the order: digits, letters, _ - and *, unique for the merchant number; 6 to 32 characters.

=back

Reply:

=over

=item mchid (str)

the merchant number; 1 to 32 characters.

=item out_trade_no (str)

your number of the order; 6 to 32 characters.

=item transaction_id (str)

WeChat Pay's number of the order; 1 to 32 characters.

=item trade_type (str)

JSAPI = official account or mini program, NATIVE = QR code, APP = app, MICROPAY = payment code, MWEB = web page, FACEPAY = face; 1 to 16 characters.

=item trade_state (str)

SUCCESS = paid, REFUND = refunded, NOTPAY = not paid, CLOSED = closed, REVOKED = revoked (payment code), USERPAYING = being paid (payment code), PAYERROR = failed, ACCEPT = accepted and to be debited; 1 to 32 characters.

=item trade_state_desc (str)

the same in words; 1 to 256 characters.

=item bank_type (str)

code of the bank that paid; 1 to 32 characters.

=item attach (str)

your own data; only of a paid order; 1 to 128 characters.

=item success_time (str)

when it was paid, as YYYY-MM-DDThh:mm:ss+08:00 (RFC 3339); 1 to 64 characters.

=item payer (dict)

who paid.

=item payer.openid (str)

the customer in the mini program; 1 to 128 characters.

=item amount (dict)

the amount.

=item amount.total (int)

amount of the order, in fen.

=item amount.payer_total (int)

what the customer paid, in fen.

=item amount.currency (str)

CNY; 1 to 16 characters.

=item amount.payer_currency (str)

currency that the customer paid in; 1 to 16 characters.

=item scene_info (dict)

where it was paid.

=item scene_info.device_id (str)

your number of the device; scene_info.total in the page's table; 1 to 32 characters.

=item promotion_detail (list[dict])

the discounts.

=item promotion_detail[].coupon_id (str)

the coupon; 1 to 32 characters.

=item promotion_detail[].name (str)

its name; 1 to 64 characters.

=item promotion_detail[].scope (str)

GLOBAL = all goods, SINGLE = one article; 1 to 32 characters.

=item promotion_detail[].type (str)

CASH = paid for beforehand by the merchant, NOCASH = not paid for beforehand; 1 to 32 characters.

=item promotion_detail[].amount (int)

value of the coupon, in fen.

=item promotion_detail[].stock_id (str)

the campaign; 1 to 32 characters.

=item promotion_detail[].wechatpay_contribute (int)

what WeChat gave, in fen.

=item promotion_detail[].merchant_contribute (int)

what the merchant gave, in fen.

=item promotion_detail[].other_contribute (int)

what others gave, in fen.

=item promotion_detail[].currency (str)

CNY; 1 to 16 characters.

=item promotion_detail[].goods_detail (list[dict])

the articles.

=item promotion_detail[].goods_detail[].goods_id (str)

number of the article; 1 to 32 characters.

=item promotion_detail[].goods_detail[].quantity (int)

how many.

=item promotion_detail[].goods_detail[].unit_price (int)

price of one, in fen.

=item promotion_detail[].goods_detail[].discount_amount (int)

discount on it, in fen.

=item promotion_detail[].goods_detail[].goods_remark (str)

remark on it; 1 to 128 characters.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 close_order($access_token, \%hash)

关闭订单: close an order that was not paid, so that it can't be any more.

POST miniapppay/close_order
https://developer.work.weixin.qq.com/document/path/97324 (2022/11/28)

Before a new number is used for the same purchase, or when the customer was too slow.

hash:

=over

=item mchid (str, required)

the merchant number, given by WeCom; 1 to 32 characters.

=item out_trade_no (str, required)

your number of the order: digits, letters, _ - and *, unique for the merchant number; 6 to 32 characters.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

not within 5 minutes of create_order.

=back

=head2 get_sign($access_token, \%hash)

获取支付签名: sign a prepay_id for the mini program's call of WeChat Pay.

POST miniapppay/get_sign
https://developer.work.weixin.qq.com/document/path/98130 (2023/02/02)

hash:

=over

=item appid (str, required)

the mini program; 1 to 32 characters.

=item prepay_id (str, required)

the order, from create_order, within 2 hours; 1 to 128 characters.

=item sign_type (str)

RSA, the only one, and so when left out; 1 to 32 characters.

=item nonce (str, required)

random digits and letters; 1 to 32 characters.

=item timestamp (int, required)

now, Unix seconds.

=back

Reply:

=over

=item pay_sign (str)

the signature of appid, timestamp, nonce and prepay_id; 1 to 512 characters.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 refund($access_token, \%hash)

申请退款: refund an order, wholly or in part.

POST miniapppay/refund
https://developer.work.weixin.qq.com/document/path/97333 (2023/03/09)

The reply only says that it was accepted; get_refund_detail reports the outcome. A refund that failed is tried again
under the same out_refund_no; each further part has another.

hash:

=over

=item appid (str, required)

the mini program; 1 to 32 characters.

=item mchid (str, required)

the merchant number, given by WeCom; 1 to 32 characters.

=item out_trade_no (str, required)

your number of the order; 6 to 32 characters.

=item out_refund_no (str, required)

your number of the refund, under which it is made once: digits, letters, _ - | * and @; 1 to 64 characters.

=item reason (str)

why, shown to the customer except in a partial refund of up to 1 yuan; 1 to 80 characters.

=item funds_account (str)

AVAILABLE = from the merchant's balance, where the order waits for being shared out; 1 to 32 characters.

=item amount (dict, required)

the amounts.

=item amount.total (int, required)

amount of the order, in fen.

=item amount.refund (int, required)

what is refunded, in fen; not more than the order.

=item amount.currency (str, required)

CNY, the only one; 1 to 18 characters.

=back

Reply:

=over

=item out_refund_no (str)

your number of the refund; 1 to 64 characters.

=item amount (dict)

the amounts.

=item amount.refund (int)

what is refunded, in fen.

=item amount.currency (str)

CNY; 1 to 18 characters.

=item amount.payer_refund (int)

what the customer gets, without coupons, in fen.

=item amount.discount_refund (int)

what is refunded of coupons, in proportion, in fen.

=item promotion_detail (list[dict])

refunds of discounts; only when discount_refund is above 0.

=item promotion_detail[].promotion_id (str)

the coupon; 1 to 32 characters.

=item promotion_detail[].scope (str)

GLOBAL = all goods, SINGLE = one article; 1 to 32 characters.

=item promotion_detail[].type (str)

COUPON = paid for beforehand by the merchant, DISCOUNT = not paid for beforehand; 1 to 32 characters.

=item promotion_detail[].amount (int)

value of the coupon: what WeChat, the merchant and others gave.

=item promotion_detail[].refund_amount (int)

what of it is refunded, at most the refund.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

orders of the last year.

=item *

150 calls a second; one a minute for each order.

=item *

at most 50 partial refunds of an order, together at most its amount.

=back

=head2 get_refund_detail($access_token, \%hash)

查询退款: read what became of a refund.

POST miniapppay/get_refund_detail
https://developer.work.weixin.qq.com/document/path/97352 (2023/02/07)

WeChat balance is refunded within 20 minutes; of a bank card ask again after 3 working days.

hash:

=over

=item mchid (str, required)

the merchant number, given by WeCom; 1 to 32 characters.

=item out_refund_no (str, required)

your number of the refund: digits, letters, _ - | * and @; 1 to 64 characters.

=back

Reply:

=over

=item refund_id (str)

WeChat Pay's number of the refund; 1 to 32 characters.

=item out_refund_no (str)

your number of the refund; 1 to 64 characters.

=item transaction_id (str)

WeChat Pay's number of the order; 1 to 32 characters.

=item out_trade_no (str)

your number of the order; 1 to 32 characters.

=item channel (str)

ORIGINAL = the way it was paid, BALANCE = to the balance, OTHER_BALANCE = to another balance because the account is faulty, OTHER_BANKCARD = to another card because the card is faulty; 1 to 16 characters.

=item user_received_account (str)

where it went: bank, kind and end of the card, or the balance of the customer or merchant; 1 to 64 characters.

=item success_time (str)

when it was refunded, as YYYY-MM-DDThh:mm:ss+08:00 (RFC 3339); only when status is SUCCESS; 1 to 64 characters.

=item create_time (str)

when it was accepted, as YYYY-MM-DDThh:mm:ss+08:00 (RFC 3339); only when status is SUCCESS; 1 to 64 characters.

=item status (str)

SUCCESS = refunded, CLOSE = closed, PROCESSING = running, ABNORMAL = failed because the card is void or frozen; 1 to 16 characters.

=item amount (dict)

the amounts.

=item amount.refund (int)

what is refunded, in fen.

=item amount.currency (str)

CNY; 1 to 18 characters.

=item amount.payer_refund (int)

what the customer gets, without coupons, in fen.

=item amount.discount_refund (int)

what is refunded of coupons, in proportion, in fen.

=item promotion_detail (list[dict])

refunds of discounts; only when discount_refund is above 0.

=item promotion_detail[].promotion_id (str)

the coupon; 1 to 32 characters.

=item promotion_detail[].scope (str)

GLOBAL = all goods, SINGLE = one article; 1 to 32 characters.

=item promotion_detail[].type (str)

COUPON = paid for beforehand by the merchant, DISCOUNT = not paid for beforehand; 1 to 32 characters.

=item promotion_detail[].amount (int)

value of the coupon: what WeChat, the merchant and others gave.

=item promotion_detail[].refund_amount (int)

what of it is refunded, at most the refund.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_bill($access_token, \%hash)

交易账单申请: get the address of a day's bill.

POST miniapppay/get_bill
https://developer.work.weixin.qq.com/document/path/98115 (2024/12/09)

The file has the details and then the sums, in columns parted by commas; each value of the details begins with `.

hash:

=over

=item bill_date (str, required)

the day, as YYYY-MM-DD; within the last three months.

=item mchid (str, required)

the merchant number; 8 to 32 characters.

=item bill_type (str)

ALL = all orders, SUCCESS = paid ones, REFUND = refunds; none with those of top-ups; 1 to 32 characters. Default: ALL.

=item tar_type (str)

GZIP for a compressed file; plain when left out; 1 to 32 characters.

=back

Reply:

=over

=item hash_type (str)

SHA1; 1 to 32 characters.

=item hash_value (str)

digest of the file, unpacked; 1 to 1024 characters.

=item download_url (str)

address of the file, valid for 30 seconds; 1 to 2048 characters.

=item auth (str)

header with which to fetch it, such as "Authorization: xxx"; 1 to 2048 characters.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
