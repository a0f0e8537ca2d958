"""A booking, a block and a cancellation in the real window through AT-SPI alone, each then looked up with praxictl."""
import unittest
from pathlib import Path

import pyatspi

import desktop
from window_case import BUTTONS, DAY, FIELDS, ITEM, WindowCase

EXAMPLE = Path(__file__).resolve().parent.parent / "data" / "fhir-r4" / "appointment-example.json"


class WindowTest(WindowCase):
    def book(self, family):
        """Books the first free hour's start for a new patient; (column, HH:MM, the appointment)."""
        patient = self.clinic.praxictl("patient", "add", "--family", family, "--given", "Ada", "--birth-date", "1980-01-31")
        column, name = self.free_hour()
        start = name[:5]
        before = {one["id"] for one in self.appointments()}
        desktop.press(self.item(column, name=lambda text: text == name))
        dialog = self.dialog("Book an appointment")
        self.choose_patient(dialog, "Patient", family)
        book = desktop.expect(dialog, name="Book", roles=BUTTONS)
        desktop.wait_for(lambda: desktop.is_enabled(book), "a Book button that can be pressed")
        desktop.press(book)
        self.wait_until_closed("Book an appointment")
        new = [one for one in self.appointments() if one["id"] not in before]
        self.assertEqual(len(new), 1)
        self.assertEqual(new[0]["status"], "booked")
        self.assertEqual(new[0]["start"][:16], f"{DAY}T{start}")
        self.assertIn(f"Patient/{patient['id']}", [p["actor"].get("reference") for p in new[0]["participant"] if "actor" in p])
        self.assertEqual(self.item(column, name=lambda text: text.startswith(f"{start}–") and family in text and "booked" in text)
                         .name[:5], start)
        return column, start, new[0]

    # ---- what a receptionist does

    def test_1_everything_that_can_be_used_has_a_name(self):
        self.assertGreaterEqual(len(self.columns()), 6)
        nameless = [f"{node.getRoleName()} below {node.parent.name!r} ({node.parent.getRoleName()})" for node in desktop.walk(self.window)
                    if node.getRole() in desktop.INTERACTIVE and not (node.name or "").strip()]
        self.assertEqual(nameless, [])

    def test_2_items_stand_in_time_order_with_rectangles(self):
        for column, items in self.columns():
            starts = [item.name[:5] for item in items]
            self.assertEqual(starts, sorted(starts), column)
            for item in items:
                box = item.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                self.assertTrue(box.width > 0 and box.height > 0, item.name)

    def test_3_booking(self):
        self.book("Lovelace")

    def test_4_block(self):
        column, name = self.free_hour()
        desktop.press(self.item(column, name=lambda text: text == name))
        dialog = self.dialog("Book an appointment")
        desktop.press(desktop.expect(dialog, name="Cancel", roles=BUTTONS))
        self.wait_until_closed("Book an appointment")
        before = {slot["id"] for slot in self.slots("busy-unavailable")}
        self.press_command("Block time")
        dialog = self.dialog("Block time")
        desktop.press(desktop.expect(dialog, name="Meeting"))
        desktop.write(desktop.expect(dialog, name="Comment", roles=FIELDS), "Fire drill")
        desktop.press(desktop.expect(dialog, starts="Block", roles=BUTTONS))
        self.wait_until_closed("Block time")
        new = [slot for slot in self.slots("busy-unavailable") if slot["id"] not in before and slot.get("comment") == "Fire drill"]
        self.assertEqual(len(new), 1)
        shown = [item.name for _, items in self.columns() for item in items if "Fire drill" in item.name]
        self.assertEqual(len(shown), 1)
        self.assertRegex(shown[0], r"^\d\d:\d\d–\d\d:\d\d blocked, .*Fire drill")
        self.assertEqual(new[0]["start"][11:16], shown[0][:5])

    def test_5_cancellation(self):
        column, start, appointment = self.book("Hopper")
        desktop.press(self.item(column, name=lambda text: text.startswith(f"{start}–") and "Hopper" in text))
        dialog = self.dialog("Appointment")
        desktop.press(desktop.expect(dialog, name="Cancel", roles=BUTTONS))
        self.wait_until_closed("Appointment")
        self.press_command("Cancel")
        dialog = self.dialog("Cancel an appointment")
        desktop.write(desktop.expect(dialog, name="Reason", roles=FIELDS), "Feels better")
        desktop.press(desktop.expect(dialog, name="Cancel the appointment", roles=BUTTONS))
        desktop.wait_for(lambda: self.clinic.praxictl("show", f"Appointment/{appointment['id']}")["status"] == "cancelled",
                         "the cancelled appointment in the file")
        shown = self.clinic.praxictl("show", f"Appointment/{appointment['id']}")
        self.assertEqual(shown["cancelationReason"]["text"], "Feels better")
        self.item(column, name=lambda text: text.endswith(" free") and text[:5] <= start < text[6:11])

    def test_6_a_type_of_visit_is_chosen_by_its_name(self):
        column, name = self.free_hour()
        desktop.press(self.item(column, name=lambda text: text == name))
        dialog = self.dialog("Book an appointment")
        visit = desktop.expect(dialog, name="Visit", roles={pyatspi.ROLE_COMBO_BOX})
        entry = desktop.expect(visit, name="Follow-up", roles={pyatspi.ROLE_LIST_ITEM}, shown=False)
        desktop.press(entry)
        desktop.wait_for(lambda: visit.description == "Follow-up", "the chosen type of visit")
        desktop.press(desktop.expect(dialog, name="Cancel", roles=BUTTONS))
        self.wait_until_closed("Book an appointment")

    def test_7_an_import_leads_to_its_day(self):
        self.press_command("Import")
        dialog = self.dialog("Import")
        desktop.write(desktop.expect(dialog, starts="File name", roles=FIELDS), str(EXAMPLE))
        desktop.press(desktop.expect(dialog, name="Open", roles=BUTTONS))
        dialog = self.dialog(f"Import {EXAMPLE.name}")
        desktop.press(desktop.expect(dialog, name="Import", roles=BUTTONS))
        desktop.press(desktop.expect(self.window, starts="Go to", roles=BUTTONS))
        self.item("Dr Adam Careful", name=lambda text: ITEM.match(text) and "booked" in text)
        self.press_command("Today")
        desktop.wait_for(lambda: all(name != "Dr Adam Careful" for name, _ in self.columns()), "today again")

    def test_8_the_file_is_sound_afterwards(self):
        self.clinic.praxictl("check")


if __name__ == "__main__":
    unittest.main()
