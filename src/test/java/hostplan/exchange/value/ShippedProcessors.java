package hostplan.exchange.value;

import hostplan.storage.CatalogFiles;

/// The processors of the shipped catalogue, read once for all tests.
public final class ShippedProcessors {

    private static final CatalogFiles CATALOG = CatalogFiles.forThisRun();

    public static final Processors ALL = Processors.among(() -> CATALOG.shipped().parts());

    private ShippedProcessors() {}
}
