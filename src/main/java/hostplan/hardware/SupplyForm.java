package hostplan.hardware;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The form of a power supply, which is a word that makers and lists agree on, such as `dell-16g`:
/// only supplies of the same word slide in.
public final class SupplyForm {

    private static final Set<String> ABBREVIATIONS = Set.of("atx", "sfx", "crps", "hpe");

    private static final Set<String> MAKERS = Set.of("dell", "lenovo", "supermicro");

    private SupplyForm() {}

    /// As people write it: `Dell 16G`, `CRPS`, `flex ATX`.
    public static String inWords(String form) {
        return Stream.of(form.strip().split("-", -1))
                .map(SupplyForm::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String part) {
        boolean upper =
                ABBREVIATIONS.contains(part.toLowerCase(Locale.ROOT))
                        || part.chars().anyMatch(Character::isDigit);
        if (upper || part.isEmpty()) {
            return part.toUpperCase(Locale.ROOT);
        }
        return MAKERS.contains(part)
                ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)
                : part;
    }
}
