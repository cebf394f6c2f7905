package hostplan.drawing;

import java.util.ArrayList;
import java.util.List;

/// Blocks side by side, and in further lines where they do not fit into one.
record Flow(List<Block> blocks, double gap) implements Block {

    Flow {
        blocks = List.copyOf(blocks);
    }

    /// One block in its line.
    private record Placed(Block block, double x, double width) {}

    @Override
    public double narrowest() {
        return blocks.stream().mapToDouble(Block::narrowest).max().orElse(0);
    }

    @Override
    public double widest() {
        return blocks.stream().mapToDouble(Block::widest).sum()
                + gap * Math.max(0, blocks.size() - 1);
    }

    @Override
    public double height(double width) {
        List<List<Placed>> lines = lines(width);
        return lines.stream().mapToDouble(Flow::height).sum() + gap * Math.max(0, lines.size() - 1);
    }

    @Override
    public void draw(double x, double y, double width, List<Shape> shapes) {
        double top = y;
        for (List<Placed> line : lines(width)) {
            for (Placed placed : line) {
                placed.block().draw(x + placed.x(), top, placed.width(), shapes);
            }
            top += height(line) + gap;
        }
    }

    private static double height(List<Placed> line) {
        return line.stream()
                .mapToDouble(placed -> placed.block().height(placed.width()))
                .max()
                .orElse(0);
    }

    /// As many in a line as fit at their narrowest, equal blocks in lines of about the same length;
    /// the room that is left is shared.
    private List<List<Placed>> lines(double width) {
        List<List<Block>> lines = greedy(width, blocks.size());
        boolean equal = blocks.stream().mapToDouble(Block::narrowest).distinct().count() == 1;
        if (equal && lines.size() > 1) {
            lines = greedy(width, Math.ceilDiv(blocks.size(), lines.size()));
        }
        return lines.stream().map(line -> placed(line, width)).toList();
    }

    private List<List<Block>> greedy(double width, int mostInLine) {
        List<List<Block>> lines = new ArrayList<>();
        double taken = 0;
        for (Block block : blocks) {
            boolean full =
                    lines.isEmpty()
                            || lines.getLast().size() == mostInLine
                            || taken + gap + block.narrowest() > width;
            if (full) {
                lines.add(new ArrayList<>());
                taken = block.narrowest();
            } else {
                taken += gap + block.narrowest();
            }
            lines.getLast().add(block);
        }
        return lines;
    }

    private List<Placed> placed(List<Block> line, double width) {
        double narrowest = line.stream().mapToDouble(Block::narrowest).sum();
        double growth =
                line.stream().mapToDouble(block -> block.widest() - block.narrowest()).sum();
        double spare = Math.max(0, width - narrowest - gap * (line.size() - 1));
        double share = growth == 0 ? 0 : Math.min(1, spare / growth);
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (Block block : line) {
            double own = block.narrowest() + share * (block.widest() - block.narrowest());
            placed.add(new Placed(block, x, Math.min(own, width)));
            x += own + gap;
        }
        return placed;
    }
}
