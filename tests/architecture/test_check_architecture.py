"""A check that never complains proves nothing: each row plants one violation and expects it to be named."""
import argparse
import tempfile
from pathlib import Path

from check_architecture import violations

ROWS = [
    ("core/model/a.h", "#include <QWidget>", "widget header"),
    ("core/desk/a.cpp", "#include <QtWidgets/QLabel>", "widget header"),
    ("core/desk/a.cpp", "#include <QPrinter>", "widget header"),
    ("core/time/a.h", '#include "core/model/ids.h"', "may not include"),
    ("core/fhir/a.cpp", '#include "core/store/store.h"', "may not include"),
    ("core/store/a.cpp", '#include "core/desk/desk.h"', "may not include"),
    ("core/desk/a.cpp", '#include "core/exchange/exchange.h"', "may not include"),
    ("core/availability/a.cpp", '#include "core/store/store.h"', "may not include"),
    ("core/desk/a.cpp", '#include "ui/calendar/grid_content.h"', "core includes ui"),
    ("core/desk/a.cpp", "#include <QSqlQuery>", "only core/store"),
    ("core/exchange/a.cpp", "#include <sqlite3.h>", "only core/store"),
    ("app/a.cpp", "#include <QSqlDatabase>", "only core/store"),
    ("ui/shell/a.cpp", "#include <QSqlQuery>", "no SQL"),
    ("ui/shell/a.cpp", "#include <QtNetwork>", "no SQL, HTTP"),
    ("ui/booking/a.cpp", "#include <QJsonObject>", "or JSON"),
    ("ui/shell/a.cpp", '#include "app/main.h"', "ui includes app"),
    ("ui/calendar/a.h", '#include "core/desk/desk.h"', "may not know"),
    ("ui/style/a.h", '#include "core/store/store.h"', "may not know"),
    ("ui/calendar/a.h", '#include "ui/booking/dialog.h"', "may not include"),
    ("core/model/a.cpp", "// TO" + "DO later", "unfinished"),
    ("tests/time/a.cpp", "QSKI" + 'P("not here");', "unfinished"),
    ("tests/time/a.cpp", '"/wo' + 'rk/x"', "one machine"),
    ("tests/v/package-lock.json", '"resolved": "x"', "registry host"),
]
FINE = [
    ("core/fhir/a.cpp", '#include "core/model/ids.h"\n#include "core/time/zone.h"\n#include <QString>'),
    ("core/store/a.cpp", "#include <QSqlQuery>"),
    ("core/desk/a.cpp", '#include "core/store/store.h"\n#include "core/availability/availability.h"'),
    ("ui/shell/a.cpp", '#include "core/desk/desk.h"\n#include <QMainWindow>'),
    ("ui/calendar/a.cpp", '#include "ui/style/tokens.h"\n#include "core/time/instant.h"'),
    ("app/a.cpp", '#include "ui/shell/main_window.h"\n#include <QLocalServer>'),
]


def found_in(file, text, qt_headers):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / file
        path.parent.mkdir(parents=True)
        path.write_text(text + "\n", encoding="utf-8")
        return list(violations(Path(folder), qt_headers))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--qt-headers", type=Path, required=True)
    qt_headers = parser.parse_args().qt_headers
    for file, text, expected in ROWS:
        found = found_in(file, text, qt_headers)
        assert len(found) == 1 and expected in found[0] and found[0].startswith(f"{file}:1:"), (file, text, found)
    for file, text in FINE:
        assert not found_in(file, text, qt_headers), (file, text)
    print(f"{len(ROWS)} violations named, {len(FINE)} correct files passed.")


if __name__ == "__main__":
    main()
