package hostplan.project;

import hostplan.document.UnknownMembers;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/// Copies of entries of the catalogue in a project: each is made once, and keeps the identity of
/// its entry.
final class CatalogCopies {

    private CatalogCopies() {}

    static Part of(Part entry, String id) {
        return entry.with(draft -> {
            draft.id = id;
            draft.catalogId = Optional.of(entry.id());
            draft.unknown = UnknownMembers.NONE;
        });
    }

    static ServerModel of(ServerModel entry, String id) {
        return entry.with(draft -> {
            draft.id = id;
            draft.catalogId = Optional.of(entry.id());
            draft.unknown = UnknownMembers.NONE;
        });
    }

    /// The part itself, else the copy of that entry.
    static Optional<Part> find(Collection<Part> own, Part wanted) {
        return find(own, wanted.id(), Part::id, Part::catalogId);
    }

    /// The model itself, else the copy of that entry.
    static Optional<ServerModel> find(Collection<ServerModel> own, ServerModel wanted) {
        return find(own, wanted.id(), ServerModel::id, ServerModel::catalogId);
    }

    private static <T> Optional<T> find(
            Collection<T> own,
            String wanted,
            Function<T, String> id,
            Function<T, Optional<String>> catalogId) {
        return own.stream()
                .filter(each -> id.apply(each).equals(wanted))
                .findFirst()
                .or(() ->
                        own.stream()
                                .filter(each -> catalogId.apply(each).equals(Optional.of(wanted)))
                                .findFirst());
    }
}
