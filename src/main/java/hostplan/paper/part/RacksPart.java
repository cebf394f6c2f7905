package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.inventory.Face;
import hostplan.paper.Block;
import hostplan.paper.Block.Beside;
import hostplan.paper.Block.Heading;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.rack.Elevation;

import java.util.ArrayList;
import java.util.List;

/// The racks at 1:10, from the front and from the rear, with what stands in them.
final class RacksPart implements Part {

    @Override
    public String code() {
        return "racks";
    }

    @Override
    public List<Section> sections(PlanSource source) {
        PrintedRacks racks = new PrintedRacks(source);
        RackWords words = new RackWords(source.texts());
        List<RackContents> all =
                racks.all().stream().map(rack -> new RackContents(rack, racks, words)).toList();
        int perPage = source.wishes().racksPerPage();
        if (perPage > 1) {
            return new RackRows(racks, words).sections(all, perPage);
        }
        boolean beside = all.stream().allMatch(RackContents::fitBesideDrawings);
        return all.stream().map(contents -> section(contents, words, beside)).toList();
    }

    /// @param beside the same for all racks of a plan, so that one finds the same in each
    private static Section section(RackContents contents, RackWords words, boolean beside) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(RackPictures.title(contents, words));
        blocks.addAll(beside ? besideDrawings(contents, words) : belowDrawings(contents, words));
        return RackPictures.section(contents, words, Turn.AS_DRAWINGS_FIT, blocks);
    }

    /// The front beside what stands in it, and the rear beside its cables.
    private static List<Block> besideDrawings(RackContents contents, RackWords words) {
        Elevation elevation = contents.elevation();
        PrintedRacks racks = contents.racks();
        List<Finding> findings = racks.findings(elevation);
        RackDoubts doubts = new RackDoubts(elevation, findings, words);
        List<Block> right = new ArrayList<>(List.of(contents.things()));
        right.addAll(new RackSums(elevation, words).blocks());
        right.addAll(racks.legend(elevation));
        List<Block> behind = new ArrayList<>(contents.cables());
        behind.addAll(doubts.assumptions());
        behind.addAll(doubts.tests());
        behind.addAll(doubts.notices());
        Block front =
                RackPictures.picture(
                        RackPictures.front(elevation), List.of(Face.FRONT), findings, racks);
        Block rear = RackPictures.picture(elevation, List.of(Face.REAR), findings, racks);
        return List.of(
                new Beside(List.of(front), right),
                Heading.section(words.text("rack.rear", elevation.rack().name())),
                new Beside(List.of(rear), behind));
    }

    /// Front and rear beside each other, and what stands in it on the pages after.
    private static List<Block> belowDrawings(RackContents contents, RackWords words) {
        Elevation elevation = contents.elevation();
        PrintedRacks racks = contents.racks();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                RackPictures.picture(
                        elevation,
                        List.of(Face.FRONT, Face.REAR),
                        racks.findings(elevation),
                        racks));
        blocks.add(contents.thingsWithCables());
        blocks.addAll(racks.legend(elevation));
        blocks.addAll(RackPictures.sumsAndDoubts(contents, words));
        return blocks;
    }
}
