package hostplan.inventory;

import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.util.Optional;
import java.util.function.Consumer;

/// A place where servers stand.
///
/// @param costs what differs here from what the project assumes
public record Site(
        String id,
        String name,
        Optional<SiteKind> kind,
        String address,
        SiteCosts costs,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    /// The same site with some members changed.
    public Site with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A site that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public Optional<SiteKind> kind = Optional.empty();
        public String address = "";
        public SiteCosts costs = SiteCosts.AS_IN_PROJECT;
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Site from) {
            id = from.id;
            name = from.name;
            kind = from.kind;
            address = from.address;
            costs = from.costs;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Site build() {
            return new Site(id, name, kind, address, costs, notes, unknown);
        }
    }
}
