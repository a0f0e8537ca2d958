"""Walks the sources and reports every include that runs against the arrows, and every forbidden text.

Prints one line per violation, `file:line: what is wrong`; exit status 1 when there is one.
"""
import argparse
import re
import sys
from pathlib import Path

# The folders of core/, each with those it may include directly or through others.
CORE = {
    "time": set(),
    "model": {"time"},
    "fhir": {"model", "time"},
    "availability": {"model", "time"},
    "store": {"model", "time", "fhir"},
    "desk": {"model", "time", "fhir", "availability", "store"},
    "sync": {"model", "time", "fhir", "availability", "store", "desk"},
    "exchange": {"model", "time", "fhir", "availability", "store", "desk"},
}
# The grid and the look are values and paint: they can be tried without a clinic.
UI_WITHOUT_CLINIC = {"calendar", "style"}
CLINIC = {"store", "desk", "sync", "exchange"}

QT_INCLUDE = re.compile(r"^\s*#\s*include\s*<(?:(Qt\w+)/)?(Q\w+|q\w+\.h)>")
OWN_INCLUDE = re.compile(r'^\s*#\s*include\s*"((?:core|ui|app)/[^"]+)"')
OTHER_INCLUDE = re.compile(r"^\s*#\s*include\s*<([^>]+)>")
SOURCES = {".cpp", ".h"}
SCRIPTS = {".py", ".mjs", ".sh", ".cmake", ".txt", ".md", ".sql", ".json", ".yaml", ""}
SKIPPED_FOLDERS = {"build", "node_modules", ".git", ".cache"}
UNFINISHED = re.compile(r"\b(?:TO[D]O|FIX[M]E|QSKI[P]|HAC[K])\b")
ONE_MACHINE = re.compile(r"(?<![\w.])/(?:[w]ork|[h]ome|[r]oot)/")


def qt_module(prefix, header, qt_headers):
    """The Qt module a header belongs to, by looking where Qt installed it."""
    if prefix:
        return prefix
    if (qt_headers / header).is_dir():
        return header
    for module in ("QtWidgets", "QtSql", "QtNetwork", "QtPrintSupport", "QtGui", "QtCore"):
        if (qt_headers / module / header).exists():
            return module
    return ""


def layer(path):
    """("core", "model"), ("ui", "calendar"), ("app", "") or ("tests", ...) for a path relative to the root."""
    parts = path.parts
    return parts[0], parts[1] if len(parts) > 2 else ""


def wrong_own_include(area, folder, included):
    parts = included.split("/")
    to_area, to_folder = parts[0], parts[1] if len(parts) > 2 else ""
    if area == "core":
        if to_area != "core":
            return f"core includes {to_area}"
        if folder in CORE and to_folder != folder and to_folder not in CORE[folder]:
            return f"core/{folder} may not include core/{to_folder}"
    if area == "ui":
        if to_area == "app":
            return "ui includes app"
        if folder in UI_WITHOUT_CLINIC and to_area == "core" and to_folder in CLINIC:
            return f"ui/{folder} may not know core/{to_folder}"
        if folder in UI_WITHOUT_CLINIC and to_area == "ui" and to_folder not in UI_WITHOUT_CLINIC:
            return f"ui/{folder} may not include ui/{to_folder}"
    return ""


def wrong_outside_include(area, folder, module, header):
    if area == "core" and module in ("QtWidgets", "QtPrintSupport"):
        return f"core includes a widget header: {header}"
    if area == "ui" and (module in ("QtSql", "QtNetwork") or header.startswith("QJson")):
        return f"ui includes {header}: no SQL, HTTP or JSON in ui"
    is_sql = module == "QtSql" or header == "sqlite3.h"
    if is_sql and area in ("core", "ui", "app") and folder != "store":
        return f"only core/store speaks SQL, not {header} here"
    return ""


def wrong_line(area, folder, line, qt_headers):
    own = OWN_INCLUDE.match(line)
    if own:
        return wrong_own_include(area, folder, own.group(1))
    qt = QT_INCLUDE.match(line)
    if qt:
        prefix, header = qt.groups()
        return wrong_outside_include(area, folder, qt_module(prefix, header, qt_headers), header)
    other = OTHER_INCLUDE.match(line)
    return wrong_outside_include(area, folder, "", other.group(1)) if other else ""


def source_files(root):
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root)
        if path.is_file() and not SKIPPED_FOLDERS.intersection(relative.parts):
            yield relative


def violations(root, qt_headers):
    for relative in source_files(root):
        if relative.suffix not in SOURCES | SCRIPTS or relative.name == "LICENSE":
            continue
        try:
            lines = (root / relative).read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        area, folder = layer(relative)
        for number, line in enumerate(lines, start=1):
            problem = wrong_line(area, folder, line, qt_headers) if relative.suffix in SOURCES else ""
            if not problem and area == "tests" and relative.suffix in SOURCES and "Q_ASSERT" in line:
                problem = "an assertion, with what it does, is not there in a release build"
            if not problem and UNFINISHED.search(line):
                problem = "unfinished work is finished or filed, not left in the sources"
            if not problem and ONE_MACHINE.search(line):
                problem = "a path of one machine"
            if not problem and relative.name == "package-lock.json" and '"resolved"' in line:
                problem = "the lock file names a registry host"
            if problem:
                yield f"{relative}:{number}: {problem}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--qt-headers", type=Path, required=True)
    arguments = parser.parse_args()
    if not (arguments.qt_headers / "QtWidgets").is_dir():
        sys.exit(f"no Qt headers in {arguments.qt_headers}")
    found = list(violations(arguments.root, arguments.qt_headers))
    print("\n".join(found) if found else "All arrows run the right way.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
