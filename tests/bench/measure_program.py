"""Start-up time and memory of the window on the offscreen platform, as JSON.

Usage: measure_program.py BUILD-FOLDER. A start goes from the start of the process to the window painted with its day, and on to
nothing more to come (the month's marks). Memory is the proportional set size (PSS) of the window while it stands idle. The
clinics are those that the benchmarks have generated.
"""
import datetime
import json
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

NOW = "2026-01-19T09:05:00+01:00"
FIRST_DAY = datetime.date(2026, 1, 5)
YEARS = 1000


def middle_of(clinic):
    """Where years of visits are stored one stands between them: the clock, and a day of another month."""
    days = int(re.search(r"-d(\d+)-", clinic.name).group(1))
    if days < YEARS:
        return NOW, "2026-02-03"
    monday = FIRST_DAY + datetime.timedelta(days=days // 2 // 7 * 7)
    return f"{monday}T09:05:00+01:00", str(monday + datetime.timedelta(days=29))


def environment():
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def processor_ms(pid):
    """Of all threads of a process so far; a thread's schedstat begins with its nanoseconds on a processor."""
    return sum(int(stat.read_text(encoding="ascii").split()[0]) for stat in Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e6


def start(program, clinic, now, more):
    """Medians of nine starts of a file that is in memory already, until the window says on its log that the day is painted and
    that nothing more comes: milliseconds on the clock, and of processor time, which other work on the machine hardly moves."""
    measured = {"painted": [], "settled": []}
    for _ in range(9):
        begin = time.monotonic()
        window = subprocess.Popen([program, "--clinic", clinic, "--now", now, *more], stderr=subprocess.PIPE, text=True,
                                  env={**environment(), "QT_LOGGING_RULES": "praxidesk.start=true"})
        try:
            for line in window.stderr:
                word = line.strip().rpartition(" ")[2]
                if word in measured:
                    measured[word].append((1000 * (time.monotonic() - begin), processor_ms(window.pid)))
                if word == "settled":
                    break
        finally:
            window.terminate()
            window.wait(timeout=30)
    return {f"{word}{suffix}": round(statistics.median(reading[at] for reading in readings))
            for word, readings in measured.items() for at, suffix in enumerate(("_ms", "_cpu_ms"))}


def pss_mebibytes(program, opening):
    """Of the window once it has not changed for two seconds."""
    window = subprocess.Popen([program, *opening, "--now", NOW], env=environment(),
                              stderr=subprocess.DEVNULL)
    try:
        readings = []
        for _ in range(300):
            time.sleep(0.2)
            rollup = Path(f"/proc/{window.pid}/smaps_rollup").read_text(encoding="ascii")
            readings.append(int(next(line.split()[1] for line in rollup.splitlines() if line.startswith("Pss:"))) / 1024)
            latest = readings[-10:]
            if len(latest) == 10 and max(latest) - min(latest) < 0.5:
                break
        return round(readings[-1], 1)
    finally:
        window.terminate()
        window.wait(timeout=30)


def main():
    build = Path(sys.argv[1])
    program = build / "bin" / "praxidesk"
    data = Path(os.environ.get("PRAXIDESK_BENCH_FOLDER", build / "data"))
    measured = [{"clinic": "demo", "file_mb": 0, "pss_mb": pss_mebibytes(program, ["--demo"])}]
    for clinic in sorted(data.glob("*.clinic"), key=lambda file: file.stat().st_size):
        now, other_day = middle_of(clinic)
        measured.append({"clinic": clinic.name, "file_mb": round(clinic.stat().st_size / 1e6, 1), **start(program, clinic, now, []),
                         "named": start(program, clinic, now, ["--view", "week", "--date", other_day]),
                         "month": start(program, clinic, now, ["--view", "month"]),
                         "pss_mb": pss_mebibytes(program, ["--clinic", clinic])})
    print(json.dumps(measured, indent=1))


if __name__ == "__main__":
    main()
