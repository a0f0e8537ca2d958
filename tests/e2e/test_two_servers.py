"""Two servers of different kinds in one clinic, in the real window: each schedule belongs to one, and nothing crosses."""
import unittest

import desktop
from kind_case import ServerCase
from window_case import BUTTONS, LISTS


class TwoServersTest(ServerCase):
    kinds = ("clinik", "medikit")

    def test_1_both_are_added(self):
        clinik, medikit = self.stand_ins
        self.press_command("Servers")
        self.add_server("north", clinik.url, "Clinik answers", kind="Clinik")
        dialog = self.dialog("Servers")
        desktop.press(desktop.expect(dialog, name="New server…"))
        self.add_server("south", f"{medikit.url}/v2/org-1/fhir/R4", "MediKIT answers", guess="MediKIT")
        names = [row.name for row in desktop.children(desktop.expect(dialog, name="Servers", roles=LISTS))]
        self.assertEqual(names, ["north", "south", "New server…"])
        self.close("Servers")
        self.synchronise()

    def test_2_a_booking_goes_to_the_server_of_its_schedule_alone(self):
        clinik, medikit = self.stand_ins
        for there, other, column, patient in ((clinik, medikit, "Smith", "Homer"), (medikit, clinik, "PractitionerRole/okafor", "Simpson")):
            with self.subTest(column=column):
                visit = self.book(column, patient)
                self.settle()
                self.wait_until(visit, "confirmed")
                self.assertTrue(there.written())
                self.assertEqual(other.written(), [])


if __name__ == "__main__":
    unittest.main()
