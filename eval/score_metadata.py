#!/usr/bin/env python3
"""Score title, byline, outlet and date of publication of readings of pages against gold that says what the pages state.

    score_metadata.py GOLD READINGS [--errors]

GOLD: JSON Lines (.gz allowed) with "source", "html", and, where the page states them, "title", "author" (a string or a list) and "date"
(YYYY-MM-DD). READINGS: JSON Lines of readings (document.source, title, byline, outlet, published).

date     right where it is the same day. Precision is over the pages with gold that got a date, recall over all pages with gold. "stated" leaves
         out the gold dates that stand nowhere in the page, in no usual form: nobody can read those there. "published" leaves out those, too, that the
         page names as the day of a change alone ("Updated ..."), where the record's date of publication is another.
title    right where the letters and digits are the same.
byline   right where every word of a gold name (letters, case aside) is in the byline; F1 over pages with gold.
outlet   has no gold: the share of pages that got one.
Standard library only.
"""
import argparse
import datetime
import gzip
import json
import re


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def load(path):
    with open_text(path) as stream:
        return [json.loads(line) for line in stream if line.strip()]


def letters(text):
    return re.sub(r"\W+", "", text or "").lower()


def words(text):
    return set(re.findall(r"\w+", (text or "").lower()))


def forms(day):
    """The date as pages write it."""
    n, a, b = day.day, day.strftime("%B"), day.strftime("%b")
    ordinal = "th" if 11 <= n <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    for month in (a, b, b + "."):
        for number in (str(n), "%02d" % n, str(n) + ordinal):
            yield "%s %s" % (month, number)
            yield "%s %s" % (number, month)
    for pattern in ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y-%m/%d"):
        yield day.strftime(pattern)


def is_stated(page):
    day = datetime.date.fromisoformat(page["date"])
    text = re.sub(r"\s+", " ", page["html"]) + " " + (page.get("url") or "")
    return any(form in text for form in forms(day))


CHANGE = re.compile(r"modif|updat|revis|last edit|lastmod|changed", re.I)
OTHER = re.compile(r"publish|pubdate|created|posted", re.I)


def is_change(page):
    """Whether the page names the gold's day only as the day of a change: behind "dateModified", "Updated", "Last edited"."""
    day = datetime.date.fromisoformat(page["date"])
    text = re.sub(r"\s+", " ", page["html"])
    found = 0
    for form in set(forms(day)):
        for match in re.finditer(re.escape(form), text):
            before = text[max(0, match.start() - 60):match.start()]
            change = [m.start() for m in CHANGE.finditer(before)]
            other = [m.start() for m in OTHER.finditer(before)]
            if not change or other and other[-1] > change[-1]:
                return False
            found += 1
    return found > 0


def ratio(a, b):
    return a / b if b else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("readings")
    parser.add_argument("--errors", action="store_true", help="list what is wrong or missing")
    args = parser.parse_args()
    documents = {r["document"]["source"]: r["document"] for r in load(args.readings)}
    pages = load(args.gold)
    dates = {"all": [0, 0, 0], "stated": [0, 0, 0], "published": [0, 0, 0]}  # gold, given, right
    titles, bylines, outlets = [0, 0], [0, 0, 0], 0
    for page in pages:
        document = documents.get(page["source"], {})
        outlets += bool(document.get("outlet"))
        if page.get("date"):
            given = document.get("published")
            stated = is_stated(page)
            for part in ["all"] + ["stated"] * stated + ["published"] * (stated and not is_change(page)):
                dates[part][0] += 1
                dates[part][1] += given is not None
                dates[part][2] += given == page["date"]
            if args.errors and given != page["date"]:
                print("date", page["source"], given, document.get("publishedBasis"), "gold", page["date"])
        if page.get("title"):
            right = letters(page["title"]) == letters(document.get("title"))
            titles[0] += 1
            titles[1] += right
            if args.errors and not right:
                print("title", page["source"], document.get("title"), "| gold", page["title"])
        if page.get("author"):
            gold = page["author"] if isinstance(page["author"], list) else re.split(r";| and ", page["author"])
            given = document.get("byline")
            right = given is not None and all(words(name) <= words(given) for name in gold)
            bylines[0] += 1
            bylines[1] += given is not None
            bylines[2] += right
            if args.errors and not right:
                print("byline", page["source"], given, "| gold", page["author"])
    for part, (gold, given, right) in dates.items():
        print("date, %s: precision %.3f, recall %.3f (%d of %d pages with gold, %d given)" % (part, ratio(right, given), ratio(right, gold), right, gold, given))
    print("title: accuracy %.3f (%d of %d)" % (ratio(titles[1], titles[0]), titles[1], titles[0]))
    print("byline: precision %.3f, recall %.3f (%d of %d pages with gold)" % (ratio(bylines[2], bylines[1]), ratio(bylines[2], bylines[0]), bylines[2], bylines[0]))
    print("outlet: named on %.3f of %d pages" % (ratio(outlets, len(pages)), len(pages)))


if __name__ == "__main__":
    main()
