"""QQ::weixin::work::report: 政民沟通.

Government-resident communication: grids with their event categories, and what members and residents report.
"""
