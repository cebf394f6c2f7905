package hostplan.drawing;

import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.HostMap.Lane;
import hostplan.drawing.HostMap.Part;
import hostplan.drawing.HostMap.Segment;
import hostplan.drawing.Shape.Label.Align;
import hostplan.drawing.TableTwin.Heading;
import hostplan.drawing.TableTwin.Row;

import java.util.ArrayList;
import java.util.List;

/// Says in a table what a host map shows: a row for each piece of each lane.
final class HostMapTable {

    private final SlicingAnswer answer;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();

    private HostMapTable(SlicingAnswer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    static TableTwin of(SlicingAnswer answer, HostMap map, Words words) {
        HostMapTable table = new HostMapTable(answer, words);
        for (int number = 0; number < map.nodes().size(); number++) {
            String where =
                    map.nodes().size() > 1
                            ? words.text(
                                    answer.nodes().isEmpty() ? "hostMap.node" : "hostMap.numa",
                                    number)
                            : words.text("hostMap.host");
            map.nodes().get(number).lanes().forEach(lane -> table.lane(where, lane));
        }
        map.shared().forEach(lane -> table.lane(words.text("hostMap.host"), lane));
        return new TableTwin(table.headings(), table.rows);
    }

    private List<Heading> headings() {
        return List.of(
                new Heading(words.text("hostMap.table.where"), Align.LEFT),
                new Heading(words.text("hostMap.table.resource"), Align.LEFT),
                new Heading(words.text("hostMap.table.what"), Align.LEFT),
                new Heading(words.text("hostMap.table.count"), Align.RIGHT),
                new Heading(words.text("hostMap.table.each"), Align.RIGHT),
                new Heading(words.text("hostMap.table.together"), Align.RIGHT),
                new Heading(words.text("hostMap.table.share"), Align.RIGHT));
    }

    private void lane(String where, Lane lane) {
        for (Segment segment : lane.segments()) {
            if (segment.length().signum() > 0) {
                rows.add(new Row(segment.part().id(), cells(where, lane, segment)));
            }
        }
    }

    private List<String> cells(String where, Lane lane, Segment segment) {
        return List.of(
                where,
                words.name(lane.resource()),
                what(segment.part()),
                counted(segment),
                words.amount(lane.resource(), segment.each()),
                words.amount(lane.resource(), segment.length()),
                words.share(segment.length(), lane.length()));
    }

    private String what(Part part) {
        return switch (part) {
            case Part.Slices slices -> {
                String name = answer.lines().get(slices.line()).flavor().name();
                yield slices.of()
                        .map(of -> words.text("hostMap.table.part", name, of.number(), of.parts()))
                        .orElse(name);
            }
            case Part.Rest(HostMap.Kind kind) -> words.text("hostMap." + kind.id());
        };
    }

    private String counted(Segment segment) {
        return switch (segment.part()) {
            case Part.Slices _ -> words.format().number(segment.count());
            case Part.Rest _ -> "";
        };
    }
}
