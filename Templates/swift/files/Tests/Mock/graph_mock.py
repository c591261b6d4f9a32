#!/usr/bin/env python3
"""A small Graph API on a free port of this machine, made from the reference pages alone.

It prints its port and answers until its input ends. Nothing in it is shared with the package's own mock.
"""
import hashlib
import hmac
import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

SECRET = "APP-SECRET"
TOKENS = {"USER-TOKEN": "1", "OTHER-TOKEN": "2"}
VERSION = "v19.0"
PICTURE = {"url": "https://cdn.example/1.jpg", "width": 50, "height": 50, "is_silhouette": False}
NODES = {
    "1": {"id": "1", "name": "Ann", "age": "30", "picture": {"data": PICTURE}},
    "2": {"id": "2", "name": "Bob", "age": 40, "picture": {"data": PICTURE}},
}
EDGES = {("1", "friends"): [{"id": str(100 + n), "name": "F%d" % n} for n in range(7)]}
KNOWN = {"id", "name", "age", "picture", "friends", "status", "message"}
UPLOADS = {}
VIDEOS = {}
REELS = {}
LOCK = threading.Lock()


class Refusal(Exception):
    """An error object (guides.error-handling)."""

    def __init__(self, code, message, subcode=None, status=400):
        error = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "PythonTrace"}
        if subcode:
            error["error_subcode"] = subcode
        self.status = status
        self.body = {"error": error}


def split(fields):
    """The items of a selection at its top level: name, alias, arguments, inner selection."""
    items, item, depth = [], "", 0
    for sign in fields + ",":
        if sign == "," and depth == 0:
            match = re.match(r"^([A-Za-z0-9_]+)((?:\.[a-z_]+\([^()]*\))*)(?:\{(.*)\})?$", item, re.S)
            if not match:
                raise Refusal(2500, "Syntax error in the selection")
            arguments = dict(re.findall(r"\.([a-z_]+)\(([^()]*)\)", match.group(2)))
            alias = arguments.pop("as", None)
            items.append((match.group(1), alias, arguments, match.group(3)))
            item = ""
            continue
        depth += sign in "{("
        depth -= sign in "})"
        item += sign
    return items


def select(node, fields, base, token):
    if not fields:
        return {key: node[key] for key in ("id", "name") if key in node}
    answer, seen = {}, set()
    for name, alias, arguments, inner in split(fields):
        if name not in KNOWN:
            raise Refusal(100, "(#100) Tried accessing nonexisting field (%s)" % name)
        if (alias or name) in seen:
            raise Refusal(2500, "Syntax error: a field is there twice")
        seen.add(alias or name)
        if (node.get("id"), name) in EDGES:
            answer[alias or name] = page(node["id"], name, arguments, inner, base, token)
        elif name in node:
            answer[alias or name] = node[name]
    if "id" in node:
        answer["id"] = node["id"]
    return answer


def page(owner, edge, parameters, fields, base, token):
    """Cursors before and after; `next` repeats the token, as real addresses do (results)."""
    elements = EDGES[owner, edge]
    limit = int(parameters.get("limit", 25))
    start = 0
    if "after" in parameters:
        start = int(parameters["after"].rstrip("=")) + 1
    if "before" in parameters:
        start = max(0, int(parameters["before"].rstrip("=")) - limit)
    data = elements[start:start + limit]
    answer = {"data": [select(node, fields, base, token) for node in data]}
    if data:
        address = "%s/%s/%s/%s?access_token=%s&limit=%d" % (base, VERSION, owner, edge, token, limit)
        if fields:
            address += "&fields=" + fields
        paging = {"cursors": {"before": "%d==" % start, "after": "%d==" % (start + len(data) - 1)}}
        if start + limit < len(elements):
            paging["next"] = address + "&after=%d%%3D%%3D" % (start + len(data) - 1)
        if start > 0:
            paging["previous"] = address + "&before=%d%%3D%%3D" % start
        answer["paging"] = paging
    if parameters.get("summary"):
        answer["summary"] = {"total_count": len(elements)}
    return answer


