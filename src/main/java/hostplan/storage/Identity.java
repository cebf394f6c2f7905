package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Value;

/// The identity of an object in the file: any text that is not empty.
final class Identity {

    static final Value<String> VALUE = Scalars.text(Identity::check, id -> id);

    private Identity() {}

    private static Parsed<String> check(String id) {
        return id.isEmpty()
                ? Parsed.problem(
                        "An identity cannot be empty.",
                        "Write any text that no other object of this list has.")
                : Parsed.value(id);
    }
}
