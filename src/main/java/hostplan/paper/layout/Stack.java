package hostplan.paper.layout;

import hostplan.paper.layout.Page.Placed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Slabs below each other in a frame; it says when no more fit.
final class Stack {

    private static final double TOLERANCE = 0.01;

    private final double x;
    private final double y;
    private final double height;
    private final List<Placed> placed = new ArrayList<>();
    private double used;

    Stack(double x, double y, double height) {
        this.x = x;
        this.y = y;
        this.height = height;
    }

    /// Whether nothing is seen on it.
    boolean isBlank() {
        return used == 0;
    }

    List<Placed> placed() {
        return placed;
    }

    double used() {
        return used;
    }

    /// Whether these fit below what is there.
    boolean takes(List<Slab> slabs) {
        double needed = used;
        for (Slab slab : slabs) {
            needed += (needed == 0 ? 0 : slab.gap()) + slab.height();
        }
        return needed <= height + TOLERANCE;
    }

    void add(Slab slab) {
        if (isBlank() && slab.head().isPresent()) {
            put(slab.head().get());
        }
        put(slab);
    }

    private void put(Slab slab) {
        used += isBlank() ? 0 : slab.gap();
        placed.add(new Placed(x, y + used, slab.marks()));
        used += slab.height();
    }

    /// The next slabs that must stay together: all that are bound to the one after them, and that.
    static List<Slab> group(Iterator<Slab> slabs) {
        List<Slab> group = new ArrayList<>();
        do {
            group.add(slabs.next());
        } while (group.getLast().bond() == Slab.Bond.WITH_NEXT && slabs.hasNext());
        return group;
    }
}
