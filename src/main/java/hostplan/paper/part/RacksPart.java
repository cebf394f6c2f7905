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
import hostplan.rack.Elevation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The racks at 1:10, each from the front beside what stands in it, and from the rear beside its
/// cables.
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
        return racks.all().stream().map(rack -> section(rack, racks)).toList();
    }

    private static Section section(Elevation elevation, PrintedRacks racks) {
        RackWords words = new RackWords(racks.source().texts());
        Rack rack = elevation.rack();
        List<Finding> findings = racks.findings(elevation);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.title(words.text("rack.title", rack.name()))
                        .beside(about(rack, racks, words)));
        List<Block> right = new ArrayList<>();
        RackContents contents = new RackContents(elevation, racks, words);
        right.add(contents.things());
        right.addAll(new RackSums(elevation, words).blocks());
        blocks.add(new Beside(List.of(picture(elevation, Face.FRONT, findings, racks)), right));
        RackDoubts doubts = new RackDoubts(elevation, findings, words);
        blocks.addAll(doubts.tests());
        blocks.add(Heading.section(words.text("rack.rear", rack.name())));
        List<Block> behind = new ArrayList<>(contents.cables());
        behind.addAll(doubts.assumptions());
        behind.addAll(doubts.notices());
        blocks.add(new Beside(List.of(picture(elevation, Face.REAR, findings, racks)), behind));
        return new Section(
                List.of(words.text("part.racks"), rack.name()),
                Anchors.of(ObjectKind.RACK, rack.id()),
                Turn.AS_DRAWINGS_FIT,
                blocks);
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
            Elevation elevation, Face face, List<Finding> findings, PrintedRacks racks) {
        RackMarks marks =
                new RackMarks(
                        subjects(findings, RackRules::isWrongPlace),
                        subjects(findings, RackRules::isDoubt));
        Drawing drawing =
                RackDrawing.of(
                        new RackLayout(elevation, List.of(face), 1),
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