class Call:
    """One call, alone or in a batch."""

    def __init__(self, method, target, headers, parameters, files, body, base, outer_token=None):
        parts = urlsplit(target)
        self.method, self.headers, self.files, self.body, self.base = method, headers, files, body, base
        self.parameters = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.parameters.update(parameters)
        path = [unquote(piece) for piece in parts.path.split("/") if piece]
        self.is_upload = path[:1] == ["video-upload"]
        if path and re.match(r"^v\d+\.\d+$", path[0]):
            if path[0] != VERSION:
                raise Refusal(2500, "Unknown path components: /" + path[0])
            path = path[1:]
        self.path = path
        given = headers.get("Authorization", "")
        own = self.parameters.get("access_token")
        self.token = own or (given.split(" ", 1)[1] if " " in given else outer_token)
        self.scheme = given.split(" ", 1)[0]

    def authenticate(self):
        if not self.token:
            raise Refusal(104, "An access token is required to request this resource.")
        if self.token not in TOKENS:
            raise Refusal(190, "Invalid OAuth access token.", 467, 401)
        expected = hmac.new(SECRET.encode(), self.token.encode(), hashlib.sha256).hexdigest()
        if self.parameters.get("appsecret_proof") != expected:
            raise Refusal(100, "Invalid appsecret_proof provided in the API argument")

    def answer(self):
        if not self.path and self.method == "POST" and "batch" in self.parameters:
            self.authenticate()
            return batch(self)
        self.authenticate()
        path = [TOKENS[self.token] if piece == "me" else piece for piece in self.path]
        fields = self.parameters.get("fields")
        if not path and self.method == "GET" and "ids" in self.parameters:
            answer = {}
            for id in self.parameters["ids"].split(","):
                if id not in NODES and id != "me":
                    raise Refusal(803, "(#803) Some of the aliases you requested do not exist: " + id)
                answer[id] = select(NODES[TOKENS[self.token] if id == "me" else id], fields, self.base, self.token)
            return answer
        if self.is_upload:
            return self.reel(path[-1])
        if path and path[0].startswith("upload:"):
            return self.upload(path[0])
        if len(path) == 2 and path[1] == "uploads" and self.method == "POST":
            with LOCK:
                id = "upload:%d" % (len(UPLOADS) + 1)
                UPLOADS[id] = [b"", int(self.parameters["file_length"])]
            return {"id": id}
        if len(path) == 2 and path[1] == "videos" and self.method == "POST":
            return self.video()
        if len(path) == 2 and path[1] == "video_reels" and self.method == "POST":
            return self.begin_reel()
        if len(path) == 2 and path[1] == "picture":
            if self.parameters.get("redirect", "true") in ("false", "0"):
                return {"data": PICTURE}
            return None
        if len(path) == 2 and path[1] == "photos" and self.method == "POST":
            if "source" not in self.files and "url" not in self.parameters:
                raise Refusal(324, "(#324) Requires upload file")
            return {"id": str(len(self.files.get("source", b"")))}
        if len(path) == 2 and path[1] == "feed" and self.method == "POST":
            if "message" not in self.parameters and "link" not in self.parameters:
                raise Refusal(100, "(#100) The parameter message is required")
            node = {"id": path[0] + "_9", "message": self.parameters.get("message", "")}
            return select(node, fields, self.base, self.token) if fields else {"id": node["id"]}
        if len(path) == 2 and (path[0], path[1]) in EDGES and self.method == "GET":
            return page(path[0], path[1], self.parameters, fields, self.base, self.token)
        if len(path) == 1 and path[0] in NODES and self.method == "GET":
            return select(NODES[path[0]], fields, self.base, self.token)
        if len(path) == 1 and path[0] in REELS and self.method == "GET":
            done, total = len(REELS[path[0]][0]), REELS[path[0]][1]
            state = "complete" if done == total else "in_progress"
            return {"id": path[0], "status": {
                "video_status": "processing", "uploading_phase": {"status": state, "bytes_transfered": done}}}
        raise Refusal(100, "Unsupported request. The object does not exist.", 33)

    def upload(self, id):
        state = UPLOADS[id]
        if self.scheme != "OAuth":
            raise Refusal(190, "the scheme is not OAuth")
        if self.method == "GET":
            return {"id": id, "file_offset": len(state[0])}
        if int(self.headers.get("file_offset", -1)) != len(state[0]):
            raise Refusal(100, "wrong file_offset")
        state[0] += self.body
        return {"h": "H:" + hashlib.sha256(state[0]).hexdigest()}

    def video(self):
        phase = self.parameters.get("upload_phase")
        if phase == "start":
            VIDEOS["77"] = [b"", int(self.parameters["file_size"])]
        state = VIDEOS.get(self.parameters.get("upload_session_id", "77"))
        if phase == "transfer":
            if int(self.parameters["start_offset"]) != len(state[0]):
                raise Refusal(6000, "wrong start_offset", 1363037)
            state[0] += self.files["video_file_chunk"]
        if phase == "finish":
            return {"success": len(state[0]) == state[1]}
        done = len(state[0])
        offsets = {"start_offset": str(done), "end_offset": str(min(done + 4000, state[1]))}
        return dict(offsets, upload_session_id="77", video_id="88") if phase == "start" else offsets

    def begin_reel(self):
        if self.parameters.get("upload_phase") == "start":
            REELS["99"] = [b"", None]
            return {"video_id": "99", "upload_url": "%s/video-upload/%s/99" % (self.base, VERSION)}
        done = REELS[self.parameters["video_id"]]
        return {"success": len(done[0]) == done[1] and self.parameters["video_state"] == "PUBLISHED"}

    def reel(self, id):
        state = REELS[id]
        if self.scheme != "OAuth" or int(self.headers["offset"]) != len(state[0]):
            raise Refusal(100, "wrong offset or scheme")
        state[1] = int(self.headers["file_size"])
        state[0] += self.body
        return {"success": True}


