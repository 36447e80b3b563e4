"""Says how the launcher ends when its program does, or when it is told to end:
signals.py NODE LAUNCHER."""

import signal
import subprocess
import sys

launcher = sys.argv[1:]


def ends(*words):
    return subprocess.run(
        [*launcher, *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ).returncode


print("status 2:", ends("status", "2"))
print("ended by SIGKILL:", ends("die"))
for number in (signal.SIGTERM, signal.SIGHUP):
    with subprocess.Popen([*launcher, "wait"], stdout=subprocess.PIPE) as child:
        child.stdout.readline()  # ready
        child.send_signal(number)
        print(f"told to end by {number.name}:", child.wait(timeout=20))
