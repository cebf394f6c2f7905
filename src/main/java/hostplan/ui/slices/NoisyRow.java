package hostplan.ui.slices;

import hostplan.amount.Parsed;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;

import java.util.Optional;
import java.util.function.Consumer;

/// How many slices of a flavor are noisy, and on which array they lie.
public final class NoisyRow {

    private final String flavor;
    private final Entry<Integer> noisy;
    private final Entry<Optional<String>> array;

    /// @param flavor identity of the flavor
    NoisyRow(String flavor, Consumer<Integer> noisy, Consumer<Optional<String>> array) {
        this.flavor = flavor;
        this.noisy = new Entry<>(FieldTexts.whole(0), String::valueOf, noisy);
        this.array =
                new Entry<>(
                        FieldTexts.optional(text -> Parsed.value(text.strip())),
                        FieldTexts.optionalText(text -> text),
                        array);
    }

    public String flavor() {
        return flavor;
    }

    public Entry<Integer> noisy() {
        return noisy;
    }

    public Entry<Optional<String>> array() {
        return array;
    }
}
