"""What is installed beside the programs is valid, and agrees with them.

Usage: test_packaging.py ROOT VERSION PRAXIDESK
"""
import plistlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import yaml

ROOT, VERSION, PRAXIDESK = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
PACKAGING = ROOT / "packaging"
APPLICATION = "org.praxidesk.Praxidesk"


def said(*command):
    """What a program prints, on both outputs; and its exit status."""
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return ran.returncode, ran.stdout


class Desktop(unittest.TestCase):
    """Desktop entry and metainfo."""

    def test_desktop_entry_is_valid(self):
        self.assertEqual(said("desktop-file-validate", "--no-hints", str(PACKAGING / f"{APPLICATION}.desktop")), (0, ""))

    def test_metainfo_is_valid(self):
        status, text = said("appstreamcli", "validate", "--no-net", str(PACKAGING / f"{APPLICATION}.metainfo.xml"))
        self.assertEqual(status, 0, text)

    def test_newest_release_is_this_version(self):
        metainfo = ElementTree.parse(PACKAGING / f"{APPLICATION}.metainfo.xml")
        self.assertEqual(metainfo.find("releases/release").get("version"), VERSION)

    def test_screenshots_are_pictures_of_the_documentation(self):
        metainfo = ElementTree.parse(PACKAGING / f"{APPLICATION}.metainfo.xml")
        home = metainfo.find("url[@type='homepage']").text
        images = [image.text for image in metainfo.iterfind("screenshots/screenshot/image")]
        self.assertTrue(images)
        for image in images:
            self.assertTrue(image.startswith(home), image)
            self.assertTrue((ROOT / image[len(home):]).is_file(), image)


class Manual(unittest.TestCase):
    """praxidesk(1); praxictl(1) is held by the tests of the command line."""

    def test_page_explains_every_option_without_a_warning(self):
        status, page = said(PRAXIDESK, "--print-man-page")
        self.assertEqual(status, 0)
        with tempfile.NamedTemporaryFile("w", suffix=".1", encoding="utf-8") as file:
            file.write(page)
            file.flush()
            shown = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", file.name], capture_output=True, text=True, check=True)
        self.assertEqual(shown.stderr, "")
        _, help_text = said(PRAXIDESK, "--help")
        options = re.findall(r"^  (?:-\w, )?(--[a-z-]+)", help_text, re.MULTILINE)
        self.assertIn("--picture", options)
        for option in options:
            self.assertRegex(shown.stdout, rf"(?m)^ +(-\w, )?{option}\b")


class Recipes(unittest.TestCase):
    """For systems that are not here; what can be read is read."""

    def test_flatpak_names_its_sources_by_commit(self):
        manifest = yaml.safe_load((PACKAGING / "flatpak" / f"{APPLICATION}.yml").read_text(encoding="utf-8"))
        self.assertEqual(manifest["id"], APPLICATION)
        own = manifest["modules"].pop()
        self.assertTrue((PACKAGING / "flatpak" / own["sources"][0]["path"] / "CMakeLists.txt").is_file())
        for module in manifest["modules"]:
            for source in module["sources"]:
                self.assertTrue(source["tag"])
                self.assertRegex(source["commit"], r"^[0-9a-f]{40}$")

    def test_bundle_describes_the_application(self):
        information = plistlib.loads((PACKAGING / "macos" / "Info.plist.in").read_bytes())
        self.assertEqual(information["CFBundlePackageType"], "APPL")
        self.assertEqual(information["CFBundleIconFile"], "${MACOSX_BUNDLE_ICON_FILE}")

    def test_icons_are_what_they_are_called(self):
        self.assertEqual((PACKAGING / "windows" / "praxidesk.ico").read_bytes()[:4], b"\0\0\1\0")
        self.assertEqual((PACKAGING / "macos" / "praxidesk.icns").read_bytes()[:4], b"icns")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
