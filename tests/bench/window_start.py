#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the desktop program from its call to its first window, and to an open document of 300 people, against the start
of LibreOffice Calc in the same run.

    tests/bench/window_start.py PROGRAM      one line of JSON each: {"work": "first_window", "ours_s", "peer", "peer_s", ...}

Ours is the whole program on a screen that is not there: started, first window laid out and painted, written to a file,
ended. Calc is started without a window, reads a table of one cell, writes it and ends: less than what it is compared with.
Both have a home of their own, which one start before has filled; each figure is the median of seven runs, in turns.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
import sheet

RUNS = 7


def seconds(command, home):
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=os.path.join(home, "config"),
                       XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="offscreen", SAL_USE_VCLPLUGIN="svp")
    from_then = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return time.perf_counter() - from_then


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        document = os.path.join(home, "large.purse.json")
        with open(document, "w", encoding="utf-8") as file:
            json.dump(sheet.document(300), file)
        picture = ["--picture", os.path.join(home, "window.png")]
        table = os.path.join(home, "one.csv")
        with open(table, "w", encoding="utf-8") as file:
            file.write("1\n")
        calc = ["soffice", "--headless", "--convert-to", "ods", "--outdir", home, table]
        works = {"first_window": [program, *picture, "--page", "start"],
                 "open_300_people": [program, document, *picture, "--page", "compare"]}
        times = {work: [] for work in [*works, "calc"]}
        for run in range(RUNS + 1):
            for work, command in [*works.items(), ("calc", calc)]:
                took = seconds(command, home)
                if run > 0:
                    times[work].append(took)
        for work in works:
            print(json.dumps({"work": work, "n": 300 if work == "open_300_people" else 1,
                              "ours_s": statistics.median(times[work]), "peer": "LibreOffice Calc, start, no window",
                              "peer_s": statistics.median(times["calc"])}))


if __name__ == "__main__":
    main()
