"""The plain FHIR server of tests/servers behind a door that refuses every change which names a given word: a server as
strict as real ones. Usage: fussy_server.py WORD    prints its address; ends when its standard input does."""
import http.client
import http.server
import json
import os
import subprocess
import sys
import threading
import urllib.parse
from pathlib import Path

SERVER = Path(__file__).resolve().parents[1] / "servers" / "plain_fhir.mjs"
REFUSAL = {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "invariant", "details": {"text": "This patient needs a registration number first."}, "expression": ["Patient.identifier"]}]}
KEPT = ("content-type", "accept", "if-match", "if-none-exist", "prefer", "authorization")


class FussyServer:
    def __init__(self, word):
        self.node = subprocess.Popen(["node", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        there = urllib.parse.urlsplit(self.node.stdout.readline().split()[1])
        fussy = self
        self.word = word

        class Door(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                if self.command != "GET" and fussy.word.encode() in body:
                    self.answer(422, {"content-type": "application/fhir+json"}, json.dumps(REFUSAL).encode())
                    return
                connection = http.client.HTTPConnection(there.hostname, there.port)
                connection.request(self.command, self.path, body, {name: value for name, value in self.headers.items() if name.lower() in KEPT})
                answer = connection.getresponse()
                # links lead through the door again
                text = answer.read()
                connection.close()
                text = text.replace(f"//{there.netloc}/".encode(), f"//{fussy.address[0]}:{fussy.address[1]}/".encode())
                self.answer(answer.status, {name: value for name, value in answer.getheaders() if name.lower() not in ("content-length", "transfer-encoding", "connection", "date")}, text)

            def answer(self, status, headers, body):
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = pass_on

            def log_message(self, *_):
                pass

        self.door = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Door)
        self.door.daemon_threads = True
        self.address = self.door.server_address
        self.url = f"http://127.0.0.1:{self.address[1]}{there.path}"
        threading.Thread(target=self.door.serve_forever, daemon=True).start()

    def end(self):
        self.door.shutdown()
        self.door.server_close()
        self.node.stdin.close()
        self.node.wait(timeout=30)
        self.node.stdout.close()


if __name__ == "__main__":
    server = FussyServer(sys.argv[1])
    print(server.url, flush=True)
    os.read(0, 1)
    server.end()
