package hostplan.exchange.value;

import hostplan.hardware.catalog.CatalogKind;
import hostplan.storage.CatalogFiles;

/// The processors of the shipped catalogue, read once for all tests.
public final class ShippedProcessors {

    private static final CatalogFiles CATALOG = CatalogFiles.forThisRun();

    public static final Processors ALL =
            Processors.among(() -> CATALOG.only(CatalogKind.PROCESSOR).parts());

    private ShippedProcessors() {}
}
