#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times plain Python, the standard library alone, on the elections that election_bench counts: one line of JSON each.

    tests/bench/elections.py PURSE     PURSE: build/release/bin/purse, whose peak memory is measured too

The elections are those of tests/support/made_election.hpp, byte for byte. Times are of the processor, on both sides, so
that other work on the machine changes little.
"""
import bisect
import csv
import io
import itertools
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

MASK = (1 << 64) - 1


def draws(seed):
    x = seed
    while True:
        x = (x + 0x9E3779B97F4A7C15) & MASK
        z = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield z ^ (z >> 31)


def made(voters, projects=100, seed=20250001):
    """@return costs, budget, ballots (lists of projects)"""
    drawn = draws(seed)

    def below(most):
        return next(drawn) % most

    costs = [1000 * (1 + below(100)) for _ in range(projects)]
    up_to = list(itertools.accumulate([1 + below(50) for _ in range(projects)]))
    ballots = []
    for _ in range(voters):
        place, ballot = below(10), []
        for _ in range(1 + below(10)):
            project = place + 10 * below(projects // 10) if below(100) < 60 else bisect.bisect_right(up_to, below(up_to[-1]))
            if project not in ballot:
                ballot.append(project)
        ballots.append(ballot)
    return costs, sum(costs) * 30 // 100, ballots


def text_of(costs, budget, ballots, seed=20250001):
    names = [f"p{p:03d}" for p in range(len(costs))]
    votes = [0] * len(costs)
    for project in itertools.chain.from_iterable(ballots):
        votes[project] += 1
    n, m = len(ballots), len(costs)
    lines = ["META", "key;value", f"description;Synthetic n={n} m={m} seed={seed}", "country;Worldwide",
             "unit;Synthetic", f"instance;{seed}", f"num_projects;{m}", f"num_votes;{n}", f"budget;{budget}",
             "vote_type;approval", "rule;unknown", "date_begin;2025", "date_end;2025", "PROJECTS",
             "project_id;cost;votes"]
    lines += [f"{name};{cost};{count}" for name, cost, count in zip(names, costs, votes)]
    lines += ["VOTES", "voter_id;vote"]
    lines += [f"v{i};" + ",".join(names[p] for p in ballot) for i, ballot in enumerate(ballots)]
    return "\n".join(lines) + "\n"


def equal_shares(costs, supporters, endowment, voters, budget):
    """Method of Equal Shares with cost utility. A project's price only rises, so most are not looked at again.

    @return projects in order of purchase, and what they cost; ends early above the budget
    """
    left = [endowment] * voters
    bound = {p: 1.0 / len(supporters[p]) for p in range(len(costs)) if supporters[p]}
    funded, spent = [], 0
    while True:
        best, best_price = None, float("inf")
        for p in sorted(bound, key=bound.get):
            if bound[p] > best_price:
                break
            money = sorted(left[i] for i in supporters[p])
            cost, rest = costs[p], len(money)
            if sum(money) < cost * (1.0 - 1e-12):
                del bound[p]
                continue
            for have in money:
                if have * rest >= cost:
                    break
                cost -= have
                rest -= 1
            price = cost / rest / costs[p] if rest else money[-1] / costs[p]
            bound[p] = price
            if price < best_price:
                best, best_price = p, price
        if best is None:
            return funded, spent
        due = best_price * costs[best]
        for i in supporters[best]:
            left[i] = left[i] - due if left[i] > due else 0.0
        funded.append(best)
        spent += costs[best]
        del bound[best]
        if spent > budget:
            return funded, spent


def supporters_of(costs, ballots):
    supporters = [[] for _ in costs]
    for i, ballot in enumerate(ballots):
        for project in ballot:
            supporters[project].append(i)
    return supporters


def add1(costs, supporters, voters, budget):
    kept = []
    for more in itertools.count():
        funded, spent = equal_shares(costs, supporters, budget / voters + more, voters, budget)
        if spent > budget:
            return kept
        kept = funded
        if all(p in funded or spent + costs[p] > budget for p in range(len(costs)) if supporters[p]):
            return kept


def best_of(work, times):
    taken = []
    for _ in range(times):
        start = time.process_time()
        result = work()
        taken.append(time.process_time() - start)
    return min(taken), result


def row(work, n, peer, seconds):
    print(json.dumps({"work": work, "n": n, "peer": peer, "peer_s": seconds}), flush=True)


def expect(name, funded, file):
    """The same projects in the same order as everybody found, or the time says nothing."""
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "../vectors/pb/expected.json"), encoding="utf-8") as known:
        instances = json.load(known)["synthetic"]
    winners = next(x for x in instances if x["file"].endswith(file))["rules"].get(name, {}).get("winners")
    if winners and [f"p{p:03d}" for p in funded] != winners:
        sys.exit(f"plain Python finds another outcome of {file}, {name}")


def split_all(text):
    return [(cells[0], cells[1].split(",")) for cells in csv.reader(io.StringIO(text), delimiter=";") if len(cells) > 1]


def peak_memory(purse, text):
    """Megabytes of purse pb on the file."""
    with tempfile.NamedTemporaryFile("w", suffix=".pb", newline="") as file:
        file.write(text)
        file.flush()
        subprocess.run([purse, "pb", file.name, "--json"], stdout=subprocess.DEVNULL, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main():
    costs, budget, ballots = made(100_000)
    text = text_of(costs, budget, ballots)
    memory = peak_memory(sys.argv[1], text)
    seconds, _ = best_of(lambda: list(csv.reader(io.StringIO(text), delimiter=";")), 5)
    row("pb_read", 100_000, "Python csv, lines into cells", seconds)
    seconds, _ = best_of(lambda: split_all(text), 5)
    row("pb_read", 100_000, "Python csv, and ids of each vote", seconds)
    supporters = supporters_of(costs, ballots)
    seconds, (funded, _) = best_of(lambda: equal_shares(costs, supporters, budget / 100_000, 100_000, budget), 3)
    expect("mes_cost", funded, "synth_100000.pb")
    for work in ("shares_double_100000", "shares_exact_100000"):
        row(work, 100_000, "plain Python, doubles", seconds)
    costs, budget, ballots = made(10_000)
    supporters = supporters_of(costs, ballots)
    seconds, (funded, _) = best_of(lambda: equal_shares(costs, supporters, budget / 10_000, 10_000, budget), 3)
    for work in ("shares_double_10000", "shares_exact_10000"):
        row(work, 10_000, "plain Python, doubles", seconds)
    seconds, funded = best_of(lambda: add1(costs, supporters, 10_000, budget), 1)
    expect("mes_cost_add1_exh", funded, "synth_10000.pb")
    for work in ("add1_double", "add1_exact"):
        row(work, 10_000, "plain Python, doubles", seconds)
    print(f"Peak memory of purse pb on 100,000 votes: {memory:.0f} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
