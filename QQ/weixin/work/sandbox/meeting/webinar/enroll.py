"""Enrolments for webinars: as for meetings."""

from ..enroll import approve as approve
from ..enroll import delete as delete
from ..enroll import get_config as get_config
from ..enroll import import_ as import_
from ..enroll import list as list
from ..enroll import query_by_tmp_openid as query_by_tmp_openid
from ..enroll import set_config as set_config
