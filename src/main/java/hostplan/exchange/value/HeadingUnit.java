package hostplan.exchange.value;

import hostplan.amount.AmountUnit;
import hostplan.exchange.Headings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A heading taken apart into what the column holds and the unit it names: `RAM (GB)`, `Memory (In
/// MB)`, `DiskSize_GB`, `MemoryGiB`, `Preis in EUR`.
///
/// @param base the heading without the unit, as [Headings] writes it
/// @param unit in lower case, such as `gib`, `eur`, `w`
public record HeadingUnit(String base, Optional<String> unit) {

    private static final int LONGEST = 200;

    private static final Set<String> UNITS =
            Set.of(
                    "b", "kb", "kib", "mb", "mib", "gb", "gib", "tb", "tib", "pb", "pib", "ko",
                    "mo", "go", "to", "eur", "euro", "€", "usd", "$", "chf", "gbp", "£", "pln",
                    "sek", "dkk", "nok", "czk", "jpy", "w", "watt", "watts", "kw", "va", "kg", "lb",
                    "lbs", "g", "mm", "cm", "m", "in", "inch", "u", "he", "ru", "mbit", "gbit",
                    "mbits", "gbits", "mbps", "gbps", "ghz", "mhz", "cores", "%");

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("(.*\\S)\\s*[(\\[]\\s*(?i:in\\s+)?([^()\\[\\]]+?)\\s*[)\\]]"),
                    Pattern.compile("(.*\\S)[\\s_]+(?i:in)[\\s_]+(\\S+)"),
                    Pattern.compile("(.*\\S)[\\s_/,.-]+([A-Za-z€$£/]+)"),
                    Pattern.compile("(.*[a-z0-9])In([MGT]i?B)"),
                    Pattern.compile("(.*[a-z0-9])([MGT]i?B)"));

    private static final Map<String, String> SAME =
            Map.of(
                    "ko", "kb", "mo", "mb", "go", "gb", "to", "tb", "euro", "eur", "€", "eur", "$",
                    "usd", "£", "gbp");

    public static HeadingUnit of(String heading) {
        String plain = heading.strip();
        for (Pattern form : plain.length() > LONGEST ? List.<Pattern>of() : FORMS) {
            Matcher matcher = form.matcher(plain);
            if (matcher.matches()) {
                String unit = matcher.group(2).toLowerCase(Locale.ROOT).replace("/s", "s");
                if (UNITS.contains(unit)) {
                    return new HeadingUnit(
                            Headings.plain(matcher.group(1)),
                            Optional.of(SAME.getOrDefault(unit, unit)));
                }
            }
        }
        return new HeadingUnit(Headings.plain(plain), Optional.empty());
    }

    /// A unit of memory or storage by its name in any case.
    static Optional<AmountUnit> amount(String unit) {
        return Arrays.stream(AmountUnit.values())
                .filter(known -> known.symbol().equalsIgnoreCase(unit))
                .findFirst();
    }
}
