"""Draws the house in docs/architecture.md from what CMake links, or says that the drawing is not current.

Usage: draw_targets.py LINKS-FILE PAGE [--write]

LINKS-FILE is written when the build is configured (links.txt in the build folder). An arrow says "is built on"; what
follows from other arrows is left out.
"""
import re
import sys
from pathlib import Path

BEGIN = "<!-- drawn from the CMake targets by tests/architecture/draw_targets.py -->"
END = "<!-- end of the drawing -->"


def read_links(text):
    """{folder: set of folders that it links itself}"""
    folder_of, links = {}, {}
    for line in text.splitlines():
        folder, _, rest = line.partition(": ")
        target, *linked = rest.split()
        folder_of[target] = folder
        links[folder] = linked
    return {folder: {folder_of[name] for name in linked if name in folder_of} - {folder} for folder, linked in links.items()}


def reach(graph, start):
    """Everything that can be come to from `start`, itself left out."""
    seen, waiting = set(), list(graph[start])
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting.extend(graph[node])
    return seen


def reduced(graph):
    """Without the arrows that follow from others."""
    return {node: {to for to in targets if not any(to in reach(graph, other) for other in targets - {to})} for node, targets in graph.items()}


def drawing(graph):
    def name(folder):
        return re.sub(r"\W", "_", folder)
    lines = ["```mermaid", "flowchart TD"]
    for area in ("app", "ui", "core"):
        lines.append(f"  subgraph {area}_area [{area}/]")
        lines += [f"    {name(folder)}[{folder.split('/')[1]}]" for folder in sorted(graph) if folder.startswith(area + "/")]
        lines.append("  end")
    for folder, targets in sorted(reduced(graph).items()):
        lines += [f"  {name(folder)} --> {name(to)}" for to in sorted(targets)]
    return "\n".join([*lines, "```"])


def main():
    links, page = Path(sys.argv[1]), Path(sys.argv[2])
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"{page}: the place of the drawing is not marked")
    drawn = f"{before}{BEGIN}\n{drawing(read_links(links.read_text(encoding='utf-8')))}\n{END}{after}"
    if "--write" in sys.argv[3:]:
        page.write_text(drawn, encoding="utf-8")
    elif drawn != text:
        sys.exit(f"{page}: the drawing is not what CMake links. Draw it again: python3 tests/architecture/draw_targets.py {links} {page} --write")


if __name__ == "__main__":
    main()
