package hostplan.drawing;

import hostplan.capacity.LineAnswer;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.HostMap.Lane;
import hostplan.drawing.HostMap.Node;
import hostplan.drawing.HostMap.Part;
import hostplan.drawing.Shape.Ink;
import hostplan.drawing.Shape.Label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Draws a host map: a bar for each lane, all to the same scale of their own resource, with what it
/// is to the left, how full it is to the right, and the key below. The more nodes there are, the
/// lower are their bars; where there is room, nodes stand in two columns.
public final class HostMapDrawing {

    private static final double HEADING = 5.4;
    private static final double NODE_LANE = 7.8;
    private static final double LOWEST_NODE_LANE = 4.6;
    private static final double SHARED_LANE = 4.2;
    private static final double GAP = 1.8;
    private static final double NODE_GAP = 2;
    private static final double NAMES = 18;
    private static final double FIGURES = 35;
    private static final double NARROWEST_BAR = 20;

    /// From so many nodes and so much width on there are two columns.
    private static final int NODES_OF_COLUMNS = 3;

    private static final double WIDTH_OF_COLUMNS = 280;
    private static final double COLUMN_GAP = 6;

    private final SlicingAnswer answer;
    private final HostMap map;
    private final Words words;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();
    private final LaneDrawing lanes;
    private double y;

    private HostMapDrawing(SlicingAnswer answer, HostMap map, Words words, double width) {
        this.answer = answer;
        this.map = map;
        this.words = words;
        this.width = width;
        lanes = new LaneDrawing(answer, words);
    }

    /// The map as a drawing of a width in millimetres, as high as it takes.
    public static Drawing of(SlicingAnswer answer, HostMap map, Words words, double width) {
        return new HostMapDrawing(answer, map, words, width).drawn();
    }

    private Drawing drawn() {
        nodes();
        for (Lane lane : map.shared()) {
            lane(lane, SHARED_LANE, new Column(0, width));
        }
        Legend legend = legend();
        shapes.addAll(legend.shapes());
        return new Drawing(width, legend.bottom(), shapes, HostMapTable.of(answer, map, words));
    }

    /// A part of the width in which nodes stand one below the other.
    private record Column(double x, double width) {

        double bar() {
            return Math.max(NARROWEST_BAR, width - NAMES - FIGURES);
        }
    }

    /// Line by line, so that the numbers of the nodes are read as texts are.
    private void nodes() {
        List<Column> columns = columns();
        List<Node> nodes = map.nodes();
        for (int first = 0; first < nodes.size(); first += columns.size()) {
            double top = y;
            for (int place = 0; place < columns.size() && first + place < nodes.size(); place++) {
                y = top;
                node(nodes.get(first + place), first + place, columns.get(place));
            }
        }
    }

    private List<Column> columns() {
        if (map.nodes().size() < NODES_OF_COLUMNS || width < WIDTH_OF_COLUMNS) {
            return List.of(new Column(0, width));
        }
        double each = (width - COLUMN_GAP) / 2;
        return List.of(new Column(0, each), new Column(each + COLUMN_GAP, each));
    }

    private void node(Node node, int number, Column column) {
        if (map.nodes().size() > 1) {
            label(
                    column.x(),
                    y + HEADING / 2 - 0.6,
                    column.width(),
                    headings(node, number),
                    Label.Size.HEADING);
            y += HEADING;
        }
        for (Lane lane : node.lanes()) {
            lane(lane, nodeLane(), column);
        }
        y += NODE_GAP;
    }

    private double nodeLane() {
        return Math.max(LOWEST_NODE_LANE, NODE_LANE - 0.8 * Math.max(0, map.nodes().size() - 2));
    }

    private List<String> headings(Node node, int number) {
        return List.of(
                words.text(
                        answer.nodes().isEmpty() ? "hostMap.node.slices" : "hostMap.numa.slices",
                        number,
                        node.slices(),
                        cores()));
    }

    /// The cores and threads of each socket, where they are the same in each.
    private String cores() {
        int sockets = map.nodes().size();
        return answer.question()
                .host()
                .processors()
                .filter(cpu -> cpu.cores().isPresent() && cpu.cores().get() % sockets == 0)
                .map(cpu ->
                        words.text(
                                "hostMap.node.cores",
                                cpu.cores().get() / sockets,
                                cpu.threads() / sockets))
                .orElse("");
    }

    private void lane(Lane lane, double height, Column column) {
        label(
                column.x(),
                y + height / 2,
                NAMES - 1,
                List.of(words.name(lane.resource())),
                Label.Size.NORMAL);
        Box bar = new Box(column.x() + NAMES, y, column.bar(), height);
        shapes.addAll(lanes.shapes(lane, bar));
        label(bar.right() + 2, y + height / 2, FIGURES - 2, figures(lane), Label.Size.SMALL);
        y += height + GAP;
    }

    /// How full it is and how long; where there is no room for that, less of it.
    private List<String> figures(Lane lane) {
        String share = words.share(lane.used(), lane.length());
        String length = words.amount(lane.resource(), lane.length());
        String number = words.format().number(lane.length());
        return List.of(
                words.text("hostMap.used", share, length),
                words.text("hostMap.used", share, length.startsWith(number) ? number : share),
                share);
    }

    private void label(double x, double middle, double room, List<String> texts, Label.Size size) {
        shapes.add(
                new Label(
                        texts,
                        x,
                        middle,
                        room,
                        size,
                        Label.Align.LEFT,
                        Label.Fit.CUT,
                        new Ink.Of(size == Label.Size.HEADING ? Role.TEXT : Role.MUTED_TEXT)));
    }

    private Legend legend() {
        Legend legend = new Legend(NAMES, width, y);
        for (int line = 0; line < answer.lines().size(); line++) {
            LineAnswer found = answer.lines().get(line);
            if (found.count() > 0) {
                legend.add(
                        HostMap.sliceId(line),
                        Role.slice(line),
                        words.text("hostMap.band", found.flavor().name(), found.count()));
            }
        }
        for (HostMap.Kind kind : kinds()) {
            legend.add(kind.id(), kind.role(), words.text("hostMap." + kind.id()));
        }
        return legend;
    }

    private Set<HostMap.Kind> kinds() {
        Set<HostMap.Kind> kinds = EnumSet.noneOf(HostMap.Kind.class);
        map.lanes().stream()
                .flatMap(lane -> lane.segments().stream())
                .map(HostMap.Segment::part)
                .forEach(part -> {
                    switch (part) {
                        case Part.Rest(HostMap.Kind kind) -> kinds.add(kind);
                        case Part.Slices _ -> {}
                    }
                });
        return kinds;
    }
}
