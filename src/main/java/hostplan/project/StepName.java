package hostplan.project;

import java.util.List;

/// What a step of the history did, as data: a key of the texts and the values to put into it, so
/// that every language can say "Undo change of memory on 12 servers".
public record StepName(String key, List<Object> values) {

    public StepName {
        values = List.copyOf(values);
    }

    public static StepName of(String key, Object... values) {
        return new StepName(key, List.of(values));
    }
}
