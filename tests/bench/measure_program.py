"""Start-up time and memory of the window on the offscreen platform, as JSON.

Usage: measure_program.py BUILD-FOLDER. A start is the whole life of `praxidesk --picture`: process start, file opened, the
day drawn and saved as PNG; so the window itself is there a little earlier. Memory is the proportional set size (PSS) of the
window while it stands idle. The clinics are those that the benchmarks have generated.
"""
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOW = "2026-01-19T09:05:00+01:00"


def environment():
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def start(program, clinic):
    """Medians of seven starts of a file that is in memory already: milliseconds on the clock, and of processor time, which
    other work on the machine hardly moves."""
    times, processor = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(7):
            begin, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([program, "--clinic", clinic, "--now", NOW, "--picture", f"{folder}/picture.png"], check=True, env=environment(), timeout=120,
                           stderr=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(time.monotonic() - begin)
            processor.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {"start_ms": round(1000 * statistics.median(times)), "start_cpu_ms": round(1000 * statistics.median(processor))}


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
        measured.append({"clinic": clinic.name, "file_mb": round(clinic.stat().st_size / 1e6, 1), **start(program, clinic),
                         "pss_mb": pss_mebibytes(program, ["--clinic", clinic])})
    print(json.dumps(measured, indent=1))


if __name__ == "__main__":
    main()
