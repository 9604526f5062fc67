#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the whole command, document in and comparison out, against LibreOffice converting a sheet of the same people.

    tests/bench/sheet.py PURSE [MEMBERS]     one line of JSON: {"work": "sheet_200", "ours_s", "peer", "peer_s", ...}

The document is the example co-op with its twelve people over and over; the sheet has a row for each of them with pay
from a base rate and uplifts, on-costs with two thresholds, and sums. The sheet knows one scenario, the document six.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

EXAMPLE = os.path.join(os.path.dirname(__file__), "../../scenarios/needs-and-flat.purse.json")


def document(members):
    with open(EXAMPLE, encoding="utf-8") as file:
        made = json.load(file)
    people = made["members"]
    made["members"] = [dict(people[i % len(people)], id=f"m{i}", name=f"Member {i}") for i in range(members)]
    for budget in made["budgets"]:
        for line in budget["lines"]:
            pounds = float(line["amount"]["amount"]) * members / len(people)
            line["amount"]["amount"] = f"{pounds:.2f}"
    return made


def cell(value):
    kind = f'office:value-type="float" office:value="{value}"' if isinstance(value, (int, float)) else f'table:formula="of:={value}"'
    return f"<table:table-cell {kind}/>"


def sheet(people):
    rows = []
    for i, person in enumerate(people, start=2):
        answers = person["answers"]
        children = answers.get("children")
        hours = float(person["work"]["hours_per_week"])
        rows.append([hours / 37.5, children if isinstance(children, int) else 0,
                     f"[.A{i}]*[.$A$1]*(1+0.05*[.B{i}])",
                     f"MAX(0;[.C{i}]-5000)*0.15+MAX(0;MIN([.C{i}];50270)-6240)*0.03",
                     f"[.C{i}]+[.D{i}]"])
    last = len(rows) + 1
    rows.insert(0, [27071.28, f"SUM([.E2:.E{last}])", f"MAX([.C2:.C{last}])/MIN([.C2:.C{last}])",
                    f"MEDIAN([.C2:.C{last}])", f"SUM([.C2:.C{last}])"])
    body = "".join("<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>" for row in rows)
    return ('<?xml version="1.0" encoding="UTF-8"?><office:document '
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" '
            'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>'
            f'<table:table table:name="Pay">{body}</table:table></office:spreadsheet></office:body></office:document>')


def seconds(command, times):
    taken = []
    for _ in range(times + 1):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken[1:])


def main():
    purse, members = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
    with tempfile.TemporaryDirectory() as folder:
        made = document(members)
        paths = os.path.join(folder, "group.purse.json"), os.path.join(folder, "pay.fods")
        with open(paths[0], "w", encoding="utf-8") as file:
            json.dump(made, file)
        with open(paths[1], "w", encoding="utf-8") as file:
            file.write(sheet(made["members"]))
        row = {"work": f"sheet_{members}", "n": members, "ours_s": seconds([purse, "compare", paths[0]], 9)}
        office = shutil.which("soffice")
        if office:
            row["peer"] = "LibreOffice headless, sheet to CSV"
            row["peer_s"] = seconds([office, f"-env:UserInstallation=file://{folder}/profile", "--headless",
                                     "--convert-to", "csv", "--outdir", folder, paths[1]], 5)
        print(json.dumps(row))


if __name__ == "__main__":
    main()
