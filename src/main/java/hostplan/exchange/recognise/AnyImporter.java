package hostplan.exchange.recognise;

import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Importer;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.csv.CsvImporter;
import hostplan.exchange.netbox.DeviceTypeImporter;
import hostplan.exchange.netbox.ModuleTypeImporter;
import hostplan.exchange.rvtools.RvToolsImporter;
import hostplan.exchange.value.Processors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                                Format.NETBOX_MODULE_TYPE, new ModuleTypeImporter(),
                                Format.RVTOOLS, new RvToolsImporter(processors)));
    }

    /// Whether it is an export of another tool, and no list whose headings say what it holds.
    public static boolean isExport(NamedBytes input) {
        return Formats.of(input) != Format.CSV;
    }

    @Override
    public ImportResult read(List<NamedBytes> inputs, ImportOptions options) {
        ImportResult.Collector refused = new ImportResult.Collector();
        List<NamedBytes> readable = new ArrayList<>();
        for (NamedBytes input : inputs) {
            refusal(input, options)
                    .ifPresentOrElse(refused.unreadable::add, () -> readable.add(input));
        }
        return refused.result().and(readAll(readable, options));
    }

    /// A format that the person names is tried, whatever the file looks like.
    private static Optional<UnreadableInput> refusal(NamedBytes input, ImportOptions options) {
        return options.format().isPresent()
                ? Optional.empty()
                : Formats.foreign(input)
                        .map(kind ->
                                new UnreadableInput(
                                        input.name(),
                                        "The file is "
                                                + kind
                                                + "; lists (CSV), RVTools exports, NetBox device types and module types can be imported.",
                                        "Export it as CSV, or choose another file."));
    }

    private ImportResult readAll(List<NamedBytes> inputs, ImportOptions options) {
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
