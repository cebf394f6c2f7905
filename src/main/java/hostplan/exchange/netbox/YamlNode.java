package hostplan.exchange.netbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A value of a YAML document. Scalars stay text: `no`, `1e3` and `0123` are no surprises then.
sealed interface YamlNode {

    /// @param line where it stands, from 1
    record Scalar(String text, int line) implements YamlNode {}

    record Sequence(List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(SequencedMap<String, YamlNode> members) implements YamlNode {
        public Mapping {
            members = new LinkedHashMap<>(members);
        }

        boolean has(String key) {
            return members.containsKey(key);
        }

        /// The text of a member; empty where it is absent, null or no scalar.
        String text(String key) {
            return scalar(key).map(Scalar::text).orElse("");
        }

        Optional<Scalar> scalar(String key) {
            return members.get(key) instanceof Scalar scalar
                    ? Optional.of(scalar)
                    : Optional.empty();
        }

        /// The mappings in the list that is a member.
        List<Mapping> list(String key) {
            return members.get(key) instanceof Sequence(List<YamlNode> items)
                    ? items.stream()
                            .filter(Mapping.class::isInstance)
                            .map(Mapping.class::cast)
                            .toList()
                    : List.of();
        }
    }
}
