"""A server on this machine that speaks as much of GitHub's and GitLab's REST
interfaces as `holdfast comment` needs, around one run of a command.

    fake_forge.py github|gitlab STATE COMMAND…

STATE is a JSON file that is made where there is none: the comments, the diffs of
the change, which requests are refused, and by whom comments are written: `login`
is the token's user, and empty for that of an app. Prints each request but those that
read, then the command's output and its exit status. The token is `sesame`.
"""

import http.server
import json
import os
import re
import subprocess
import sys
import threading

kind, state_file, *command = sys.argv[1:]
state = {"comments": [], "lines": [], "files": [], "refuse": 0, "refuse_line": 0, "login": ""}
if os.path.exists(state_file):
    with open(state_file, encoding="utf-8") as file:
        state.update(json.load(file))


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle_any(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        path, _, query = self.path.partition("?")
        token = self.headers.get("Authorization") or self.headers.get("PRIVATE-TOKEN")
        if token not in ("Bearer sesame", "sesame"):
            return self.answer(401, {"message": "Bad credentials"})
        if self.command != "GET":
            print(self.command, path)
            if state["refuse"]:
                return self.answer(state["refuse"], {"message": "Resource not accessible"})
        if path == "/user":
            return self.tell_user()
        if path.endswith(("/comments", "/discussions")) and body and state["refuse_line"] == line_of(body):
            return self.answer(422, {"message": "pull_request_review_thread.line must be part of the diff"})
        page = int(re.search(r"\bpage=(\d+)", query).group(1)) if query else 1
        found = self.find(path, body)
        if found is None:
            return self.answer(404, {"message": "Not Found"})
        if isinstance(found, list):
            found = found[100 * (page - 1) : 100 * page]
        self.answer(200, found)

    def tell_user(self):
        if kind == "gitlab":
            return self.answer(200, {"username": login()})
        if not state["login"]:
            return self.answer(403, {"message": "Resource not accessible by integration"})
        self.answer(200, {"login": state["login"]})

    do_GET = do_POST = do_PATCH = do_PUT = handle_any

    def find(self, path, body):
        return github(self.command, path, body) if kind == "github" else gitlab(self.command, path, body)


def login():
    return state["login"] or ("github-actions[bot]" if kind == "github" else "project_3_bot")


def line_of(body):
    return body.get("line") or body.get("position", {}).get("new_line") or -1


def write(where, body, **more):
    if kind == "github":
        more["user"] = {"login": login(), "type": "User" if state["login"] else "Bot"}
    else:
        more["author"] = {"username": login()}
    where.append({"id": len(state["comments"]) + len(state["lines"]) + 1, **more, "body": body["body"]})
    return where[-1]


def change(comment_id, body):
    comment = next(c for c in state["comments"] if str(c["id"]) == comment_id)
    comment["body"] = body["body"]
    return comment


def github(method, path, body):
    path = path.removeprefix("/repos/shop/app")
    if path == "/issues/7/comments":
        return write(state["comments"], body) if method == "POST" else state["comments"]
    if match := re.fullmatch(r"/issues/comments/(\d+)", path):
        return change(match.group(1), body)
    if path == "/pulls/7/files":
        return [{"filename": f["path"], "patch": f["diff"]} for f in state["files"]]
    if path == "/pulls/7/comments":
        if method == "GET":
            return state["lines"]
        place = {k: body.get(k) for k in ("path", "start_line", "line", "side", "commit_id")}
        print(" ", json.dumps(place))
        return write(state["lines"], body)
    return None


def gitlab(method, path, body):
    path = path.removeprefix("/projects/3/merge_requests/7")
    if path == "/notes":
        if method == "POST":
            return write(state["comments"], body)
        return state["comments"] + state["lines"]
    if match := re.fullmatch(r"/notes/(\d+)", path):
        return change(match.group(1), body)
    if path == "/diffs":
        return [{"new_path": f["path"], "diff": f["diff"]} for f in state["files"]]
    if path == "/versions":
        return [{"base_commit_sha": "b", "start_commit_sha": "s", "head_commit_sha": "h"}]
    if path == "/discussions":
        print(" ", json.dumps(body["position"]))
        return write(state["lines"], body, position=body["position"])
    return None


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_port}"
environment = {k: v for k, v in os.environ.items() if not k.startswith(("GITHUB_", "GITLAB_", "CI_"))}
for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
    environment.pop(name, None)
if kind == "github":
    with open("event.json", "w", encoding="utf-8") as file:
        json.dump({"pull_request": {"number": 7, "head": {"sha": "abc"}}}, file)
    environment |= {
        "GITHUB_ACTIONS": "true",
        "GITHUB_API_URL": address,
        "GITHUB_EVENT_PATH": "event.json",
        "GITHUB_REPOSITORY": "shop/app",
        "GITHUB_TOKEN": os.environ.get("TOKEN", "sesame"),
    }
else:
    environment |= {
        "GITLAB_CI": "true",
        "CI_API_V4_URL": address,
        "CI_PROJECT_ID": "3",
        "CI_MERGE_REQUEST_IID": "7",
        "GITLAB_TOKEN": os.environ.get("TOKEN", "sesame"),
    }
done = subprocess.run(command, env=environment, capture_output=True, text=True)
server.shutdown()
print(done.stdout, end="")
print(done.stderr.replace(address, "ADDRESS"), end="")
print("exit status", done.returncode)
assert "sesame" not in done.stdout + done.stderr
with open(state_file, "w", encoding="utf-8") as file:
    json.dump(state, file, indent=1)
