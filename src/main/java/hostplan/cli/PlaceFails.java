package hostplan.cli;

import hostplan.explain.LostStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.placement.GroupRule.Place;
import hostplan.project.PlaceFailures.Failure;
import hostplan.project.PlaceFailures.Lost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of VMs when one of the hosts, feeds, racks or sites fails as a whole.
///
/// @param failures each played through
/// @param words why VMs stay down
/// @param notes what is assumed
record PlaceFails(Place place, List<Failure> failures, LostStatements words, List<Message> notes) {

    PlaceFails {
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    boolean isFine() {
        return failures.stream().allMatch(each -> each.lost() == 0);
    }

    String title() {
        return "If one " + place.code() + " fails";
    }

    List<String> lines(MessageTexts texts) {
        List<String> lines = new ArrayList<>();
        if (failures.isEmpty()) {
            lines.add(
                    "No host of the answer stands in one"
                            + (place == Place.FEED ? " of a rack." : "."));
        } else {
            lines.addAll(table().lines());
            failures.forEach(failure ->
                    failure.why()
                            .forEach(lost -> lines.add(name(failure) + ": " + words.line(lost))));
        }
        notes.forEach(each -> lines.add(texts.text(each)));
        return lines;
    }

    private TextTable table() {
        TextTable table =
                new TextTable(
                        List.of(
                                TextTable.Column.words("Fails"),
                                TextTable.Column.numbers("Hosts"),
                                TextTable.Column.numbers("VMs start elsewhere"),
                                TextTable.Column.numbers("Down until repair"),
                                TextTable.Column.numbers("Without room")));
        for (Failure each : failures) {
            table.row(
                    List.of(
                            name(each),
                            String.valueOf(each.hosts()),
                            String.valueOf(each.restart()),
                            String.valueOf(each.down()),
                            String.valueOf(each.lost())));
        }
        return table;
    }

    private static String name(Failure failure) {
        return failure.name() + failure.feed().map(feed -> " feed " + feed).orElse("");
    }

    void write(JsonOutput json, MessageTexts texts) {
        json.text("place", place.code());
        json.array("failures", failures, this::write);
        json.texts("assumed", notes.stream().map(texts::text).toList());
    }

    private void write(JsonOutput json, Failure failure) {
        json.text("name", failure.name());
        json.known("feed", failure.feed());
        json.number("hosts", failure.hosts());
        json.number("startElsewhere", failure.restart());
        json.number("downUntilRepair", failure.down());
        json.number("withoutRoom", failure.lost());
        json.yesNo("sure", Optional.of(failure.played().isSure()));
        json.array("lost", failure.why(), this::write);
    }

    private void write(JsonOutput json, Lost lost) {
        json.text("name", words.name(lost));
        json.number("count", lost.count());
        json.texts("reasons", words.reasons(lost));
        json.known("nearestHost", lost.nearest());
    }
}
