package hostplan.storage.json;

import java.util.List;

/// What reading a JSON text gave.
public sealed interface JsonReading<V> {

    record Complete<V>(V value) implements JsonReading<V> {}

    /// Nothing is taken from a text in which anything is wrong.
    ///
    /// @param problems at least one, in the order of the text
    record Broken<V>(List<JsonProblem> problems) implements JsonReading<V> {

        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
