"""A clinic and a server come together in the real window: a server is added and tested, a refused change is looked at with
what was said on the wire, and a conflict with another desk is decided; through AT-SPI alone."""
import unittest
from pathlib import Path

import pyatspi

import desktop
from fussy_server import FussyServer
from praxidesk_programs import Clinic
from window_case import BUTTONS, DAY, FIELDS, LISTS, NOW, PROGRAMS, WindowCase


class SynchronisingTest(WindowCase):
    @classmethod
    def setUpClass(cls):
        cls.server = FussyServer("Sørensen")
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.server.end()

    def book(self, family, phone, place):
        """A visit of a new patient, at one of the next free times of a room."""
        patient = self.clinic.praxictl("patient", "add", "--family", family, "--given", "Ada", "--phone", phone)
        schedule = self.clinic.praxictl("schedule", "list")["items"][0]
        start = self.clinic.praxictl("find", "--schedule", schedule["id"], "--from", DAY, "--limit", "8")["items"][place]["start"]
        return self.clinic.praxictl("book", "--schedule", schedule["id"], "--start", start, "--patient", patient["id"])

    def promise(self, visit):
        items = self.clinic.praxictl("appointment", "list", "--from", DAY, "--to", "2026-11-20")["items"]
        return next(item["promise"] for item in items if item["resource"]["id"] == visit["id"])

    def test_1_a_server_is_added_and_says_what_it_can_do(self):
        self.press_command("Servers")
        dialog = self.dialog("Servers")
        desktop.write(desktop.expect(dialog, name="Name", roles=FIELDS), "harbour")
        desktop.write(desktop.expect(dialog, name="Address", roles=FIELDS), self.server.url)
        desktop.press(desktop.expect(dialog, name="Add the server", roles=BUTTONS))
        desktop.wait_for(lambda: desktop.find(dialog, contains="as one step, or not at all"), "what the server can do, in words")
        desktop.press(desktop.expect(dialog, name="Close", roles=BUTTONS))
        self.wait_until_closed("Servers")
        type(self).visit = self.book("Zhang", "020 7946 0623", 0)
        self.press_command("Synchronise now")
        desktop.wait_for(lambda: self.promise(self.visit) == "confirmed", "the booking on the server")
        desktop.wait_for(lambda: desktop.find(self.window, contains="All changes saved on the server"), "the words of the status bar")

    def test_2_a_refused_change_is_seen_with_request_and_answer(self):
        refused = self.book("Sørensen", "020 7946 0700", 2)
        self.press_command("Synchronise now")
        desktop.press(desktop.expect(self.window, contains="refused", roles=BUTTONS))
        dialog = self.dialog("Changes for the server")
        desktop.expect(dialog, contains="This patient needs a registration number first.")
        self.assertIn('"Sørensen"', self.text(desktop.expect(dialog, name="Request", roles=FIELDS)))
        self.assertIn("OperationOutcome", self.text(desktop.expect(dialog, name="Answer", roles=FIELDS)))
        desktop.expect(dialog, name="Try again", roles=BUTTONS)
        self.assertEqual(self.promise(refused), "refused") # the visit is set aside with its patient
        desktop.press(desktop.expect(dialog, name="Close", roles=BUTTONS))
        self.wait_until_closed("Changes for the server")

    def test_3_a_conflict_is_decided(self):
        other = Clinic(PROGRAMS, Path(self.folder.name) / "other.praxidesk", NOW)
        other.praxictl("init", "--name", "Other", "--time-zone", "Europe/London")
        other.praxictl("server", "add", "harbour", "--kind", "fhir", "--url", self.server.url)
        other.praxictl("sync")
        schedule = other.praxictl("schedule", "list")["items"][0]["id"]
        other.praxictl("hours", "set", "--schedule", schedule, "--rule", "MO-FR 08:00-20:00", "--slot", "30")
        theirs = other.praxictl("appointment", "list")["items"][0]["resource"]
        offers = other.praxictl("find", "--schedule", schedule, "--from", "2026-11-18", "--limit", "3")["items"]
        other.praxictl("move", f"Appointment/{theirs['id']}", "--start", offers[2]["start"])
        other.praxictl("sync")
        free = self.clinic.praxictl("find", "--schedule", self.clinic.praxictl("schedule", "list")["items"][0]["id"], "--from", DAY, "--limit", "8")["items"]
        self.clinic.praxictl("move", f"Appointment/{self.visit['id']}", "--start", free[5]["start"])
        self.press_command("Synchronise now")
        desktop.press(desktop.expect(self.window, contains="to decide", roles=BUTTONS))
        dialog = self.dialog("Conflicts")
        self.assertEqual(len(desktop.children(desktop.expect(dialog, name="Conflicts", roles=LISTS))), 1)
        desktop.expect(dialog, contains="020 7946 0623")
        desktop.press(desktop.expect(dialog, name="Take the server’s", roles=BUTTONS))
        desktop.expect(dialog, name="Nothing has to be decided.")
        desktop.press(desktop.expect(dialog, name="Decide later", roles=BUTTONS))
        self.wait_until_closed("Conflicts")
        now = self.clinic.praxictl("show", f"Appointment/{self.visit['id']}")
        self.assertEqual(now["start"][:16], offers[2]["start"][:16])
        desktop.wait_for(lambda: self.promise(self.visit) == "confirmed", "both sides with the same visit")

    def test_4_the_file_is_sound_afterwards(self):
        self.clinic.praxictl("check")

    @staticmethod
    def text(node):
        whole = node.queryText()
        return whole.getText(0, whole.characterCount)


if __name__ == "__main__":
    unittest.main()
