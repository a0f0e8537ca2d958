"""A check that never complains proves nothing: each row plants one fault and expects it to be named."""
import argparse
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from check_translations import check, faults, read

# language, source, comment, forms (one: no plurals), what is to be named ("" for nothing)
ROWS = [
    ("de", "%1 of %2", "", ["%2: %1"], ""),
    ("de", "%1 of %2", "", ["von %2"], "placeholders"),
    ("de", "%1 of %L2", "", ["%1 von %2"], "placeholders"),
    ("de", "%n min", "", ["%n min", "%n min"], ""),
    ("de", "Every %n minutes", "", ["Jede Minute", "Alle %n Minuten"], ""),
    ("de", "Every %n minutes", "", ["Jede Minute", "Alle Minuten"], "placeholders"),
    ("de", "Every %n minutes from %1", "", ["Jede Minute", "Alle %n Minuten ab %1"], "placeholders"),
    ("de", "%n min", "", ["%n min", ""], "empty"),
    ("de", "%n min", "", ["%n min"] * 3, "plural forms"),
    ("ar", "%n min", "", ["%n د"] * 6, ""),
    ("ar", "%n min", "", ["صفر", "واحد", "اثنان", "%n", "%n", "%n"], ""),
    ("ar", "%n min", "", ["%n", "%n", "%n", "دقائق", "%n", "%n"], "placeholders"),
    ("de", "<b>Booking:</b> drag<br>it", "", ["<b>Buchen:</b> ziehen<br>Sie"], ""),
    ("de", "<b>Booking:</b> drag", "", ["Buchen: ziehen"], "tags"),
    ("de", "FHIR (*.json)", "", ["FHIR (*.xml)"], "file patterns"),
    ("de", "&Open…", "", ["Ö&ffnen\u00a0…"], ""),
    ("de", "&Open…", "", ["Öffnen…"], "mnemonic"),
    ("de", "&Open…", "in a menu", ["Öffnen\u00a0…"], ""),
    ("de", "&Open…", "in a menu", ["&Ö&ffnen\u00a0…"], "mnemonic"),
    ("de", "Research && development", "", ["Forschung && Entwicklung"], ""),
    ("de", "&Open…", "", ["Ö&ffnen"], "ellipsis"),
    ("de", " weeks", "", ["Wochen"], "space"),
    ("de", "One\nTwo", "", ["Eins Zwei"], "line ends"),
    ("de", "Open", "", ["Öffnen..."], "three dots"),
    ("de", "“%1”", "", ["„%1”"], "paired"),
    ("de", "“%1”", "", ['"%1"'], "straight"),
    ("fr", "“%1”: what?", "", ["«\u202f%1\u202f»\u202f: quoi\u202f?"], ""),
    ("fr", "“%1”", "", ["« %1 »"], "narrow"),
    ("fr", "What?", "", ["Quoi ?"], "narrow"),
    ("fr", "What?", "", ["Quoi?"], "narrow"),
    ("es", "What?", "", ["Qué?"], "paired"),
    ("es", "d MMMM yyyy", "see QDate::toString", ["d 'de' MMMM 'de' yyyy"], ""),
    ("de", "d MMMM yyyy", "see QDate::toString", ["d. MMMM"], "date format"),
    ("xx", "Open", "", ["Open"], "not known"),
]


def file_of(language, source, comment, forms):
    plural = len(forms) > 1
    context = "Commands" if comment == "in a menu" else "C"
    said = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms) if plural else escape(forms[0])
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}"><context><name>{context}</name>'
            f'<message{" numerus=" + chr(34) + "yes" + chr(34) if plural else ""}><source>{escape(source)}</source>'
            f"<comment>{escape(comment)}</comment><translation>{said}</translation></message></context></TS>\n")


def complaints_of_a_project(lupdate, texts_of_sources, said, is_finished):
    """What the check says of a project whose sources hold some texts and whose German file holds others."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "ui").mkdir()
        (root / "translations").mkdir()
        calls = "".join(f'    QCoreApplication::translate("C", "{text}");\n' for text in texts_of_sources)
        (root / "ui" / "a.cpp").write_text(f"#include <QCoreApplication>\nvoid say() {{\n{calls}}}\n", encoding="utf-8")
        state = "" if is_finished else ' type="unfinished"'
        messages = "".join(f"<message><source>{text}</source><translation{state}>{text}</translation></message>" for text in said)
        (root / "translations" / "p_de.ts").write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de"><context><name>C</name>{messages}</context></TS>\n',
            encoding="utf-8")
        return list(check(root, lupdate))


# texts of the sources, those in the file, whether they are finished, what is to be named ("" for nothing)
PROJECTS = [
    (["Open"], ["Open"], True, ""),
    (["Open"], ["Open"], False, "not translated"),
    (["Open", "Close"], ["Open"], True, "'Close' (): not in the file"),
    (["Open"], ["Open", "Close"], True, "'Close' (): no source says this any more"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    lupdate = parser.parse_args().lupdate
    failed = 0
    for texts, said, is_finished, expected in PROJECTS:
        named = complaints_of_a_project(lupdate, texts, said, is_finished)
        if (expected and not any(expected in line for line in named)) or (not expected and named):
            failed += 1
            print(f"sources {texts}, file {said}: expected {expected or 'nothing'}, named {named}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "planted.ts"
        for language, source, comment, forms, expected in ROWS:
            path.write_text(file_of(language, source, comment, forms), encoding="utf-8")
            named = [wrong for _, wrong in faults(*read(path))]
            if (expected and not any(expected in wrong for wrong in named)) or (not expected and named):
                failed += 1
                print(f"{language}: {source!r} as {forms}: expected {expected or 'nothing'}, named {named}")
    print(f"{len(ROWS) + len(PROJECTS)} rows, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
