package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.drawing.Drawing;
import hostplan.drawing.RackDrawing;
import hostplan.drawing.RackFacts;
import hostplan.drawing.RackLayout;
import hostplan.drawing.RackMarks;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Rack;
import hostplan.inventory.Site;
import hostplan.paper.Block;
import hostplan.paper.Block.Beside;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Level;
import hostplan.paper.Block.Picture;
import hostplan.paper.Block.ToFillIn;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.rack.Elevation;
import hostplan.rack.RackTotals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sheet for the door of each rack: what stands in it, whose it is, and whom to call.
final class DoorsPart implements Part {

    /// As high as a drawing can be on the smallest paper, upright, in millimetres.
    private static final double HIGHEST = 225;

    private static final List<String> TO_FILL_IN =
            List.of("charge", "phone", "night", "electrician", "checked");

    @Override
    public String code() {
        return "doors";
    }

    @Override
    public List<Section> sections(PlanSource source) {
        PrintedRacks racks = new PrintedRacks(source);
        RackWords words = new RackWords(source.texts());
        return racks.all().stream().map(rack -> section(rack, racks, words)).toList();
    }

    private static Section section(Elevation elevation, PrintedRacks racks, RackWords words) {
        Rack rack = elevation.rack();
        List<Block> right = new ArrayList<>();
        right.add(
                new Heading(
                        Level.COVER, words.text("rack.title", rack.name()), racks.site(rack), ""));
        right.add(new Facts(facts(elevation, racks, words)));
        right.add(Heading.section(words.text("doors.contacts")));
        right.add(
                new ToFillIn(
                        TO_FILL_IN.stream().map(line -> words.text("doors." + line)).toList()));
        right.addAll(new RackOwners(elevation, racks, words).blocks());
        right.addAll(racks.legend(elevation));
        return new Section(
                List.of(words.text("part.doors"), rack.name()),
                "",
                Turn.AS_DRAWINGS_FIT,
                List.of(new Beside(List.of(picture(elevation, racks)), right)));
    }

    private static Picture picture(Elevation elevation, PrintedRacks racks) {
        double scale = RackLayout.fitting(List.of(elevation), HIGHEST);
        Drawing drawing =
                RackDrawing.of(
                        new RackLayout(elevation, List.of(Face.FRONT), scale),
                        new RackFacts(racks.source().index()),
                        RackMarks.NONE,
                        racks.source().texts().drawingWords());
        return Picture.of(drawing);
    }

    private static List<Fact> facts(Elevation elevation, PrintedRacks racks, RackWords words) {
        Rack rack = elevation.rack();
        RackTotals totals = RackTotals.of(elevation);
        List<Fact> facts = new ArrayList<>();
        address(rack, racks).ifPresent(where -> facts.add(fact("address", where, words)));
        facts.add(
                fact(
                        "weight",
                        words.limited(
                                totals.weightKg(), rack.maximumKg().map(Fraction::of), "kg", 1),
                        words));
        facts.add(
                fact(
                        "power",
                        words.limited(
                                totals.largest(), rack.maximumWatts().map(Fraction::of), "W", 0),
                        words));
        rack.feeds().forEach(feed -> facts.add(feed(feed, words)));
        return facts;
    }

    private static Optional<String> address(Rack rack, PrintedRacks racks) {
        return rack.site()
                .flatMap(racks.source().index()::site)
                .map(Site::address)
                .filter(address -> !address.isBlank());
    }

    private static Fact fact(String name, String value, RackWords words) {
        return Fact.of(words.text("doors." + name), value);
    }

    private static Fact feed(Feed feed, RackWords words) {
        return Fact.of(words.text("doors.feed", feed.name()), words.size(feed));
    }
}
