"""What devices recorded (智慧硬件数据), and the rules of their doors."""

from collections.abc import Iterable
from typing import Any

from ._model.resource import Fitted, Resource, Thing, paged, text
from ._reply import RefusalError, Reply
from ._state import State
from ._state.people import MEMBER, userid_of
from ._state.statistic import DAY
from .openhw.device import CHECKINS, PASSAGES, TEMPERATURES

RULES = Resource("door_rules", id="rule_id", new=text("rule"))
MAX_DAYS = 31
BY_DEVICE = 1  # data_filter_type
ABILITIES = 1 | 2 | 4  # attendance, doors, temperature
PASS = ("pass_rule", "remote_pass_rule")

del_accesscontrol_rule: Fitted = RULES.deletes()


@Fitted
def get_auth_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    devices = [
        {
            "device_sn": device_sn,
            "SN": device_sn,
            "default_name": device_sn,
            "model_name": device.model_id,
            "device_type": 1,
            "device_ability": ABILITIES,
        }
        for device_sn, device in sandbox.provider.devices.items()
        if device.secret
    ]
    return {"device_list": {"item": devices}}


def _records(kind: str, at: str) -> Fitted:
    """A call that lists what devices have uploaded in a time."""

    def listed(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
        begin, end = hash["begin_time"], hash["end_time"]
        if not 0 <= end - begin <= MAX_DAYS * DAY:
            raise RefusalError(40058, f"end_time must be at most {MAX_DAYS} days after begin_time")
        by = "device_sn" if hash["data_filter_type"] == BY_DEVICE else "open_userid"
        if not hash.get(f"{by}_list"):
            raise RefusalError(40058, f"missing {by}_list")
        found = [
            {**each, "checkin_time": each["timestamp"]}
            for each in sandbox.resources.get(kind, {}).values()
            if begin <= each["uploaded"] <= end
            and each[by] in hash[f"{by}_list"]
            and each["user_type"] == hash["user_type"]
        ]
        return paged(found, hash, at=f"{at}.items[]", limit=200)

    return Fitted(listed)


get_checkin_data: Fitted = _records(CHECKINS, "checkindata")
get_temperature_data: Fitted = _records(TEMPERATURES, "temperature_data")
get_accesscontrol_data: Fitted = _records(PASSAGES, "accesscontrol_data")


@Fitted
def add_accesscontrol_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(sandbox, hash)
    return RULES.add(sandbox, {**hash, "effect_time": int(sandbox.now)})


@Fitted
def mod_accesscontrol_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(sandbox, hash)
    RULES.change(sandbox, hash["rule_id"], {**hash, "effect_time": int(sandbox.now)}, replaces=True)
    return {}


@Fitted
def get_accesscontrol_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_devices(sandbox, [hash["device_sn"]])
    own = [rule for rule in RULES.all(sandbox) if hash["device_sn"].upper() in map(str.upper, rule["device_sn_list"])]
    return {
        name: {
            "items": [
                {
                    **rule[name],
                    "rule_id": rule["rule_id"],
                    "name": rule["rule_name"],
                    "effect_time": rule["effect_time"],
                }
                for rule in own
                if rule.get(name)
            ]
        }
        for name in PASS
    }


def _check(sandbox: State, rule: Thing) -> None:
    _need_devices(sandbox, rule["device_sn_list"])
    for name in PASS:
        for each in (rule.get(name) or {}).get("effect_open_userid_list", []):
            if each.get("user_type", MEMBER) != MEMBER or userid_of(sandbox, each["open_userid"]) is None:
                raise RefusalError(60111, each["open_userid"])


def _need_devices(sandbox: State, serials: Iterable[str]) -> None:
    for device_sn in serials:
        if device_sn.upper() not in sandbox.provider.devices:
            raise RefusalError(40058, f"there is no device {device_sn}")
