package hostplan.exchange.recognise;

import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Importer;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.csv.CsvImporter;
import hostplan.exchange.netbox.DeviceTypeImporter;
import hostplan.exchange.rvtools.RvToolsImporter;
import hostplan.exchange.value.Processors;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads files of all formats, also of several at once, unless the options name one format.
public final class AnyImporter implements Importer {

    private final Map<Format, Importer> importers;

    public AnyImporter(Processors processors) {
        importers =
                new EnumMap<>(
                        Map.of(
                                Format.CSV, new CsvImporter(processors),
                                Format.NETBOX_DEVICE_TYPE, new DeviceTypeImporter(),
                                Format.RVTOOLS, new RvToolsImporter(processors)));
    }

    /// With the table of processors that ships with the program.
    public static AnyImporter shipped() {
        return new AnyImporter(Processors.shipped());
    }

    @Override
    public ImportResult read(List<NamedBytes> inputs, ImportOptions options) {
        Map<Format, List<NamedBytes>> byFormat =
                inputs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        input ->
                                                options.format().orElseGet(() -> Formats.of(input)),
                                        () -> new EnumMap<>(Format.class),
                                        Collectors.toList()));
        ImportResult all = ImportResult.NOTHING;
        for (Map.Entry<Format, List<NamedBytes>> some : byFormat.entrySet()) {
            Importer importer = importers.get(some.getKey());
            if (importer != null) {
                all = all.and(importer.read(some.getValue(), options));
            }
        }
        return all;
    }
}
