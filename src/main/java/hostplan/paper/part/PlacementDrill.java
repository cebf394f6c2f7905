package hostplan.paper.part;

import hostplan.drawing.Words;
import hostplan.explain.HostFeedStatements;
import hostplan.explain.LostStatements;
import hostplan.explain.PlacementTexts;
import hostplan.inventory.Rack;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Notice;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Block.Tone;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.Placement;
import hostplan.project.PlaceFailures;
import hostplan.project.PlaceFailures.Failure;
import hostplan.project.PlacedRows;
import hostplan.project.PlacementRun.Outcome;
import hostplan.project.ProjectIndex;
import hostplan.project.Whereabouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Every host, feed, rack or site as it fails: how many VMs start elsewhere, are down, or find no
/// room.
final class PlacementDrill {

    /// For all that may fail, in work of a usual computer.
    private static final long NANOSECONDS = 5_000_000_000L;

    private static final MessageTexts STATEMENTS = PlacementTexts.english();

    private final PlacementSeen seen;
    private final PlaceFailures played;
    private final PaperTexts texts;
    private final Words window;

    PlacementDrill(PlanSource source, Placement placement, Outcome.Answered found) {
        seen = new PlacementSeen(source, placement, found);
        played = seen.failures();
        texts = source.texts();
        window = texts.drawingWords();
    }

    private record PlacementSeen(PlanSource source, Placement placement, Outcome.Answered found) {

        PlaceFailures failures() {
            return new PlaceFailures(
                    source.index(),
                    placement.failures(),
                    found.answer(),
                    found.hosts(),
                    found.copies());
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Place place : Place.values()) {
            List<Failure> failures = played.of(place, seen.source().answers().watch(NANOSECONDS));
            if (!failures.isEmpty()) {
                blocks.add(Heading.group(window.text("placement.fails." + place.code())));
                blocks.add(Paragraph.of(verdict(failures)));
                blocks.add(table(failures));
                blocks.addAll(lost(failures));
                blocks.addAll(assumed(place));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(Heading.section(texts.text("placement.drill")));
            blocks.add(new Paragraph(Text.muted(window.text("placement.fails.note"))));
        }
        return blocks;
    }

    /// Of what fails and leaves VMs without room: which stay down, and why.
    private List<Block> lost(List<Failure> failures) {
        LostStatements words =
                new LostStatements(
                        seen.found().answer().question(),
                        STATEMENTS,
                        id -> PlacedRows.vmName(seen.source().index(), id));
        List<Block> blocks = new ArrayList<>();
        for (Failure failure : failures.stream().filter(each -> each.lost() > 0).toList()) {
            played.why(failure)
                    .forEach(lost ->
                            blocks.add(Paragraph.of(name(failure) + ": " + words.line(lost))));
        }
        return blocks;
    }

    /// What is taken for granted where a feed fails.
    private List<Block> assumed(Place place) {
        List<Block> blocks = new ArrayList<>();
        if (place == Place.FEED) {
            blocks.add(new Paragraph(Text.muted(window.text("placement.fails.feed.note"))));
            String tripping = tripping();
            if (!tripping.isEmpty()) {
                blocks.add(
                        new Notice(
                                Tone.WARNING,
                                Text.of(window.text("placement.fails.feed.trips", tripping))));
            }
        }
        HostFeedStatements.ofFailing(place, seen.source().index(), seen.placement())
                .forEach(each -> blocks.add(Paragraph.of(STATEMENTS.text(each))));
        return blocks;
    }

    /// Racks with hosts of the answer whose feed test says that the other feed does not hold.
    private String tripping() {
        ProjectIndex index = seen.source().index();
        Set<String> racks =
                seen.placement().servers().stream()
                        .flatMap(id -> index.server(id).stream())
                        .flatMap(server -> Whereabouts.of(server, index).rack().stream())
                        .map(Rack::id)
                        .collect(Collectors.toSet());
        return seen.source().findings().get().stream()
                .filter(finding -> finding.rule().startsWith("feed-test-failed"))
                .filter(finding -> racks.contains(finding.subject().id()))
                .map(finding -> finding.subject().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String name(Failure failure) {
        return failure.feed()
                .map(feed -> window.text("placement.fails.feedOf", failure.name(), feed))
                .orElse(failure.name());
    }

    private String verdict(List<Failure> failures) {
        long lost = failures.stream().filter(each -> !each.played().isSurvived()).count();
        return lost == 0
                ? window.text("placement.fails.survived", failures.size())
                : window.text("placement.fails.notSurvived", lost, failures.size());
    }

    private Table table(List<Failure> failures) {
        return new Table(
                List.of(
                        Column.left(heading("name")).key(),
                        Column.right(texts.text("placement.fails.hosts")),
                        Column.right(heading("restart")),
                        Column.right(heading("down")),
                        Column.right(heading("lost"))),
                failures.stream().map(this::row).toList());
    }

    private String heading(String key) {
        return window.text("placement.fails.column." + key);
    }

    private Row row(Failure failure) {
        return Row.of(
                name(failure),
                texts.amounts().number(failure.hosts()),
                number(failure.restart()),
                number(failure.down()),
                number(failure.lost()));
    }

    private String number(long count) {
        return count == 0 ? texts.unknown() : texts.amounts().number(count);
    }
}
