"""What residents report (居民上报)."""

from .._model.cases import Cases, grid_info

CASES = Cases("resident_cases")

get_grid_info = grid_info()
get_corp_status = CASES.counts("grid_id")
get_user_status = CASES.counts("userid")
category_statistic = CASES.by_category()
get_order_list = CASES.order_list()
get_order_info = CASES.gets(at="order_info")
