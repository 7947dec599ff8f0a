#!/usr/bin/env python3
"""What a run of pytest may skip: .ci/skips.py JUNIT_XML LIMIT

At most LIMIT tests, each for a reason that names what it needs.
"""

import sys
from collections import Counter
from xml.etree import ElementTree

path, limit = sys.argv[1], int(sys.argv[2])
reasons = Counter(skip.get("message", "") for skip in ElementTree.parse(path).iter("skipped"))
for reason, count in sorted(reasons.items()):
    print(f"{count:5} skipped: {reason}")
nameless = [reason for reason in reasons if not reason.startswith("needs ")]
if nameless:
    sys.exit(f"these say nothing of what they need: {nameless}")
skipped = sum(reasons.values())
if skipped > limit:
    sys.exit(f"{skipped} skipped, at most {limit} may be")
