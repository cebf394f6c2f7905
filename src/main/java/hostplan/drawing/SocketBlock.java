package hostplan.drawing;

import hostplan.drawing.Shape.Label;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.MemoryPlaces;

import java.util.List;

/// A socket with its memory slots on both sides, those of a channel close together.
///
/// @param titles ways to write the title, the longest first
/// @param sized how many slots the socket is as wide as, so that all are equally wide
record SocketBlock(
        List<String> titles, MemoryPlaces memory, boolean socket, int sized, SlotCells cells)
        implements Block {

    private static final double HEIGHT = 14;
    private static final double NARROW_SLOT = 1.9;
    private static final double WIDE_SLOT = 3.2;
    private static final double NARROW_CPU = 11;
    private static final double WIDE_CPU = 19;
    private static final double BESIDE_CPU = 1.4;
    private static final double IN_CHANNEL = 0.6;
    private static final double BETWEEN = 1;

    @Override
    public double narrowest() {
        return gaps() + sized * NARROW_SLOT + (socket ? NARROW_CPU : 0);
    }

    @Override
    public double widest() {
        return gaps() + sized * WIDE_SLOT + (socket ? WIDE_CPU : 0);
    }

    private double gaps() {
        int channels = memory.channels().size();
        int slots = memory.slots().size();
        return (slots - channels) * IN_CHANNEL
                + Math.max(0, channels - 1) * BETWEEN
                + (socket && channels > 0 ? 2 * BESIDE_CPU - BETWEEN : 0)
                + 0.1;
    }

    @Override
    public double height(double width) {
        return SlotGrid.TITLE + HEIGHT;
    }

    @Override
    public void draw(double x, double y, double width, List<Shape> shapes) {
        shapes.add(
                new Label(
                        titles,
                        x,
                        y + SlotGrid.TITLE / 2 - 0.4,
                        width,
                        Label.Size.SMALL,
                        Label.Align.LEFT,
                        Label.Fit.CUT,
                        new Shape.Ink.Of(Role.MUTED_TEXT)));
        double top = y + SlotGrid.TITLE;
        double flexible = width - gaps() - sized * NARROW_SLOT - (socket ? NARROW_CPU : 0);
        double growth = sized * (WIDE_SLOT - NARROW_SLOT) + (socket ? WIDE_CPU - NARROW_CPU : 0);
        double share = growth == 0 ? 0 : Math.clamp(flexible / growth, 0, 1);
        double slot = NARROW_SLOT + share * (WIDE_SLOT - NARROW_SLOT);
        int left = socket ? Math.ceilDiv(memory.channels().size(), 2) : memory.channels().size();
        double at = channels(memory.channels().subList(0, left), x, top, slot, shapes);
        if (socket) {
            at += left > 0 ? BESIDE_CPU - BETWEEN : 0;
            double cpu = NARROW_CPU + share * (WIDE_CPU - NARROW_CPU);
            Box box = new Box(at, top + 1, cpu, HEIGHT - 2);
            cells.draw(Slot.of(SlotKind.PROCESSOR, memory.socket()), box, shapes);
            at += cpu + BESIDE_CPU;
        }
        channels(memory.channels().subList(left, memory.channels().size()), at, top, slot, shapes);
    }

    private double channels(
            List<List<Slot>> channels, double x, double top, double slot, List<Shape> shapes) {
        double at = x;
        for (List<Slot> channel : channels) {
            for (Slot place : channel) {
                cells.draw(place, new Box(at, top, slot, HEIGHT), shapes);
                at += slot + IN_CHANNEL;
            }
            at += BETWEEN - IN_CHANNEL;
        }
        return at;
    }
}
