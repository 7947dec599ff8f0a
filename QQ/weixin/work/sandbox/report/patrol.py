"""What members report on patrol (巡查上报)."""

from .._model.cases import Cases, grid_info
from .._model.fitted import Fitted

CASES = Cases("patrol_cases")

get_grid_info: Fitted = grid_info()
get_corp_status: Fitted = CASES.counts("grid_id")
get_user_status: Fitted = CASES.counts("userid")
category_statistic: Fitted = CASES.by_category()
get_order_list: Fitted = CASES.order_list()
get_order_info: Fitted = CASES.gets(at="order_info")
