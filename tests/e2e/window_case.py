"""A window on a demo clinic of its own for each class of tests, and what all of them ask of it."""
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import pyatspi

import desktop
from praxidesk_programs import Clinic

PROGRAMS = Path(os.environ["PRAXIDESK_PROGRAMS"])
DAY = "2026-11-17"
NOW = f"{DAY}T08:05:00"
ITEM = re.compile(r"^(\d\d:\d\d)–(\d\d:\d\d) (.*)$")
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_LINK}
TABS = BUTTONS | {pyatspi.ROLE_CHECK_BOX}
MENU_ITEMS = {pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM}
FIELDS = {pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY}
LISTS = {pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_BOX}


class WindowCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.clinic = Clinic(PROGRAMS, Path(cls.folder.name) / "clinic.praxidesk", NOW)
        cls.clinic.make_demo("--seed", "1")
        environment = {**os.environ, "HOME": cls.folder.name, "XDG_CONFIG_HOME": cls.folder.name, "XDG_DATA_HOME": cls.folder.name}
        cls.program = subprocess.Popen([PROGRAMS / "praxidesk", "--clinic", cls.clinic.file, "--now", NOW, "--view", "day", "--date", DAY],
                                       env=environment)
        cls.application = desktop.application("praxidesk")
        cls.window = desktop.expect(cls.application, name="Praxidesk", roles={pyatspi.ROLE_FRAME})

    @classmethod
    def tearDownClass(cls):
        cls.program.terminate()
        cls.program.wait(timeout=60)
        cls.folder.cleanup()

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            print(f"\nThe window when {self.id()} failed:\n{desktop.describe(self.application)}", flush=True)
        return result

    @staticmethod
    def picture(name):
        """Kept where somebody wants to look at it."""
        if folder := os.environ.get("PRAXIDESK_PICTURES"):
            subprocess.run(["import", "-window", "root", f"{folder}/{name}.png"], check=True)

    # ---- what is on the screen

    def columns(self):
        """(practitioner or room, its items) for each column of the grid, in the order of the screen."""
        lists = [node for node in desktop.walk(self.window) if node.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_BOX)]
        found = [(node.name, [item for item in desktop.children(node) if ITEM.match(item.name or "")]) for node in lists]
        return [(name, items) for name, items in found if items]

    def item(self, column, **what):
        def look():
            items = next(items for name, items in self.columns() if name == column)
            return next(item for item in items if all(fits(item.name) for fits in what.values()))
        try:
            return desktop.wait_for(lambda: self._quietly(look), f"an item in the column of {column}")
        except desktop.Missing as missing:
            names = {name: [item.name for item in items] for name, items in self.columns()}
            raise AssertionError(f"{missing}; there are {names.get(column, names)}") from missing

    @staticmethod
    def _quietly(look):
        try:
            return look()
        except StopIteration:
            return None

    def free_hour(self):
        """The first free stretch of at least an hour after now: (column, item name)."""
        def minutes(text):
            return int(text[:2]) * 60 + int(text[3:])
        for column, items in self.columns():
            for item in items:
                start, end, what = ITEM.match(item.name).groups()
                if what == "free" and start > "08:05" and minutes(end) - minutes(start) >= 60:
                    return column, item.name
        self.fail(f"no free hour on this day: {[(name, [i.name for i in items]) for name, items in self.columns()]}")
        return None

    def press_command(self, name):
        """Presses a menu entry, wherever in the menus it stands."""
        entry = desktop.wait_for(lambda: next((node for node in desktop.walk(self.window) if node.getRole() in MENU_ITEMS
                                               and node.name.rstrip("…") == name and not node.childCount), None), f"the command {name}")
        desktop.press(entry)

    def dialog(self, title):
        return desktop.expect(self.application, starts=title, roles={pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW})

    def wait_until_closed(self, title):
        desktop.wait_for(lambda: desktop.find(self.application, starts=title, roles={pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME}) is None,
                         f"the end of the dialog {title}")

    def appointments(self):
        return [item["resource"] for item in self.clinic.praxictl("appointment", "list", "--from", DAY, "--to", DAY)["items"]]

    def choose_patient(self, within, field, family):
        """Types into a field that looks for patients, and takes the one that is found."""
        desktop.write(desktop.expect(within, name=field, roles=FIELDS), family)
        rows = {pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL}
        # of a dialog's field not their visits and calls, which the window behind it shows
        places = lambda: [one for one in desktop.children(self.application) if within == self.window or one.name != self.window.name]
        found = lambda: [node for one in places() for node in desktop.walk(one) if node.getRole() in rows and family in (node.name or "") and desktop.is_shown(node)]
        desktop.press(desktop.wait_for(lambda: next(iter(sorted(found(), key=lambda node: not node.name.startswith(family))), None), f"{family} among the patients"))

    def rows(self, name):
        """The rows of a list that can be chosen, which headings cannot, as (name, node)."""
        nodes = desktop.children(desktop.expect(self.window, name=name, roles=LISTS))
        return [(node.name, node) for node in nodes if node.getState().contains(pyatspi.STATE_SELECTABLE)]

    def slots(self, status):
        return self.clinic.praxictl("slot", "search", "--status", status, "--from", DAY, "--to", DAY)["items"]
