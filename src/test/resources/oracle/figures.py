"""Works out figures from exported rows, in another language and by nobody else's code: the definitions of METRICS, read afresh.

figures.py FOLDER RULES NOW FROM TO CATEGORIES SOURCES -> JSON {name: [value, n, low, high]}; of times {name: [value, n]}

FOLDER holds leads, aside (what stands beside the figures), sessions, due, consultations, cancelled and money, each a .csv of every row there is.
RULES is a file with what the studio has set: zone, openingHours, holidays, chairs, touchUpMonths.
CATEGORIES and SOURCES are joined by commas; empty for any.
"""

import csv
import json
import math
import os
import sys
from calendar import monthrange
from datetime import date, datetime, time as clock, timedelta
from zoneinfo import ZoneInfo

folder, rules_file, now_text, from_text, to_text, categories_text, sources_text = sys.argv[1:]
with open(rules_file, encoding="utf-8") as file:
    rules = json.load(file)
zone = ZoneInfo(rules["zone"])
utc = ZoneInfo("UTC")
closed = {date.fromisoformat(day) for day in rules["holidays"]}
week = {}
for weekday, hours in rules["openingHours"].items():
    names = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
    week[names.index(weekday)] = [clock.fromisoformat(text) for text in hours.split("–")]
ALL_TIME_ENDS = date(2199, 12, 31)
first, last = (date.fromisoformat(text) for text in (from_text, to_text))
categories = set(filter(None, categories_text.split(",")))
sources = set(filter(None, sources_text.split(",")))


