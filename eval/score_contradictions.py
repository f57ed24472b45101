#!/usr/bin/env python3
"""Builds a dossier of every planted case and counts which contradictions Parley finds.

    python3 eval/score_contradictions.py [--parley PROGRAM] [--only CASE] [--errors] [--json]

A case (eval/contradictions/cases.jsonl, one object a line) is two or three short reports written for the project, with what a reader must find in them
(`expect`: kind, status, and the amounts that the finding must name) and what it must not claim (`never`). A finding of the kind and status asked for, whose
lines or words hold all the amounts, is found; one that is missing is missed. Any other finding that says that two lines differ (of status open or
reconciled) is false, unless the case allows its kind (`also`). Sums that work out (status consistent) count for nothing.

Recall is over what is expected; precision is over all that is found. Cases with only a `never` are contradictions in appearance alone: they can only cost precision.
"""
import argparse
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def build(parley, case, folder):
    reports = os.path.join(folder, case["case"] + ".jsonl")
    with open(reports, "w", encoding="utf-8") as stream:
        for i, report in enumerate(case["reports"]):
            stream.write(json.dumps({"source": "%s/%d" % (case["case"], i + 1), "clean": True, **report}) + "\n")
    out = os.path.join(folder, case["case"])
    done = subprocess.run([*parley, "build", "-q", "--from", "jsonl", reports, "-o", out], capture_output=True, text=True)
    if done.returncode:
        sys.exit("%s: %s" % (case["case"], done.stderr))
    with open(os.path.join(out, "dossier.json"), encoding="utf-8") as stream:
        return json.load(stream)


def holds(finding, values):
    own = [item.get("value") for item in finding["items"]]
    return all(any(v is not None and abs(v - value) <= 1e-6 * abs(value) for v in own) for value in values)


def score(case, dossier):
    found, missed, false = [], [], []
    left = [one for one in dossier["disagreements"] if one["status"] != "consistent"]
    for wanted in case["expect"]:
        match = next((one for one in left if one["kind"] == wanted["kind"] and one["status"] == wanted["status"] and holds(one, wanted["values"])), None)
        if match:
            left.remove(match)
            found.append(wanted)
        else:
            missed.append(wanted)
    allowed = case.get("also", [])
    false = [one for one in left if one["kind"] not in allowed]
    return found, missed, false


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--parley", default=os.environ.get("PARLEY") or os.path.join(ROOT, "parley"))
    parser.add_argument("--cases", default=os.path.join(ROOT, "eval", "contradictions", "cases.jsonl"))
    parser.add_argument("--only", help="cases whose name begins so")
    parser.add_argument("--errors", action="store_true", help="show what was missed and what is false")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with open(options.cases, encoding="utf-8") as stream:
        cases = [json.loads(line) for line in stream]
    cases = [case for case in cases if not options.only or case["case"].startswith(options.only)]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        dossiers = list(pool.map(lambda case: build(shlex.split(options.parley), case, folder), cases))
    kinds, errors = {}, []
    for case, dossier in zip(cases, dossiers):
        found, missed, false = score(case, dossier)
        kind = re.split(r"-", case["case"])[0]
        row = kinds.setdefault(kind, {"cases": 0, "found": 0, "missed": 0, "false": 0})
        row["cases"] += 1
        row["found"] += len(found)
        row["missed"] += len(missed)
        row["false"] += len(false)
        errors += ["%s: missed %s %s %s" % (case["case"], one["kind"], one["status"], one["values"]) for one in missed]
        errors += ["%s: false %s %s: %s" % (case["case"], one["kind"], one["status"], one["explanation"]) for one in false]
    total = {name: sum(row[name] for row in kinds.values()) for name in ("cases", "found", "missed", "false")}
    recall = total["found"] / max(1, total["found"] + total["missed"])
    precision = total["found"] / max(1, total["found"] + total["false"])
    if options.json:
        print(json.dumps({"cases": total["cases"], "recall": recall, "precision": precision, "kinds": kinds}, indent=1))
    else:
        print("%-12s %6s %6s %6s %6s" % ("kind", "cases", "found", "missed", "false"))
        for kind, row in [*sorted(kinds.items()), ("all", total)]:
            print("%-12s %6d %6d %6d %6d" % (kind, row["cases"], row["found"], row["missed"], row["false"]))
        print("recall %.3f  precision %.3f" % (recall, precision))
    if options.errors:
        print("\n".join(errors))
    return 0


if __name__ == "__main__":
    sys.exit(main())
