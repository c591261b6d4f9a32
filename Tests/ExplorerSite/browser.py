"""Chromium without a window, driven over two pipes; nothing but Python's own library is needed."""

import json
import os
import shutil
import subprocess
import tempfile
import threading
import time
from queue import Empty, Queue

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
KEYS = {
    "Enter": ("Enter", 13, "\r"), "Tab": ("Tab", 9, None), "Escape": ("Escape", 27, None),
    "ArrowDown": ("ArrowDown", 40, None), "ArrowUp": ("ArrowUp", 38, None), "ArrowLeft": ("ArrowLeft", 37, None),
    "ArrowRight": ("ArrowRight", 39, None), "/": ("Slash", 191, "/"), " ": ("Space", 32, " "),
}


def program():
    """The path of a browser; None where there is none."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


class Browser:
    """A page of the browser. What goes wrong in it gathers in `problems`, what it asks for in `requests`."""

    def __init__(self, width=1280, height=860, dark=False):
        self.problems, self.requests, self.answers, self.number = [], [], Queue(), 0
        self.folder = tempfile.mkdtemp(prefix="explorer-site-")
        from_us, self.to_browser = os.pipe()
        self.from_browser, to_us = os.pipe()

        def pipes():
            # The browser reads from 3 and writes to 4; the copies make room for that whatever numbers pipes got.
            source, target = os.dup(from_us), os.dup(to_us)
            high = [os.open(os.devnull, os.O_RDONLY) for _ in range(4)]
            source, target = os.dup(source), os.dup(target)
            os.dup2(source, 3)
            os.dup2(target, 4)
            for each in high:
                if each > 4:
                    os.close(each)

        # Without a sandbox, since users called root, as in containers, get none.
        self.process = subprocess.Popen(
            [program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
             "--no-first-run", "--disable-background-networking",
             "--disable-ipc-flooding-protection", "--remote-debugging-pipe",
             "--user-data-dir=" + self.folder, f"--window-size={width},{height}", "about:blank"],
            preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(from_us)
        os.close(to_us)
        self.session = None
        threading.Thread(target=self.listen, daemon=True).start()
        for _ in range(100):
            pages = [each for each in self.call("Target.getTargets")["targetInfos"] if each["type"] == "page"]
            if pages:
                break
            time.sleep(0.1)
        target = pages[0]["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(domain + ".enable")
        self.look(width, height, dark)

    def listen(self):
        rest = b""
        while True:
            try:
                part = os.read(self.from_browser, 1 << 20)
            except OSError:
                return
            if not part:
                return
            *messages, rest = (rest + part).split(b"\0")
            for message in messages:
                message = json.loads(message)
                if "id" in message:
                    self.answers.put(message)
                else:
                    self.note(message["method"], message.get("params", {}))

    def note(self, method, what):
        if method == "Runtime.exceptionThrown":
            details = what["exceptionDetails"]
            self.problems.append(details.get("exception", {}).get("description", details["text"]))
        elif method == "Runtime.consoleAPICalled" and what["type"] in ("error", "warning", "assert"):
            self.problems.append(" ".join(str(each.get("value")) for each in what["args"]))
        elif method == "Log.entryAdded" and what["entry"]["level"] in ("error", "warning"):
            self.problems.append(what["entry"]["text"])
        elif method == "Page.javascriptDialogOpening":
            self.problems.append("a dialog: " + what["message"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(what["request"]["url"])

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to_browser, json.dumps(message).encode() + b"\0")
        while True:
            try:
                answer = self.answers.get(timeout=600)
            except Empty:
                raise RuntimeError("the browser does not answer " + method) from None
            if answer["id"] == self.number:
                break
        if "error" in answer:
            raise RuntimeError(method + ": " + answer["error"]["message"])
        return answer["result"]

    def look(self, width, height, dark):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])

    def run(self, script):
        """The value of a script."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description", details["text"]))
        return result["result"].get("value")

    def open(self, site, fragment="#/"):
        """Loads the site anew with an address inside of it."""
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url="file://" + os.path.abspath(site) + "/index.html" + fragment)
        self.until("document.readyState === 'complete' && !!document.querySelector('h1')")

    def go(self, fragment):
        """Follows an address inside of the site."""
        self.run(f"location.hash = {json.dumps(fragment)}")
        time.sleep(0.08)

    def until(self, condition, seconds=20):
        end = time.time() + seconds
        while not self.run(condition):
            if time.time() > end:
                raise AssertionError("in vain waited for: " + condition)
            time.sleep(0.02)

    def press(self, key):
        code, number, text = KEYS[key]
        shared = {"key": key, "code": code, "windowsVirtualKeyCode": number}
        self.call("Input.dispatchKeyEvent", type="keyDown", **shared, **({"text": text} if text else {}))
        self.call("Input.dispatchKeyEvent", type="keyUp", **shared)

    def type(self, text):
        for letter in text:
            self.call("Input.insertText", text=letter)

    def screenshot(self, file):
        import base64
        with open(file, "wb") as out:
            out.write(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def close(self):
        try:
            self.session = None
            self.call("Browser.close")
            self.process.wait(timeout=10)
        except Exception:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
