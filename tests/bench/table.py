#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every measurement and every peer, prints one table, and writes it to build/bench.json.

    tests/bench/table.py BUILD [--quick]     BUILD: build/release

bench.json is an array of {work, n, threads, ours_s, peer, peer_s, ratio, limit_s, times_limit}, one row per peer;
seconds are medians, limit_s is one read of the same columns in the same run, ratio is peer_s / ours_s.
"""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def report(build, program, options):
    command = [os.path.join(build, "bench", program), "--benchmark_format=json"] + options
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)["benchmarks"]


def benches(build, quick):
    """{work: {"n", "ours_s", "limit_s", "times_limit"}} of the programs with peers."""
    found = {}
    for run in report(build, "kernel_bench", ["--benchmark_filter=12|200"] if quick else []):
        name, size = run["name"].split("/")[:2]
        found[name] = {"n": int(size), "ours_s": run["seconds"], "limit_s": run["limit_seconds"],
                       "times_limit": run["x_limit"]}
    for run in [] if quick else report(build, "portion_bench", []):
        name, size = run["name"].split("/")[:2]
        found[name] = {"n": int(size), "ours_s": run["seconds"], "limit_s": run["limit_seconds"],
                       "times_limit": run["x_limit"]}
    medians = ["--benchmark_repetitions=7", "--benchmark_report_aggregates_only", "--benchmark_min_time=0.01"]
    for run in [] if quick else report(build, "measure_bench", medians):
        if run["aggregate_name"] != "median":
            continue
        name, _, form = run["run_name"].partition("/")
        work = name if form in ("", "even", "proportional") else f"{name}_{form}"
        found[work] = {"n": 10**7, "ours_s": run["real_time"] * {"ns": 1e-9, "us": 1e-6, "ms": 1e-3}[run["time_unit"]]}
    for run in [] if quick else report(build, "election_bench", medians):
        if run["aggregate_name"] != "median":
            continue
        name, size = run["run_name"].split("/")[:2]
        work = f"{name}_{size}" if name.startswith("shares") else name
        found[work] = {"n": int(size), "ours_s": run["cpu_time"] * {"ns": 1e-9, "us": 1e-6, "ms": 1e-3}[run["time_unit"]]}
    return found


def lines_of(command):
    output = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def rows(build, quick):
    ours = benches(build, quick)
    peers = lines_of([sys.executable, os.path.join(HERE, "peers.py")] + (["--quick"] if quick else []))
    peers += lines_of([sys.executable, os.path.join(HERE, "sheet.py"), os.path.join(build, "bin", "purse")])
    peers += lines_of([sys.executable, os.path.join(HERE, "window_start.py"), os.path.join(build, "bin", "common-purse")])
    if not quick:
        peers += lines_of([sys.executable, os.path.join(HERE, "elections.py"), os.path.join(build, "bin", "purse")])
    table = []
    for name, row in ours.items():
        its_peers = [peer for peer in peers if peer["work"] == name and peer["n"] == row["n"]] or [{}]
        table += [make(name, row, peer) for peer in its_peers]
    table += [make(peer["work"], peer, peer) for peer in peers if "ours_s" in peer]
    return table


def make(work, ours, peer):
    peer_s = peer.get("peer_s")
    return {"work": work, "n": ours["n"], "threads": 1, "ours_s": ours["ours_s"], "peer": peer.get("peer"),
            "peer_s": peer_s, "ratio": peer_s / ours["ours_s"] if peer_s else None,
            "limit_s": ours.get("limit_s"), "times_limit": ours.get("times_limit")}


def time_text(seconds):
    if seconds is None:
        return ""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"


def print_table(table):
    print(f"| {'work':<28} | {'n':>9} | {'ours':>8} | {'peer':<48} | {'peer takes':>10} | {'ratio':>8} | {'x limit':>7} |")
    print("| --- | ---: | ---: | --- | ---: | ---: | ---: |")
    for row in table:
        ratio = f"{row['ratio']:,.1f}" if row["ratio"] else ""
        limit = f"{row['times_limit']:.2f}" if row["times_limit"] and row["n"] > 10000 else ""
        print(f"| {row['work']:<28} | {row['n']:>9} | {time_text(row['ours_s']):>8} | {row['peer'] or '':<48} "
              f"| {time_text(row['peer_s']):>10} | {ratio:>8} | {limit:>7} |")


def main():
    build, quick = sys.argv[1], "--quick" in sys.argv
    table = rows(build, quick)
    with open(os.path.join(HERE, "../../build/bench.json"), "w", encoding="utf-8") as file:
        json.dump(table, file, indent=1)
    print_table(table)


if __name__ == "__main__":
    main()
