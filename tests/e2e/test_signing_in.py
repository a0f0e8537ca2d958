"""A person signs in to a server from the real window, through a browser that is a script, with a real keychain; later the
server asks again, and the status bar says so. Through AT-SPI alone."""
import unittest

import pyatspi

import desktop
from keychain import Keychain
from signing_server import SigningServer
from window_case import BUTTONS, FIELDS, WindowCase


class SigningInTest(WindowCase):
    @classmethod
    def setUpClass(cls):
        cls.server = SigningServer()
        cls.keychain = Keychain()
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.keychain.end()
        cls.server.end()

    def close(self):
        desktop.press(desktop.expect(self.dialog("Servers"), name="Close", roles=BUTTONS))
        self.wait_until_closed("Servers")

    def test_1_a_person_signs_in_in_the_browser(self):
        self.press_command("Servers")
        dialog = self.dialog("Servers")
        desktop.write(desktop.expect(dialog, name="Name", roles=FIELDS), "harbour")
        desktop.write(desktop.expect(dialog, name="Address", roles=FIELDS), self.server.url)
        ways = desktop.expect(dialog, name="It asks for", roles={pyatspi.ROLE_COMBO_BOX})
        desktop.press(desktop.expect(ways, contains="in the browser", roles={pyatspi.ROLE_LIST_ITEM}, shown=False))
        desktop.write(desktop.expect(dialog, name="Client id", roles=FIELDS), "praxidesk")
        desktop.expect(dialog, contains="Kept in the keychain")
        self.picture("sign-in-new")
        desktop.press(desktop.expect(dialog, name="Add the server", roles=BUTTONS))
        desktop.expect(dialog, contains="It answers: Harbour FHIR")
        self.picture("sign-in-done")
        self.assertEqual(self.server.made, 1)
        self.close()

    def test_2_a_server_that_asks_again_is_signed_in_to_from_the_status_bar(self):
        self.server.forget()
        self.press_command("Synchronise now")
        desktop.expect(self.window, contains="harbour asks to sign in")
        self.picture("sign-in-asked")
        self.server.refuses = False
        desktop.press(desktop.expect(self.window, name="Sign in…", roles=BUTTONS))
        desktop.expect(self.dialog("Servers"), contains="It answers: Harbour FHIR")
        self.close()
        desktop.wait_for(lambda: not desktop.find(self.window, contains="asks to sign in"), "that nobody asks any more")

    def test_3_signed_out_is_forgotten(self):
        self.press_command("Servers")
        dialog = self.dialog("Servers")
        desktop.press(desktop.expect(dialog, name="Sign out", roles=BUTTONS))
        desktop.expect(dialog, contains="Signed out of harbour")
        desktop.press(desktop.expect(dialog, name="Test", roles=BUTTONS))
        desktop.expect(dialog, contains="harbour asks to sign in")
        self.picture("sign-in-out")
        desktop.press(desktop.expect(dialog, name="Remove", roles=BUTTONS))
        desktop.expect(dialog, contains="harbour was removed")
        self.close()


if __name__ == "__main__":
    unittest.main()
