"""Another program's window: one drags a file out of it, and drops links into it.

Its upper half is the file that was named first; what is dropped on its lower half is written into the file that was named
second.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

FILE, TAKEN = sys.argv[1:3]
URIS = [Gtk.TargetEntry.new("text/uri-list", 0, 0)]


def give(_widget, _context, data, _info, _time):
    data.set_uris([GLib.filename_to_uri(FILE, None)])


def take(_widget, _context, _x, _y, data, _info, _time):
    with open(TAKEN, "w", encoding="utf-8") as taken:
        taken.write("\n".join(data.get_uris()))


source = Gtk.EventBox()
source.add(Gtk.Label(label="a file"))
source.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, URIS, Gdk.DragAction.COPY)
source.connect("drag-data-get", give)

target = Gtk.EventBox()
target.add(Gtk.Label(label="a place for links"))
target.drag_dest_set(Gtk.DestDefaults.ALL, URIS, Gdk.DragAction.COPY | Gdk.DragAction.LINK | Gdk.DragAction.MOVE)
target.connect("drag-data-received", take)

halves = Gtk.Box(orientation=Gtk.Orientation.VERTICAL, homogeneous=True)
halves.pack_start(source, True, True, 0)
halves.pack_start(target, True, True, 0)
window = Gtk.Window(title="Elsewhere", default_width=200, default_height=160)
window.add(halves)
window.set_keep_above(True)
window.set_accept_focus(False)
window.connect("destroy", Gtk.main_quit)
window.move(0, 0)
window.show_all()
Gtk.main()
