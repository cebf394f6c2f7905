package hostplan.cli;

import hostplan.explain.LostStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.placement.GroupRule.Place;
import hostplan.project.PlaceFailures;
import hostplan.project.PlaceFailures.Failure;
import hostplan.project.PlaceFailures.Lost;
import hostplan.project.Restarted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What becomes of VMs when one of the hosts, feeds, racks or sites fails as a whole.
///
/// @param played tells of each failure which VMs start where and why others do not
/// @param failures each played through
/// @param vm names a VM by its identity
/// @param words why VMs stay down
/// @param notes what is assumed
record PlaceFails(
        Place place,
        PlaceFailures played,
        List<Failure> failures,
        LostStatements words,
        UnaryOperator<String> vm,
        List<Message> notes) {

    /// Of more starts and more names the text tells how many there are; JSON has all.
    private static final int MOST_STARTS = 200;

    private static final int MOST_NAMES = 6;

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
            lines.addAll(starts());
            failures.forEach(failure ->
                    played.why(failure)
                            .forEach(lost -> lines.add(name(failure) + ": " + words.line(lost))));
        }
        notes.forEach(each -> lines.add(texts.text(each)));
        return lines;
    }

    /// Which VMs start where.
    private List<String> starts() {
        TextTable table =
                new TextTable(
                        List.of(
                                TextTable.Column.words("When this fails"),
                                TextTable.Column.numbers("VMs"),
                                TextTable.Column.words("start on"),
                                TextTable.Column.words("namely")));
        int shown = 0;
        int all = 0;
        for (Failure failure : failures) {
            for (Restarted start : played.starts(failure)) {
                all++;
                if (shown < MOST_STARTS) {
                    shown++;
                    table.row(
                            List.of(
                                    name(failure),
                                    String.valueOf(start.vms().size()),
                                    start.host(),
                                    names(start)));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        if (shown > 0) {
            lines.add("");
            lines.addAll(table.lines());
        }
        if (all > shown) {
            lines.add("And " + (all - shown) + " more; --json has all.");
        }
        return lines;
    }

    private String names(Restarted start) {
        List<String> names =
                counted(start.vms()).entrySet().stream().map(PlaceFails::name).toList();
        String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? some + " and " + more + " more" : some;
    }

    private static String name(Map.Entry<String, Integer> vm) {
        return vm.getValue() > 1 ? vm.getValue() + " " + vm.getKey() : vm.getKey();
    }

    private Map<String, Integer> counted(List<String> ids) {
        Map<String, Integer> counts = new TreeMap<>();
        ids.forEach(id -> counts.merge(vm.apply(id), 1, Integer::sum));
        return counts;
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
        json.array("starts", played.starts(failure), this::write);
        json.array("lost", played.why(failure), this::write);
    }

    private void write(JsonOutput json, Restarted start) {
        json.text("on", start.host());
        json.object("vms", vms -> counted(start.vms()).forEach(vms::number));
    }

    private void write(JsonOutput json, Lost lost) {
        json.number("count", lost.count());
        json.object("vms", vms -> counted(lost.ids()).forEach(vms::number));
        json.texts("reasons", words.reasons(lost));
        json.known("nearestHost", lost.nearest());
    }
}
