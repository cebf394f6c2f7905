package hostplan.message;

import java.util.List;

/// One thing to say, as data: a key of the texts and the values to put into it.
public record Message(String key, List<Value> values) {

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Value... values) {
        return new Message(key, List.of(values));
    }
}
