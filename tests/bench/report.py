"""Prints benchmark results as a Markdown table with ratios. Usage: report.py BENCHMARKS.json PROGRAM.json BASELINE.json SYNCHRONISATION.json"""
import json
import sys
from pathlib import Path

SIZES = {"0": "a month", "1": "50k", "2": "1M"}


TWENTY = {"dayOfTwenty": "another day, from the file to painted", "monthOfTwenty": "the month", "patientOfTwenty": "patient search, each keystroke",
          "recordOfTwenty": "a patient's visits", "offersOfTwenty": "first 20 offers of a fortnight"}
SEARCHES = ("startsOfHours", "startsOfSlots", "startsFromFile", "firstOffers", "whyNot", "hoursOfYears", "recurringYear", "libicalYear")


def searches(runs, baseline, add):
    """Section B: the search for free time beside JavaScript and libical."""
    found = {one["name"]: one["p50_ms"] for one in baseline}

    def beside(value, names):
        return "; ".join(f"{name} {found[name]:.2f} ms: {found[name] / value:.1f} ×" for name in names if name in found)

    for key, run in sorted(runs.items()):
        name, *sizes = key.split("/")
        size = {part.split(":")[0]: part.split(":")[-1] for part in sizes}
        if name in ("startsOfHours", "startsOfSlots"):
            what = "rules and bookings" if name == "startsOfHours" else "stored Slots"
            add(f"all free starts of 90 days in memory, {what}, {sizes[0]} practitioners ({run['starts']:,.0f})", f"{run['p50_ms']:.2f} ms",
                beside(run["p50_ms"], ["by hand", "rrule.js, floating", "rrule.js, with a zone"]) if sizes[0] == "50" else "")
        elif name == "startsFromFile":
            add(f"all free starts of 90 days from the file, {'warm' if size['warm'] == '1' else 'first time'}, {size['practitioners']} practitioners ({run['offers']:,.0f})",
                f"{run['p50_ms']:.2f} ms", f"{run['stored']:,.0f} appointments stored; processor time {run['cpu_time']:.2f} ms")
        elif name == "firstOffers":
            add(f"first 20 offers of a year, {'warm' if size['warm'] == '1' else 'first time'}, {size['practitioners']} practitioners", f"{run['p50_ms']:.2f} ms",
                f"{run['stored']:,.0f} appointments stored; processor time {run['cpu_time']:.2f} ms")
        elif name == "whyNot":
            add(f"why not, for one instant, {size['practitioners']} practitioners", f"{run['p50_ms']:.2f} ms", f"p95 {run['p95_ms']:.2f} ms")
        elif name == "hoursOfYears":
            add(f"weekly hours, one rule over {sizes[0]} year(s)", f"{run['cpu_time']:.1f} µs",
                beside(run["cpu_time"] / 1000, [f"rrule.js, one rule, a year, {how}" for how in ("floating", "with a zone")]) if sizes[0] == "1" else "")
        elif name == "recurringYear":
            add(f"the same as an RRULE, a year of it, {sizes[0]} years in", f"{run['cpu_time']:.0f} µs")
        elif name == "libicalYear":
            add(f"libical by itself, {'zoned' if size['zoned'] == '1' else 'floating'}", f"{run['cpu_time']:.0f} µs", "baseline")


def synchronisation(measured, add):
    """Section C: beside what it cannot do without."""
    pull, push = measured["pull"], measured["push"]
    add(f"first pull of {pull['resources']:,} resources from prepared pages", f"{pull['resources'] / pull['pull_s']:,.0f}/s",
        f"{pull['import_s'] / pull['pull_s']:.2f} of the import; of processor time {pull['import_cpu_s'] / pull['pull_cpu_s']:.2f}")
    without, meanwhile = measured["frames"]["without"], measured["frames"]["with"]
    add("frames of the window during a first pull, p99", f"{meanwhile['p99_ms']:.1f} ms",
        f"p50 {meanwhile['p50_ms']:.1f} ms, worst {meanwhile['worst_ms']:.1f} ms of {meanwhile['frames']}; with nothing under way {without['p99_ms']:.1f} ms")
    add(f"{push['bookings']} bookings pushed, {push['requests']} requests", f"{1000 * push['push_s']:.0f} ms",
        f"by curl in a row {1000 * push['curl_s']:.0f} ms: {push['push_s'] / push['curl_s']:.1f} ×; processor time {1000 * push['push_cpu_s']:.0f} ms")
    add("the same to a whole server", f"{1000 * push['whole_push_s']:.0f} ms",
        f"by curl in a row {1000 * push['whole_curl_s']:.0f} ms: {push['whole_push_s'] / push['whole_curl_s']:.1f} ×")
    add("a run with nothing new", f"{pull['nothing_new_cpu_ms']:.0f} ms of processor time",
        f"{pull['nothing_new_requests']:.0f} requests; {pull['opening_cpu_ms']:.0f} ms of it for opening the clinic")


