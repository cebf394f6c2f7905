package hostplan.check;

import hostplan.document.ProjectObject;
import hostplan.message.Value;

import java.util.List;

/// What a rule saw: a finding to which only the name and the severity of its rule are missing.
///
/// @param variant which of the rule's messages it is; empty where the rule has one
record Found(Subject subject, String variant, List<Value> values, List<Cure> cures) {

    static Found in(ProjectObject object, Value... values) {
        return in(Subject.of(object), values);
    }

    static Found in(Subject subject, Value... values) {
        return new Found(subject, "", List.of(values), List.of());
    }

    Found variant(String name) {
        return new Found(subject, name, values, cures);
    }

    Found curedBy(Cure... actions) {
        return curedBy(List.of(actions));
    }

    /// @param actions the likeliest first
    Found curedBy(List<Cure> actions) {
        return new Found(subject, variant, values, actions);
    }
}
