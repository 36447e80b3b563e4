#!/usr/bin/env python3
"""Times whole commands against each other: in turn, after one run that does not
count, each with its own accounting by the system.

    processes.py RUNS NAME=COMMAND …

Prints for each the median wall and processor time in milliseconds.
"""

import os
import shlex
import statistics
import sys
import time


def run(command):
    """(wall ms, processor ms) of one run; output is thrown away."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    start = time.perf_counter()
    pid = os.posix_spawnp(
        command[0],
        command,
        os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, nowhere, fd) for fd in (0, 1, 2)],
    )
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    os.close(nowhere)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"bench: failed: {shlex.join(command)}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def main():
    runs = int(sys.argv[1])
    commands = dict(argument.split("=", 1) for argument in sys.argv[2:])
    commands = {name: shlex.split(text) for name, text in commands.items()}
    results = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            result = run(command)
            if turn:
                results[name].append(result)
    print(f"{'':28} {'wall ms':>9} {'cpu ms':>9}")
    for name, rows in results.items():
        wall, cpu = (statistics.median(column) for column in zip(*rows))
        print(f"{name:28} {wall:9.2f} {cpu:9.2f}")


if __name__ == "__main__":
    main()
