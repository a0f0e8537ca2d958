"""A FHIR server that wants a person to sign in in the browser, and agrees with whoever comes: its page sends the browser on at
once. What it checks is checked in tests/signin; here it is there to be signed in to. Usage: signing_server.py    prints its
address; ends when its standard input does."""
import http.server
import json
import sys
import threading
import urllib.parse

STATEMENT = {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "software": {"name": "Harbour FHIR"}, "rest": [{"mode": "server"}]}


class SigningServer:
    def __init__(self):
        server = self
        self.made = 0
        self.refuses = False

        class Door(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                address = urllib.parse.urlsplit(self.path)
                fields = dict(urllib.parse.parse_qsl(address.query))
                if address.path == "/fhir/.well-known/smart-configuration":
                    self.say(200, {"authorization_endpoint": server.place + "/authorize", "token_endpoint": server.place + "/token"})
                elif address.path == "/authorize":
                    self.send_response(302)
                    self.send_header("Location", fields["redirect_uri"] + "?" + urllib.parse.urlencode({"code": "a-code", "state": fields["state"]}))
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                elif self.headers.get("Authorization") != f"Bearer access-token-{server.made}":
                    self.say(401, {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "login"}]})
                elif address.path == "/fhir/metadata":
                    self.say(200, STATEMENT)
                else:
                    self.say(200, {"resourceType": "Bundle", "type": "searchset"})

            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if self.path != "/token" or server.refuses:
                    self.say(400, {"error": "invalid_grant"})
                    return
                server.made += 1
                self.say(200, {"access_token": f"access-token-{server.made}", "token_type": "Bearer", "refresh_token": f"refresh-token-{server.made}"})

            def say(self, status, body):
                content = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.door = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Door)
        self.place = f"http://127.0.0.1:{self.door.server_address[1]}"
        self.url = self.place + "/fhir"
        threading.Thread(target=self.door.serve_forever, daemon=True).start()

    def forget(self):
        """Nobody is signed in any more, and nobody can renew it."""
        self.made += 1
        self.refuses = True

    def end(self):
        self.door.shutdown()
        self.door.server_close()


if __name__ == "__main__":
    standing = SigningServer()
    print(standing.url, flush=True)
    sys.stdin.read()
    standing.end()
