"""What the generated files share: requests, pages, errors, and a client that calls over HTTP."""

from __future__ import annotations

import hashlib
import hmac
import json
import urllib.error
import urllib.parse
import urllib.request
import uuid
from dataclasses import dataclass, field
from typing import Any, Generic, Iterator, Mapping, Sequence, TypedDict, TypeVar, Union, cast

Json = Union[None, bool, int, float, str, list["Json"], dict[str, "Json"]]

T = TypeVar("T")


class Cursors(TypedDict, total=False):
    before: str
    after: str


class Paging(TypedDict, total=False):
    """Where a page stands among the others; the last one has no `next`."""

    cursors: Cursors
    next: str
    previous: str


class Connection(TypedDict, Generic[T], total=False):
    """A page of what an edge answers with."""

    data: list[T]
    paging: Paging
    summary: dict[str, Json]


@dataclass(frozen=True)
class Expansion:
    """A field with the fields of what it holds, and arguments such as a limit."""

    text: str

    def __str__(self) -> str:
        return self.text


def expand(name: str, fields: Sequence[str | Expansion], **arguments: str | int | bool) -> Expansion:
    """Asks for fields of what a field or an edge holds: `expand("albums", ["name"], limit=5)`."""
    calls = "".join(f".{key}({str(value).lower() if isinstance(value, bool) else value})" for key, value in arguments.items())
    return Expansion(f"{name}{calls}{{{','.join(map(str, fields))}}}")


@dataclass(frozen=True)
class File:
    """A file to send."""

    name: str
    content: bytes
    media_type: str = "application/octet-stream"


@dataclass(frozen=True)
class Request(Generic[T]):
    """A call that a client can send; `T` is what it answers."""

    method: str
    path: str
    parameters: Mapping[str, Any] = field(default_factory=dict)


def quote(text: str) -> str:
    """A part of a path."""
    return urllib.parse.quote(text, safe="")


def given(
    parameters: Mapping[str, Any],
    fields: Sequence[object] = (),
    limit: int | None = None,
    before: str | None = None,
    after: str | None = None,
) -> dict[str, Any]:
    """The parameters that are given, with the selection of fields and the page."""
    all_parameters = {**parameters, "fields": ",".join(map(str, fields)) or parameters.get("fields")}
    for key, value in (("limit", limit), ("before", before), ("after", after)):
        if value is not None:
            all_parameters[key] = value
    return {key: value for key, value in all_parameters.items() if value is not None}


@dataclass(frozen=True)
class ErrorInfo:
    """What the reference says of an error."""

    code: int
    category: str
    messages: tuple[str, ...]
    last_code: int | None = None
    subcode: int | None = None
    is_retryable: bool = False


class GraphFailure(Exception):
    """An error that the API answered with. It holds no token."""

    def __init__(self, status: int, error: Mapping[str, Any]) -> None:
        super().__init__(str(error.get("message", "The API answered with an error.")))
        self.status = status
        self.code = int(error.get("code", 0))
        subcode = error.get("error_subcode")
        self.subcode = None if subcode is None else int(subcode)
        self.trace_id: str | None = error.get("fbtrace_id")


class Client:
    """Sends requests. The token goes in a header and is never a part of an address."""

    def __init__(
        self,
        access_token: str,
        version: str,
        app_secret: str | None = None,
        host: str = "https://graph.facebook.com",
    ) -> None:
        self._access_token = access_token
        self._app_secret = app_secret
        self._base = f"{host}/{version}"

    def send(self, request: Request[T]) -> T:
        """Sends a request. Raises `GraphFailure` where the API answers with an error."""
        values: dict[str, str] = {}
        files: dict[str, File] = {}
        for key, value in request.parameters.items():
            if isinstance(value, File):
                files[key] = value
            else:
                values[key] = value if isinstance(value, str) else json.dumps(value)
        if self._app_secret is not None:
            values["appsecret_proof"] = hmac.new(
                self._app_secret.encode(), self._access_token.encode(), hashlib.sha256
            ).hexdigest()
        address, body = self._base + request.path, None
        headers = {"Authorization": "Bearer " + self._access_token}
        if files:
            body, headers["Content-Type"] = _multipart(values, files)
        elif request.method == "POST":
            body = urllib.parse.urlencode(values).encode()
        elif values:
            address += "?" + urllib.parse.urlencode(values)
        call = urllib.request.Request(address, body, headers, method=request.method)
        try:
            with urllib.request.urlopen(call) as answer:
                status, content = answer.status, answer.read()
        except urllib.error.HTTPError as failure:
            status, content = failure.code, failure.read()
        decoded = json.loads(content)
        if isinstance(decoded, dict) and isinstance(decoded.get("error"), dict):
            raise GraphFailure(status, decoded["error"])
        return cast(T, decoded)

    def elements(self, request: Request[Connection[T]]) -> Iterator[T]:
        """All elements of an edge, page after page, until a page has no `next` or the cursor stays where it was."""
        parameters = dict(request.parameters)
        while True:
            page = self.send(Request[Connection[T]](request.method, request.path, parameters))
            yield from page.get("data", [])
            paging = page.get("paging", {})
            after = paging.get("cursors", {}).get("after")
            if "next" not in paging or after is None or after == parameters.get("after"):
                return
            parameters["after"] = after


def _multipart(values: Mapping[str, str], files: Mapping[str, File]) -> tuple[bytes, str]:
    boundary = uuid.uuid4().hex
    parts = bytearray()
    for key, value in values.items():
        parts += f'--{boundary}\r\nContent-Disposition: form-data; name="{_escaped(key)}"\r\n\r\n{value}\r\n'.encode()
    for key, file in files.items():
        names = f'name="{_escaped(key)}"; filename="{_escaped(file.name)}"'
        parts += f"--{boundary}\r\nContent-Disposition: form-data; {names}\r\n".encode()
        parts += f"Content-Type: {file.media_type}\r\n\r\n".encode() + file.content + b"\r\n"
    parts += f"--{boundary}--\r\n".encode()
    return bytes(parts), "multipart/form-data; boundary=" + boundary


def _escaped(text: str) -> str:
    """A name in a header of a part: no quote or line ends it."""
    return "".join({'"': "%22", "\r": "%0D", "\n": "%0A"}.get(character, character) for character in text)
