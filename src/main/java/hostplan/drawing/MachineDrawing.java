package hostplan.drawing;

import hostplan.drawing.Shape.Label;
import hostplan.hardware.machine.Machine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Draws a machine: what one sees from the front, and what is inside and at the rear; side by side
/// where there is room. Every slot has the identity [hostplan.hardware.Slot#text()].
public final class MachineDrawing {

    private static final double PADDING = 2.4;
    private static final double GAP = 2.4;
    private static final double HEADING = 5;

    /// The share of the width that the front takes at most beside the inside.
    private static final double LARGEST_FRONT = 0.42;

    private final Machine machine;
    private final Words words;
    private final double width;
    private final SlotCells cells;
    private final List<Shape> shapes = new ArrayList<>();

    private MachineDrawing(Machine machine, SlotStates states, Words words, double width) {
        this.machine = machine;
        this.words = words;
        this.width = width;
        cells = new SlotCells(machine, states, new PartLabels(machine, words));
    }

    /// The machine as a drawing of a width in millimetres, as high as it takes.
    public static Drawing of(Machine machine, SlotStates states, Words words, double width) {
        return new MachineDrawing(machine, states, words, width).drawn();
    }

    /// A side of the machine in its frame.
    private record View(String title, List<Block> lines) {

        double narrowest() {
            return lines.stream().mapToDouble(Block::narrowest).max().orElse(0) + 2 * PADDING;
        }

        double widest() {
            return lines.stream().mapToDouble(Block::widest).max().orElse(0) + 2 * PADDING;
        }

        double height(double width) {
            double room = width - 2 * PADDING;
            return lines.stream().mapToDouble(line -> line.height(room)).sum()
                    + GAP * (lines.size() - 1)
                    + 2 * PADDING;
        }
    }

    private Drawing drawn() {
        MachineBlocks blocks = new MachineBlocks(machine, words, cells);
        List<View> views =
                Stream.of(
                                view("machine.front", List.of(flow(blocks.front()))),
                                view(
                                        "machine.inside",
                                        List.of(flow(blocks.sockets()), flow(blocks.rest()))))
                        .filter(view -> !view.lines().isEmpty())
                        .toList();
        double bottom = place(views);
        Legend legend = legend(bottom);
        shapes.addAll(legend.shapes());
        return new Drawing(
                width, legend.bottom(), shapes, new MachineTable(machine, words, cells).table());
    }

    private static Flow flow(List<Block> blocks) {
        return new Flow(blocks, GAP);
    }

    private View view(String key, List<Flow> lines) {
        return new View(
                words.text(key),
                lines.stream()
                        .filter(flow -> !flow.blocks().isEmpty())
                        .map(Block.class::cast)
                        .toList());
    }

    private double place(List<View> views) {
        if (views.size() < 2) {
            return below(views);
        }
        double narrowest = views.stream().mapToDouble(View::narrowest).sum();
        double spare = width - GAP * (views.size() - 1) - comfortable(views);
        return narrowest <= width && spare >= 0 ? beside(views) : below(views);
    }

    /// Beside each other only where the inside keeps its sockets in one line.
    private static double comfortable(List<View> views) {
        View inside = views.getLast();
        double sockets = inside.lines().getFirst() instanceof Flow flow ? leastInOneLine(flow) : 0;
        return views.getFirst().narrowest() * 1.3 + Math.max(inside.narrowest(), sockets);
    }

    private static double leastInOneLine(Flow flow) {
        return flow.blocks().stream().mapToDouble(Block::narrowest).sum()
                + GAP * (flow.blocks().size() - 1)
                + 2 * PADDING;
    }

    private double below(List<View> views) {
        double y = 0;
        for (View view : views) {
            double own = Math.min(width, view.widest());
            y = draw(view, 0, y, Math.max(own, view.narrowest()), view.height(own)) + GAP;
        }
        return views.isEmpty() ? 0 : y - GAP;
    }

    private double beside(List<View> views) {
        View front = views.getFirst();
        View inside = views.getLast();
        double least =
                Math.max(inside.narrowest(), leastInOneLine((Flow) inside.lines().getFirst()));
        double most = Math.max(front.narrowest(), Math.min(front.widest(), width * LARGEST_FRONT));
        double left = Math.clamp(width - GAP - least, front.narrowest(), most);
        double right = Math.min(width - GAP - left, Math.max(least, inside.widest()));
        double height = Math.max(front.height(left), inside.height(right));
        draw(front, 0, 0, left, height);
        return draw(inside, left + GAP, 0, right, height);
    }

    private double draw(View view, double x, double y, double own, double height) {
        shapes.add(
                new Label(
                        List.of(view.title()),
                        x,
                        y + HEADING / 2 - 0.6,
                        own,
                        Label.Size.SMALL,
                        Label.Align.LEFT,
                        Label.Fit.CUT,
                        new Shape.Ink.Of(Role.TEXT)));
        double top = y + HEADING;
        shapes.add(new Shape.Area("", new Box(x, top, own, height), Role.CASE));
        double at = top + PADDING;
        for (Block line : view.lines()) {
            double room = own - 2 * PADDING;
            line.draw(x + PADDING, at, room, shapes);
            at += line.height(room) + GAP;
        }
        return top + height;
    }

    private Legend legend(double top) {
        Legend legend = new Legend(0, width, top + 0.8);
        for (Role role : List.of(Role.WRONG, Role.DOUBTFUL)) {
            if (drawn(role)) {
                legend.add("", role, words.text("machine.state." + role.code()));
            }
        }
        return legend;
    }

    private boolean drawn(Role role) {
        return shapes.stream()
                .anyMatch(shape -> shape instanceof Shape.Area area && area.role() == role);
    }
}
