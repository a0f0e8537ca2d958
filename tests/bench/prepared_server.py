"""A FHIR server on loopback that costs as little as can be: it serves prepared pages, accepts every write, and counts what came.

It is what the synchronisation is measured against: whatever time passes beside its own is the client's.
"""
import itertools
import json
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = 1000
STATEMENT = {"resourceType": "CapabilityStatement", "status": "active", "kind": "instance", "date": "2026-01-01", "format": ["json"], "fhirVersion": "4.0.1",
             "rest": [{"mode": "server", "interaction": [{"code": "transaction"}, {"code": "search-system"}]}]}


class PreparedServer:
    """Serves `resources` by type, a page of a thousand at a time; knows what is written by id, too."""

    def __init__(self, resources=()):
        self.requests = []                          # (method, path, body)
        self.numbers = itertools.count(1)
        self.written = {}                           # reference -> resource
        by_type = {}
        for resource in resources:
            by_type.setdefault(resource["resourceType"], []).append({**resource, "meta": {"versionId": "1", "lastUpdated": "2026-01-01T00:00:00Z"}})
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_):
                pass

            def reply(self, status, body, response=None):
                self.send_response_only(status)
                if response:
                    self.send_header("Location", f"{outer.base}/{response['location']}")
                    self.send_header("ETag", response["etag"])
                self.send_header("Content-Type", "application/fhir+json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self):
                outer.requests.append(("GET", self.path, b""))
                self.reply(*outer.get(self.path))

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.requests.append((self.command, self.path, body))
                url = self.path.removeprefix("/fhir").lstrip("/")
                if url:
                    answer = outer.write(self.command, url, json.loads(body))
                    self.reply(int(answer["response"]["status"][:3]), json.dumps(answer["resource"]).encode(), answer["response"])
                else:
                    self.reply(200, outer.transaction(json.loads(body)))

            do_PUT = do_POST

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server.server_port}/fhir"
        self.pages = {}
        for name, found in by_type.items():
            chunks = [found[at:at + PAGE] for at in range(0, len(found), PAGE)]
            for number, chunk in enumerate(chunks):
                bundle = {"resourceType": "Bundle", "type": "searchset", "total": len(found),
                          "link": [{"relation": "next", "url": f"{self.base}/{name}?page={number + 1}"}] if number + 1 < len(chunks) else [],
                          "entry": [{"fullUrl": f"{self.base}/{name}/{one['id']}", "resource": one} for one in chunk]}
                self.pages[name, number] = json.dumps(bundle).encode()
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def get(self, path):
        parts = urllib.parse.urlsplit(path)
        name = parts.path.removeprefix("/fhir/")
        query = urllib.parse.parse_qs(parts.query)
        if name == "metadata":
            return 200, json.dumps(STATEMENT).encode()
        if name.endswith("/_history"):
            return 404, b'{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-found"}]}'
        if "_id" in query:
            found = [self.written[f"{name}/{one}"] for one in query["_id"][0].split(",") if f"{name}/{one}" in self.written]
            return 200, json.dumps({"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": one} for one in found]}).encode()
        page = self.pages.get((name, int(query.get("page", ["0"])[0]))) if "_lastUpdated" not in query else None
        return 200, page or b'{"resourceType":"Bundle","type":"searchset","entry":[]}'

    def write(self, method, url, resource):
        reference = f"{url}/made-{next(self.numbers)}" if method == "POST" else url
        written = {**resource, "id": reference.partition("/")[2], "meta": {"versionId": "1"}}
        self.written[reference] = written
        return {"response": {"status": "201 Created" if method == "POST" else "200 OK", "location": f"{reference}/_history/1", "etag": 'W/"1"'}, "resource": written}

    def transaction(self, bundle):
        answers = [self.write(entry["request"]["method"], entry["request"]["url"], entry["resource"]) for entry in bundle["entry"]]
        return json.dumps({"resourceType": "Bundle", "type": "transaction-response", "entry": answers}).encode()
