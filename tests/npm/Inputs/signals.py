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
for name in ("KILL", "PIPE", "XFSZ", "USR1"):
    print(f"ended by SIG{name}:", ends("die", name))
# As the first process of a container it cannot end itself by a signal.
first = ["unshare", "--pid", "--fork", "--mount-proc"]
if subprocess.run([*first, "true"], stderr=subprocess.DEVNULL).returncode == 0:
    launcher = [*first, *launcher]
    print("as process 1:", ends("die", "KILL"), ends("die", "TERM"))
    launcher = launcher[len(first):]
else:
    print("as process 1: not tried")
for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR2):
    with subprocess.Popen([*launcher, "wait"], stdout=subprocess.PIPE) as child:
        child.stdout.readline()  # ready
        child.send_signal(number)
        print(f"told to end by {number.name}:", child.wait(timeout=20))
