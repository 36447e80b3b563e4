"""What the command and the job of the orb take, and what the job hands on to the command."""

import pathlib
import sys

import yaml

orb = yaml.safe_load(pathlib.Path(sys.argv[1]).read_text())
command, job = orb["commands"]["check"], orb["jobs"]["check"]
if command["parameters"] != job["parameters"]:
    sys.exit(f"the job takes {job['parameters']}, and its command {command['parameters']}")
print("both take", ", ".join(sorted(job["parameters"])))
handed = next(step["check"] for step in job["steps"] if isinstance(step, dict))
same = sorted(name for name, value in handed.items() if value == f"<< parameters.{name} >>")
print("the job hands on", ", ".join(same))
