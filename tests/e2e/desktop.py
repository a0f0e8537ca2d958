"""Drives a window as an assistive technology does: through AT-SPI, from another process, without a pointer."""
import time

import pyatspi

PATIENCE = 20.0
INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_MENU,
    pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SLIDER, pyatspi.ROLE_LINK,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_TABLE_CELL,
}


class Missing(AssertionError):
    """Something that should be on the screen did not appear in time."""


def wait_for(look, what, seconds=PATIENCE):
    """What `look` returns as soon as that is true. The window answers while it changes: a vanished node counts as absent."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            found = look()
            if found:
                return found
        except (LookupError, RuntimeError, AttributeError):
            pass  # D-Bus says so when a node has just gone
        except Exception as error:  # GLib.Error cannot be named without importing what pyatspi hides
            if type(error).__name__ != "Error":
                raise
        if time.monotonic() > deadline:
            raise Missing(f"{what} did not appear within {seconds:.0f} s")
        time.sleep(0.05)


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child is not None]


def walk(node, depth=0):
    yield node
    if depth < 40:
        for child in children(node):
            yield from walk(child, depth + 1)


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def application(name):
    def look():
        return next((one for one in pyatspi.Registry.getDesktop(0)
                     if one is not None and name in (one.name or "").lower() and one.childCount), None)
    return wait_for(look, f"the application {name}")


def find(root, name=None, roles=None, starts=None, contains=None, shown=True, beside=None):
    """The first node below `root` (None when there is none) that fits everything that is given; `beside`: its row of tools
    stands next to a node of that name."""
    for node in walk(root):
        text = node.name or ""
        if name is not None and text != name:
            continue
        if starts is not None and not text.startswith(starts):
            continue
        if contains is not None and contains not in text:
            continue
        if roles is not None and node.getRole() not in roles:
            continue
        if shown and not is_shown(node):
            continue
        if beside is not None and not any(other.name == beside for other in children(node.parent.parent) + children(node.parent)):
            continue
        return node
    return None


def expect(root, seconds=PATIENCE, **what):
    return wait_for(lambda: find(root, **what), str(what), seconds)


def press(node):
    """Presses through the accessibility action interface, by the name that Qt gives the main action."""
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    for wanted in ("Press", "Toggle", "ShowMenu"):
        if wanted in names:
            return actions.doAction(names.index(wanted))
    raise Missing(f"{node.getRoleName()} {node.name!r} cannot be pressed; it offers {names}")


def type_key(character):
    """A key of the keyboard, for whatever has the focus."""
    pyatspi.Registry.generateKeyboardEvent(ord(character), None, pyatspi.KEY_SYM)


def write(node, text):
    """Replaces the text of a field."""
    editor = node.queryEditableText()
    editor.setTextContents(text)


def describe(root):
    """The tree as text, for the message of a failed test."""
    lines = []

    def add(node, depth):
        lines.append(f"{'  ' * depth}{node.getRoleName()} {node.name!r}{'' if is_shown(node) else ' (hidden)'}")
        if depth < 12 and len(lines) < 600:
            for child in children(node):
                add(child, depth + 1)
    add(root, 0)
    return "\n".join(lines)
