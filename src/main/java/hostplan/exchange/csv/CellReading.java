package hostplan.exchange.csv;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What one cell says: texts for one or several columns of the sheet, and what to warn of.
record CellReading(SequencedMap<String, String> texts, List<String> warnings) {

    static final CellReading NOTHING = new CellReading(new LinkedHashMap<>(), List.of());

    CellReading {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
        warnings = List.copyOf(warnings);
    }

    static CellReading of(String key, String text) {
        return NOTHING.and(key, text);
    }

    static CellReading warning(String message) {
        return new CellReading(new LinkedHashMap<>(), List.of(message));
    }

    CellReading and(String key, String text) {
        SequencedMap<String, String> both = new LinkedHashMap<>(texts);
        if (!text.isEmpty()) {
            both.put(key, text);
        }
        return new CellReading(both, warnings);
    }

    CellReading withWarning(String message) {
        return new CellReading(texts, List.of(message));
    }
}
