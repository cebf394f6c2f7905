package hostplan.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A value of a closed list that stands in files and JSON as lower-case words with hyphens.
public interface Coded {

    String name();

    /// The word in files and JSON, such as `power-off` for `POWER_OFF`.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The value with that word, in any case and with blanks or underscores for hyphens; empty
    /// where there is none.
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String word) {
        String code = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return List.of(type.getEnumConstants()).stream()
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