def rows(name):
    with open(os.path.join(folder, name + ".csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def of_category(row):
    return not categories or row["category"] in categories


def of_source(row):
    return not sources or row["source"] in sources


def asked(some):
    return [row for row in some if of_category(row) and of_source(row)]


def moment(instant):
    text = instant.replace("Z", "+00:00")
    if "." in text:  # Python reads at most six places
        head, rest = text.split(".")
        text = head + "." + rest[:-6][:6].ljust(6, "0") + rest[-6:]
    return datetime.fromisoformat(text).astimezone(zone)


def ago(**time):
    """So long before now by the clock that knows no summer time, to the second."""
    return now.astimezone(ZoneInfo("UTC")).replace(microsecond=0) - timedelta(**time)


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
    return [sum(values), len(values), None, None]


def minutes(some):
    values = [int(session["minutes"]) for session in some]
    return [sum(values), len(values), None, None]


def use(some, end):
    """Their minutes out of those the chairs are open: from the first session's day on; all time ends with the last one's."""
    every = [studio_day(session["startsAt"]) for session in all_sessions + gone]
    if not week or not every:
        return [None, 0, None, None]
    until = max(every) if last == ALL_TIME_ENDS else last
    start, stop = midnight(max(first, min(every))), min(end, midnight(until + timedelta(days=1)))
    total = rules["chairs"] * max(0, open_minutes(start, stop))
    return [minutes(some)[0] / total if total else None, math.ceil(total / 60), None, None]


def midnight(day):
    return datetime.combine(day, clock(0), tzinfo=zone).astimezone(utc)


def mean(total, of, n):
    return [math.floor(total / of + 0.5) if of else None, n, None, None]


def share(hits, n):
    if n == 0:
        return [None, 0, None, None]
    z = 1.959963984540054
    p = hits / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    reach = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return [p, n, 0.0 if hits == 0 else centre - reach, 1.0 if hits == n else centre + reach]


def part(some, hit):
    some = list(some)
    return share(sum(1 for one in some if hit(one)), len(some))


def quantile(times, over):
    """Kaplan and Meier. @param times pairs of minutes and whether it was over then"""
    waiting, left = 1.0, sorted(times)
    for time in sorted({minutes for minutes, done in left if done}):
        at_risk = sum(1 for minutes, _ in left if minutes >= time)
        waiting *= 1 - sum(1 for minutes, done in left if done and minutes == time) / at_risk
        if waiting <= 1 - over + 1e-9:
            return [time, len(left)]
    return [None, len(left)]


def survival(times, until):
    """Kaplan and Meier with Greenwood's sum. -> share over by then, how many, and its 95 % band on the log(-log) scale"""
    waiting, greenwood = 1.0, 0.0
    for at in sorted({length for length, done in times if done and length <= until}):
        at_risk = sum(1 for length, _ in times if length >= at)
        ended = sum(1 for length, done in times if done and length == at)
        waiting *= 1 - ended / at_risk
        if ended < at_risk:
            greenwood += ended / (at_risk * (at_risk - ended))
        else:
            waiting = 0.0
    if not times:
        return [None, 0, None, None]
    if waiting in (0.0, 1.0):
        _, _, low, high = share(len(times) if waiting == 0 else 0, len(times))
        return [1 - waiting, len(times), low, high]
    spread = math.exp(1.959963984540054 * math.sqrt(greenwood) / -math.log(waiting))
    return [1 - waiting, len(times), 1 - waiting ** (1 / spread), 1 - waiting**spread]


ULTIMATE, ENOUGH = 180, 20


def incidence(ends):
    """Aalen and Johansen. @param ends triples of days and what came: 1 converted, 2 lost, 0 neither yet -> [(day, share)], n, longest"""
    running, came, curve = 1.0, 0.0, []
    for at in sorted({days for days, what in ends if what}):
        at_risk = sum(1 for days, _ in ends if days >= at)
        hits = sum(1 for days, what in ends if days == at and what == 1)
        others = sum(1 for days, what in ends if days == at and what == 2)
        came += running * hits / at_risk
        curve.append((at, came, running, hits, hits + others, at_risk))
        running *= 1 - (hits + others) / at_risk
    return curve


def in_the_end(ends):
    """The share at 180 days and its band (delta method, Marubini and Valsecchi 1995), and when half and nine of ten of it have come."""
    n = len(ends)
    if n < ENOUGH or max(days for days, _ in ends) < ULTIMATE:
        return [None, n, None, None], [None, n], [None, n]
    curve = [step for step in incidence(ends) if step[0] <= ULTIMATE]
    whole = curve[-1][1] if curve else 0.0
    variance = 0.0
    for _, came, before, hits, ended, at_risk in curve:
        to_come = whole - came
        if at_risk > ended:
            variance += to_come**2 * ended / (at_risk * (at_risk - ended))
        variance += before**2 * (at_risk - hits) * hits / at_risk**3
        variance -= 2 * to_come * before * hits / at_risk**2
    if whole <= 0 or whole >= 1 or variance <= 0:
        _, _, low, high = share(math.floor(whole * n + 0.5), n)
    else:
        spread = math.exp(1.959963984540054 * math.sqrt(variance) / (whole * -math.log(whole)))
        low, high = whole**spread, whole ** (1 / spread)

    def by(part):
        days = [day for day, came, *_ in curve if whole > 0 and came >= part * whole - 1e-12]
        return [days[0] if days else None, n]

    return [whole, n, low, high], by(0.5), by(0.9)


def open_minutes(start, end):
    """Only while the studio is open, by its wall clock; without opening hours it is always open."""
    if not week:
        return max(0, int((end - start).total_seconds() // 60))
    total, day = timedelta(), start.astimezone(zone).date()
    while day <= end.astimezone(zone).date():
        if day.weekday() in week and day not in closed:
            opens, closes = (
                datetime.combine(day, at, tzinfo=zone).astimezone(utc) for at in week[day.weekday()]
            )
            total += max(timedelta(), min(closes, end) - max(opens, start))
        day += timedelta(days=1)
    return int(total.total_seconds() // 60)


now = moment(now_text)
today = now.date()
all_leads = rows("leads")
leads = asked(all_leads)
aside = asked(rows("aside"))
all_sessions = rows("sessions")
sessions = asked(all_sessions)
all_consultations = rows("consultations")
consultations = asked(all_consultations)
cancelled = asked(rows("cancelled"))
moved = [session for session in rows("due") if session["status"] == "MOVED_LATE"]
gone = rows("cancelled") + moved
of_lead = {lead["id"]: lead for lead in all_leads}
money = [one for one in rows("money") if one["leadId"] in of_lead and asked([of_lead[one["leadId"]]])]

earliest = {}
for lead in all_leads:
    key = (moment(lead["receivedAt"]), int(lead["id"]))
    earliest[lead["personId"]] = min(earliest.get(lead["personId"], key), key)

met_or_not = [
    one
    for one in consultations
    if one["outcome"] not in ("CANCELLED", "MOVED")
    and moment(one["startsAt"]) < now
    and inside(studio_day(one["startsAt"]))
]


def met(*outcomes):
    return part(met_or_not, lambda one: one["outcome"] in outcomes)


received = [lead for lead in leads if inside(studio_day(lead["receivedAt"]))]
converted = [lead for lead in leads if lead["convertedDay"] and inside(day_of(lead["convertedDay"]))]
lost = [lead for lead in leads if lead["lostDay"] and inside(day_of(lead["lostDay"]))]
any_open = [lead for lead in all_leads if lead["stage"] not in ("CONVERTED", "LOST")]
open_now = asked(any_open)
ripe = [lead for lead in received if studio_day(lead["receivedAt"]) <= today - timedelta(days=90)]
in_time = [lead for lead in ripe if lead["convertedInDays"] and int(lead["convertedInDays"]) <= 90]


def at_once(lead):
    answered = lead["answeredMinutes"]
    return lead["channel"] == "WALK_IN" or lead["channel"] == "CALL" and answered != "" and int(answered) <= 1


def old(some, **time):
    return [lead for lead in some if moment(lead["receivedAt"]) < ago(**time)]


waited = [lead for lead in received if not at_once(lead)]


def within(some, limit):
    return part(some, lambda lead: lead["answeredMinutes"] != "" and int(lead["answeredMinutes"]) <= limit)


def waits(lead):
    if lead["answeredMinutes"] != "":
        return int(lead["answeredMinutes"]), True
    return int((now.astimezone(utc) - moment(lead["receivedAt"]).astimezone(utc)).total_seconds() // 60), False


def waits_while_open(lead):
    if lead["answeredMinutes"] != "":
        return int(lead["answeredOpenMinutes"]), True
    return open_minutes(moment(lead["receivedAt"]).astimezone(utc), now.astimezone(utc)), False


known_open = [lead for lead in waited if lead["answeredMinutes"] == "" or lead["answeredOpenMinutes"] != ""]


def booked_early(lead):
    limit = moment(lead["receivedAt"]).astimezone(utc) + timedelta(days=14)
    return lead["bookedAt"] != "" and moment(lead["bookedAt"]).astimezone(utc) < limit


PASSED = ["answeredMinutes", "bookedAt", "attendedDay", "convertedDay", "firstSessionDay", "seriesDoneDay"]


def got_to(step):
    later = PASSED[PASSED.index(step) :]
    return lambda lead: any(lead[passed] != "" for passed in later)


completed = [s for s in sessions if s["status"] == "COMPLETED" and inside(studio_day(s["completedAt"]))]
planned = [s for s in sessions if inside(studio_day(s["startsAt"]))]
late = [s for s in cancelled if s["status"] == "CANCELLED_LATE"]
past = [s for s in sessions + late + asked(moved) if inside(studio_day(s["startsAt"])) and moment(s["startsAt"]) < now]
gaps = [int(s["gapDays"]) for s in completed if s["gapDays"]]
earned = cents(s["valueCents"] for s in completed)
delivered = minutes(completed)
treatments = [s for s in completed if s["kind"] != "TOUCH_UP"]
booked = cents(lead["priceCents"] for lead in converted)
begun = [s for s in treatments if s["number"] == "1" and s["planId"]]


def finished(session):
    of_plan = [s for s in sessions if s["planId"] == session["planId"] and s["status"] == "COMPLETED"]
    return sum(s["kind"] == "TREATMENT" for s in of_plan) >= int(session["planned"])


def done_in(session):
    """Days from the first session of a series to its last, and whether that was; else how long it is running."""
    first_day = studio_day(session["completedAt"])
    done = sorted(
        studio_day(s["completedAt"])
        for s in all_sessions
        if s["planId"] == session["planId"] and s["status"] == "COMPLETED" and s["kind"] == "TREATMENT"
    )
    planned_number = int(session["planned"])
    if len(done) >= planned_number:
        return max(0, (done[planned_number - 1] - first_day).days), True
    return max(0, (today - first_day).days), False


def plus_months(day, months):
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def due_day(session):
    return plus_months(studio_day(session["completedAt"]), rules["touchUpMonths"][session["category"]])


def place(session):
    return studio_day(session["completedAt"]), int(session["id"])


def is_due(session):
    """The last session of a finished series, or a touch-up after it, and nothing done since until it is due."""
    lead = of_lead.get(session["leadId"])
    if session["status"] != "COMPLETED" or not lead or not lead["seriesDoneDay"]:
        return False
    if studio_day(session["completedAt"]) < day_of(lead["seriesDoneDay"]):
        return False
    return not any(
        later["personId"] == session["personId"]
        and later["leadId"] == session["leadId"]
        and later["status"] == "COMPLETED"
        and place(later) > place(session)
        and studio_day(later["completedAt"]) < due_day(session)
        for later in of_person[session["personId"]]
    )


def is_recaptured(session):
    last_day = due_day(session) + timedelta(days=90)
    return any(
        b["kind"] == "TOUCH_UP"
        and b["leadId"] in ("", session["leadId"])
        and moment(b["startsAt"]) > moment(session["startsAt"])
        and b["id"] != session["id"]
        and (day_of(b["bookedDay"]) if b["bookedDay"] else studio_day(b["startsAt"])) <= last_day
        for b in of_person[session["personId"]]
    )


def is_stalled(session):
    """The last one done of a series with more to come, none booked, over 35 days ago."""
    if session["status"] != "COMPLETED" or session["kind"] != "TREATMENT" or not session["planId"]:
        return False
    treated = [
        s
        for s in all_sessions
        if s["planId"] == session["planId"] and s["status"] == "COMPLETED" and s["kind"] == "TREATMENT"
    ]
    return (
        len(treated) < int(session["planned"])
        and place(session) == max(map(place, treated))
        and not any(s["leadId"] == session["leadId"] and s["status"] == "SCHEDULED" for s in all_sessions)
        and (today - studio_day(session["completedAt"])).days > 35
    )


of_person = {}
for one in all_sessions:
    of_person.setdefault(one["personId"], []).append(one)
falling_due = [s for s in sessions if is_due(s) and inside(due_day(s))]
judged_due = [s for s in falling_due if due_day(s) <= today - timedelta(days=90)]
prices = sorted(int(lead["priceCents"]) for lead in converted if lead["priceCents"])


def price_at(percent):
    return [prices[max(0, math.ceil(len(prices) * percent / 100) - 1)] if prices else None, len(converted), None, None]


def ending(lead):
    arrived = studio_day(lead["receivedAt"])
    if lead["convertedInDays"] != "":
        return max(0, int(lead["convertedInDays"])), 1
    if lead["stage"] == "LOST":
        return max(0, (day_of(lead["lostDay"]) - arrived).days), 2
    return max(0, (today - arrived).days), 0


ultimate, converted_half, converted_nine = in_the_end([ending(lead) for lead in received])
to_tell = [one for one in consultations if one["outcome"] == "BOOKED"]


def was(*statuses):
    return part(past, lambda s: s["status"] in statuses)


def numbered(which):
    return count(s for s in treatments if s["number"] and which(int(s["number"])))


def paid(one):
    return int(one["amountCents"]) * (-1 if one["kind"] == "REFUNDED" else 1)


def held():
    of_leads = {}
    for one in money:
        if one["kind"] != "REQUIRED":
            of_leads.setdefault(one["leadId"], []).append(
                int(one["amountCents"]) * (1 if one["kind"] in ("PAID", "CREDITED") else -1)
            )
    return cents(value for values in of_leads.values() if sum(values) > 0 for value in values)


def standing(which):
    return count(lead for lead in aside if lead["standing"] == which and inside(studio_day(lead["receivedAt"])))


figures = {
    "new-inquiries": count(received),
    "new-people": count(
        lead
        for lead in received
        if earliest[lead["personId"]] == (moment(lead["receivedAt"]), int(lead["id"]))
    ),
    "spam": standing("SPAM"),
    "test-entries": standing("TEST"),
    "duplicates": standing("DUPLICATE"),
    "never-answered": count(lead for lead in received if not lead["answeredMinutes"]),
    "answered-at-once": count(lead for lead in received if at_once(lead)),
    "answered-within-15-minutes": within(old(waited, minutes=15), 15),
    "answered-within-1-hour": within(old(waited, hours=1), 60),
    "answered-within-24-hours": within(old(waited, days=1), 1440),
    "first-response-half": quantile([waits(lead) for lead in waited], 0.5),
    "first-response-nine-of-ten": quantile([waits(lead) for lead in waited], 0.9),
    "first-response-while-open-half": quantile([waits_while_open(lead) for lead in known_open], 0.5),
    "first-response-while-open-nine-of-ten": quantile([waits_while_open(lead) for lead in known_open], 0.9),
    "wrote-back-within-14-days": part(old(waited, days=14), lambda lead: lead["wroteBack"] == "true"),
    "booked-within-14-days": part(old(received, days=14), booked_early),
    "tried-six-times": part(lost, lambda lead: int(lead["attempts"]) >= 6),
    "got-to-answer": part(received, got_to("answeredMinutes")),
    "got-to-booking": part(received, got_to("bookedAt")),
    "got-to-consultation": part(received, got_to("attendedDay")),
    "got-to-conversion": part(received, got_to("convertedDay")),
    "got-to-first-session": part(received, got_to("firstSessionDay")),
    "series-completion": part(filter(got_to("convertedDay"), received), got_to("seriesDoneDay")),
    "conversions": count(converted),
    "conversion-rate": share(len(in_time), len(ripe)),
    "ultimate-conversion": ultimate,
    "time-to-conversion-half": converted_half,
    "time-to-conversion-nine-of-ten": converted_nine,
    "losses": count(lost),
    "open-now": count(open_now),
    "unanswered-now": count(lead for lead in open_now if not lead["answeredMinutes"]),
    "open-without-category": count(
        lead for lead in any_open if lead["category"] == "NOT_RECORDED" and of_source(lead)
    ),
    "open-without-source": count(
        lead for lead in any_open if lead["source"] == "NOT_RECORDED" and of_category(lead)
    ),
    "open-without-assignee": count(lead for lead in open_now if not lead["assigneeId"]),
    "open-without-next-step": count(
        lead
        for lead in open_now
        if not lead["nextStep"] and lead["id"] not in {one["leadId"] for one in all_consultations if one["outcome"] == "BOOKED"}
    ),
    "past-consultations-without-outcome": count(one for one in to_tell if moment(one["startsAt"]) < now),
    "booked": booked,
    "average-plan-price": mean(booked[0], len(converted), len(converted)),
    "plan-price-quarter": price_at(25),
    "plan-price-half": price_at(50),
    "plan-price-three-quarters": price_at(75),
    "collected": cents(
        paid(one) for one in money if one["kind"] in ("PAID", "REFUNDED") and inside(day_of(one["day"]))
    ),
    "held": held(),
    "sessions": count(completed),
    "first-sessions": numbered(lambda number: number == 1),
    "second-sessions": numbered(lambda number: number == 2),
    "third-sessions": numbered(lambda number: number == 3),
    "later-sessions": numbered(lambda number: number >= 4),
    "sessions-without-number": count(s for s in treatments if not s["number"]),
    "touch-ups": count(s for s in completed if s["kind"] == "TOUCH_UP"),
    "earned": earned,
    "series-finished": part(
        [s for s in begun if studio_day(s["completedAt"]) <= today - timedelta(days=120)], finished
    ),
    "series-expected": survival([done_in(s) for s in begun], 120),
    "stalled-series": count(filter(is_stalled, sessions)),
    "touch-ups-due": count(falling_due),
    "touch-ups-recaptured": part(judged_due, is_recaptured),
    "series-running": count(s for s in begun if not finished(s)),
    "consultation-show-rate": met("ATTENDED"),
    "consultation-no-show-rate": met("MISSED"),
    "consultation-late-rate": met("CANCELLED_LATE", "MOVED_LATE"),
    "consultation-outcome-not-recorded": met("BOOKED"),
    "show-rate": was("COMPLETED"),
    "no-show-rate": was("MISSED"),
    "outcome-not-recorded": was("SCHEDULED"),
    "cancelled-late-rate": was("CANCELLED_LATE", "MOVED_LATE"),
    "cancelled-sessions": count(s for s in cancelled if inside(studio_day(s["startsAt"]))),
    "past-without-outcome": count(
        s for s in sessions if s["status"] == "SCHEDULED" and moment(s["startsAt"]) < now
    ),
    "hours-booked": minutes(planned),
    "hours-delivered": delivered,
    "hours-lost": minutes(s for s in planned if s["status"] == "MISSED"),
    "chair-use": use(completed, now),
    "chair-use-booked": use(planned, midnight(date(9000, 1, 1))),
    "earned-per-hour": mean(earned[0] * 60, delivered[0], len(completed)),
    "healing-gap-too-long": count(gap for gap in gaps if gap > 30),
    "healing-gap-kept": share(sum(7 <= gap <= 30 for gap in gaps), len(gaps)),
    "healing-gap-too-short": count(gap for gap in gaps if gap < 7),
}
print(json.dumps(figures))
