"""The customers of a member are known at once, whatever changes the follow entries."""

import random

from QQ.weixin.work.sandbox._state.follows import Follows


def test_it_is_a_dict_that_knows_the_customers_of_members():
    chance = random.Random(1)
    follows, plain = Follows({"wm0": {"u0": {"a": 1}}}), {"wm0": {"u0": {"a": 1}}}
    for step in range(3000):
        customer, userid = f"wm{chance.randrange(6)}", f"u{chance.randrange(4)}"
        what = chance.randrange(9)
        for each in (follows, plain):
            if what == 0:
                each[customer] = {userid: {"n": step}}
            elif what == 1:
                each.setdefault(customer, {})[userid] = {"n": step}
            elif what == 2:
                each.pop(customer, None)
            elif what == 3 and customer in each:
                del each[customer]
            elif what == 4 and customer in each:
                each[customer].pop(userid, None)
            elif what == 5 and userid in each.get(customer, {}):
                del each[customer][userid]
            elif what == 6 and customer in each:
                each[customer].update({userid: {"n": step}, "u9": {}})
            elif what == 7 and customer in each:
                each[customer].clear()
            elif what == 8 and step % 50 == 0:
                each.clear()
        assert follows == plain
        for member in ("u0", "u1", "u2", "u3", "u9"):
            assert sorted(follows.customers_of(member)) == sorted(each for each, own in plain.items() if member in own)
