"""A keychain of its own, open already, and a browser that goes where it is sent: for a window that somebody signs in from."""
import os
import stat
import subprocess
import tempfile
from pathlib import Path

BROWSER = """#!/bin/sh
# Goes where it is sent.
/usr/bin/python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()' "$1"
"""


class Keychain:
    """From the making to the end; programs that are started meanwhile find both."""

    def __init__(self):
        self.tools = tempfile.TemporaryDirectory()
        browser = Path(self.tools.name) / "xdg-open"
        browser.write_text(BROWSER)
        browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
        self.path = os.environ["PATH"]
        os.environ["PATH"] = f"{self.tools.name}:{self.path}"
        keys = {**os.environ, "HOME": self.tools.name, "XDG_DATA_HOME": self.tools.name}
        self.program = subprocess.Popen(["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"], stdin=subprocess.PIPE,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=keys)
        self.program.stdin.write(b"keyring-password")
        self.program.stdin.close()

    def end(self):
        self.program.terminate()
        self.program.wait(timeout=60)
        os.environ["PATH"] = self.path
        self.tools.cleanup()
