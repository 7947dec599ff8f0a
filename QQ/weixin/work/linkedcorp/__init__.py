"""QQ::weixin::work::linkedcorp: 互联企业. Members, departments and messages of linked corps, a folder of families."""
