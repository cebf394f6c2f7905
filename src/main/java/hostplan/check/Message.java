package hostplan.check;

import java.util.List;

/// What a finding says, as data: a key of the texts and the values to put into it.
public record Message(String key, List<Value> values) {

    public Message {
        values = List.copyOf(values);
    }
}
