package hostplan.capacity;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how many slices are wanted as people type it: nothing for as many as fit, `12`, `2–4`, `≥
/// 2`, `≤ 4`, and `weight 60` alone or with bounds: `weight 60, ≥ 2`.
public final class QuantityText {

    private static final Pattern WEIGHT =
            Pattern.compile("(?i)(?:weight|w)\\s*(?<weight>\\d+)\\s*(?:,\\s*(?<rest>.*))?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BETWEEN =
            Pattern.compile("(?<least>\\d+)\\s*(?:–|-|\\.\\.|to)\\s*(?<most>\\d+)");
    private static final Pattern LEAST = Pattern.compile("(?:≥|>=|from)\\s*(?<number>\\d+)");
    private static final Pattern MOST = Pattern.compile("(?:≤|<=|up to|max)\\s*(?<number>\\d+)");

    private QuantityText() {}

    public static Parsed<Quantity> parse(String text) {
        String plain = text.strip();
        Matcher weight = WEIGHT.matcher(plain);
        if (weight.matches()) {
            String rest = Optional.ofNullable(weight.group("rest")).orElse("");
            return number(weight.group("weight"))
                    .flatMap(each ->
                            bounds(rest.strip(), text)
                                    .flatMap(bounds ->
                                            Quantity.of(
                                                    Optional.empty(),
                                                    Optional.of(each),
                                                    bounds.least(),
                                                    bounds.most())));
        }
        if (NUMBER.matcher(plain).matches()) {
            return number(plain).map(Quantity.Fixed::new);
        }
        return bounds(plain, text)
                .flatMap(bounds ->
                        Quantity.of(
                                Optional.empty(), Optional.empty(), bounds.least(), bounds.most()));
    }

    private record Bounds(Optional<Integer> least, Optional<Integer> most) {}

    private static Parsed<Bounds> bounds(String plain, String whole) {
        Matcher between = BETWEEN.matcher(plain);
        Matcher least = LEAST.matcher(plain);
        Matcher most = MOST.matcher(plain);
        if (plain.isEmpty()) {
            return Parsed.value(new Bounds(Optional.empty(), Optional.empty()));
        }
        if (between.matches()) {
            return number(between.group("least"))
                    .flatMap(from ->
                            number(between.group("most"))
                                    .map(to -> new Bounds(Optional.of(from), Optional.of(to))));
        }
        if (least.matches()) {
            return number(least.group("number"))
                    .map(from -> new Bounds(Optional.of(from), Optional.empty()));
        }
        if (most.matches()) {
            return number(most.group("number"))
                    .map(to -> new Bounds(Optional.empty(), Optional.of(to)));
        }
        return Parsed.problem(
                Quoted.of(whole) + " is not a count of slices.",
                "Write 12, 2–4, ≥ 2, ≤ 4 or weight 60, or leave it empty for as many as fit.");
    }

    private static Parsed<Integer> number(String digits) {
        return digits.length() > 9
                ? Parsed.problem(
                        Quoted.of(digits) + " is more than can be counted.",
                        "Write a number below a billion.")
                : Parsed.value(Integer.parseInt(digits));
    }

    /// As it is typed; nothing for as many as fit.
    public static String text(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Fixed(int count) -> String.valueOf(count);
            case Quantity.Fill(int least, Optional<Integer> most) -> bounds(least, most);
            case Quantity.Weighted(int weight, int least, Optional<Integer> most) -> {
                String bounds = bounds(least, most);
                yield "weight " + weight + (bounds.isEmpty() ? "" : ", " + bounds);
            }
        };
    }

    private static String bounds(int least, Optional<Integer> most) {
        if (most.isPresent()) {
            return least > 0 ? least + "–" + most.get() : "≤ " + most.get();
        }
        return least > 0 ? "≥ " + least : "";
    }
}
