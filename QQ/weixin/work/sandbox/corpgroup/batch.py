"""The provisional ids of many customers, as for apps of one corp."""

from ..idconvert.batch import external_userid_to_pending_id as external_userid_to_pending_id
