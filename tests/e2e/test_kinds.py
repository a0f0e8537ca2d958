"""Each kind of server in the real window, at its stand-in: what kind_case.py does, and what each kind makes of it."""
import base64
import unittest
from pathlib import Path

import pyatspi

import desktop
from kind_case import ServerCase
from stand_in import outcome
from window_case import BUTTONS


class KindCase:
    """What one does at any of them; the classes below say which."""
    kinds = ()
    says = ""
    server = {}
    column = ""
    keeps_blocks = True
    books_at = ""
    refusals = ()
    lost = ""

    @staticmethod
    def address(url):
        return url

    @property
    def there(self):
        return self.stand_ins[0]

    def family(self):
        return (self.clinic.praxictl("patient", "search", "Simpson")["items"])[0]["name"][0]["family"]

    def test_1_it_is_added_and_says_what_it_can_do(self):
        self.press_command("Servers")
        self.add_server("front", self.address(self.there.url), self.says, **self.server)
        self.close("Servers")
        self.synchronise()
        self.look_for(lambda name: name.endswith(" free"), "free time", self.column)
        self.picture(f"{self.kinds[0]}-1-pulled")

    def test_2_a_free_time_is_booked_and_cancelled(self):
        visit = self.book(self.column, self.family())
        self.synchronise()
        self.wait_until(visit, "confirmed")
        desktop.press(self.card(visit, self.family(), "saved on the server"))
        self.close("Appointment", "Cancel")
        self.press_command("Cancel")
        dialog = self.dialog("Cancel an appointment")
        desktop.press(desktop.expect(dialog, name="Cancel the appointment", roles=BUTTONS))
        desktop.wait_for(lambda: self.visit(visit)["resource"]["status"] == "cancelled", "the cancelled visit")
        self.synchronise()

    def test_3_time_is_blocked(self):
        self.press_command("Block time")
        dialog = self.dialog("Block time")
        desktop.press(desktop.expect(dialog, name="Meeting"))
        desktop.press(desktop.expect(dialog, starts="Block", roles=BUTTONS))
        self.wait_until_closed("Block time")
        self.synchronise()
        slots = lambda: [change["state"] for change in self.clinic.praxictl("outbox", "list")["items"] if change["reference"].startswith("Slot/")]
        desktop.wait_for(lambda: slots() == ([] if self.keeps_blocks else ["local-only"]), "the block where it belongs")

    def test_4_participants_answer(self):
        self.answers()

    def test_5_what_it_refuses_is_said_in_both_words(self):
        for method, path, status, body, words in self.refusals:
            with self.subTest(status=status, path=path):
                self.there.refuse(method, path, status, body)
                visit = self.book(self.column, self.family())
                self.synchronise()
                self.wait_until(visit, "refused")
                desktop.press(desktop.expect(self.window, contains="refused", roles=BUTTONS))
                dialog = self.dialog("Changes for the server")
                for text in words:
                    desktop.expect(dialog, contains=text)
                self.picture(f"{self.kinds[0]}-5-refused-{status}")
                self.there.agree()
                desktop.press(desktop.expect(dialog, name="Try again", roles=BUTTONS))
                self.wait_until(visit, "confirmed")
                self.close("Changes for the server")

    def test_6_somebody_else_was_faster_and_it_gets_another_time(self):
        self.there.written()
        free = self.look_for(lambda name: name.endswith(" free"), "free time", self.column).name
        self.there.take(f"{self.there.day}T{free[:5]}:00Z", before="POST")
        visit = self.book(self.column, self.family())
        start = self.visit(visit)["resource"]["start"]
        self.synchronise()
        desktop.press(desktop.expect(self.window, contains="to decide", roles=BUTTONS))
        dialog = self.dialog("Conflicts")
        desktop.expect(dialog, contains="Needs a new time")
        desktop.expect(dialog, contains=self.lost)
        self.picture(f"{self.kinds[0]}-6-lost")
        desktop.press(desktop.expect(dialog, starts="Ours to", roles=BUTTONS))
        desktop.expect(dialog, name="Nothing has to be decided.")
        self.close("Conflicts", "Decide later")
        new = self.visit(visit)["resource"]["start"]
        self.assertNotEqual(new, start)
        self.synchronise()
        self.wait_until(visit, "confirmed")
        self.card(visit, "saved on the server")
        self.assertTrue(any(self.is_at(body, new) for _, _, body in self.there.written()))

    def test_7_a_day_without_the_network(self):
        self.there.go_away()
        visits = [self.book(self.column, self.family())]
        self.synchronise()
        desktop.expect(self.window, contains="Working offline")
        visits.append(self.book(self.column, self.family()))
        for visit in visits:
            self.card(visit, "waiting for server")
        self.picture(f"{self.kinds[0]}-7-offline")
        self.there.come_back()
        self.there.written()
        self.synchronise()
        for visit in visits:
            self.wait_until(visit, "confirmed")
            self.card(visit, "saved on the server")
        written = self.there.written()
        for visit in visits:
            self.assertEqual(sum(self.is_at(body, self.visit(visit)["resource"]["start"]) for method, path, body in written if method == "POST" and self.is_booking(path)), 1)
        desktop.expect(self.window, contains="saved on the server", roles={pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC})

    def test_8_the_file_is_sound_afterwards(self):
        self.clinic.praxictl("check")

    def test_9_nothing_that_signs_in_is_kept_and_no_patient_outside_of_the_clinic(self):
        family = self.family()
        self.assertTrue(self.files_with(family.encode(), but=()), "the search finds nothing at all")
        self.assertEqual(self.files_with(b"canary", but=()), [])
        self.assertEqual(self.files_with(family.encode(), but=(Path(self.clinic.file).name,)), [])
        process = Path("/proc") / str(self.program.pid)
        for told in ("cmdline", "environ"):
            self.assertNotIn(b"canary", (process / told).read_bytes())

    # ---- what differs

    def files_with(self, text, but):
        """Files of this person that hold it in any coding that a file of ours could have; without those whose names begin so."""
        codings = [text, text.decode().encode("utf-16-le"), text.hex().encode()]
        # wherever it begins in what was coded
        codings += [base64.b64encode(b"x" * shift + text).rstrip(b"=")[(shift * 4 + 2) // 3 + 1:-1] for shift in range(3)]
        files = [file for folder in (self.folder.name, self.keychain.tools.name) for file in Path(folder).rglob("*") if file.is_file() and not file.name.startswith(but or ("\0",))]
        return [str(file) for file in files if any(coding in file.read_bytes() for coding in codings)]

    @staticmethod
    def is_at(body, start):
        return any(f'"{word}":"{start[:16]}' in body for word in ("start", "valueDateTime"))

    def is_booking(self, path):
        return path.endswith(self.books_at)

    def expect_written(self, path, *words):
        """Something is sent there that says all of this."""
        found = []

        def look():
            found.extend(body for _, sent, body in self.there.written() if sent.endswith(path))
            return any(all(word in body for word in words) for body in found)
        desktop.wait_for(look, f"{words} at {path}")

    def stays_here(self, *words):
        """The window says of a change that it stays on this computer, and why."""
        self.press_command("Changes for the server")
        dialog = self.dialog("Changes for the server")
        desktop.press(desktop.expect(dialog, contains="Answer of a participant", roles={pyatspi.ROLE_LIST_ITEM}))
        for text in words:
            desktop.expect(dialog, contains=text)
        self.picture(f"{self.kinds[0]}-4-stays")
        self.close("Changes for the server")


class BackupCase:
    """What one does where nothing has a version, once a server was put back to a backup."""

    def test_7b_a_booking_that_a_backup_lost_is_sent_again(self):
        self.there.tell(do="keep")
        visit = self.book(self.column, self.family())
        self.settle()
        self.there.tell(do="restore")

        def asked():
            self.synchronise()
            return desktop.find(self.window, contains="to decide", roles=BUTTONS)
        desktop.press(desktop.wait_for(asked, "something to decide"))
        dialog = self.dialog("Conflicts")
        desktop.expect(dialog, contains="Deleted on the server")
        self.picture(f"{self.kinds[0]}-7-lost")
        self.there.written()
        desktop.press(desktop.expect(dialog, name="Keep ours", roles=BUTTONS))
        desktop.expect(dialog, name="Nothing has to be decided.")
        self.close("Conflicts", "Decide later")
        self.settle()
        self.wait_until(visit, "confirmed")
        start = self.visit(visit)["resource"]["start"]
        self.assertEqual(sum(self.is_at(body, start) for method, path, body in self.there.written() if method == "POST" and self.is_booking(path)), 1)


class ClinikTest(BackupCase, KindCase, ServerCase):
    kinds, says, server, column, books_at = ("clinik",), "Clinik answers", {"kind": "Clinik"}, "Smith", "/appointments"
    refusals = (
        ("POST", "/appointments", 400, {"error": {"code": "validation", "message": "patientId is not known"}}, ("could not read the request", "patientId is not known")),
        ("POST", "/appointments", 403, {"error": {"code": "forbidden", "message": "Not your location"}}, ("does not allow us", "Not your location")),
    )
    lost = "is taken"

    def answers(self):
        visit = self.book(self.column, self.family())
        self.answer(visit, "Homer Simpson", "declined")
        self.synchronise()
        self.expect_written("/appointment-responses", '"declined"', "Patient/pat_homer")
        self.answer(visit, "Smith", "tentative", at="Mon 23 Nov 2026, 11:00")
        self.synchronise()
        self.expect_written("/appointment-responses", '"tentative"', "T11:00:00Z", "Practitioner/dr_smith")
        self.wait_until(visit, "confirmed")

    def test_7c_much_is_gone_and_is_sent_again(self):
        count = lambda: len(self.clinic.praxictl("appointment", "list", "--from", "2026-11-20", "--to", "2026-12-10")["items"])
        before = count()
        self.settle()
        self.there.tell(do="keep")
        self.there.tell(do="fill")
        self.synchronise()
        desktop.wait_for(lambda: count() == before + 25, "what came")
        self.there.tell(do="restore")
        self.synchronise()
        desktop.expect(self.window, contains="until somebody has looked")
        self.press_command("Servers")
        dialog = self.dialog("Servers")
        desktop.expect(dialog, contains="deleted 25 resources")
        self.picture("clinik-7-stopped")
        self.there.written()
        desktop.press(desktop.expect(dialog, name="Send ours again", roles=BUTTONS))
        self.close("Servers")
        self.synchronise()
        sent = []

        def look():
            sent.extend(body for method, path, body in self.there.written() if method == "POST" and self.is_booking(path))
            return len(sent) >= 25
        desktop.wait_for(look, "what is sent again")
        self.assertEqual(len(sent), 25)
        self.assertEqual(count(), before + 25)


class CanvasTest(KindCase, ServerCase):
    kinds, says, server, column, keeps_blocks, books_at = ("canvas",), "Canvas answers", {"kind": "Canvas"}, "Okafor", False, "/Appointment"
    refusals = (
        ("POST", "/Appointment", 400, outcome("invalid", "Bad request"), ("could not read the request", "Bad request")),
        ("POST", "/Appointment", 403, outcome("forbidden", "Authorization failed"), ("does not allow us", "Authorization failed")),
        ("POST", "/Appointment", 422, outcome("business-rule", "Appointment type does not exist"), ("does not accept the contents", "does not exist")),
    )
    lost = "no longer available"

    def answers(self):
        visit = self.book(self.column, self.family())
        self.synchronise()
        self.wait_until(visit, "confirmed")
        self.answer(visit, "Homer Simpson", "declined")
        self.synchronise()
        self.stays_here("stays on this computer", "Canvas takes no answers of participants")

    def test_5_what_it_calls_older_than_its_own_is_looked_at_again(self):
        visit = self.book(self.column, self.family())
        self.synchronise()
        self.wait_until(visit, "confirmed")
        self.there.refuse("PUT", "", 412, outcome("conflict", "Resource was modified"))
        self.clinic.praxictl("cancel", f"Appointment/{visit}")
        self.synchronise()
        self.press_command("Changes for the server")
        dialog = self.dialog("Changes for the server")
        desktop.press(desktop.expect(dialog, starts="Cancellation", roles={pyatspi.ROLE_LIST_ITEM}))
        desktop.expect(dialog, contains="It changed on front meanwhile")
        desktop.expect(dialog, contains="The server says: Resource was modified")
        self.picture("canvas-5-refused-412")
        self.close("Changes for the server")
        self.there.agree()
        self.synchronise()
        self.expect_written("", '"cancelled"')
        self.wait_until(visit, "confirmed")


class MediKitTest(BackupCase, KindCase, ServerCase):
    kinds, says, column, keeps_blocks, books_at = ("medikit",), "MediKIT answers", "PractitionerRole/okafor", False, "$book-slot"
    server = {"guess": "MediKIT", "sign_in": "A person who signs in in the browser"}
    refusals = (
        ("POST", "$book-slot", 400, outcome("invalid", "status is not allowed"), ("could not read the request", "status is not allowed")),
        ("POST", "$book-slot", 403, outcome("forbidden", "Not of your organisation"), ("does not allow us", "Not of your organisation")),
    )
    lost = "No matching slot found"

    @staticmethod
    def address(url):
        return f"{url}/v2/org-1/fhir/R4"

    def answers(self):
        visit = self.book(self.column, self.family())
        self.synchronise()
        self.wait_until(visit, "confirmed")
        self.answer(visit, "Simpson", "declined")
        self.synchronise()
        self.expect_written("Patient/simpson/AppointmentResponse", '"declined"')
        self.answer(visit, self.column, "tentative")
        self.synchronise()
        self.stays_here("stays on this computer", "MediKIT takes only what patients answer")


class MedplumTest(KindCase, ServerCase):
    kinds, says, column, books_at = ("medplum",), "medplum 5.1.13", "Okafor", "$book"
    server = {"guess": "plain FHIR", "sign_in": "A client id and secret"}

    @staticmethod
    def address(url):
        return f"{url}/fhir/R4"

    refusals = (
        ("POST", "$book", 400, outcome("invalid", "Patient is deceased"), ("could not read the request", "Patient is deceased")),
        ("POST", "$book", 403, outcome("forbidden", "Forbidden"), ("does not allow us", "Forbidden")),
    )
    lost = "not available"

    def answers(self):
        visit = self.book(self.column, self.family(), ask=True)
        self.synchronise()
        self.wait_until(visit, "confirmed")
        self.assertEqual(self.visit(visit)["resource"]["status"], "pending")
        self.there.written()
        self.answer(visit, "Okafor", "accepted")
        self.synchronise()
        self.expect_written("", '"booked"')
        self.wait_until(visit, "confirmed")
        self.assertEqual(self.visit(visit)["resource"]["status"], "booked")


class PlainTest(KindCase, ServerCase):
    kinds, says, column, server, books_at = ("argonaut",), "as one step", "Okafor", {"guess": "plain FHIR"}, "$book"
    refusals = (("POST", "$book", 422, outcome("business-rule", "This patient needs a guarantor"), ("does not accept the contents", "needs a guarantor")),)
    lost = "taken"

    def answers(self):
        visit = self.book(self.column, self.family())
        self.synchronise()
        self.wait_until(visit, "confirmed")
        self.answer(visit, "Okafor", "tentative", at="Mon 23 Nov 2026, 11:00")
        self.synchronise()
        self.expect_written("", '"AppointmentResponse"', '"tentative"', "T11:00:00")
        self.wait_until(visit, "confirmed")
        self.choose(visit)
        self.press_command("Answers")
        desktop.expect(self.dialog("Answers"), contains="Okafor proposes")
        self.close("Answers")


if __name__ == "__main__":
    unittest.main()
