"""Writes for the linker which symbols a library shows: those of its objects that its users' objects name.

What both have (of inline variables and of templates) is shown too, so that there is one of each.

Usage: shown_symbols.py NM FILE --of ARCHIVE... --for OBJECT-OR-ARCHIVE...
"""
import subprocess
import sys
from pathlib import Path


def symbols(nm, files, *options):
    """Names of the symbols that other files can see."""
    ran = subprocess.run([nm, "--extern-only", "--format=posix", *options, *files], stdout=subprocess.PIPE, text=True, check=True)
    rows = (line.split() for line in ran.stdout.splitlines())
    return {row[0] for row in rows if len(row) > 1 and len(row[1]) == 1}


def main():
    nm, file, of, *rest = sys.argv[1:]
    split = rest.index("--for")
    assert of == "--of" and 0 < split < len(rest) - 1, __doc__
    shown = symbols(nm, rest[:split], "--defined-only") & symbols(nm, rest[split + 1:])
    lines = ["{", "global:", *(f"  {name};" for name in sorted(shown)), "local:", "  *;", "};", ""]
    Path(file).write_text("\n".join(lines), encoding="ascii")


if __name__ == "__main__":
    main()
