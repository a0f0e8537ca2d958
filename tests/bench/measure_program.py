"""Start-up time and memory of the window on the offscreen platform, as JSON.

Usage: measure_program.py BUILD-FOLDER. A start is the whole life of `praxidesk --picture`: process start, file opened, the
day drawn and saved as PNG; so the window itself is there a little earlier. Memory is the proportional set size (PSS) of the
window while it stands idle. The clinics are those that the benchmarks have generated.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOW = "2026-01-19T09:05:00+01:00"
DAY = "2026-01-19"


def environment():
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def start_seconds(program, clinic):
    times = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(7):
            begin = time.monotonic()
            subprocess.run([program, "--clinic", clinic, "--now", NOW, "--view", "day", "--date", DAY,
                            "--picture", f"{folder}/picture.png"], check=True, env=environment(), timeout=120)
            times.append(time.monotonic() - begin)
    return statistics.median(times)


def pss_mebibytes(program, clinic):
    window = subprocess.Popen([program, "--clinic", clinic, "--now", NOW, "--view", "day", "--date", DAY], env=environment())
    try:
        smallest_change = 0.01
        before = 0.0
        for _ in range(100):
            time.sleep(0.2)
            rollup = Path(f"/proc/{window.pid}/smaps_rollup").read_text(encoding="ascii")
            now = int(next(line.split()[1] for line in rollup.splitlines() if line.startswith("Pss:"))) / 1024
            if before and abs(now - before) < smallest_change:
                return now
            before = now
        return before
    finally:
        window.terminate()
        window.wait(timeout=30)


def main():
    build = Path(sys.argv[1])
    program = build / "bin" / "praxidesk"
    data = Path(os.environ.get("PRAXIDESK_BENCH_FOLDER", build / "data"))
    measured = []
    for clinic in sorted(data.glob("*.clinic"), key=lambda file: file.stat().st_size):
        measured.append({"clinic": clinic.name, "file_mb": round(clinic.stat().st_size / 1e6, 1),
                         "start_ms": round(1000 * start_seconds(program, clinic)),
                         "pss_mb": round(pss_mebibytes(program, clinic), 1)})
    print(json.dumps(measured, indent=1))


if __name__ == "__main__":
    main()
