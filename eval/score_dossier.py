#!/usr/bin/env python3
"""Scores a dossier against a gold dossier.

    python3 eval/score_dossier.py --dossier dossier.json --gold dossier.gold.json [--texts FOLDER] [--errors]

Reports of gold and dossier are matched by the file name of their source. Per kind of line:

  negotiations   same set of reports
  rounds         same negotiation, and the same number or at least half of gold's supporting reports; then ordinal, dates, place, status, outcome, heads
  positions      same unit, value, measure (a multiple's level and increase are one) and role, party, and denied or not; then date, stance, period
  gaps           same day; then the two ends and the difference (to the tolerance that gold gives)
  agreements     same ordinal; then status, term, amount, duration
  disagreements  same kind, and at least half of gold's items (see below); then status and reconciliation

An item of gold is found where an item of the dossier is of the same report and has the same value and unit; without a value, where
their words overlap or, with --texts, stand in the same paragraph. Gold lines marked optional are neither missed when absent nor false when
present. Attributes are counted on matched lines only. The exit code is 0; --require-all makes it 1 where a required
disagreement is missed or a false one reported.
"""
import argparse
import datetime
import json
import os
import re
import sys

UNITS = {"soldiers": "troops"}


def name(source):
    return os.path.basename(source or "")


def norm(text):
    return " ".join(re.findall(r"\w+", (text or "").lower().replace("\u2019", "'")))


def same_number(a, b):
    if a is None or b is None:
        return a is b
    return abs(float(a) - float(b)) <= 1e-6 * max(1.0, abs(float(a)))


def same_unit(a, b):
    return UNITS.get(a, a) == UNITS.get(b, b)


