package hostplan.paper.part;

import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Section;
import hostplan.rack.Elevation;

import java.util.ArrayList;
import java.util.List;

/// What racks and their feeds carry, on a page for all, and then what of each rack hangs where.
final class PowerPart implements Part {

    @Override
    public String code() {
        return "power";
    }

    @Override
    public List<Section> sections(PlanSource source) {
        PrintedRacks racks = new PrintedRacks(source);
        RackWords words = new RackWords(source.texts());
        List<Elevation> powered =
                racks.all().stream().filter(rack -> RackPower.isPowered(rack)).toList();
        if (powered.isEmpty()) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        sections.add(overview(powered, racks, words));
        powered.stream()
                .filter(PowerPart::isFed)
                .forEach(rack -> sections.add(section(new RackPower(rack, racks, words))));
        return sections;
    }

    /// Without a feed nothing can be said of what hangs where.
    private static boolean isFed(Elevation elevation) {
        return !elevation.rack().feeds().isEmpty()
                || elevation.occupants().stream()
                        .anyMatch(each -> !each.power().cables().isEmpty());
    }

    private static Section overview(List<Elevation> powered, PrintedRacks racks, RackWords words) {
        String title = words.text("part.power");
        FeedTables tables = new FeedTables(powered, racks, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.title(title));
        blocks.add(tables.sums());
        blocks.addAll(tables.feeds());
        List<String> unfed =
                powered.stream()
                        .filter(rack -> !isFed(rack))
                        .map(rack -> racks.name(rack.rack()))
                        .toList();
        if (!unfed.isEmpty()) {
            blocks.add(
                    Paragraph.of(
                            words.text("power.unfed", String.join(", ", unfed), unfed.size())));
        }
        return Section.of(title, blocks);
    }

    private static Section section(RackPower power) {
        String name = power.racks().name(power.elevation().rack());
        return new Section(
                List.of(power.words().text("part.power"), name),
                "",
                Section.Turn.AS_ASKED,
                power.blocks());
    }
}
