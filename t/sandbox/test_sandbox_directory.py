"""Members and departments are found at once, whatever changes the dicts and lists that hold them."""

import random

from QQ.weixin.work import check, oa, user
from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.sandbox._state.company import Company


class Plain:
    """The same dicts and lists without an index, and what they hold found by looking at all."""

    def __init__(self, company):
        self.departments = {id: list(userids) for id, userids in company.departments.items()}
        self.members = {userid: dict(fields) for userid, fields in company.members.items()}

    def userids(self):
        return list(
            dict.fromkeys([*self.members, *(each for userids in self.departments.values() for each in userids)])
        )

    def departments_of(self, userid):
        return [id for id, userids in self.departments.items() if userid in userids]

    def with_value(self, name, value):
        return [userid for userid, fields in self.members.items() if fields.get(name) == value]


def replace(userids, at, new):
    userids[at] = new


def add_some(userids, userid):
    userids += ["u8"]
    userids.extend([userid])
    userids.insert(0, userid)


def of_departments(departments, department, userid):
    """What can be done to departments, there or not."""
    return [
        lambda: replace(departments, department, [userid, "u9"]),
        lambda: departments.setdefault(department, []).append(userid),
        lambda: departments.pop(department, None),
    ]


def of_a_department(userids, userid, chance):
    at = chance.randrange(len(userids))
    return [
        lambda: userids.pop(at),
        lambda: replace(userids, at, userid),
        lambda: replace(userids, slice(1, 3), [userid, userid]),
        lambda: userids.__delitem__(slice(None, None, 2)),
        lambda: add_some(userids, userid),
        lambda: userids.remove(userids[at]),
        lambda: (userids.pop(), userids.reverse()),
        lambda: userids.clear(),
    ]


def of_members(members, userid, step):
    return [
        lambda: replace(members, userid, {"name": "a", "mobile": f"138{step % 4}"}),
        lambda: members.setdefault(userid, {}).update(mobile=f"138{step % 4}", email="a@b", name="b"),
        lambda: members.pop(userid, None),
        lambda: members.setdefault(userid, {}).pop("mobile", None),
        lambda: members.setdefault(userid, {}).__ior__({"email": None, "biz_mail": "x"}),
        lambda: members.clear() if step % 40 == 0 else None,
    ]


def change(each, chance, step):
    department, userid = chance.randrange(1, 6), f"{chance.choice('uU')}{chance.randrange(5)}"
    ways = [*of_departments(each.departments, department, userid), *of_members(each.members, userid, step)]
    if each.departments.get(department):
        ways += of_a_department(each.departments[department], userid, chance)
    chance.choice(ways)()


def test_they_are_dicts_and_lists_that_find_members():
    chance = random.Random(7)
    company = Company()
    plain = Plain(company)
    for step in range(2000):
        seed = chance.random()
        for each in (company, plain):
            change(each, random.Random(seed), step)
        assert company.departments == plain.departments
        assert company.members == plain.members
        everybody = plain.userids()
        assert company.userids() == everybody
        for userid in [*everybody, "u0", "U4", "nobody"]:
            assert company.departments_of(userid) == plain.departments_of(userid)
            assert (company.known(userid) == userid) == (userid in everybody)
            assert (company.known(userid.upper()) is None) == (userid.lower() not in map(str.lower, everybody))
        for name, value in (("mobile", "1381"), ("email", "a@b"), ("biz_mail", "x")):
            assert sorted(company.members_with_value(name, value)) == sorted(plain.with_value(name, value))


def test_departments_know_those_below_them():
    company = Company()
    company.departments[7] = []  # of which no more is known: it is right below the company
    assert company.with_subdepartments(1) == [1, 2, 3, 7]
    company.department_details[7]["parentid"] = 2
    company.department_details[3] = {"name": "研发部", "parentid": 7, "order": 1}
    assert company.with_subdepartments(2) == [2, 7, 3]
    assert company.with_subdepartments(1) == [1, 2, 7, 3]
    company.department_details[2].update(parentid=3)  # a loop, as a state file may have it
    assert sorted(company.with_subdepartments(2)) == [2, 3, 7]
    company.department_details = {2: {"name": "客服部", "parentid": 1, "order": 1}}
    assert company.with_subdepartments(1) == [1, 2, 3, 7]
    del company.departments[3]
    assert company.children_of(1) == [2, 7]


def test_the_things_inside_one_are_found_without_the_others(sandbox):
    token = sandbox.access_token
    calendars = [
        check(oa.calendar.add(token, {"calendar": {"summary": "a", "color": "#FF3030"}}))["cal_id"] for _ in range(2)
    ]
    for cal_id in [*calendars, calendars[0]]:
        times = {"start_time": int(sandbox.now), "end_time": int(sandbox.now) + 60}
        check(oa.schedule.add(token, {"schedule": {"attendees": [{"userid": "lisi"}], "cal_id": cal_id, **times}}))
    assert [len(_schedules(token, cal_id)) for cal_id in calendars] == [2, 1]
    gone = next(iter(sandbox.resources["schedules"]))
    del sandbox.resources["schedules"][gone]  # as people's doings do
    assert [len(_schedules(token, cal_id)) for cal_id in calendars] == [1, 1]
    sandbox.resources["schedules"] = {**sandbox.resources["schedules"]}  # as a state file does
    assert [len(_schedules(token, cal_id)) for cal_id in calendars] == [1, 1]
    check(oa.calendar.del_(token, {"cal_id": calendars[0]}))
    assert len(_schedules(token, calendars[1])) == len(sandbox.resources["schedules"]) == 1


def _schedules(token, cal_id):
    return check(oa.schedule.get_by_calendar(token, {"cal_id": cal_id}))["schedule_list"]


def test_a_state_file_brings_them_back(sandbox, tmp_path):
    check(
        user.create(
            sandbox.access_token, {"userid": "New", "name": "新", "department": [3, 2], "mobile": "13911112222"}
        )
    )
    sandbox.save(tmp_path / "state.json")
    with Sandbox(file=tmp_path / "state.json") as again:
        assert again.company.known("new") == "New"
        assert again.company.members_with_value("mobile", "13911112222") == ["New"]
        assert again.company.departments_of("New") == [2, 3]
        assert again.company.departments == sandbox.company.departments


def test_fields_put_back_in_their_own_place_are_still_found():
    with Sandbox() as sandbox:
        members, follows = sandbox.company.members, sandbox.contacts.follows
        members["zhangsan"]["mobile"] = "13900000000"
        members["zhangsan"] = members["zhangsan"]
        assert sandbox.company.members_with_value("mobile", "13900000000") == ["zhangsan"]
        sandbox.contacts.follow("wmA", "lisi", 0)
        follows["wmA"] = follows["wmA"]
        assert "wmA" in follows.customers_of("lisi")
        assert follows.pop("wmA")["lisi"]
        assert "wmA" not in follows.customers_of("lisi")
