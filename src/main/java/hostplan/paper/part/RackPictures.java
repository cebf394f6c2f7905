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

/// What all pages of racks have: drawings at 1:10, headings, sums and doubts.
final class RackPictures {

    /// What a millimetre of a drawing stands for.
    private static final Scale SCALE = new Scale.OneTo(10);

    private RackPictures() {}

    static Picture picture(Drawing drawing) {
        return new Picture(drawing, SCALE, "");
    }

    static Picture picture(
            Elevation elevation, List<Face> faces, List<Finding> findings, PrintedRacks racks) {
        return picture(drawing(elevation, faces, findings, racks));
    }

    static Drawing drawing(
            Elevation elevation, List<Face> faces, List<Finding> findings, PrintedRacks racks) {
        RackMarks marks =
                new RackMarks(
                        subjects(findings, RackRules::isWrongPlace),
                        subjects(findings, RackRules::isDoubt));
        return RackDrawing.of(
                new RackLayout(elevation, faces, 1),
                new RackFacts(racks.source().index()),
                marks,
                racks.source().texts().drawingWords());
    }

    private static Set<String> subjects(List<Finding> findings, Predicate<Finding> wanted) {
        return findings.stream()
                .filter(wanted)
                .map(finding -> finding.subject().id())
                .collect(Collectors.toSet());
    }

    /// Without what hangs beside the units behind, which is not seen from the front.
    static Elevation front(Elevation elevation) {
        return elevation.without(
                elevation.occupants().stream()
                        .filter(RackEdits::isBeside)
                        .filter(each -> !each.sides().contains(Face.FRONT))
                        .map(Occupant::id)
                        .collect(Collectors.toSet()));
    }

    static Heading title(RackContents contents, RackWords words) {
        Rack rack = contents.elevation().rack();
        return Heading.title(words.text("rack.title", rack.name()))
                .beside(about(rack, contents.racks(), words));
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

    static List<Block> sumsAndDoubts(RackContents contents, RackWords words) {
        Elevation elevation = contents.elevation();
        RackDoubts doubts = new RackDoubts(elevation, contents.racks().findings(elevation), words);
        List<Block> blocks = new ArrayList<>(new RackSums(elevation, words).blocks());
        blocks.addAll(doubts.tests());
        blocks.addAll(doubts.assumptions());
        blocks.addAll(doubts.notices());
        return blocks;
    }

    static Section section(RackContents contents, RackWords words, Turn turn, List<Block> blocks) {
        Rack rack = contents.elevation().rack();
        return new Section(
                List.of(words.text("part.racks"), rack.name()),
                Anchors.of(ObjectKind.RACK, rack.id()),
                turn,
                blocks);
    }
}
