"""Works out figures from exported rows, in another language and by nobody else's code: the definitions of METRICS, read afresh.

figures.py LEADS.csv SESSIONS.csv ZONE NOW FROM TO -> JSON {name: [value, n, low, high]}
"""

import csv
import json
import math
import sys
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

leads_file, sessions_file, zone_name, now_text, from_text, to_text = sys.argv[1:]
zone = ZoneInfo(zone_name)
first, last = (date.fromisoformat(text) for text in (from_text, to_text))


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def moment(instant):
    text = instant.replace("Z", "+00:00")
    if "." in text:  # Python reads at most six places
        head, rest = text.split(".")
        text = head + "." + rest[:-6][:6].ljust(6, "0") + rest[-6:]
    return datetime.fromisoformat(text).astimezone(zone)


def studio_day(instant):
    return moment(instant).date()


def inside(day):
    return first <= day <= last


def day_of(text):
    return date.fromisoformat(text)


def count(some):
    n = sum(1 for _ in some)
    return [n, n, None, None]


def cents(values):
    values = [int(value) for value in values]
    return [sum(values), None, None, None]


def share(hits, n):
    if n == 0:
        return [None, 0, None, None]
    z = 1.959963984540054
    p = hits / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    reach = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return [p, n, 0.0 if hits == 0 else centre - reach, 1.0 if hits == n else centre + reach]


now = moment(now_text)
today = now.date()
leads = rows(leads_file)
sessions = rows(sessions_file)
received = [lead for lead in leads if inside(studio_day(lead["receivedAt"]))]
converted = [lead for lead in leads if lead["convertedDay"] and inside(day_of(lead["convertedDay"]))]
lost = [lead for lead in leads if lead["lostDay"] and inside(day_of(lead["lostDay"]))]
open_now = [lead for lead in leads if lead["stage"] not in ("CONVERTED", "LOST")]
ripe = [lead for lead in received if studio_day(lead["receivedAt"]) <= today - timedelta(days=90)]
in_time = [lead for lead in ripe if lead["convertedInDays"] and int(lead["convertedInDays"]) <= 90]
completed = [s for s in sessions if s["status"] == "COMPLETED" and inside(studio_day(s["completedAt"]))]
past = [
    s
    for s in sessions
    if s["status"] != "CANCELLED" and inside(studio_day(s["startsAt"])) and moment(s["startsAt"]) < now
]
gaps = [int(s["gapDays"]) for s in completed if s["gapDays"]]
delivered = sum(int(s["minutes"]) for s in completed)
earned = sum(int(s["valueCents"]) for s in completed)
treatments = [s for s in completed if s["kind"] != "TOUCH_UP"]
booked = cents(lead["priceCents"] for lead in converted)


def was(status):
    return share(sum(s["status"] == status for s in past), len(past))


print(
    json.dumps(
        {
            "new-inquiries": count(received),
            "never-answered": count(lead for lead in received if not lead["answeredMinutes"]),
            "conversions": count(converted),
            "conversion-rate": share(len(in_time), len(ripe)),
            "losses": count(lost),
            "open-now": count(open_now),
            "unanswered-now": count(lead for lead in open_now if not lead["answeredMinutes"]),
            "open-without-category": count(lead for lead in open_now if lead["category"] == "NOT_RECORDED"),
            "open-without-assignee": count(lead for lead in open_now if not lead["assigneeId"]),
            "booked": booked,
            "average-plan-price": [
                math.floor(booked[0] / len(converted) + 0.5) if converted else None,
                len(converted),
                None,
                None,
            ],
            "sessions": count(completed),
            "first-sessions": count(s for s in treatments if s["number"] == "1"),
            "touch-ups": count(s for s in completed if s["kind"] == "TOUCH_UP"),
            "earned": cents(s["valueCents"] for s in completed),
            "show-rate": was("COMPLETED"),
            "no-show-rate": was("MISSED"),
            "outcome-not-recorded": was("SCHEDULED"),
            "cancelled-late-rate": was("CANCELLED_LATE"),
            "hours-delivered": [delivered, len(completed), None, None],
            "earned-per-hour": [
                math.floor(earned * 60 / delivered + 0.5) if delivered else None,
                len(completed),
                None,
                None,
            ],
            "healing-gap-too-long": count(gap for gap in gaps if gap > 30),
            "healing-gap-kept": share(sum(7 <= gap <= 30 for gap in gaps), len(gaps)),
            "healing-gap-too-short": count(gap for gap in gaps if gap < 7),
        }
    )
)
