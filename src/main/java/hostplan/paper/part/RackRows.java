package hostplan.paper.part;

import hostplan.drawing.Drawing;
import hostplan.drawing.RackLayout;
import hostplan.drawing.SideBySide;
import hostplan.drawing.SideBySide.Placed;
import hostplan.inventory.Face;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.rack.Elevation;

import java.util.ArrayList;
import java.util.List;

/// Several racks beside each other on a page, all of them on one floor: first their fronts, then
/// their rears. What stands in each follows on pages of its own.
record RackRows(PrintedRacks racks, RackWords words) {

    /// Between two racks, in millimetres.
    private static final double BETWEEN = 5;

    List<Section> sections(List<RackContents> all, int perPage) {
        List<Section> sections = new ArrayList<>();
        for (int first = 0; first < all.size(); first += perPage) {
            List<RackContents> some = all.subList(first, Math.min(all.size(), first + perPage));
            sections.add(row(some));
            some.forEach(contents -> sections.add(contents(contents)));
        }
        return sections;
    }

    private Section row(List<RackContents> some) {
        String first = some.getFirst().elevation().rack().name();
        String last = some.getLast().elevation().rack().name();
        String name =
                some.size() == 1
                        ? words.text("rack.title", first)
                        : words.text("rack.row", first, last);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.title(name).beside(words.text("rack.row.front")));
        blocks.add(RackPictures.picture(row(some, Face.FRONT)));
        blocks.add(new Block.PageBreak());
        blocks.add(Heading.title(name).beside(words.text("rack.row.rear")));
        blocks.add(RackPictures.picture(row(some, Face.REAR)));
        return new Section(
                List.of(words.text("part.racks"), name), "", Turn.AS_DRAWINGS_FIT, blocks);
    }

    private Drawing row(List<RackContents> some, Face face) {
        List<Elevation> seen =
                some.stream()
                        .map(RackContents::elevation)
                        .map(each -> face == Face.FRONT ? RackPictures.front(each) : each)
                        .toList();
        double floor = seen.stream().mapToDouble(each -> floor(each, face)).max().orElse(0);
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (Elevation each : seen) {
            Drawing drawing =
                    RackPictures.drawing(each, List.of(face), racks.findings(each), racks);
            placed.add(new Placed(drawing, x, floor - floor(each, face)));
            x += drawing.width() + BETWEEN;
        }
        return SideBySide.of(placed);
    }

    private static double floor(Elevation elevation, Face face) {
        return new RackLayout(elevation, List.of(face), 1).frameBottom();
    }

    private Section contents(RackContents contents) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(RackPictures.title(contents, words));
        blocks.add(contents.thingsWithCables());
        blocks.addAll(racks.legend(contents.elevation()));
        blocks.addAll(RackPictures.sumsAndDoubts(contents, words));
        return RackPictures.section(contents, words, Turn.AS_ASKED, blocks);
    }
}
