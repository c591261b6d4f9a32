#!/usr/bin/env python3
"""Reads sample answers with the clients that packs made: over loopback with the Python pack's own, and with the one that
openapi-python-client makes of the OpenAPI document.

  sample_answer.py python FOLDER
  sample_answer.py openapi FOLDER
"""

import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading

LAMP = {"id": "1", "label": "porch", "brightness": 0.5, "mode": "off", "unlisted": [1]}


class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.headers["Authorization"] != "Bearer token" or "token" in self.path:
            status, body = 400, {"error": {"message": "no token", "code": 190, "error_subcode": 463}}
        elif "/switches" in self.path:
            last = "after=b" in self.path
            paging = {"cursors": {"after": "b"}} if last else {"cursors": {"after": "b"}, "next": "…"}
            status, body = 200, {"data": [{"id": "3" if last else "2"}], "paging": paging}
        else:
            status, body = 200, {**LAMP, "asked": self.path}
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments):
        pass


def python(folder):
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    from graph_api import Client, GraphFailure, calls, expand

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host = f"http://127.0.0.1:{server.server_address[1]}"
    client = Client("token", "v19.0", host=host)
    lamp = client.send(calls.read_lamp("1", fields=["id", "label", expand("switches", ["id"], limit=2)]))
    assert lamp["label"] == "porch" and lamp["asked"].endswith("fields=id%2Clabel%2Cswitches.limit%282%29%7Bid%7D"), lamp
    ids = [switch["id"] for switch in client.elements(calls.read_lamp_switches("1", limit=1))]
    assert ids == ["2", "3"], ids
    try:
        Client("other", "v19.0", host=host).send(calls.read_lamp("1"))
        raise AssertionError("an error of the API is raised")
    except GraphFailure as failure:
        assert (failure.code, failure.subcode, failure.status) == (190, 463, 400)
    server.shutdown()


def openapi(folder):
    try:
        import openapi_python_client  # noqa: F401
    except ImportError:
        print("openapi-python-client is not installed; run Scripts/validators.sh")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as scratch:
        config = os.path.join(scratch, "config.yml")
        with open(config, "w", encoding="utf-8") as file:
            file.write("post_hooks: []\nproject_name_override: made\npackage_name_override: made\n")
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--config", config, "--output-path"]
        command += [os.path.join(scratch, "out"), "--path", os.path.join(folder, "openapi.json"), "--fail-on-warning"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            print(done.stdout[-4000:] + done.stderr[-4000:])
            sys.exit(1)
        sys.path.insert(0, os.path.join(scratch, "out"))
        from made.models import Lamp

        lamp = Lamp.from_dict(dict(LAMP))
        assert (lamp.label, lamp.brightness, lamp["unlisted"]) == ("porch", 0.5, [1]), lamp


if __name__ == "__main__":
    {"python": python, "openapi": openapi}[sys.argv[1]](sys.argv[2])
