package hostplan.cli;

import hostplan.amount.AmountText;
import hostplan.amount.Bandwidth;
import hostplan.amount.BandwidthText;
import hostplan.amount.Bytes;
import hostplan.amount.DecimalMark;
import hostplan.amount.Meaning;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What stands behind an option as `key=value,key=value`: each key known, given once, and with a
/// value.
final class Spec {

    private final String option;
    private final Map<String, String> values;

    private Spec(String option, Map<String, String> values) {
        this.option = option;
        this.values = values;
    }

    /// Throws [BadInput] naming the option, the key and the cure.
    static Spec read(String option, String text, List<String> keys) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            if (equals < 0) {
                throw new BadInput(
                        option + ": " + Quoted.of(key) + " is no key=value.", example(keys));
            }
            put(option, keys, values, key, part.substring(equals + 1).strip());
        }
        return new Spec(option, values);
    }

    private static void put(
            String option,
            List<String> keys,
            Map<String, String> values,
            String key,
            String value) {
        if (!keys.contains(key)) {
            throw new BadInput(
                    option + ": " + Quoted.of(key) + " is not a known key.",
                    "The keys are " + String.join(", ", keys) + ".");
        }
        if (value.isEmpty()) {
            throw new BadInput(
                    option + ": " + key + " has no value.", "Leave it out, or give it one.");
        }
        if (values.putIfAbsent(key, value) != null) {
            throw new BadInput(option + ": " + key + " is given twice.", "Give it once.");
        }
    }

    private static String example(List<String> keys) {
        if (keys.contains("reading")) {
            return "Write it as name=data,size=4TB,iops=90000,rate=2000MB.";
        }
        if (keys.contains("rate")) {
            return "Write it as flavor=small,iops=3000,rate=50MB.";
        }
        if (keys.contains("size")) {
            return "Write it as iops=180,size=4TB.";
        }
        return keys.contains("vcpus")
                ? "Write it as vcpus=1,memory=2GiB."
                : "Write it as cores=8,memory=16GiB.";
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Optional<Bytes> amount(String key) {
        return read(key, value -> AmountText.parse(value, Meaning.STRICT));
    }

    Optional<Bandwidth> rate(String key) {
        return read(key, BandwidthText::strict);
    }

    /// A whole number from `least` on.
    Optional<Integer> whole(String key, int least) {
        return read(key, value -> WholeText.read(value, least));
    }

    /// Bytes a second: an amount with `/s` behind it or without.
    Optional<Bytes> byteRate(String key) {
        return read(key, value -> AmountText.parse(value.replaceFirst("/s$", ""), Meaning.STRICT));
    }

    Optional<Boolean> yesNo(String key) {
        return read(
                key,
                value ->
                        switch (value.toLowerCase(Locale.ROOT)) {
                            case "yes", "true" -> Parsed.value(true);
                            case "no", "false" -> Parsed.value(false);
                            default ->
                                    Parsed.problem(
                                            Quoted.of(value) + " is neither yes nor no.",
                                            "Write yes or no.");
                        });
    }

    /// Money from zero up, in this currency where it names none.
    Optional<Money> money(String key, Currency currency) {
        return read(key, value -> MoneyText.price(value, Optional.of(currency), DecimalMark.POINT));
    }

    private <T> Optional<T> read(String key, Function<String, Parsed<T>> reader) {
        return text(key).map(value -> BadInput.unless(option + ": " + key, reader.apply(value)));
    }
}
