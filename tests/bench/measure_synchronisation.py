"""What synchronising costs beside what it cannot do without, as JSON. Usage: measure_synchronisation.py BUILD-FOLDER

- the first pull of a clinic from prepared pages, beside an import of the same resources from a file;
- the frames of the window meanwhile, beside those with nothing under way;
- 200 bookings that waited, beside the same requests sent by curl in a row: to a server that does nothing, and to a whole one;
- a run with nothing new: its requests, and its processor time beside that of a command that only opens the clinic.
"""
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from prepared_server import PreparedServer

NOW = "2026-01-19T09:05:00+01:00"
BOOKINGS = 200


class Clinic:
    def __init__(self, program, folder, name):
        self.program, self.file = program, str(Path(folder) / name)

    def run(self, *words, may_be_refused=False):
        """Its answer (None where it was refused), and the seconds on the clock and of processor time that it took."""
        before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        done = subprocess.run([self.program, "--clinic", self.file, "--json", "--now", NOW, *words], capture_output=True, check=False)
        took = time.monotonic() - begin
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode == 1 and may_be_refused:
            return None, took, 0
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}: {done.stdout.decode()}{done.stderr.decode()}")
        return json.loads(done.stdout or b"null"), took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def first_pull(program, folder, ndjson):
    resources = [json.loads(line) for line in ndjson.read_text(encoding="utf-8").splitlines()]
    imported = Clinic(program, folder, "imported.clinic")
    imported.run("init", "--time-zone", "Europe/Berlin")
    _, import_clock, import_cpu = imported.run("import", str(ndjson))
    with PreparedServer(resources) as server:
        pulled = Clinic(program, folder, "pulled.clinic")
        pulled.run("init", "--time-zone", "Europe/Berlin")
        pulled.run("server", "add", "prepared", "--kind", "fhir", "--url", server.base)
        report, pull_clock, pull_cpu = pulled.run("sync", "--pull-only")
        if report["pulled"] != len(resources):
            sys.exit(f"{report['pulled']} of {len(resources)} resources came")
        pulled.run("sync")                       # finds out what the server cannot do, and compares what is there
        before = len(server.requests)
        readings = [pulled.run("sync") for _ in range(9)]
        asked = (len(server.requests) - before) / len(readings)
        idle = statistics.median(pulled.run("schedule", "list")[2] for _ in range(9))
        return {"resources": len(resources), "import_s": import_clock, "import_cpu_s": import_cpu, "pull_s": pull_clock, "pull_cpu_s": pull_cpu,
                "nothing_new_requests": asked, "nothing_new_cpu_ms": 1000 * statistics.median(cpu for _, _, cpu in readings), "opening_cpu_ms": 1000 * idle}


def frames_meanwhile(build, program, folder, ndjson):
    resources = [json.loads(line) for line in ndjson.read_text(encoding="utf-8").splitlines()]
    clinic = Clinic(program, folder, "frames.clinic")
    clinic.run("init", "--time-zone", "Europe/Berlin")
    window = str(Path(build) / "tests" / "bench" / "frames" / "praxidesk_frames")
    with PreparedServer(resources) as server:
        return json.loads(subprocess.run([window, clinic.file, server.base], stdout=subprocess.PIPE, check=True).stdout)


class WholeServer:
    """The FHIR server of the tests: it validates, stores and answers searches, as a clinic's server does."""

    def __enter__(self):
        folder = Path(__file__).resolve().parent.parent / "servers"
        subprocess.run([folder / "install"], check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen(["node", str(folder / "plain_fhir.mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.base = self.process.stdout.readline().split()[1]
        return self

    def __exit__(self, *_):
        self.process.communicate()


def known_clinic(program, folder, server, name):
    """A clinic whose people and places are on the server."""
    clinic = Clinic(program, folder, name)
    clinic.run("init", "--demo", "--seed", "1")
    clinic.run("server", "add", "prepared", "--kind", "fhir", "--url", server.base)
    clinic.run("sync")
    return clinic


def push_bookings(program, folder, server, name):
    """Sends bookings that waited; the report, the seconds on the clock and of processor time, and how many there were."""
    clinic = known_clinic(program, folder, server, name)
    patient = clinic.run("patient", "search", "a")[0]["items"][0]["id"]
    offers = clinic.run("find", "--to", "2026-04-01", "--limit", "4000")[0]["items"]
    booked = 0
    for offer in offers: # one after the other they take each other's time
        booked += clinic.run("book", "--schedule", *offer["schedule"], "--start", offer["start"], "--patient", patient, may_be_refused=True)[0] is not None
        if booked == BOOKINGS:
            break
    before = len(getattr(server, "requests", []))
    return *clinic.run("sync", "--push-only"), booked, before


def send_by_curl(requests, base):
    """Seconds for the same requests by one curl that keeps its connection."""
    with tempfile.TemporaryDirectory() as bodies:
        words = ["curl", "--silent", "--fail"]
        for number, (method, path, body) in enumerate(requests):
            file = Path(bodies) / str(number)
            file.write_bytes(body)
            words += (["--next"] if number else []) + ["--silent", "--fail", "-o", os.devnull, f"{base}{path.removeprefix('/fhir')}", "--globoff"]
            if method != "GET":
                words += ["-X", method, "-H", "Content-Type: application/fhir+json", "-H", "Expect:", "--data-binary", f"@{file}"]
        begin = time.monotonic()
        subprocess.run(words, check=True)
        return time.monotonic() - begin


def bookings_pushed(program, folder):
    with PreparedServer() as server:
        report, clock, cpu, booked, before = push_bookings(program, folder, server, "bookings.clinic")
        requests = server.requests[before:]
    with PreparedServer() as server:
        by_curl = send_by_curl(requests, server.base)
    with WholeServer() as server:
        whole_report, whole_clock, _, _, _ = push_bookings(program, folder, server, "whole.clinic")
    with WholeServer() as server:
        known_clinic(program, folder, server, "same.clinic") # what it searches is as large as it was for us
        whole_by_curl = send_by_curl(requests, server.base)
    sent = [one for one in requests if one[1] == "/fhir"]
    return {"bookings": booked, "pending": report["pending"], "requests": len(requests), "transactions": len(sent), "push_s": clock, "push_cpu_s": cpu, "curl_s": by_curl,
            "whole_pending": whole_report["pending"], "whole_push_s": whole_clock, "whole_curl_s": whole_by_curl}


def main():
    program = str(Path(sys.argv[1]) / "bin" / "praxictl")
    data = Path(os.environ.get("PRAXIDESK_BENCH_FOLDER", Path(sys.argv[1]) / "data"))
    ndjson = min(data.glob("*.ndjson"), key=lambda file: file.stat().st_size)
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps({"pull": first_pull(program, folder, ndjson), "frames": frames_meanwhile(sys.argv[1], program, folder, ndjson), "push": bookings_pushed(program, folder)}, indent=1))


if __name__ == "__main__":
    main()
