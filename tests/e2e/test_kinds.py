"""Each kind of server in the real window, at its stand-in: tested, brought together, a free time booked, answered for, cancelled,
and time blocked; through AT-SPI alone, each then looked up with praxictl."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import pyatspi

import desktop
from praxidesk_programs import Clinic
from window_case import BUTTONS, FIELDS, ITEM, PROGRAMS, WindowCase

STAND_IN = PROGRAMS.parent / "tests" / "stand_ins" / "stand_in"


class KindCase:
    """What one does at any of them; the classes below say which."""
    kind = ""
    more = ()
    says = ""
    keeps_blocks = True

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.stand_in = subprocess.Popen([STAND_IN, cls.kind], stdout=subprocess.PIPE, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        there = json.loads(cls.stand_in.stdout.readline())
        cls.day = there["day"]
        token = Path(cls.folder.name) / "token"
        token.write_text("canary\n", encoding="utf-8")
        cls.clinic = Clinic(PROGRAMS, Path(cls.folder.name) / "clinic.praxidesk", there["now"])
        cls.clinic.praxictl("init", "--name", "Praxis", "--time-zone", "UTC")
        cls.clinic.praxictl("server", "add", "front", "--kind", there["kind"], "--url", there["url"], "--auth", "bearer", "--token-file", str(token), *cls.more)
        environment = {**os.environ, "HOME": cls.folder.name, "XDG_CONFIG_HOME": cls.folder.name, "XDG_DATA_HOME": cls.folder.name}
        cls.program = subprocess.Popen([PROGRAMS / "praxidesk", "--clinic", cls.clinic.file, "--now", there["now"], "--view", "day", "--date", cls.day], env=environment)
        cls.application = desktop.application("praxidesk")
        cls.window = desktop.expect(cls.application, name="Praxidesk", roles={pyatspi.ROLE_FRAME})

    @classmethod
    def tearDownClass(cls):
        cls.stand_in.stdout.close()
        cls.stand_in.terminate()
        cls.stand_in.wait(timeout=60)
        super().tearDownClass()

    def visits(self):
        return self.clinic.praxictl("appointment", "list", "--from", self.day, "--to", self.day)["items"]

    def look_for(self, fits, what):
        return desktop.wait_for(lambda: next((item for _, items in self.columns() for item in items if fits(item.name)), None), what)

    def test_1_it_says_what_it_can_do(self):
        self.press_command("Servers")
        dialog = self.dialog("Servers")
        desktop.press(desktop.expect(dialog, name="Test", roles=BUTTONS))
        desktop.wait_for(lambda: desktop.find(dialog, contains=self.says), "what the server can do, in words")
        desktop.press(desktop.expect(dialog, name="Close", roles=BUTTONS))
        self.wait_until_closed("Servers")

    def test_2_a_free_time_is_booked_and_cancelled(self):
        self.press_command("Synchronise now")
        free = self.look_for(lambda name: name.endswith(" free"), "free time")
        known = {visit["resource"]["id"] for visit in self.visits()}
        family = (self.clinic.praxictl("patient", "search", "Simpson")["items"])[0]["name"][0]["family"]
        desktop.press(free)
        dialog = self.dialog("Book an appointment")
        self.choose_patient(dialog, "Patient", family)
        book = desktop.expect(dialog, name="Book", roles=BUTTONS)
        desktop.wait_for(lambda: desktop.is_enabled(book), "a Book button that can be pressed")
        desktop.press(book)
        self.wait_until_closed("Book an appointment")
        self.press_command("Synchronise now")
        new = lambda: next(visit for visit in self.visits() if visit["resource"]["id"] not in known)
        desktop.wait_for(lambda: new()["promise"] == "confirmed", "the booking on the server")
        start = ITEM.match(self.look_for(lambda name: family in name and "saved on the server" in name and name[:5] == new()["resource"]["start"][11:16], "the visit in the grid").name).group(1)
        desktop.press(self.look_for(lambda name: name.startswith(f"{start}–") and family in name, "the visit"))
        dialog = self.dialog("Appointment")
        desktop.press(desktop.expect(dialog, name="Cancel", roles=BUTTONS))
        self.wait_until_closed("Appointment")
        self.press_command("Cancel")
        dialog = self.dialog("Cancel an appointment")
        desktop.press(desktop.expect(dialog, name="Cancel the appointment", roles=BUTTONS))
        desktop.wait_for(lambda: new()["resource"]["status"] == "cancelled", "the cancelled visit")
        self.press_command("Synchronise now")

    def test_3_time_is_blocked(self):
        self.press_command("Block time")
        dialog = self.dialog("Block time")
        desktop.press(desktop.expect(dialog, name="Meeting"))
        desktop.press(desktop.expect(dialog, starts="Block", roles=BUTTONS))
        self.wait_until_closed("Block time")
        self.press_command("Synchronise now")
        slots = lambda: [change["state"] for change in self.clinic.praxictl("outbox", "list")["items"] if change["reference"].startswith("Slot/")]
        desktop.wait_for(lambda: slots() == ([] if self.keeps_blocks else ["local-only"]), "the block where it belongs")


class ClinikTest(KindCase, WindowCase):
    kind, says = "clinik", "Clinik answers"


class CanvasTest(KindCase, WindowCase):
    kind, says, keeps_blocks = "canvas", "Canvas answers", False


class MediKitTest(KindCase, WindowCase):
    kind, says, keeps_blocks, more = "medikit", "MediKIT answers", False, ("--organization", "org-1")


class MedplumTest(KindCase, WindowCase):
    kind, says = "medplum", "medplum 5.1.13"


class PlainTest(KindCase, WindowCase):
    kind, says = "argonaut", "as one step"


if __name__ == "__main__":
    unittest.main()
