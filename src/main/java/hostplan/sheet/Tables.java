package hostplan.sheet;

import hostplan.project.ObjectKind;

/// The tables of all kinds.
final class Tables {

    private Tables() {}

    static Table<?> of(ObjectKind kind, CellContext context) {
        return switch (kind) {
            case SITE -> SiteTable.table();
            case RACK -> RackTable.table();
            case RACK_ITEM -> RackItemTable.table();
            case SERVER_MODEL -> ServerModelTable.table();
            case CONFIGURATION -> ConfigurationTable.table();
            case PART -> PartTable.table();
            case QUOTE -> QuoteTable.table();
            case STORAGE_POOL -> StoragePoolTable.table();
            case SERVER -> ServerTable.of(context.project());
            case VM -> VmTable.table();
            case FLAVOR -> FlavorTable.table();
            case SLICING -> SlicingTable.of(context.project(), context.facts());
            case PLACEMENT -> PlacementTable.table();
        };
    }

    /// Whether the columns of a kind are the same in both.
    static boolean sameColumns(ObjectKind kind, CellContext before, CellContext after) {
        return before.project().ownColumns().equals(after.project().ownColumns())
                && (kind != ObjectKind.SLICING
                        || SlicingTable.sameColumns(
                                before.project(), before.facts(), after.project(), after.facts()));
    }
}
