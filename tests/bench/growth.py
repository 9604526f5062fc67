#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws how the time of a solve grows with the number of people, both on logarithmic scales.

    tests/bench/growth.py BENCH.json PICTURE.svg
"""
import json
import math
import sys

LINES = [("Equal awards", "#0072B2", ("one_12", "one_200", "cea_10k", "cea_1m", "cea_10m")),
         ("Floors, caps and weights", "#D55E00", ("kernel_12", "kernel_200", "kernel_10k", "kernel_1m", "kernel_10m")),
         ("Base rate with on-costs", "#009E73", ("rate_12", "rate_200", "rate_10k", "rate_1m", "rate_10m"))]
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 720, 440, 80, 50, 190, 60
SIZES, TIMES = (1.0, 7.3), (-8.0, 0.0)  # powers of ten: people, seconds


def x(people):
    return LEFT + (math.log10(people) - SIZES[0]) / (SIZES[1] - SIZES[0]) * (WIDTH - LEFT - RIGHT)


def y(seconds):
    return HEIGHT - BOTTOM - (math.log10(seconds) - TIMES[0]) / (TIMES[1] - TIMES[0]) * (HEIGHT - TOP - BOTTOM)


def text(at_x, at_y, words, anchor="middle", colour="#333333"):
    return f'<text x="{at_x:.0f}" y="{at_y:.0f}" text-anchor="{anchor}" fill="{colour}">{words}</text>'


def axes():
    parts = [text(LEFT, 26, "Time of one solve, one thread", "start"),
             text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, "people")]
    for power, words in ((1, "10"), (2, "100"), (3, "1,000"), (4, "10,000"), (5, "100,000"), (6, "1 million"), (7, "10 million")):
        parts.append(f'<path d="M{x(10 ** power):.0f} {TOP}V{HEIGHT - BOTTOM}" stroke="#dddddd"/>')
        if power % 2 == 1 or power == 6:
            parts.append(text(x(10 ** power), HEIGHT - BOTTOM + 22, words if power != 6 else ""))
    for power, words in ((-7, "0.1 µs"), (-6, "1 µs"), (-5, "10 µs"), (-4, "0.1 ms"), (-3, "1 ms"), (-2, "10 ms"), (-1, "0.1 s")):
        parts.append(f'<path d="M{LEFT} {y(10 ** power):.0f}H{WIDTH - RIGHT}" stroke="#dddddd"/>')
        parts.append(text(LEFT - 8, y(10 ** power) + 5, words, "end"))
    return parts


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        rows = {row["work"]: row for row in json.load(file)}
    parts = axes()
    ends = []
    for name, colour, works in LINES:
        points = [(x(rows[work]["n"]), y(rows[work]["ours_s"])) for work in works]
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2.5" points="'
                     + " ".join(f"{a:.1f},{b:.1f}" for a, b in points) + '"/>')
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="4" fill="{colour}"/>' for a, b in points]
        ends.append([points[-1][1], points[-1][0], name, colour])
    ends.sort()
    for k in range(1, len(ends)):  # labels do not overlap
        ends[k][0] = max(ends[k][0], ends[k - 1][0] + 18)
    parts += [text(at_x + 10, at_y + 5, name, "start", colour) for at_y, at_x, name, colour in ends]
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
                   'font-size="14"><rect width="100%" height="100%" fill="white"/>' + "".join(parts) + "</svg>\n")


if __name__ == "__main__":
    main()
