"""What one does at any kind of server in the real window, at its stand-in, through AT-SPI alone: it is added and signed in to, a
free time is booked and cancelled, time is blocked, participants answer, it refuses, somebody else is faster, and it is away.
The classes of test_kinds.py say what each kind makes of it."""
import os
import subprocess
import tempfile
from pathlib import Path

import pyatspi

import desktop
from keychain import Keychain
from praxidesk_programs import Clinic
from stand_in import StandIn
from window_case import BUTTONS, FIELDS, PROGRAMS, WindowCase

COMBOS = {pyatspi.ROLE_COMBO_BOX}
ENTRIES = {pyatspi.ROLE_LIST_ITEM}
SECRETS = {pyatspi.ROLE_PASSWORD_TEXT}


class ServerCase(WindowCase):
    """A window on an empty clinic, stand-ins of these kinds, and a person at the desk who adds and uses them."""
    kinds = ()

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.keychain = Keychain()
        cls.stand_ins = [StandIn(kind) for kind in cls.kinds]
        there = cls.stand_ins[0]
        cls.clinic = Clinic(PROGRAMS, Path(cls.folder.name) / "clinic.praxidesk", there.now)
        cls.clinic.praxictl("init", "--name", "Praxis", "--time-zone", "UTC")
        environment = {**os.environ, "HOME": cls.folder.name, "XDG_CONFIG_HOME": cls.folder.name, "XDG_DATA_HOME": cls.folder.name}
        cls.program = subprocess.Popen([PROGRAMS / "praxidesk", "--clinic", cls.clinic.file, "--now", there.now, "--view", "day", "--date", there.day], env=environment)
        cls.application = desktop.application("praxidesk")
        cls.window = desktop.expect(cls.application, name="Praxidesk", roles={pyatspi.ROLE_FRAME})

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        for there in cls.stand_ins:
            there.end()
        cls.keychain.end()

    # ---- servers

    def choose_entry(self, within, name, entry):
        combo = desktop.expect(within, name=name, roles=COMBOS)
        desktop.press(desktop.expect(combo, starts=entry, roles=ENTRIES, shown=False))
        desktop.wait_for(lambda: combo.description.startswith(entry), f"{entry} in {name}")

    def add_server(self, name, address, says, kind="", guess="", sign_in="A token"):
        """Adds it in the open dialog; `guess`: what its address tells, `kind`: chosen instead."""
        dialog = self.dialog("Servers")
        desktop.write(desktop.expect(dialog, name="Name", roles=FIELDS), name)
        desktop.write(desktop.expect(dialog, name="Address", roles=FIELDS), address)
        if kind:
            self.choose_entry(dialog, "Kind of server", kind)
        else:
            kinds = desktop.expect(dialog, name="Kind of server", roles=COMBOS)
            desktop.wait_for(lambda: kinds.description.endswith(guess), f"the guess that it is {guess}")
        self.choose_entry(dialog, "It asks for", sign_in)
        if sign_in == "A token":
            desktop.write(desktop.expect(dialog, name="Token", roles=SECRETS), "canary")
        else:
            desktop.write(desktop.expect(dialog, name="Client id", roles=FIELDS), "praxidesk")
        if sign_in == "A client id and secret":
            desktop.write(desktop.expect(dialog, name="Client secret", roles=SECRETS), "canary-secret")
        desktop.expect(dialog, contains="Kept in the keychain")
        self.picture(f"{self.kinds[0]}-1-new")
        desktop.press(desktop.expect(dialog, name="Add the server", roles=BUTTONS))
        desktop.expect(dialog, contains=says)
        self.picture(f"{self.kinds[0]}-{name}-added")

    def close(self, title, button="Close"):
        desktop.press(desktop.expect(self.dialog(title), name=button, roles=BUTTONS))
        self.wait_until_closed(title)

    def synchronise(self):
        self.press_command("Synchronise now")

    def settle(self):
        """Nothing is on its way any more: a booking is confirmed before its Slot is taken."""
        self.synchronise()
        desktop.wait_for(lambda: all(change["state"] == "local-only" for change in self.clinic.praxictl("outbox", "list")["items"]), "an end of what waits")

    # ---- visits

    def visits(self, day):
        return [one for one in self.clinic.praxictl("appointment", "list", "--from", day, "--to", day)["items"]]

    def visit(self, key):
        return next(one for one in self.visits(self.stand_ins[0].day) if one["resource"]["id"] == key)

    def promise(self, key):
        return self.visit(key)["promise"]

    def start(self, key):
        return self.visit(key)["resource"]["start"][11:16]

    def items(self, column=None):
        return [item for name, items in self.columns() if column in (None, name) for item in items]

    def look_for(self, fits, what, column=None):
        return desktop.wait_for(lambda: next((item for item in self.items(column) if fits(item.name)), None), what)

    def book(self, column, family, ask=False):
        """At the next free time in that column: the visit's id."""
        day = self.stand_ins[0].day
        known = {one["resource"]["id"] for one in self.visits(day)}
        desktop.press(self.look_for(lambda name: name.endswith(" free"), "free time", column))
        dialog = self.dialog("Book an appointment")
        self.choose_patient(dialog, "Patient", family)
        if ask:
            desktop.press(desktop.expect(dialog, starts="Ask first"))
        book = desktop.expect(dialog, name="Book", roles=BUTTONS)
        desktop.wait_for(lambda: desktop.is_enabled(book), "a Book button that can be pressed")
        desktop.press(book)
        self.wait_until_closed("Book an appointment")
        return next(one["resource"]["id"] for one in self.visits(day) if one["resource"]["id"] not in known)

    def card(self, key, *words):
        """Its item in the grid, saying all of this."""
        return self.look_for(lambda name: name.startswith(f"{self.start(key)}–") and not name.endswith(" free") and all(word in name for word in words), f"the visit, {words}")

    def choose(self, key):
        desktop.press(self.card(key))
        self.close("Appointment", "Cancel")

    def wait_until(self, key, promise):
        desktop.wait_for(lambda: self.promise(key) == promise, f"{promise}, of the visit")

    def answer(self, key, who, what, at=None):
        """`who` answers; with another time, when it is `at`."""
        self.choose(key)
        self.press_command("Answers")
        dialog = self.dialog("Answers")
        if at:
            desktop.press(desktop.expect(dialog, name=f"Propose another time for {who}", roles=BUTTONS))
            desktop.write(desktop.expect(dialog, name=f"Time that {who} proposes"), at)
        else:
            self.choose_entry(dialog, f"Answer of {who}", what)
        self.picture(f"{self.kinds[0]}-4-answers")
        desktop.press(desktop.expect(dialog, name="Save answers", roles=BUTTONS))
        self.wait_until_closed("Answers")
