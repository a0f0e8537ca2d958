"""Lets the program draw the pictures of the README and the user guide.

Usage: make_pictures.py FOLDER-OF-THE-PROGRAMS FOLDER-FOR-THE-PICTURES [--check]

With --check nothing is written: what the program draws now is compared with the pictures in the folder, and those that are
no longer what one sees are named.
"""
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from praxidesk_programs import Clinic, actor_named

TESTS = Path(__file__).resolve().parents[1] / "tests"
sys.path.insert(0, str(TESTS / "e2e"))

DAY = "2026-11-17"
NOW = f"{DAY}T10:42:00+01:00"
VIEWS = {
    "day-light": ("--view", "day", "--date", DAY, "--theme", "light"),
    "day-dark": ("--view", "day", "--date", DAY, "--theme", "dark", "--page", "arrivals"),
    "week-light": ("--view", "week", "--date", DAY, "--theme", "light"),
    "month-light": ("--view", "month", "--date", DAY, "--theme", "light"),
    "agenda-light": ("--view", "agenda", "--date", DAY, "--theme", "light"),
    "find-light": ("--view", "day", "--date", DAY, "--theme", "light", "--page", "find"),
    "waitlist-light": ("--view", "day", "--date", DAY, "--theme", "light", "--page", "waitlist"),
    "hours-light": ("--view", "day", "--date", DAY, "--theme", "light", "--page", "hours", "--size", "1180x680"),
    "team-light": ("--view", "team", "--date", DAY, "--theme", "light"),
    "flow-light": ("--view", "day", "--date", DAY, "--theme", "light", "--page", "arrivals"),
    "saved-light": ("--date", DAY, "--theme", "light", "--run", "view.saved5"),
    "pinboard-light": ("--date", DAY, "--theme", "light", "--page", "pinboard", "--run", "appointment.pin", "--visit", "Kwame Mensah", "--visit", "Ana Lucía Vargas",
                       "--visit", "Agnieszka Zielińska"),
    "patient-light": ("--date", DAY, "--theme", "light", "--run", "appointment.patient", "--visit", "Anna-Lena Zimmermann", "--size", "900x640"),
}
# Views under F2 to F5: name, view, and what the agenda is narrowed to.
SAVED = (("Today", {"view": "day"}), ("The team's week", {"view": "team"}), ("Who waits", {"view": "agenda", "agendaRange": 0, "state": 3}),
         ("New patients this week", {"view": "agenda", "agendaRange": 2, "visit": "New patient"}))
# Times and ids that differ from run to run are up to half a per cent of a picture.
TOLERATED = 0.01
WORKERS = 2
HOURS = "MO-FR 08:00-12:00,13:00-17:00; SA 09:00-12:00"


def settings_of(clinic):
    """A file with what the window remembers for this clinic: saved views."""
    group = hashlib.sha1(str(clinic.file.absolute()).encode()).hexdigest()[:16]
    lines = [f"[clinic-{group}]", f"savedViews\\size={len(SAVED)}"]
    for number, (name, what) in enumerate(SAVED, 1):
        zoom = 8 if what["view"] in ("day", "week", "team") else 100
        for key, value in {"key": number - 1, "name": name, "everybody": "true", "zoom": zoom, **what}.items():
            lines.append(f"savedViews\\{number}\\{key}={value}")
    file = clinic.file.with_suffix(".ini")
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def visits_by_patient(clinic):
    return {actor_named(item["resource"], "Patient")["display"]: f"Appointment/{item['resource']['id']}"
            for item in clinic.praxictl("appointment", "list", "--from", DAY, "--to", DAY)["items"] if actor_named(item["resource"], "Patient")}


def make_small(picture):
    """Flat colours fit into a palette: a third of the bytes, and nobody sees it."""
    subprocess.run(["convert", picture, "-strip", "-dither", "None", "-colors", "255", "-define", "png:compression-level=9", f"PNG8:{picture}"], check=True)


def draw_views(clinic, views, pictures):
    """Of a copy of the clinic: a file is one window's at a time."""
    visits = visits_by_patient(clinic)
    settings = settings_of(clinic)
    for name, options in views.items():
        chosen = [visits.get(option, option) for option in options]
        if name == "saved-light":
            chosen += ["--settings", settings]
        clinic.picture(pictures / f"{name}.png", *chosen)
        make_small(pictures / f"{name}.png")
        print(pictures / f"{name}.png", flush=True)


def draw_hours(clinic):
    """Weekly hours for the schedule whose dialog is opened first."""
    first = next(s for s in clinic.praxictl("schedule", "list", "--active", "true")["items"] if actor_named(s, "Practitioner"))
    clinic.praxictl("hours", "set", "--schedule", first["id"], "--rule", HOURS)


def book(clinic, schedule, family, given, phone, start):
    patient = clinic.praxictl("patient", "add", "--family", family, "--given", given, "--phone", phone)
    return clinic.praxictl("book", "--schedule", schedule, "--start", start, "--patient", patient["id"])


