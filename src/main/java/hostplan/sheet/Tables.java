package hostplan.sheet;

import hostplan.project.ObjectKind;
import hostplan.project.Project;

/// The tables of all kinds.
final class Tables {

    private Tables() {}

    static Table<?> of(ObjectKind kind, Project project) {
        return switch (kind) {
            case SITE -> SiteTable.table();
            case RACK -> RackTable.table();
            case SERVER_MODEL -> ServerModelTable.table();
            case CONFIGURATION -> ConfigurationTable.table();
            case PART -> PartTable.table();
            case QUOTE -> QuoteTable.table();
            case STORAGE_POOL -> StoragePoolTable.table();
            case SERVER -> ServerTable.of(project);
            case VM -> VmTable.table();
            case FLAVOR -> FlavorTable.table();
            case SLICING -> SlicingTable.table();
        };
    }
}
