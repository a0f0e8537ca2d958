"""Reads every .ts file and reports what a translation lost, and what was not translated.

Prints one line per fault, `file: context: source: what is wrong`; exit status 1 when there is one.
"""
import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

# Languages in which every text that the sources hold is said. A new text in the sources fails until all of these say it.
COMPLETE = ("en", "de", "fr", "es", "ar")

# The language of the sources: its file says their plurals and nothing else.
PLURALS_ONLY = "en"

# How many plural forms Qt asks of a language, and those that stand for one number and may say it in a word.
PLURALS = {"en": (2, {0}), "de": (2, {0}), "fr": (2, {0}), "es": (2, {0}), "ar": (6, {0, 1, 2})}

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
TAG = re.compile(r"</?[a-z][^<>]*>")
FILE_PATTERN = re.compile(r"\(\*[^()]*\)")
MNEMONIC = re.compile(r"(?<!&)&(?:&&)*(?=[^\s&])")
DATE_FIELD = re.compile(r"d+|M+|y+|H+|h+|m+|A|a")
QUOTED = re.compile(r"'[^']*'")


# The contexts of menus; that no two letters of one are the same is held by tests/settings.
COMMANDS = ("Commands", "PaperCommands", "PatientCommands", "TourCommands", "ViewCommands")


class Message:
    def __init__(self, context, element):
        translation = element.find("translation")
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.has_plurals = element.get("numerus") == "yes"
        self.is_finished = translation is not None and translation.get("type") is None
        if translation is None:
            self.forms = []
        elif self.has_plurals:
            self.forms = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.forms = [translation.text or ""]

    def key(self):
        return self.context, self.source, self.comment, self.has_plurals


def read(path):
    """The language of a .ts file and its messages, without those that the sources no longer hold."""
    root = ElementTree.parse(path).getroot()
    messages = []
    for context in root.iter("context"):
        for element in context.iter("message"):
            translation = element.find("translation")
            if translation is None or translation.get("type") not in ("vanished", "obsolete"):
                messages.append(Message(context.findtext("name") or "", element))
    return root.get("language", ""), messages


def edges(text):
    return text[: len(text) - len(text.lstrip(" \n\t"))], text[len(text.rstrip(" \n\t")):]


def date_fields(text):
    return Counter(DATE_FIELD.findall(QUOTED.sub("", text)))


def lost(source, form, may_say_number, is_date, is_command=False):
    """What a translated text has otherwise than its source. A menu of thirty commands has not a letter for each in every language."""
    of_source, of_form = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(form))
    if may_say_number and of_form["%n"] == 0:
        of_source["%n"] = of_form["%n"] = 0
    if +of_source != +of_form:
        yield f"placeholders are {' '.join(sorted(of_form.elements())) or 'none'}, not {' '.join(sorted(of_source.elements())) or 'none'}"
    for what, pattern in (("tags", TAG), ("file patterns", FILE_PATTERN)):
        if Counter(pattern.findall(source)) != Counter(pattern.findall(form)):
            yield f"{what} differ"
    mnemonics = len(MNEMONIC.findall(form))
    if mnemonics > 1 if is_command else mnemonics != len(MNEMONIC.findall(source)):
        yield "the mnemonic is missing or one too many"
    if edges(source) != edges(form):
        yield "space at the start or the end differs"
    if source.count("\n") != form.count("\n"):
        yield "line ends differ"
    if source.rstrip().endswith("…") != form.rstrip().endswith("…"):
        yield "the ellipsis at the end differs"
    if is_date and date_fields(source) != date_fields(form):
        yield "the fields of the date format differ"


def odd_typography(language, form):
    """What a reader of that language would take for a slip of the keyboard."""
    if "..." in form:
        yield "three dots instead of an ellipsis"
    if '"' in TAG.sub("", form):
        yield "straight quotation marks"
    if language == "de" and form.count("„") != form.count("“"):
        yield "„…“ are not paired"
    if language == "fr":
        if form.count("«") != form.count("»"):
            yield "«…» are not paired"
        if re.search("«(?!\u202f)|(?<!\u202f)»|[ \u00a0][:;!?]|(?<=[^\\W\\d_])[;!?](?=\\s|$)", form):
            yield "no narrow no-break space inside of «…» or before : ; ! ?"
    if language == "es" and form.count("¿") != form.count("?"):
        yield "¿…? are not paired"


def faults(language, messages):
    """(message, what is wrong) for all that can be seen in the file alone."""
    if language not in PLURALS:
        yield None, f"the language {language!r} is not known here: say its plural forms in PLURALS"
        return
    count, saying_number = PLURALS[language]
    for message in messages:
        if not message.is_finished:
            if language in COMPLETE:
                yield message, "not translated"
            continue
        if message.has_plurals and len(message.forms) != count:
            yield message, f"{len(message.forms)} plural forms, not {count}"
        for index, form in enumerate(message.forms):
            if not form:
                yield message, "an empty form"
                continue
            is_date = "toString" in message.comment
            for wrong in lost(message.source, form, message.has_plurals and index in saying_number, is_date, message.context in COMMANDS):
                yield message, wrong
            for wrong in odd_typography(language, form):
                if form != message.source:
                    yield message, wrong


def texts_of_sources(root, lupdate):
    """The keys of all messages that lupdate finds in the sources now."""
    sources = [path for folder in ("app", "core", "ui") for path in sorted((root / folder).rglob("*.cpp"))]
    sources += sorted((root / "ui").rglob("*.h"))
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("".join(f"{source}\n" for source in sources), encoding="utf-8")
        found = Path(folder) / "found_de.ts"
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", str(root), f"@{listed}", "-ts", str(found)],
                       check=True, stderr=subprocess.DEVNULL)
        return {message.key() for message in read(found)[1]}


def check(root, lupdate):
    """Every fault in the .ts files of the project, as lines to print."""
    found = texts_of_sources(root, lupdate) if COMPLETE else set()
    for path in sorted((root / "translations").glob("*.ts")):
        try:
            language, messages = read(path)
        except ElementTree.ParseError as error:
            yield f"{path.name}: cannot be read: {error}"
            continue
        for message, wrong in faults(language, messages):
            yield f"{path.name}: {message.context}: {message.source!r}: {wrong}" if message else f"{path.name}: {wrong}"
        if language in COMPLETE:
            known = {message.key() for message in messages}
            wanted = {key for key in found if key[3]} if language == PLURALS_ONLY else found
            for context, source, comment, _ in sorted(wanted - known):
                yield f"{path.name}: {context}: {source!r} ({comment}): not in the file; build the target praxidesk_lupdate and translate it"
            for context, source, comment, _ in sorted(known - wanted):
                yield f"{path.name}: {context}: {source!r} ({comment}): no source says this any more; build the target praxidesk_lupdate"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--lupdate", required=True)
    arguments = parser.parse_args()
    lines = list(check(arguments.root, arguments.lupdate))
    print("\n".join(lines) if lines else "The translations hold.")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
