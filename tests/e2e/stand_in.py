"""A stand-in of one kind of server, as a program that can be told to misbehave; tests/stand_ins/ear.h says how."""
import json
import os
import subprocess
from pathlib import Path

STAND_IN = Path(os.environ["PRAXIDESK_PROGRAMS"]).parent / "tests" / "stand_ins" / "stand_in"


def outcome(code, text):
    """An OperationOutcome."""
    return {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": code, "details": {"text": text}}]}


class StandIn:
    def __init__(self, kind):
        self.program = subprocess.Popen([STAND_IN, kind], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        there = json.loads(self.program.stdout.readline())
        self.kind, self.url, self.now, self.day = (there[word] for word in ("kind", "url", "now", "day"))

    def tell(self, **words):
        self.program.stdin.write(json.dumps(words) + "\n")
        self.program.stdin.flush()
        said = json.loads(self.program.stdout.readline())
        if "error" in said:
            raise RuntimeError(said["error"])
        return said

    def refuse(self, method, path, status, body):
        """Such requests from now on, until agree()."""
        self.tell(do="refuse", method=method, path=path, status=status, body=json.dumps(body))

    def agree(self):
        self.tell(do="agree")

    def take(self, start, before=""):
        """Somebody else takes that time; `before`: just before the next request of that method arrives."""
        self.tell(do="take", start=start, before=before)

    def go_away(self):
        self.tell(do="away")

    def come_back(self):
        self.tell(do="back")

    def written(self):
        """What was to be changed there since it was asked last: [(method, path, body)]."""
        return [(one["method"], one["path"], one["body"]) for one in self.tell(do="heard")["heard"] if one["method"] != "GET" and "/oauth2/" not in one["path"]]

    def end(self):
        self.program.stdin.close()
        self.program.wait(timeout=60)
        self.program.stdout.close()
