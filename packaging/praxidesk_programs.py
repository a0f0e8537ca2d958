"""Runs praxictl and praxidesk on one clinic file with a fixed clock, for scripts that make pictures or try a day."""
import json
import os
import subprocess
from pathlib import Path


class Refused(Exception):
    """praxictl said no; `code` is the error's word."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code


class Clinic:
    def __init__(self, programs, file, now):
        self.programs = Path(programs).resolve()
        self.file = Path(file)
        self.now = now

    def praxictl(self, *arguments):
        """The JSON document that the command prints; Refused when it prints an error."""
        command = [self.programs / "praxictl", "--clinic", self.file, "--now", self.now, "--json", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        if not done.stdout.strip():
            raise RuntimeError(f"{' '.join(map(str, arguments))}: exit {done.returncode}, {done.stderr.strip()}")
        document = json.loads(done.stdout)
        if "error" in document:
            raise Refused(document["error"]["code"], document["error"]["message"])
        return document

    def make_demo(self, *options):
        for leftover in self.file.parent.glob(self.file.name + "*"):
            leftover.unlink()
        return self.praxictl("init", "--demo", *options)

    def picture(self, path, *options, **environment):
        """Lets the window draw one view on the offscreen platform and save it as PNG."""
        command = [self.programs / "praxidesk", "--clinic", self.file, "--now", self.now, "--picture", path, *options]
        subprocess.run(command, check=True, timeout=120, stderr=subprocess.DEVNULL,
                       env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment})
        if not Path(path).exists():
            raise RuntimeError(f"praxidesk left no picture at {path}")


def actor_named(resource, kind):
    """The first actor of a Schedule, or participant of an Appointment, of this resource type."""
    references = resource.get("actor") or [p.get("actor", {}) for p in resource.get("participant", [])]
    return next((r for r in references if r.get("reference", "").startswith(kind + "/")), None)