def point(text, last):
    text = text.rstrip("~?%")[:10]
    try:
        if len(text) == 4:
            return datetime.date(int(text), 12 if last else 1, 31 if last else 1)
        if len(text) == 7:
            y, m = int(text[:4]), int(text[5:])
            first = datetime.date(y, m, 1)
            return (datetime.date(y + m // 12, m % 12 + 1, 1) - datetime.timedelta(days=1)) if last else first
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def interval(edtf):
    if not edtf:
        return None
    if "/" not in edtf:
        return point(edtf, False), point(edtf, True)
    a, b = edtf.split("/", 1)
    return (None if a in ("", "..") else point(a, False)), (None if b in ("", "..") else point(b, True))


def same_date(a, b):
    return interval(a) == interval(b)


def near_date(a, b, days=1):
    a, b = interval(a), interval(b)
    if a is None or b is None:
        return a is b
    return all((x is None and y is None) or (x and y and abs((x - y).days) <= days) for x, y in zip(a, b))


def within(a, b):
    """Whether a known month holds the day that gold has."""
    x, y = interval(a), interval(b)
    if near_date(a, b) or x is None or y is None or x[1] is None or y[1] is None:
        return near_date(a, b)
    if x[0] is None or y[0] is None:
        return x[0] is y[0] and 0 <= (y[1] - x[1]).days <= 31
    return y[0] <= x[0] and x[1] <= y[1] and (y[1] - y[0]).days <= 31


class Texts:
    """Paragraph of a quote in a report, by words."""

    def __init__(self, folder):
        self.lines = {}
        for file in os.listdir(folder) if folder else []:
            if file.endswith(".txt"):
                with open(os.path.join(folder, file), encoding="utf-8") as f:
                    self.lines[file] = [norm(line) for line in f]

    def paragraph(self, report, quote):
        words = norm(quote)
        for i, line in enumerate(self.lines.get(report, [])):
            if words and words in line:
                return i
        head = " ".join(words.split()[:8])
        for i, line in enumerate(self.lines.get(report, [])):
            if head and head in line:
                return i
        return None


class Tally:
    def __init__(self, title):
        self.title, self.found, self.gold, self.extra, self.optional, self.attributes, self.notes = title, 0, 0, 0, 0, {}, []

    def hit(self, attribute, ok, note=None):
        right, all_ = self.attributes.get(attribute, (0, 0))
        self.attributes[attribute] = (right + bool(ok), all_ + 1)
        if not ok and note:
            self.notes.append("%s: %s" % (attribute, note))

    def show(self, errors, extra_word="extra"):
        line = "%-14s found %d of %d required, %d optional, %d %s" % (self.title, self.found, self.gold, self.optional, self.extra, extra_word)
        if self.attributes:
            line += "   " + ", ".join("%s %d/%d" % (k, a, b) for k, (a, b) in self.attributes.items())
        print(line)
        for note in self.notes if errors else []:
            print("    " + note)


def accepted(gold, key, value, test):
    return any(test(g, value) for g in [gold.get(key)] + (gold.get("accept") or {}).get(key, []))


def equal(a, b):
    return a == b


class Scorer:
    def __init__(self, dossier, gold, texts):
        self.d, self.g, self.texts = dossier, gold, texts
        self.source = {r["id"]: name(r["source"]) for r in dossier["reports"]}
        self.ordinal = {a["id"]: a["ordinal"] for a in dossier["agreements"]}
        self.negotiation = {n["id"]: next((self.ordinal.get(a) for a in n["agreements"]), None) for n in dossier["negotiations"]}

    def overlap(self, report, a, b):
        x, y = norm(a), norm(b)
        if x and y and (x in y or y in x):
            return True
        p, q = self.texts.paragraph(report, a), self.texts.paragraph(report, b)
        return p is not None and p == q

    def item_found(self, gold, items):
        for item in items:
            if self.source.get(item["report"]) != gold["report"]:
                continue
            if gold.get("value") is not None:
                if item["value"] is not None and same_number(item["value"], gold["value"]) and same_unit(item["unit"], gold["unit"]):
                    return True
            elif self.overlap(gold["report"], item["quote"], gold["evidence"]):
                return True
        return False

    def share(self, gold_items, items):
        return sum(self.item_found(g, items) for g in gold_items) / len(gold_items)

    def pairs(self, golds, lines, fit):
        """Best fits first, each line once."""
        scored = sorted(((fit(g, l), -i, -j) for i, g in enumerate(golds) for j, l in enumerate(lines) if fit(g, l) > 0), reverse=True)
        taken_g, taken_l, out = set(), set(), {}
        for s, i, j in scored:
            if -i not in taken_g and -j not in taken_l:
                taken_g.add(-i)
                taken_l.add(-j)
                out[-i] = lines[-j]
        return out, [l for j, l in enumerate(lines) if j not in taken_l]

    def count(self, tally, golds, matched, rest, label):
        for i, g in enumerate(golds):
            if g.get("optional"):
                tally.optional += i in matched
                continue
            tally.gold += 1
            tally.found += i in matched
            if i not in matched:
                tally.notes.append("missed: " + label(g))
        tally.extra = len(rest)

    def reports_of(self, line):
        return {self.source.get(i["report"]) for i in line["items"]}

    def negotiations(self):
        t = Tally("negotiations")
        golds = self.g["negotiations"]
        lines = self.d["negotiations"]
        matched, rest = self.pairs(golds, lines, lambda g, l: set(g["reports"]) == {self.source[r] for r in l["reports"]})
        self.count(t, golds, matched, rest, lambda g: g["name"])
        for i, l in matched.items():
            t.hit("name", l["name"] == golds[i]["name"], l["name"])
            t.hit("parties", sorted(l["parties"]) == sorted(golds[i]["parties"]), str(l["parties"]))
        return t

    def rounds(self):
        t = Tally("rounds")
        golds, lines = self.g["rounds"], self.d["rounds"]

        def fit(g, l):
            if self.negotiation.get(l["negotiation"]) != g["agreement_ordinal"]:
                return 0
            if g["ordinal"] and l["ordinal"] and g["ordinal"] != l["ordinal"]:
                return 0
            if g["ordinal"] and g["ordinal"] == l["ordinal"]:
                return 1 + self.share(g["reports"], l["items"])
            return self.share(g["reports"], l["items"]) if self.share(g["reports"], l["items"]) >= 0.5 else 0
        matched, rest = self.pairs(golds, lines, fit)
        self.count(t, golds, matched, rest, lambda g: str(g["ordinal"] or g["dates"]) + " " + str(g["place"]))
        for i, l in matched.items():
            g = golds[i]
            who = "%s %s" % (g["ordinal"], g["dates"])
            t.hit("ordinal", l["ordinal"] in (g["ordinal"], g.get("ordinalWorld")), who)
            t.hit("dates", near_date(l["dates"], g["dates"], 0) or near_date(l["dates"], g.get("datesWorld") or g["dates"], 1), "%s has %s" % (who, l["dates"]))
            t.hit("dates to the month", near_date(l["dates"], g["dates"], 0) or within(g.get("datesWorld") or g["dates"], l["dates"]))
            t.hit("place", norm(g["place"]) in norm(l["place"]) or norm(l["place"]) == norm(g.get("placeWorld")), "%s has %s" % (who, l["place"]))
            t.hit("status", l["status"] == g["status"], "%s has %s" % (who, l["status"]))
            t.hit("outcome", l["outcome"] == g["outcome"], "%s has %s" % (who, l["outcome"]))
            heads = {norm(x["name"]) for x in l["delegates"] if x["head"]}
            known = {norm(x["name"]) for x in g["heads"] + g.get("headsWorld", [])}
            t.hit("heads", all(norm(x["name"]) in heads for x in g["heads"]) and heads <= known, "%s has %s" % (who, sorted(heads)))
        return t

    def positions(self):
        t = Tally("positions")
        golds, lines = self.g["positions"], self.d["positions"]

        def fit(g, l):
            if not same_number(g["value"], l["value"]) or not same_unit(g["unit"], l["unit"]):
                return 0
            if g["unit"] != "x" and not accepted(g, "measure", l["measure"], equal):
                return 0
            if not accepted(g, "role", l["role"], equal) or l["party"] != g["party"] and not (l["role"] == "agreed"):
                return 0
            if (g["stance"] == "denied") != (l["stance"] == "denied"):
                return 0
            return 1 + self.share(g["reports"], l["items"])
        matched, rest = self.pairs(golds, lines, fit)
        # A multiple that its side gives up may have a line of its own.
        rest = [l for l in rest if not (l["unit"] == "x" and l["stance"] == "denied")]
        self.count(t, golds, matched, rest, lambda g: "%s %s %s %s" % (g["party"], g["role"], g["value"], g["unit"]))
        for i, l in matched.items():
            g = golds[i]
            who = "%s %s" % (g["value"], g["unit"])
            t.hit("date", accepted(g, "date", l["date"], near_date), "%s has %s" % (who, l["date"]))
            t.hit("date to the month", accepted(g, "date", l["date"], within))
            t.hit("stance", accepted(g, "stance", l["stance"], equal), "%s has %s" % (who, l["stance"]))
            t.hit("period", same_date(l["period"], g["period"]), "%s has %s" % (who, l["period"]))
            t.hit("modifier", accepted(g, "modifier", l["modifier"], equal), "%s has %s" % (who, l["modifier"]))
            t.hit("reports", {r["report"] for r in g["reports"]} <= self.reports_of(l) or self.share(g["reports"], l["items"]) >= 0.6, "%s has %s" % (who, sorted(self.reports_of(l))))
        place = {l["id"]: k for k, l in enumerate(lines)}
        found = [(golds[i]["date"], place[matched[i]["id"]]) for i in sorted(matched)]
        t.hit("order", all(p < q for (d, p), (e, q) in zip(found, found[1:]) if d != e))
        return t

    def gaps(self):
        t = Tally("gaps")
        golds, lines = self.g["gap"], self.d["gaps"]
        matched, rest = self.pairs(golds, lines, lambda g, l: 2 * near_date(l["date"], g["date"], 1) or 1 * within(g["date"], l["date"]))
        self.count(t, golds, matched, rest, lambda g: g["date"])
        for i, l in matched.items():
            g = golds[i]
            tolerance = g.get("tolerance", 0.001)

            def end(a, b):
                if a is None or b is None:
                    return a is b
                return a["party"] == b["party"] and a["unit"] == b["amount"]["currency"] and abs(b["amount"]["amount"] / a["value"] - 1) <= tolerance
            t.hit("high", end(g["high"], l["high"]), str(l["high"]))
            t.hit("low", end(g["low"], l["low"]), str(l["low"]))
            if g.get("gap"):
                d = l["difference"]
                t.hit("difference", d and d["currency"] == g["gap"]["unit"] and abs(d["amount"] / g["gap"]["value"] - 1) <= tolerance, str(d))
        return t

    def agreements(self):
        t = Tally("agreements")
        golds, lines = self.g["agreements"], self.d["agreements"]
        matched, rest = self.pairs(golds, lines, lambda g, l: g["ordinal"] == l["ordinal"] and g["ordinal"] is not None)
        self.count(t, golds, matched, rest, lambda g: str(g["ordinal"]))
        for i, l in matched.items():
            g = golds[i]
            t.hit("status", l["status"] == g["status"], "%s has %s" % (g["ordinal"], l["status"]))
            ends = [interval(x) for x in (g["term"], g.get("termWorld"))]
            t.hit("term", interval(l["term"]) in ends, "%s has %s" % (g["ordinal"], l["term"]))
            t.hit("duration", same_number(l["duration"], g["duration"]), "%s has %s" % (g["ordinal"], l["duration"]))
            a = l["amount"]
            t.hit("amount", (a is None) == (g["amount"] is None) and (a is None or a["currency"] == g["amount"]["unit"] and same_number(a["amount"], g["amount"]["value"])), "%s has %s" % (g["ordinal"], a))
            t.hit("reports", {r["report"] for r in g["reports"]} <= self.reports_of(l), "%s has %s" % (g["ordinal"], sorted(self.reports_of(l))))
        return t

    def disagreements(self):
        t = Tally("disagreements")
        golds, lines = self.g["disagreements"], self.d["disagreements"]

        def fit(g, l):
            if g["kind"] != l["kind"]:
                return 0
            share = self.share(g["items"], l["items"])
            return share if share >= 0.5 else 0
        matched, rest = self.pairs(golds, lines, fit)
        self.count(t, golds, matched, rest, lambda g: "%s (%s): %s" % (g["id"], g["kind"], g["explanation"]))
        for l in rest:
            t.notes.append("false: %s %s %s: %s" % (l["id"], l["kind"], l["status"], l["explanation"]))
        for i, l in matched.items():
            g = golds[i]
            t.hit("status", l["status"] == g["status"], "%s has %s" % (g["id"], l["status"]))
            if g.get("reconciliation"):
                t.hit("reconciliation", l["reconciliation"] == g["reconciliation"], "%s has %s" % (g["id"], l["reconciliation"]))
        return t


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dossier", required=True)
    parser.add_argument("--gold", required=True)
    parser.add_argument("--texts", help="folder of the reports' texts, to match items by paragraph")
    parser.add_argument("--errors", action="store_true", help="name what is missed, false or wrong")
    parser.add_argument("--json", action="store_true", help="counts as JSON")
    parser.add_argument("--require-all", action="store_true")
    args = parser.parse_args()
    with open(args.dossier, encoding="utf-8") as f:
        dossier = json.load(f)
    with open(args.gold, encoding="utf-8") as f:
        gold = json.load(f)
    scorer = Scorer(dossier, gold, Texts(args.texts))
    tallies = [scorer.negotiations(), scorer.rounds(), scorer.positions(), scorer.gaps(), scorer.agreements(), scorer.disagreements()]
    if args.json:
        print(json.dumps({t.title: {"found": t.found, "required": t.gold, "optional": t.optional, "false": t.extra,
                                    "attributes": {k: list(v) for k, v in t.attributes.items()}} for t in tallies}))
    else:
        for t in tallies:
            t.show(args.errors, "false" if t.title == "disagreements" else "extra")
    last = tallies[-1]
    return 1 if args.require_all and (last.found < last.gold or last.extra) else 0


if __name__ == "__main__":
    sys.exit(main())
