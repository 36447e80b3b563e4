"""Run by kate.sh beside Kate: waits for the finding, applies its fix and says
what it saw, all through what Kate shows to the desktop's accessibility.

usage: kate.py SCHEMA
"""

import sys
import time

import pyatspi

FINDING = "Prisma would drop table `talent_groups`"


def walk(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child:
            yield from walk(child)


def find(role, text):
    """The first widget of Kate of this role whose name holds the text."""
    for program in pyatspi.Registry.getDesktop(0):
        if not program or program.name != "kate":
            continue
        for node in walk(program):
            try:
                if node.getRoleName() == role and text in node.name:
                    return node
            except Exception:  # pylint: disable=broad-except
                continue  # It went away meanwhile.
    return None


def wait_for(what, condition):
    end = time.monotonic() + 40
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"no {what} within 40 seconds")


def do(role, text, action="Press"):
    node = wait_for(text, lambda: find(role, text))
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    actions.doAction(names.index(action))
    return node


def fix():
    # Kate asks for the actions at the cursor whenever the menu opens.
    do("menu item", "LSP Client", "ShowMenu")
    do("menu item", "Code Action", "ShowMenu")
    return wait_for("fix", lambda: find("menu item", "Add model"))


def main():
    do("menu item", "Switch to Diagnostics Tab")
    finding = wait_for("finding", lambda: find("table cell", FINDING))
    print("found:", finding.name, flush=True)
    print("fix at the cursor:", fix().name, flush=True)
    do("menu item", "Add model")
    wait_for("end of the finding", lambda: not find("table cell", FINDING))
    print("the finding is gone", flush=True)
    do("menu item", "Save")

    def saved():
        with open(sys.argv[1], encoding="utf-8") as schema:
            return "model talent_groups {" in schema.read()

    wait_for("saved model", saved)


main()
