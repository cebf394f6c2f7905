package hostplan.check;

import hostplan.message.Message;

import java.util.function.Function;
import java.util.stream.Stream;

/// A named rule: how much it matters and how it looks.
record Rule(String id, Severity severity, Function<Facts, Stream<Found>> look) {

    Stream<Finding> findings(Facts facts) {
        return look.apply(facts).map(this::finding);
    }

    Finding finding(Found found) {
        String key = found.variant().isEmpty() ? id : id + "." + found.variant();
        return new Finding(
                id, severity, found.subject(), new Message(key, found.values()), found.cures());
    }
}