def disagree(programs, folder, server):
    """A clinic that moved a visit which another desk moved as well, booked a time that is gone, and was refused a patient."""
    def of(name, *options):
        clinic = Clinic(programs, Path(folder) / f"{name}.praxidesk", NOW)
        clinic.praxictl("init", *options)
        clinic.praxictl("server", "add", "St Mary", "--kind", "fhir", "--url", server.url)
        return clinic
    here = of("here", "--demo", "--time-zone", "Europe/Berlin", "--seed", "1")
    room = here.praxictl("schedule", "list")["items"][0]["id"]
    times = [offer["start"] for offer in here.praxictl("find", "--schedule", room, "--from", DAY, "--limit", "8")["items"]]
    visit = book(here, room, "Zhang", "Wei", "020 7946 0623", times[0])
    here.praxictl("sync")
    there = of("there", "--name", "Other desk", "--time-zone", "Europe/Berlin")
    there.praxictl("sync")
    same = there.praxictl("schedule", "list")["items"][0]["id"]
    there.praxictl("hours", "set", "--schedule", same, "--rule", "MO-FR 08:00-20:00", "--slot", "30")
    there.praxictl("move", f"Appointment/{there.praxictl('appointment', 'list')['items'][0]['resource']['id']}", "--start", times[3])
    book(there, same, "Herrera", "Tomás", "020 7946 0110", times[1])
    there.praxictl("sync")
    here.praxictl("move", f"Appointment/{visit['id']}", "--start", times[5])
    book(here, room, "Lindgren", "Sara", "020 7946 0311", times[1])
    book(here, room, "Sørensen", "Ingrid", "020 7946 0700", times[7])
    here.praxictl("sync")
    return here


def draw(programs, pictures):
    """Draws each picture; those of synchronising need the FHIR server of the tests."""
    with tempfile.TemporaryDirectory() as folder:
        clinic = Clinic(programs, Path(folder) / "demo.praxidesk", NOW)
        clinic.make_demo("--time-zone", "Europe/Berlin", "--seed", "1")
        draw_hours(clinic)
        names = list(VIEWS)
        shares = [{name: VIEWS[name] for name in names[at::WORKERS]} for at in range(WORKERS)]
        copies = [Clinic(programs, Path(shutil.copy(clinic.file, Path(folder) / f"copy-{at}.praxidesk")), NOW) for at in range(WORKERS)]
        with ThreadPoolExecutor(WORKERS) as workers:
            list(workers.map(lambda at: draw_views(copies[at], shares[at], pictures), range(WORKERS)))
        if not (TESTS / "servers" / "node_modules").is_dir():
            print("tests/servers/install brings the server for the pictures of synchronising", flush=True)
            return
        from fussy_server import FussyServer
        server = FussyServer("Sørensen")
        try:
            clinic = disagree(programs, folder, server)
            for page, size in (("conflicts", "940x600"), ("changes", "900x560")):
                clinic.picture(pictures / f"{page}-light.png", "--view", "day", "--date", DAY, "--theme", "light", "--page", page, "--size", size)
                make_small(pictures / f"{page}-light.png")
                print(pictures / f"{page}-light.png", flush=True)
        finally:
            server.end()


def different(before, now):
    """The part of the pixels that look different, from 0 to 1."""
    size = subprocess.run(["identify", "-format", "%w %h ", before, now], capture_output=True, text=True, check=True).stdout.split()
    if size[:2] != size[2:]:
        return 1.0
    # its exit status says only whether they are equal; the count goes to standard error
    counted = subprocess.run(["compare", "-metric", "AE", "-fuzz", "8%", before, now, "null:"], capture_output=True, text=True).stderr
    return float(counted.split()[0]) / (int(size[0]) * int(size[1]))


def check(programs, pictures):
    old = []
    with tempfile.TemporaryDirectory() as folder:
        draw(programs, Path(folder))
        drawn = sorted(Path(folder).glob("*.png"))
        for now in drawn:
            kept = pictures / now.name
            part = different(kept, now) if kept.exists() else 1.0
            if part > TOLERATED:
                old.append(f"{kept.name}: {part:.2%} of it is different")
        old += [f"{kept.name}: nothing draws it" for kept in sorted(pictures.glob("*.png")) if kept.name not in {now.name for now in drawn}]
    if old:
        sys.exit("\n".join([*old, f"Draw them again and look at them: packaging/make_pictures.py {programs} {pictures}"]))


def main():
    os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="", TZ="UTC")  # the same pictures wherever they are drawn
    programs, pictures = Path(sys.argv[1]), Path(sys.argv[2])
    if "--check" in sys.argv[3:]:
        check(programs, pictures)
        return
    pictures.mkdir(parents=True, exist_ok=True)
    draw(programs, pictures)


if __name__ == "__main__":
    main()