def main():
    runs = {run["name"].split("/iterations")[0].split("/manual_time")[0].split("/real_time")[0]: run
            for run in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["benchmarks"]}
    rows = []

    def add(what, value, remark=""):
        rows.append((what, value, remark))

    def milliseconds(name, counter="p50_ms"):
        return runs[name][counter]

    if {"booking", "rawBooking"} <= runs.keys():
        ours, raw = milliseconds("booking"), milliseconds("rawBooking")
        add("a booking, durable, median", f"{ours:.2f} ms", f"raw transaction {raw:.2f} ms: {ours / raw:.1f} ×; processor time {runs['booking']['cpu_time']:.2f} ms beside"
            f" {runs['rawBooking']['cpu_time']:.2f} ms")
    if "patientSearch" in runs:
        add("patient search, 100,000 patients, each keystroke, p95", f"{milliseconds('patientSearch', 'p95_ms'):.2f} ms",
            f"median {milliseconds('patientSearch'):.2f} ms")
    for key, run in sorted(runs.items()):
        name, _, size = key.partition("/")
        if name == "nextDay":
            add(f"next day from the file, 10 columns, {SIZES[size]} stored", f"{run['p50_ms']:.2f} ms",
                f"{run['stored']:,.0f} appointments stored, p95 {run['p95_ms']:.2f} ms")
        elif name == "nextDayPainted":
            add(f"next day, from the file to painted, {run['columns']:.0f} columns, {run['items']:.0f} items, {SIZES[size]} stored",
                f"{run['p50_ms']:.2f} ms", f"p95 {run['p95_ms']:.2f} ms, processor time {run['cpu_time']:.2f} ms")
        elif name == "examineResource":
            add("one resource validated and read" if size.endswith("1") else "one resource's JSON alone", f"{1e6 * run['per_resource']:.1f} µs")
        elif name == "clinicsForStarts":
            continue
        elif name == "importNdJson":
            ratio = f"{run['resources/s'] / runs['rawImport']['resources/s']:.2f} of the raw insert" if "rawImport" in runs else ""
            add(f"import NDJSON, {run['resources']:,.0f} resources", f"{run['resources/s']:,.0f}/s",
                f"{1e6 * run['cpu_time'] / run['resources']:.1f} µs of the writing thread each; {ratio}")
        elif name == "rawImport":
            add("raw SQLite insert of the same lines", f"{run['resources/s']:,.0f}/s", "baseline")
        elif name == "fileSize":
            add("file size per appointment (with its Slot and all else)", f"{run['file_per_appointment']:,.0f} B",
                f"the JSON alone {run['json_per_appointment']:,.0f} B, raw row and 3 indices {run['raw_per_appointment']:,.0f} B")
        elif name in TWENTY:
            few = runs.get(f"{name}/0", run)
            beside = f"{run['p50_ms'] / few['p50_ms']:.2f} × of a month's, " if size == "1" else ""
            add(f"20 practitioners, {TWENTY[name]}, {run['stored']:,.0f} stored", f"{run['p50_ms']:.2f} ms",
                f"{beside}p95 {run['p95_ms']:.2f} ms, processor time {run['cpu_time']:.2f} ms")
        elif name in SEARCHES:
            continue
        elif "p50_ms" in run and name not in ("booking", "rawBooking", "patientSearch"):
            add(key, f"{run['p50_ms']:.2f} ms", f"p95 {run['p95_ms']:.2f} ms, processor time {run['cpu_time']:.2f} ms")
    searches(runs, json.loads(Path(sys.argv[3]).read_text(encoding="utf-8")) if len(sys.argv) > 3 else [], add)
    for one in json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")) if len(sys.argv) > 2 else []:
        for name, start in (("", one), (", a week of another month named", one.get("named", {})), (", the month", one.get("month", {}))):
            if "painted_ms" in start:
                add(f"program start to its day painted, {one['clinic']} ({one['file_mb']} MB){name}", f"{start['painted_ms']} ms",
                    f"{start['painted_cpu_ms']} ms of processor time; nothing more to come after {start['settled_ms']} ms, {start['settled_cpu_ms']} ms")
        add(f"memory (PSS) of the idle window, {one['clinic']}", f"{one['pss_mb']} MB")
    if len(sys.argv) > 4:
        synchronisation(json.loads(Path(sys.argv[4]).read_text(encoding="utf-8")), add)
    print("| what | measured | beside |\n|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
