#!/usr/bin/env python3
"""Runs the steps of action.yml as GitHub runs those of a composite action.

    run_action.py ACTION-FOLDER WORKSPACE EVENT PAYLOAD [INPUT=VALUE …]

EVENT is the name of the event, PAYLOAD a JSON file with what `github.event` holds and, under
`base_ref`, the branch that a pull request goes to. Prints what the steps print, and at the end
the outputs of the action. Exits as the first step that fails.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml


class Run:
    """The contexts of expressions, and the files through which steps speak."""

    def __init__(self, folder, event, payload, inputs):
        self.contexts = {
            "inputs": {},
            "steps": {},
            "github": {
                "action_path": str(folder),
                "event_name": event,
                "event": payload,
                "base_ref": payload.get("base_ref", ""),
                "token": payload.get("token", ""),
            },
        }
        self.action = yaml.safe_load((folder / "action.yml").read_text())
        unknown = set(inputs) - set(self.action["inputs"])
        if unknown:
            sys.exit(f"no input is called {', '.join(sorted(unknown))}")
        for name, declared in self.action["inputs"].items():
            value = inputs.get(name, self.fill(declared["default"]))
            self.contexts["inputs"][name] = value
        self.temporary = pathlib.Path(tempfile.mkdtemp(prefix="holdfast-action-"))
        self.added = []

    def value_of(self, expression):
        value = self.contexts
        for part in expression.strip().split("."):
            value = value.get(part, "") if isinstance(value, dict) else ""
        return str(value)

    def fill(self, text):
        return re.sub(r"\$\{\{(.*?)\}\}", lambda found: self.value_of(found[1]), text)

    def step(self, step, workspace):
        files = {name: self.temporary / name for name in ("GITHUB_OUTPUT", "GITHUB_PATH")}
        for file in files.values():
            file.write_text("")
        environment = {
            **os.environ,
            **{name: str(file) for name, file in files.items()},
            **{name: self.fill(value) for name, value in step.get("env", {}).items()},
            "GITHUB_ACTIONS": "true",
            "GITHUB_EVENT_NAME": self.contexts["github"]["event_name"],
            "GITHUB_EVENT_PATH": os.path.abspath(sys.argv[4]),
            "GITHUB_REPOSITORY": "acme/shop",
            "GITHUB_WORKSPACE": str(workspace),
            "PATH": os.pathsep.join([*self.added, os.environ["PATH"]]),
            "RUNNER_ARCH": "X64",
            "RUNNER_OS": "Linux",
            "RUNNER_TEMP": str(self.temporary),
        }
        script = self.temporary / "step.sh"
        # An expression in a script would be run; all of them stand in `env`.
        assert "${{" not in step["run"], step["run"]
        script.write_text(step["run"])
        place = workspace / self.fill(step.get("working-directory", "."))
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
        status = subprocess.run(command, cwd=place, env=environment, check=False).returncode
        self.added = [*files["GITHUB_PATH"].read_text().split("\n")[:-1], *self.added]
        outputs = dict(
            line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text().splitlines()
        )
        self.contexts["steps"][step.get("id", "")] = {"outputs": outputs}
        return status


def main():
    folder, workspace = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    payload = json.loads(pathlib.Path(sys.argv[4]).read_text())
    inputs = dict(argument.split("=", 1) for argument in sys.argv[5:])
    run = Run(folder, sys.argv[3], payload, inputs)
    status = 0
    for step in run.action["runs"]["steps"]:
        sys.stdout.flush()
        status = run.step(step, workspace)
        if status:
            break
    for name, declared in run.action["outputs"].items():
        value = run.fill(declared["value"])
        exists = " (there)" if os.path.isfile(value) else ""
        print(f"output {name}={pathlib.Path(value).name if exists else value}{exists}")
    sys.exit(status)


if __name__ == "__main__":
    main()
