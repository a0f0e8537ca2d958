"""What is drawn of the house: arrows between folders, without those that follow from others; an old drawing is noticed."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import draw_targets

LINKS = """core/model: house_model settings
core/fhir: house_fhir settings house_model Outside::Library
core/desk: house_desk house_fhir house_model
app/program: program house_desk house_model
"""


class DrawTargetsTest(unittest.TestCase):
    def test_arrows_between_folders_only(self):
        graph = draw_targets.read_links(LINKS)
        self.assertEqual(graph["core/fhir"], {"core/model"})
        self.assertEqual(graph["core/desk"], {"core/fhir", "core/model"})

    def test_what_follows_is_left_out(self):
        graph = draw_targets.reduced(draw_targets.read_links(LINKS))
        self.assertEqual(graph, {"core/model": set(), "core/fhir": {"core/model"}, "core/desk": {"core/fhir"}, "app/program": {"core/desk"}})

    def test_an_old_drawing_is_noticed_and_drawn_again(self):
        with tempfile.TemporaryDirectory() as folder:
            links, page = Path(folder, "links.txt"), Path(folder, "page.md")
            links.write_text(LINKS)
            page.write_text(f"before\n{draw_targets.BEGIN}\nold\n{draw_targets.END}\nafter\n")

            def run(*more):
                command = [sys.executable, draw_targets.__file__, str(links), str(page), *more]
                return subprocess.run(command, capture_output=True, text=True).returncode
            self.assertEqual(run(), 1)
            self.assertEqual(run("--write"), 0)
            self.assertEqual(run(), 0)
            self.assertIn("  core_desk --> core_fhir\n", page.read_text())
            self.assertTrue(page.read_text().startswith("before\n") and page.read_text().endswith("\nafter\n"))


if __name__ == "__main__":
    unittest.main()
