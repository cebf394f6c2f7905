package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.explain.CopyStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.project.SecondCopies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where second copies lie, for people and in JSON.
///
/// @param host names a host of the answer by its place
/// @param vm names a VM by its identity
record CopiesTold(
        SecondCopies copies, Function<Integer, String> host, Function<String, String> vm) {

    private static final int MOST_NAMES = 6;

    static final CopiesTold NONE = new CopiesTold(SecondCopies.NONE, String::valueOf, id -> id);

    /// Of those that find no host; nothing where all do.
    List<Message> without() {
        return CopyStatements.without(copies);
    }

    List<Message> statements() {
        return CopyStatements.of(copies);
    }

    List<String> lines() {
        if (copies.pairs().isEmpty()) {
            return List.of();
        }
        TextTable table =
                new TextTable(
                        List.of(
                                TextTable.Column.words("Host"),
                                TextTable.Column.words("Copies on"),
                                TextTable.Column.numbers("VMs"),
                                TextTable.Column.numbers("Disk"),
                                TextTable.Column.words("Of")));
        for (SecondCopies.Pair pair : copies.pairs()) {
            table.row(
                    List.of(
                            host.apply(pair.from()),
                            host.apply(pair.to()),
                            String.valueOf(pair.vms()),
                            AmountFormat.english().disk(new Bytes(pair.bytes())),
                            some(vms(pair))));
        }
        return table.lines();
    }

    private static String some(Map<String, Long> vms) {
        String names =
                vms.entrySet().stream()
                        .limit(MOST_NAMES)
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
        int more = vms.size() - MOST_NAMES;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    private Map<String, Long> vms(SecondCopies.Pair pair) {
        Map<String, Long> vms = new LinkedHashMap<>();
        for (Vms.One one : pair.ones()) {
            one.ids().forEach(id -> vms.merge(vm.apply(id), (long) one.times(), Long::sum));
        }
        return vms;
    }

    void write(JsonOutput json, MessageTexts texts) {
        json.number("vms", copies.vms());
        json.number("withoutHost", copies.without());
        json.number("inSamePlace", copies.near());
        copies.starting().ifPresent(starting -> json.number("startWhereCopyLies", starting));
        json.array("pairs", copies.pairs(), this::write);
        json.texts("statements", statements().stream().map(texts::text).toList());
    }

    private void write(JsonOutput json, SecondCopies.Pair pair) {
        json.text("host", host.apply(pair.from()));
        json.text("copiesOn", host.apply(pair.to()));
        json.number("gb", Fraction.of(pair.bytes(), Bytes.GB));
        json.object("vms", vms -> vms(pair).forEach(vms::number));
    }
}
