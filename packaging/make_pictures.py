"""Lets the program draw the pictures of the README and the user guide.

Usage: make_pictures.py FOLDER-OF-THE-PROGRAMS FOLDER-FOR-THE-PICTURES
"""
import sys
import tempfile
from pathlib import Path

from praxidesk_programs import Clinic

DAY = "2026-11-17"
NOW = f"{DAY}T10:42:00+01:00"
VIEWS = {
    "day-light": ("--view", "day", "--date", DAY, "--theme", "light"),
    "day-dark": ("--view", "day", "--date", DAY, "--theme", "dark", "--page", "arrivals"),
    "week-light": ("--view", "week", "--date", DAY, "--theme", "light"),
}


def main():
    programs, pictures = Path(sys.argv[1]), Path(sys.argv[2])
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        clinic = Clinic(programs, Path(folder) / "demo.praxidesk", NOW)
        clinic.make_demo("--time-zone", "Europe/Berlin", "--seed", "1")
        for name, options in VIEWS.items():
            clinic.picture(pictures / f"{name}.png", *options)
            print(pictures / f"{name}.png", flush=True)


if __name__ == "__main__":
    main()
