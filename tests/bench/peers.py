#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times what people use today on the problems that kernel_bench measures, one line of JSON each.

    tests/bench/peers.py [--quick]     {"work": "cea_10m", "n": 10000000, "peer": "numpy sort", "peer_s": 0.9}

Needs numpy and scipy (python3-numpy, python3-scipy); R is asked where Rscript is there. The problems are those of
tests/support/instances.hpp, number for number. Times are medians; compare them with kernel_bench of the same hour on
the same machine only.
"""
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np
from scipy.optimize import brentq, linprog, minimize

U = np.uint64
QUICK = "--quick" in sys.argv


# The instances: whole numbers, + - * / and square roots only.

def splitmix64(seed, n):
    with np.errstate(over="ignore"):
        z = U(seed) + np.arange(1, n + 1, dtype=U) * U(0x9E3779B97F4A7C15)
        z = (z ^ (z >> U(30))) * U(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> U(27))) * U(0x94D049BB133111EB)
        return z ^ (z >> U(31))


def stream(base, number):
    return (base + number * 0xD1342543DE82EF95) % (1 << 64)


def uniform(seed, n, low, high):
    return low + (splitmix64(seed, n) % U(high - low + 1)).astype(np.int64)


def claims(n, base=101):
    cents = uniform(stream(base, 0), n, 50000, 500000)
    return cents / 100.0, (int(cents.sum()) * 60 // 100) / 100.0


def general(n, base=103):
    offset = uniform(stream(base, 1), n, 0, 80000)
    slope = (16 + (splitmix64(stream(base, 2), n) % U(49)).astype(np.int64)) / 32.0
    lower = uniform(stream(base, 3), n, 30000, 150000)
    upper = lower + uniform(stream(base, 4), n, 0, 400000)
    budget = ((int(lower.sum()) + int(upper.sum())) // 2) / 100.0
    return offset / 100.0, slope, lower / 100.0, upper / 100.0, budget


THRESHOLDS = np.array([[416.75, 758.25, 520.0, 4189.0], [0.0, 538.0, 5175.0, 7550.0],
                       [0.0, 1766.75, 3925.0, 9000.0], [100.0, 1200.0, 2500.0, 6000.0]])
INCREMENTS = np.array([[0.08, 0.07, 0.03, -0.03], [0.15, 0.06, -0.09, -0.10],
                       [0.28, 0.14, -0.08, -0.12], [0.05, 0.10, 0.02, -0.04]])


def members(n, base=104):
    schedule = (splitmix64(stream(base, 5), n) & U(3)).astype(np.int64)
    order = np.argsort(schedule, kind="stable")
    fte = (16 + (splitmix64(stream(base, 6), n) % U(145)).astype(np.int64)) / 160.0
    units = fte * ((64 + (splitmix64(stream(base, 7), n) % U(65)).astype(np.int64)) / 64.0)
    supplement = uniform(stream(base, 8), n, 0, 60000) / 100.0
    first = np.concatenate([[0], np.cumsum(np.bincount(schedule, minlength=4))])
    return units[order], supplement[order], fte[order], first, 2600.0 * n


def ratio_cap(n, base=201):
    weights = (16 + (splitmix64(stream(base, 2), n) % U(49)).astype(np.int64)) / 32.0
    return uniform(stream(base, 1), n, 40000, 240000) / 100.0, weights, 1800.0 * n


def leximin_groups(n, groups, base=301):
    cents = uniform(stream(base, 0), n, 50000, 500000)
    group = (splitmix64(stream(base, 1), n) % U(groups)).astype(np.int64)
    percent = 50 + (splitmix64(stream(base, 2), groups) % U(50)).astype(np.int64)
    sums = np.bincount(group, weights=cents, minlength=groups).astype(np.int64)
    return cents / 100.0, group, (sums * percent // 100) / 100.0, (int(cents.sum()) * 55 // 100) / 100.0


# The peers.

def cea_sort(c, budget):
    c = np.sort(c)
    before = np.concatenate([[0.0], np.cumsum(c)[:-1]])
    rest = np.arange(c.size, 0, -1)
    k = np.argmax(before + rest * c >= budget)
    return (budget - before[k]) / rest[k]


def cea_brentq(c, budget):
    return brentq(lambda t: np.minimum(c, t).sum() - budget, 0.0, c.max(), xtol=1e-12, rtol=1e-14)


def breakpoints(o, v, l, u, budget):
    knots = np.concatenate([(l - o) / v, (u - o) / v])
    change = np.concatenate([v, -v])
    order = np.argsort(knots)
    knots, slope = knots[order], np.cumsum(change[order])
    cost = l.sum() + np.concatenate([[0.0], np.cumsum(slope[:-1] * np.diff(knots))])
    k = max(np.searchsorted(cost, budget) - 1, 0)
    return knots[k] + (budget - cost[k]) / slope[k]


def clip_brentq(o, v, l, u, budget):
    return brentq(lambda t: np.clip(o + v * t, l, u).sum() - budget, -1e4, 1e5, xtol=1e-12, rtol=1e-14)


def cost_at(rate, units, supplement, fte, first):
    total = 0.0
    for g in range(4):
        part = slice(first[g], first[g + 1])
        pay = supplement[part] + rate * units[part]
        total += pay.sum()
        for threshold, increment in zip(THRESHOLDS[g], INCREMENTS[g]):
            total += increment * np.maximum(pay - threshold * fte[part], 0.0).sum()
    return total


def rate_brentq(units, supplement, fte, first, budget):
    return brentq(lambda r: cost_at(r, units, supplement, fte, first) - budget, 0.0, 1e5, xtol=1e-12, rtol=1e-14)


def batch_breakpoints(o, v, l, u, budgets):
    knots = np.concatenate([(l - o) / v, (u - o) / v], axis=1)
    order = np.argsort(knots, axis=1)
    knots = np.take_along_axis(knots, order, 1)
    slope = np.cumsum(np.take_along_axis(np.concatenate([v, -v], axis=1), order, 1), axis=1)
    steps = np.cumsum(slope[:, :-1] * np.diff(knots, axis=1), axis=1)
    cost = l.sum(axis=1)[:, None] + np.concatenate([np.zeros((len(l), 1)), steps], axis=1)
    k = np.maximum((cost < budgets[:, None]).sum(axis=1) - 1, 0)
    row = np.arange(len(l))
    return knots[row, k] + (budgets - cost[row, k]) / slope[row, k]


def batch_cea(c, budget):
    c = np.sort(c, axis=1)
    before = np.cumsum(c, axis=1) - c
    rest = np.arange(c.shape[1], 0, -1)
    k = np.argmax(before + rest * c >= budget, axis=1)
    row = np.arange(len(c))
    return (budget - before[row, k]) / rest[k]


def ratio_slsqp(target, weights, budget):
    n = target.size
    m = n  # x, then the least amount
    return minimize(lambda z: (((z[:n] - target) ** 2) / (2 * weights)).sum(), np.append(np.full(n, budget / n), budget / n),
                    jac=lambda z: np.append((z[:n] - target) / weights, 0.0), method="SLSQP",
                    bounds=[(0.0, 1e4)] * (n + 1), options={"ftol": 1e-12, "maxiter": 500},
                    constraints=[{"type": "eq", "fun": lambda z: z[:n].sum() - budget,
                                  "jac": lambda z: np.append(np.ones(n), 0.0)},
                                 {"type": "ineq", "fun": lambda z: z[:n] - z[m],
                                  "jac": lambda z: np.hstack([np.eye(n), -np.ones((n, 1))])},
                                 {"type": "ineq", "fun": lambda z: 2.0 * z[m] - z[:n],
                                  "jac": lambda z: np.hstack([-np.eye(n), np.full((n, 1), 2.0)])}]).x


def leximin_highs(upper, group, ceiling, budget):
    """Linear programs one after the other: raise the lowest of those not yet held; hold who cannot rise; again."""
    n, groups = upper.size, ceiling.size
    held = np.full(n, np.nan)
    rows = np.vstack([np.ones(n)] + [(group == g).astype(float) for g in range(groups)])
    most = np.append(budget, ceiling)
    while np.isnan(held).any():
        free = np.isnan(held)
        a = np.vstack([np.hstack([rows, np.zeros((groups + 1, 1))]),
                       np.hstack([-np.eye(n)[free], np.ones((int(free.sum()), 1))])])
        b = np.append(most, np.zeros(int(free.sum())))
        bounds = [(0.0, u) if f else (h, h) for u, h, f in zip(upper, held, free)] + [(0.0, None)]
        found = linprog(np.append(np.zeros(n), -1.0), A_ub=a, b_ub=b, bounds=bounds, method="highs")
        level = found.x[n]
        x = np.where(free, np.minimum(upper, level), held)
        room = most - rows @ x
        stuck = free & ((upper <= level + 1e-9) | (room[0] <= 1e-6) | (room[1:][group] <= 1e-6))
        if not stuck.any():
            break
        held[stuck] = x[stuck]
    return held


def gini_sort(x):
    x = np.sort(x)
    n = x.size
    return float(((2 * np.arange(1, n + 1) - n - 1) * x).sum() / (n * x.sum()))


def gini_bincount(cents):
    counts = np.bincount(cents)
    amounts = np.nonzero(counts)[0]
    c = counts[amounts].astype(np.float64)
    upto = np.cumsum(c)
    n = upto[-1]
    return float(((2 * upto - c - n) * c * amounts).sum() / (n * (c * amounts).sum()))


def theil(x):
    y = x / x.mean()
    return float((y * np.log(y)).mean())


def largest_remainder(amounts):
    floor = np.floor(amounts)
    more = int(round(amounts.sum())) - int(floor.sum())
    floor[np.argpartition(floor - amounts, more)[:more]] += 1
    return floor


R_UNIROOT = """
c <- scan("{file}", quiet = TRUE); b <- {budget}
f <- function(t) sum(pmin(c, t)) - b
t <- sapply(1:{times}, function(i) system.time(for (k in 1:{inner}) uniroot(f, c(0, max(c)), tol = 1e-12))[["elapsed"]])
cat(median(t) / {inner})
"""


def r_uniroot(c, budget):
    if shutil.which("Rscript") is None:
        return None
    inner = max(1, 20000 // c.size)
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        np.savetxt(file, c, fmt="%.2f")
        file.flush()
        script = R_UNIROOT.format(file=file.name, budget=repr(budget), times=5, inner=inner)
        return float(subprocess.run(["Rscript", "-e", script], capture_output=True, text=True, check=True).stdout)


# The rows.

def median_seconds(f, times, inner=1):
    f()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        for _ in range(inner):
            f()
        taken.append((time.perf_counter() - start) / inner)
    return statistics.median(taken)


def row(work, n, peer, seconds):
    print(json.dumps({"work": work, "n": n, "peer": peer, "peer_s": seconds}), flush=True)


def timed(work, n, peer, f, times=5, inner=1):
    row(work, n, peer, median_seconds(f, times, inner))


def one_level():
    for work, n, inner in (("one_12", 12, 500), ("one_200", 200, 200), ("cea_1m", 10**6, 1), ("cea_10m", 10**7, 1)):
        if QUICK and n > 10**6:
            continue
        c, budget = claims(n)
        timed(work, n, "numpy sort and cumsum", lambda: cea_sort(c, budget), inner=inner)
        timed(work, n, "scipy brentq", lambda: cea_brentq(c, budget), inner=inner)
        seconds = r_uniroot(c, budget)
        if seconds is not None:
            row(work, n, "R uniroot over pmin", seconds)
        if n == 10**7:
            timed("cea_10m_with_awards", n, "numpy sort and cumsum", lambda: np.minimum(c, cea_sort(c, budget)), times=3)
            timed("cea_10m_with_awards", n, "scipy brentq", lambda: np.minimum(c, cea_brentq(c, budget)), times=3)
            if seconds is not None:
                row("cea_10m_with_awards", n, "R uniroot over pmin", seconds)


def bounded():
    for work, n, inner in (("kernel_12", 12, 200), ("kernel_10m", 10**7, 1)):
        if QUICK and n > 10**6:
            continue
        made = general(n)
        timed(work, n, "numpy breakpoints by argsort", lambda: breakpoints(*made), inner=inner)
        timed(work, n, "scipy brentq over clip", lambda: clip_brentq(*made), inner=inner)


def base_rate():
    for n, inner in ((12, 50), (10**7, 1)):
        if QUICK and n > 10**6:
            continue
        made = members(n)
        timed("rate_12" if n == 12 else "rate_10m", n, "scipy brentq, numpy by schedule", lambda: rate_brentq(*made),
              inner=inner)
        if n > 12:
            timed("rate_10m_one", n, "numpy by schedule", lambda: cost_at(2250.0, *made[:4]))


def batches():
    for n, scenarios in ((12, 20000 if QUICK else 200000), (200, 1000 if QUICK else 10000)):
        many = [general(n, 1000000 + s) for s in range(min(scenarios, 2000))]
        times = scenarios // len(many)
        o, v, l, u = (np.tile(np.array([m[k] for m in many]), (times, 1)) for k in range(4))
        budgets = np.tile(np.array([m[4] for m in many]), times)
        seconds = median_seconds(lambda: batch_breakpoints(o, v, l, u, budgets), 3)
        full = 10**6 if n == 12 else 50000
        row(f"batch_{n}", n, "numpy breakpoints by argsort, axis=1", seconds / scenarios * full)
        random = np.random.default_rng(300)
        seconds = median_seconds(lambda: batch_cea(500.0 + 4500.0 * random.random((scenarios, n)), 0.6 * 2750.0 * n), 3)
        row(f"montecarlo_{n}", n, "numpy random and sort, axis=1", seconds / scenarios * full)


def programs():
    for n in (12,) if QUICK else (12, 200):
        made = ratio_cap(n)
        timed(f"ratio_cap_{n}", n, "scipy SLSQP", lambda: ratio_slsqp(*made), times=3)
    made = leximin_groups(200, 10)
    timed("leximin_groups_200", 200, "scipy linprog HiGHS, one program after the other", lambda: leximin_highs(*made), times=3)


def measures():
    n = 10**6 if QUICK else 10**7
    cents = uniform(stream(105, 0), n, 50000, 500000)
    pounds = cents / 100.0
    timed("gini_10m", n, "numpy sort", lambda: gini_sort(pounds), times=3)
    timed("gini_cents_10m", n, "numpy bincount", lambda: gini_bincount(cents), times=5)
    narrow = cents.astype(np.int32)
    timed("gini_cents_10m", n, "numpy bincount of 32-bit cents", lambda: gini_bincount(narrow), times=5)
    timed("theil_10m", n, "numpy log", lambda: theil(pounds), times=3)
    timed("cents_10m", n, "numpy argpartition", lambda: largest_remainder(pounds * 0.6180339887), times=3)


if __name__ == "__main__":
    for part in (one_level, bounded, base_rate, batches, programs, measures):
        part()
