"""Plays a short day at the front desk on a demo clinic and leaves pictures of it.

Usage: play_a_day.py FOLDER-OF-THE-PROGRAMS FOLDER-FOR-THE-PICTURES
"""
import sys
from pathlib import Path

from praxidesk_programs import Clinic, actor_named

DAY = "2026-11-17"
NOW = f"{DAY}T09:05:00+01:00"


def say(text):
    print(f"  {text}", flush=True)


def main():
    programs, pictures = Path(sys.argv[1]), Path(sys.argv[2])
    pictures.mkdir(parents=True, exist_ok=True)
    clinic = Clinic(programs, pictures / "a-day.praxidesk", NOW)
    clinic.make_demo("--time-zone", "Europe/Berlin", "--seed", "1")
    schedules = [s for s in clinic.praxictl("schedule", "list", "--active", "true")["items"]
                 if actor_named(s, "Practitioner")]
    schedule = schedules[0]
    who = actor_named(schedule, "Practitioner").get("display", schedule["id"])

    def picture(name, *options):
        clinic.picture(pictures / f"{name}.png", *options)
        say(f"picture: {pictures / name}.png")

    picture("1-morning", "--view", "day", "--date", DAY)

    patient = clinic.praxictl("patient", "add", "--family", "Simpson", "--given", "Homer", "--birth-date", "1956-05-12")
    offer = clinic.praxictl("find", "--schedule", schedule["id"], "--from", NOW, "--limit", "1")["items"][0]
    booked = clinic.praxictl("book", "--schedule", schedule["id"], "--start", offer["start"], "--patient", patient["id"],
                             "--comment", "Called this morning")
    say(f"booked Homer Simpson with {who} at {booked['start']}")

    noon, one = f"{DAY}T12:00:00", f"{DAY}T13:00:00"
    block = clinic.praxictl("block", "--schedule", schedules[-1]["id"], "--start", noon, "--end", one, "--kind", "meeting",
                            "--comment", "Team meeting")
    say(f"blocked noon to one for a team meeting; {len(block['displaced'])} visits are displaced")
    picture("2-booked-and-blocked", "--view", "day", "--date", DAY)

    clinic.praxictl("status", booked["id"], "arrived")
    say("Homer Simpson arrived")
    clinic.praxictl("undo")
    say("undone: that was somebody else")
    clinic.praxictl("cancel", booked["id"], "--reason", "Feels better")
    say("cancelled; the time is free again")
    clinic.praxictl("undo")
    say("undone: he comes after all")
    assert clinic.praxictl("show", f"Appointment/{booked['id']}")["status"] == "booked"
    picture("3-week", "--view", "week", "--date", DAY)
    picture("4-evening-dark", "--view", "day", "--date", DAY, "--theme", "dark", "--page", "arrivals")

    clinic.praxictl("check")
    say("the clinic file is sound")
    print(f"The day is in {pictures}; with a display, ./run opens the window itself.")


if __name__ == "__main__":
    main()
