# SPDX-License-Identifier: GPL-3.0-or-later
# Started by atspi_walk on a display and a bus of its own: atspi_walk.py PROGRAM FILE
import subprocess
import sys
import time

import pyatspi

PATIENCE = 40  # seconds, on a machine that has other things to do
ENOUGH = 60  # nodes: a window with fewer has not been built


def program_named(name):
    """The program as the desktop has it, once it has a window."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        desktop = pyatspi.Registry.getDesktop(0)
        for at in range(desktop.childCount):
            program = desktop.getChildAtIndex(at)
            if program and program.name and name in program.name.lower() and program.childCount:
                return program
        time.sleep(0.2)
    return None


class Walk:
    def __init__(self):
        self.nodes = 0
        self.focusable = 0
        self.unnamed = []
        self.named = []

    def visit(self, node, path):
        states = node.getState()
        role = node.getRoleName()
        here = f"{path}/{role}"
        if not states.contains(pyatspi.STATE_SHOWING) and role not in ("application",):
            return
        self.nodes += 1
        if node.name:
            self.named.append((role, node.name))
        if states.contains(pyatspi.STATE_FOCUSABLE):
            self.focusable += 1
            if not (node.name or "").strip():
                self.unnamed.append(here)
        if role == "table" and node.childCount > 400:
            return  # its cells are read from its model, and tested there
        for at in range(node.childCount):
            child = node.getChildAtIndex(at)
            if child:
                self.visit(child, here)


def press(node):
    action = node.queryAction()
    for at in range(action.nActions):
        if action.getName(at) in ("Press", "Toggle", "press", "toggle"):
            return action.doAction(at)
    return False


def places_of(program):
    """The buttons beside the pages, which lead to each of them."""

    def below(node):
        yield node
        for at in range(node.childCount):
            child = node.getChildAtIndex(at)
            if child:
                yield from below(child)

    wanted = ("Start", "People", "Budget", "Group", "Pay model", "Compare", "Decide")
    found = {}
    for node in below(program):
        if node.getRoleName() in ("push button", "toggle button", "radio button", "check box") and node.name in wanted:
            found.setdefault(node.name, node)
    return [(name, found[name]) for name in wanted if name in found]


def walk_page(program, title):
    until = time.monotonic() + PATIENCE
    while True:
        walk = Walk()
        walk.visit(program, "")
        if walk.nodes >= ENOUGH or time.monotonic() > until:
            break
        time.sleep(0.3)
    print(f"{title}: {walk.nodes} nodes, {walk.focusable} take the focus, {len(walk.unnamed)} of them without a name")
    for each in walk.unnamed:
        print(f"  no name: {each}")
    return walk


def main():
    started = subprocess.Popen(sys.argv[1:3], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        program = program_named("common")
        if program is None:
            print("The program did not show itself to assistive technology.")
            return 1
        walks = [walk_page(program, "First page")]
        for name, button in places_of(program):
            if press(button):
                time.sleep(0.5)
                walks.append(walk_page(program, name))
        if len(walks) < 5:
            print("The places of the program could not be reached.")
            return 1
        too_small = [each for each in walks if each.nodes < ENOUGH]
        return 1 if too_small or any(each.unnamed for each in walks) else 0
    finally:
        started.terminate()
        started.wait(10)


if __name__ == "__main__":
    sys.exit(main())
