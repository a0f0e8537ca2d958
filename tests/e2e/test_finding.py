"""A time is found and booked, held and released, waited for and taken, in the real window through AT-SPI alone."""
import unittest

import pyatspi

import desktop
from window_case import BUTTONS, DAY, ITEM, TABS, WindowCase


class FindingTest(WindowCase):
    def new_patient(self, family):
        return self.clinic.praxictl("patient", "add", "--family", family, "--given", "Ada", "--birth-date", "1980-01-31", "--phone", "020 7946 0999")

    def offers(self):
        return desktop.wait_for(lambda: self.rows("Free times"), "free times in the panel")

    @staticmethod
    def patients(appointment):
        return [p["actor"].get("reference") for p in appointment["participant"] if "actor" in p]

    def test_1_f_finds_a_time_and_it_is_booked(self):
        patient = self.new_patient("Babbage")
        desktop.expect(self.window, name="Calendar").queryComponent().grabFocus()
        desktop.type_key("f")
        panel = desktop.expect(self.window, name="Free times")
        self.assertTrue(panel)
        before = [name for name, _ in self.offers()]
        visit = desktop.expect(self.window, name="Visit", roles={pyatspi.ROLE_COMBO_BOX})
        desktop.press(desktop.expect(visit, starts="Follow-up", roles={pyatspi.ROLE_LIST_ITEM}, shown=False))
        afternoon = desktop.expect(self.window, name="Time of day", roles={pyatspi.ROLE_COMBO_BOX})
        desktop.press(desktop.expect(afternoon, name="Afternoon", roles={pyatspi.ROLE_LIST_ITEM}, shown=False))
        desktop.wait_for(lambda: [name for name, _ in self.rows("Free times")] not in ([], before), "other offers in the afternoon")
        self.choose_patient(self.window, "For whom", "Babbage")
        name, offer = self.offers()[0]
        start, end, who = ITEM.match(name.replace(",", "", 1)).groups()
        self.assertGreaterEqual(start, "12:00")
        desktop.press(offer)
        desktop.press(desktop.expect(self.window, name="Book", roles=BUTTONS, beside="Free times"))
        dialog = self.dialog("Book an appointment")
        book = desktop.expect(dialog, name="Book", roles=BUTTONS)
        desktop.wait_for(lambda: desktop.is_enabled(book), "a Book button that can be pressed")
        desktop.press(book)
        self.wait_until_closed("Book an appointment")
        made = [one for one in self.appointments() if f"Patient/{patient['id']}" in self.patients(one)]
        self.assertEqual([one["start"][:16] for one in made], [f"{DAY}T{start}"])
        self.assertEqual(made[0]["appointmentType"]["text"], "Follow-up")
        self.item(who.split(",")[0].strip(), name=lambda text: text.startswith(f"{start}–{end}") and "Babbage" in text)

    def test_2_a_hold_is_placed_and_released(self):
        before = {slot["id"] for slot in self.slots("busy-tentative")}
        name, offer = self.offers()[1]
        desktop.press(offer)
        desktop.press(desktop.expect(self.window, name="Hold 5 min", roles=BUTTONS))
        held = desktop.wait_for(lambda: [slot for slot in self.slots("busy-tentative") if slot["id"] not in before], "the hold in the file")
        self.assertEqual(min(slot["start"][11:16] for slot in held), name[:5])
        desktop.wait_for(lambda: any("5 min" in row for row, _ in self.rows("Held by me")), "the hold with what is left of it")
        self.assertTrue(any(item.name.startswith(name[:5]) and " held" in item.name for _, items in self.columns() for item in items))
        desktop.press(desktop.expect(self.window, name="Release the held time", roles=BUTTONS))
        desktop.wait_for(lambda: {slot["id"] for slot in self.slots("busy-tentative")} == before, "the time without the hold")

    def test_3_who_waits_is_offered_what_becomes_free(self):
        patient = self.new_patient("Turing")
        desktop.press(desktop.expect(self.window, name="Waitlist", roles=TABS))
        desktop.press(desktop.expect(self.window, name="Add to the waitlist…", roles=BUTTONS))
        dialog = self.dialog("Add to the waitlist")
        self.choose_patient(dialog, "Patient", "Turing")
        urgent = desktop.expect(dialog, name="Priority", roles={pyatspi.ROLE_COMBO_BOX})
        desktop.press(desktop.expect(urgent, name="1, most urgent", roles={pyatspi.ROLE_LIST_ITEM}, shown=False))
        desktop.press(desktop.expect(dialog, name="Add", roles=BUTTONS))
        self.wait_until_closed("Add to the waitlist")
        desktop.wait_for(lambda: any(row.startswith("Ada Turing") for row, _ in self.rows("Waitlist")), "the wish in the list")
        leaving = next(one for one in self.appointments() if one["status"] == "booked" and one["start"][11:16] > "09:00")
        self.clinic.praxictl("cancel", f"Appointment/{leaving['id']}", "--reason", "Patient cancelled")

        def offered():
            return next((node for row, node in self.rows("Waitlist") if "Turing" in row and "020 7946 0999" in row
                         and f"{leaving['start'][11:16]}–" in row), None)
        desktop.press(desktop.wait_for(offered, "the freed time, offered with the number to call"))
        desktop.press(desktop.expect(self.window, name="Book", roles=BUTTONS, beside="Waitlist"))
        desktop.wait_for(lambda: any(f"Patient/{patient['id']}" in self.patients(one) and one["status"] == "booked"
                                     and one["start"][:16] == leaving["start"][:16] for one in self.appointments()), "the booking of who waited")

    def test_4_the_file_is_sound_afterwards(self):
        self.clinic.praxictl("check")


if __name__ == "__main__":
    unittest.main()
