package hostplan.ui.controls;

import java.util.List;
import java.util.Optional;

/// Walks through what a drawing shows, for those who use no mouse. Identities before `#` are of one
/// kind, as the slices of a flavor.
record DrawingWalk(List<String> ids) {

    Optional<String> first() {
        return ids.stream().findFirst();
    }

    Optional<String> last() {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    Optional<String> next(Optional<String> from) {
        return stepped(from, 1);
    }

    Optional<String> previous(Optional<String> from) {
        return stepped(from, -1);
    }

    private Optional<String> stepped(Optional<String> from, int by) {
        int at = from.map(ids::indexOf).orElse(-1);
        return at < 0 ? first() : Optional.of(ids.get(Math.clamp(at + by, 0, ids.size() - 1)));
    }

    Optional<String> nextKind(Optional<String> from) {
        int at = Math.max(0, from.map(ids::indexOf).orElse(-1));
        return ids.stream()
                .skip(at)
                .filter(id -> from.isEmpty() || !kind(id).equals(kind(from.get())))
                .findFirst()
                .or(() -> from);
    }

    /// The first of the kind before.
    Optional<String> previousKind(Optional<String> from) {
        int at = from.map(ids::indexOf).orElse(-1);
        if (at < 0) {
            return first();
        }
        return ids.subList(0, at).reversed().stream()
                .map(DrawingWalk::kind)
                .filter(kind -> !kind.equals(kind(ids.get(at))))
                .findFirst()
                .flatMap(this::firstOf)
                .or(this::first);
    }

    private Optional<String> firstOf(String kind) {
        return ids.stream().filter(id -> kind(id).equals(kind)).findFirst();
    }

    private static String kind(String id) {
        int end = id.indexOf('#');
        return end < 0 ? id : id.substring(0, end);
    }
}