def batch(outer):
    """Items in order; bodies are texts; references are put in wherever they stand (batch-requests)."""
    items = json.loads(outer.parameters["batch"])
    if len(items) > 50:
        raise Refusal(100, "Too many requests in batch message. Maximum is 50.")
    answers, named = [], {}

    def replace(text):
        def value(match):
            values = [named[match.group(1)]]
            for step in match.group(2).split(".")[1:]:
                values = [x for v in values for x in v] if step == "*" else [v[step] for v in values]
            return ",".join(str(v) for v in values)

        return re.sub(r"\{result=([^:}]+):([^}]*)\}", value, text)

    for item in items:
        status, answer = 200, None
        try:
            form = dict(parse_qsl(replace(item.get("body", "")), keep_blank_values=True))
            files = {}
            for name in item.get("attached_files", "").split(","):
                if name:
                    files["source"] = outer.files[name]
            target = "/" + replace(item["relative_url"])
            # The token around has its proof; an item's own token needs its own.
            call = Call(item["method"], target, {}, form, files, b"", outer.base, outer.token)
            if call.token == outer.token and "appsecret_proof" not in call.parameters:
                call.parameters["appsecret_proof"] = outer.parameters.get("appsecret_proof")
            answer = call.answer()
        except Refusal as refusal:
            status, answer = refusal.status, refusal.body
        if item.get("name"):
            named[item["name"]] = answer
        answers.append({
            "code": status, "headers": [{"name": "Content-Type", "value": "text/javascript; charset=UTF-8"}],
            "body": json.dumps(answer)})
    return answers


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def handle_call(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kind = self.headers.get("Content-Type", "")
        form, files = {}, {}
        if kind.startswith("application/x-www-form-urlencoded"):
            form, body = dict(parse_qsl(body.decode(), keep_blank_values=True)), b""
        elif kind.startswith("multipart/form-data"):
            boundary = ("--" + kind.split("boundary=")[1]).encode()
            for part in body.split(boundary)[1:-1]:
                head, content = part[2:-2].split(b"\r\n\r\n", 1)
                name = re.search(rb'; name="([^"]*)"', head).group(1).decode()
                if b"filename=" in head:
                    files[name] = content
                else:
                    form[name] = content.decode()
        status, answer = 200, None
        try:
            base = "http://" + self.headers["Host"]
            answer = Call(self.command, self.path, self.headers, form, files, body, base).answer()
        except Refusal as refusal:
            status, answer = refusal.status, refusal.body
        data = json.dumps(answer).encode() if answer is not None else b""
        self.send_response(status if answer is not None else 302)
        if answer is None:
            self.send_header("Location", PICTURE["url"])
        self.send_header("Content-Type", "application/json; charset=UTF-8")
        self.send_header("facebook-api-version", VERSION)
        self.send_header("X-App-Usage", json.dumps({"call_count": 3, "total_time": 2, "total_cputime": 1}))
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_DELETE = handle_call


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
