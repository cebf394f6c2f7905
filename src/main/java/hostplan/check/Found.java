package hostplan.check;

import hostplan.document.ProjectObject;
import hostplan.message.Value;

import java.util.List;
import java.util.Optional;

/// What a rule saw: a finding to which only the name and the severity of its rule are missing.
///
/// @param variant which of the rule's messages it is; empty where the rule has one
record Found(Subject subject, String variant, List<Value> values, Optional<Cure> cure) {

    static Found in(ProjectObject object, Value... values) {
        return in(Subject.of(object), values);
    }

    static Found in(Subject subject, Value... values) {
        return new Found(subject, "", List.of(values), Optional.empty());
    }

    Found variant(String name) {
        return new Found(subject, name, values, cure);
    }

    Found curedBy(Cure action) {
        return new Found(subject, variant, values, Optional.of(action));
    }
}
