package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and writes what is stated of NUMA nodes: `0: cores=8, memory=64GiB, reserve=2GiB`, several
/// with a semicolon between them.
public final class StatedNodeText {

    private static final List<String> KEYS =
            List.of("cores", "memory", "reserve-cores", "reserve", "keep");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final String CURE =
            "Write it as 0: cores=8, memory=64GiB, reserve=2GiB, reserve-cores=1, keep=0.";

    private StatedNodeText() {}

    /// Nothing in a text of blanks. Every problem names the character at which it was found.
    ///
    /// @param amount reads memory
    public static Parsed<List<StatedNode>> parse(
            String text, Function<String, Parsed<Bytes>> amount) {
        List<StatedNode> found = new ArrayList<>();
        int at = 0;
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                switch (node(part, at, amount)) {
                    case Parsed.Value<StatedNode>(StatedNode node) -> found.add(node);
                    case Parsed.Problem<StatedNode>(String message, String cure) -> {
                        return Parsed.problem(message, cure);
                    }
                }
            }
            at += part.length() + 1;
        }
        return Parsed.value(List.copyOf(found));
    }

    private static Parsed<StatedNode> node(
            String text, int at, Function<String, Parsed<Bytes>> amount) {
        int colon = text.indexOf(':');
        String number = (colon < 0 ? text : text.substring(0, colon)).strip();
        if (colon < 0 || !DIGITS.matcher(number).matches()) {
            return problem(at, Quoted.of(number) + " is no number of a node with a colon", CURE);
        }
        Map<String, String> values = new LinkedHashMap<>();
        int from = colon + 1;
        for (String pair : text.substring(from).split(",", -1)) {
            int start = from + pair.length() - pair.stripLeading().length();
            Optional<Parsed<StatedNode>> wrong = put(values, pair, at + start);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            from += pair.length() + 1;
        }
        return build(Integer.parseInt(number), values, at, amount);
    }

    private static Optional<Parsed<StatedNode>> put(
            Map<String, String> values, String pair, int at) {
        int equals = pair.indexOf('=');
        String key = (equals < 0 ? pair : pair.substring(0, equals)).strip();
        String value = equals < 0 ? "" : pair.substring(equals + 1).strip();
        if (!KEYS.contains(key)) {
            return Optional.of(
                    problem(
                            at,
                            Quoted.of(key) + " is not a known key",
                            "The keys are " + String.join(", ", KEYS) + "."));
        }
        if (value.isEmpty()) {
            return Optional.of(problem(at, key + " has no value", "Leave it out, or give it one."));
        }
        return values.putIfAbsent(key, value) == null
                ? Optional.empty()
                : Optional.of(problem(at, key + " is given twice", "Give it once."));
    }

    private static <T> Parsed<T> problem(int at, String message, String cure) {
        return Parsed.problem("At character " + (at + 1) + ": " + message + ".", cure);
    }

    private static Parsed<StatedNode> build(
            int number,
            Map<String, String> values,
            int at,
            Function<String, Parsed<Bytes>> amount) {
        Function<String, Parsed<Bytes>> memory =
                text -> text.equals("0") ? Parsed.value(Bytes.ZERO) : amount.apply(text);
        return read(values, "cores", at, StatedNodeText::whole)
                .flatMap(cores ->
                        read(values, "reserve-cores", at, StatedNodeText::whole)
                                .flatMap(reserveCores ->
                                        read(values, "memory", at, memory)
                                                .flatMap(installed ->
                                                        read(values, "reserve", at, memory)
                                                                .flatMap(reserve ->
                                                                        read(
                                                                                        values,
                                                                                        "keep", at,
                                                                                        memory)
                                                                                .map(keep ->
                                                                                        new StatedNode(
                                                                                                number,
                                                                                                cores,
                                                                                                installed,
                                                                                                reserveCores,
                                                                                                reserve,
                                                                                                keep))))));
    }

    private static <T> Parsed<Optional<T>> read(
            Map<String, String> values, String key, int at, Function<String, Parsed<T>> reader) {
        String value = values.get(key);
        if (value == null) {
            return Parsed.value(Optional.empty());
        }
        return switch (reader.apply(value)) {
            case Parsed.Value<T>(T read) -> Parsed.value(Optional.of(read));
            case Parsed.Problem<T>(String message, String cure) ->
                    Parsed.problem("At character " + (at + 1) + ": " + key + ": " + message, cure);
        };
    }

    private static Parsed<Integer> whole(String text) {
        return DIGITS.matcher(text).matches()
                ? Parsed.value(Integer.parseInt(text))
                : Parsed.problem(
                        Quoted.of(text) + " is not a whole number from 0 on.",
                        "Write digits only, such as 8.");
    }

    /// As it is read.
    ///
    /// @param amount writes memory
    public static String of(List<StatedNode> nodes, Function<Bytes, String> amount) {
        return nodes.stream().map(node -> of(node, amount)).collect(Collectors.joining("; "));
    }

    private static String of(StatedNode node, Function<Bytes, String> amount) {
        return node.node()
                + ": "
                + Stream.of(
                                node.cores().map(each -> "cores=" + each),
                                node.memory().map(each -> "memory=" + amount.apply(each)),
                                node.reserveCores().map(each -> "reserve-cores=" + each),
                                node.reserve().map(each -> "reserve=" + amount.apply(each)),
                                node.keep().map(each -> "keep=" + amount.apply(each)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
    }
}
