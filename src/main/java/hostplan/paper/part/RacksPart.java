package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.RackRules;
import hostplan.drawing.Drawing;
import hostplan.drawing.RackDrawing;
import hostplan.drawing.RackFacts;
import hostplan.drawing.RackLayout;
import hostplan.drawing.RackMarks;
import hostplan.inventory.Face;
import hostplan.inventory.Rack;
import hostplan.paper.Block;
import hostplan.paper.Block.Beside;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Picture;
import hostplan.paper.Block.Scale;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.project.ObjectKind;
import hostplan.project.RackEdits;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The racks at 1:10, from the front and from the rear, with what stands in them.
final class RacksPart implements Part {

    /// What a millimetre of a drawing stands for.
    private static final Scale SCALE = new Scale.OneTo(10);

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
        boolean beside = all.stream().allMatch(RackContents::fitBesideDrawings);
        return all.stream().map(contents -> section(contents, beside)).toList();
    }

    /// @param beside the same for all racks of a plan, so that one finds the same in each
    private static Section section(RackContents contents, boolean beside) {
        Elevation elevation = contents.elevation();
        PrintedRacks racks = contents.racks();
        RackWords words = new RackWords(racks.source().texts());
        Rack rack = elevation.rack();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.title(words.text("rack.title", rack.name()))
                        .beside(about(rack, racks, words)));
        blocks.addAll(
                beside
                        ? besideDrawings(elevation, racks, contents, words)
                        : belowDrawings(elevation, racks, contents, words));
        return new Section(
                List.of(words.text("part.racks"), rack.name()),
                Anchors.of(ObjectKind.RACK, rack.id()),
                Turn.AS_DRAWINGS_FIT,
                blocks);
    }

    /// The front beside what stands in it, and the rear beside its cables.
    private static List<Block> besideDrawings(
            Elevation elevation, PrintedRacks racks, RackContents contents, RackWords words) {
        List<Finding> findings = racks.findings(elevation);
        RackDoubts doubts = new RackDoubts(elevation, findings, words);
        List<Block> right = new ArrayList<>(List.of(contents.things()));
        right.addAll(new RackSums(elevation, words).blocks());
        List<Block> behind = new ArrayList<>(contents.cables());
        behind.addAll(doubts.assumptions());
        behind.addAll(doubts.tests());
        behind.addAll(doubts.notices());
        List<Block> blocks = new ArrayList<>();
        right.addAll(racks.legend(elevation));
        blocks.add(
                new Beside(
                        List.of(picture(front(elevation), List.of(Face.FRONT), findings, racks)),
                        right));
        blocks.add(Heading.section(words.text("rack.rear", elevation.rack().name())));
        blocks.add(
                new Beside(
                        List.of(picture(elevation, List.of(Face.REAR), findings, racks)), behind));
        return blocks;
    }

    /// Front and rear beside each other, and what stands in it on the pages after.
    private static List<Block> belowDrawings(
            Elevation elevation, PrintedRacks racks, RackContents contents, RackWords words) {
        List<Finding> findings = racks.findings(elevation);
        RackDoubts doubts = new RackDoubts(elevation, findings, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(picture(elevation, List.of(Face.FRONT, Face.REAR), findings, racks));
        blocks.add(contents.thingsWithCables());
        blocks.addAll(racks.legend(elevation));
        blocks.addAll(new RackSums(elevation, words).blocks());
        blocks.addAll(doubts.tests());
        blocks.addAll(doubts.assumptions());
        blocks.addAll(doubts.notices());
        return blocks;
    }

    /// Without what hangs beside the units behind, which is not seen from the front.
    private static Elevation front(Elevation elevation) {
        return elevation.without(
                elevation.occupants().stream()
                        .filter(RackEdits::isBeside)
                        .filter(each -> !each.sides().contains(Face.FRONT))
                        .map(Occupant::id)
                        .collect(Collectors.toSet()));
    }

    private static String about(Rack rack, PrintedRacks racks, RackWords words) {
        return Stream.of(
                        racks.site(rack),
                        words.text("rack.units", rack.units()),
                        words.text("rack.width." + rack.width().code()),
                        rack.depthMm().map(mm -> words.text("rack.deep", mm)).orElse(""),
                        rack.postsMm().map(mm -> words.text("rack.posts", mm)).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Picture picture(
            Elevation elevation, List<Face> faces, List<Finding> findings, PrintedRacks racks) {
        RackMarks marks =
                new RackMarks(
                        subjects(findings, RackRules::isWrongPlace),
                        subjects(findings, RackRules::isDoubt));
        Drawing drawing =
                RackDrawing.of(
                        new RackLayout(elevation, faces, 1),
                        new RackFacts(racks.source().index()),
                        marks,
                        racks.source().texts().drawingWords());
        return new Picture(drawing, SCALE, "");
    }

    private static Set<String> subjects(List<Finding> findings, Predicate<Finding> wanted) {
        return findings.stream()
                .filter(wanted)
                .map(finding -> finding.subject().id())
                .collect(Collectors.toSet());
    }
}
