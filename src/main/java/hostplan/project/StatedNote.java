package hostplan.project;

import hostplan.amount.AmountText;
import hostplan.amount.AmountUnit;
import hostplan.amount.Bandwidth;
import hostplan.amount.BandwidthText;
import hostplan.amount.Bytes;
import hostplan.amount.Meaning;
import hostplan.amount.Reading;
import hostplan.hardware.Totals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was stated of a configuration before it was put together from parts, as a line of its notes
/// that people can read and that can be read back.
public final class StatedNote {

    private static final String BEGIN = "Stated before: ";
    private static final Pattern LINE = Pattern.compile("(?m)^" + BEGIN + "(.*)\\.$\\n?");

    private StatedNote() {}

    /// Notes with what was stated as their last line.
    public static String with(String notes, Totals totals) {
        String kept = without(notes).strip();
        String line = BEGIN + String.join(", ", facts(totals)) + ".";
        return kept.isEmpty() ? line : kept + "\n" + line;
    }

    /// Notes without that line.
    public static String without(String notes) {
        return LINE.matcher(notes).replaceAll("").strip();
    }

    /// What was stated; empty where the notes do not say.
    public static Optional<Totals> read(String notes) {
        Matcher line = LINE.matcher(notes);
        return line.find() ? Optional.of(totals(line.group(1))) : Optional.empty();
    }

    private static List<String> facts(Totals totals) {
        List<String> facts = new ArrayList<>();
        add(facts, "sockets", totals.sockets(), String::valueOf);
        add(facts, "cores", totals.cores(), String::valueOf);
        add(facts, "threads", totals.threads(), String::valueOf);
        add(facts, "memory", totals.memory(), Bytes::binaryText);
        add(facts, "disk", totals.disk(), Bytes::decimalText);
        add(facts, "IOPS", totals.iops(), String::valueOf);
        add(facts, "network", totals.network(), Bandwidth::text);
        add(facts, "watts", totals.watts(), String::valueOf);
        return facts;
    }

    private static <T> void add(
            List<String> facts, String name, Optional<T> value, Function<T, String> text) {
        value.ifPresent(known -> facts.add(name + " " + text.apply(known)));
    }

    private static Totals totals(String facts) {
        return Totals.UNKNOWN.with(draft -> {
            draft.sockets = number(facts, "sockets").map(Math::toIntExact);
            draft.cores = number(facts, "cores").map(Math::toIntExact);
            draft.threads = number(facts, "threads").map(Math::toIntExact);
            draft.memory = bytes(facts, "memory", Meaning.LISTED_MEMORY, AmountUnit.GIB);
            draft.disk = bytes(facts, "disk", Meaning.LISTED_DRIVES, AmountUnit.GB);
            draft.iops = number(facts, "IOPS");
            draft.network =
                    fact(facts, "network").flatMap(text -> BandwidthText.strict(text).toOptional());
            draft.watts = number(facts, "watts").map(Math::toIntExact);
        });
    }

    private static Optional<String> fact(String facts, String name) {
        Matcher matcher = Pattern.compile("(?:^|, )" + name + " ([^,]+)").matcher(facts);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Long> number(String facts, String name) {
        return fact(facts, name).filter(text -> text.matches("[0-9]{1,9}")).map(Long::valueOf);
    }

    private static Optional<Bytes> bytes(
            String facts, String name, Meaning meaning, AmountUnit unit) {
        return fact(facts, name)
                .flatMap(text ->
                        AmountText.parse(text, Reading.of(meaning).withBareUnit(unit))
                                .toOptional());
    }
}
