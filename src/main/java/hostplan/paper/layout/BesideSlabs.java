package hostplan.paper.layout;

import hostplan.paper.Block;
import hostplan.paper.Block.Beside;
import hostplan.paper.Block.Picture;
import hostplan.paper.layout.Page.Placed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Two columns as slabs: one where both fit on a page, else one for each page.
record BesideSlabs(BlockSlabs layout, Beside beside) {

    private static final double GUTTER = 16;
    private static final double GAP = 6;

    /// The share of the width that drawings take at most.
    private static final double LARGEST_LEFT = 0.62;

    List<Slab> in(Room room) {
        double left = leftWidth(room);
        double x = left + GUTTER;
        List<Stack> drawn = columns(beside.left(), 0, new Room(left, room.height()));
        List<Stack> written = columns(beside.right(), x, new Room(room.width() - x, room.height()));
        List<Slab> slabs = new ArrayList<>();
        for (int page = 0; page < Math.max(drawn.size(), written.size()); page++) {
            slabs.add(slab(page, drawn, written));
        }
        return slabs;
    }

    private double leftWidth(Room room) {
        double widest = 0;
        for (Block block : beside.left()) {
            if (block instanceof Picture picture) {
                double natural =
                        new PictureSlab(picture, layout.measures(), layout.texts()).naturalWidth();
                widest = Math.max(widest, natural);
            }
        }
        return widest == 0
                ? (room.width() - GUTTER) / 2
                : Math.min(widest, room.width() * LARGEST_LEFT);
    }

    /// On the first page there is room for a heading above.
    private List<Stack> columns(List<Block> blocks, double x, Room room) {
        List<Stack> stacks = new ArrayList<>();
        Stack stack = new Stack(x, 0, room.height() - PictureSlab.FOR_HEADING);
        Iterator<Slab> slabs = layout.of(blocks, room);
        while (slabs.hasNext()) {
            List<Slab> group = Stack.group(slabs);
            if (!stack.isBlank() && !stack.takes(group)) {
                stacks.add(stack);
                stack = new Stack(x, 0, room.height());
            }
            for (Slab slab : group) {
                if (!stack.isBlank() && !stack.takes(List.of(slab))) {
                    stacks.add(stack);
                    stack = new Stack(x, 0, room.height());
                }
                stack.add(slab);
            }
        }
        stacks.add(stack);
        return stacks;
    }

    private static Slab slab(int page, List<Stack> left, List<Stack> right) {
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        for (List<Stack> column : List.of(left, right)) {
            if (page < column.size()) {
                height = Math.max(height, column.get(page).used());
                for (Placed placed : column.get(page).placed()) {
                    placed.marks().forEach(mark -> marks.add(mark.moved(placed.x(), placed.y())));
                }
            }
        }
        return Slab.loose(height, GAP, marks);
    }
}
