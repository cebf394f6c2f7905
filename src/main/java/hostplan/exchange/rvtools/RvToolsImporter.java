package hostplan.exchange.rvtools;

import hostplan.amount.Parsed;
import hostplan.exchange.Draft;
import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Importer;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.Provenance;
import hostplan.exchange.Recognised;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.draft.ImpliedObjects;
import hostplan.exchange.text.BoundedZip;
import hostplan.exchange.text.InputLimits;
import hostplan.exchange.text.Table;
import hostplan.exchange.value.Processors;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads exports of RVTools, of all versions from 3.x on: workbooks, single tabs as CSV, and ZIP
/// files of those. vHost becomes servers, vInfo virtual machines on them, vMemory the memory that
/// those use.
public final class RvToolsImporter implements Importer {

    private final Processors processors;

    public RvToolsImporter(Processors processors) {
        this.processors = processors;
    }

    /// A tab and where it is from.
    private record Found(Tab tab, Table table, TabFile file) {}

    @Override
    public ImportResult read(List<NamedBytes> inputs, ImportOptions options) {
        ImportResult.Collector into = new ImportResult.Collector();
        List<Found> tabs = new ArrayList<>();
        inputs.forEach(input -> find(input, options, tabs, into));
        ImpliedObjects implied = new ImpliedObjects();
        List<Draft> servers = new ArrayList<>();
        List<Draft> machines = new ArrayList<>();
        UsedMemory memory = new UsedMemory();
        tabs.stream()
                .filter(found -> found.tab() == Tab.MEMORY)
                .forEach(found -> memory.add(new TabTable(found.table())));
        for (Found found : tabs) {
            TabTable table = new TabTable(found.table());
            switch (found.tab()) {
                case HOST -> servers.addAll(new HostTab(table, processors, implied, into).drafts());
                case INFO -> machines.addAll(new InfoTab(table, memory, options, into).drafts());
                case MEMORY -> UsedMemory.use(table);
                case DATASTORE -> DatastoreTab.skip(table, into);
            }
            into.recognised.add(recognised(found, table));
        }
        memoryOfNone(tabs, into);
        implied.addTo(into);
        into.drafts.addAll(servers.isEmpty() ? hostsByName(machines) : servers);
        into.drafts.addAll(machines);
        return into.result();
    }

    private static void memoryOfNone(List<Found> tabs, ImportResult.Collector into) {
        if (tabs.stream().anyMatch(found -> found.tab() == Tab.INFO)) {
            return;
        }
        tabs.stream()
                .filter(found -> found.tab() == Tab.MEMORY)
                .forEach(found ->
                        into.skipped.add(
                                SkippedRow.of(
                                        Provenance.of(found.table().file()),
                                        found.tab().title(),
                                        "the memory that machines use, which counts only beside"
                                                + " the tab vInfo")));
    }

    private static void find(
            NamedBytes input,
            ImportOptions options,
            List<Found> tabs,
            ImportResult.Collector into) {
        Optional<UnreadableInput> refusal = InputLimits.refusal(input);
        if (refusal.isPresent()) {
            into.unreadable.add(refusal.get());
        } else if (BoundedZip.isZip(input.content())) {
            findInZip(input, options, tabs, into);
        } else {
            findInText(input, options, tabs, into);
        }
    }

    private static void findInZip(
            NamedBytes input,
            ImportOptions options,
            List<Found> tabs,
            ImportResult.Collector into) {
        Parsed<List<NamedBytes>> texts =
                BoundedZip.files(input, name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"));
        switch (texts) {
            case Parsed.Problem<List<NamedBytes>>(String message, String cure) ->
                    into.unreadable.add(new UnreadableInput(input.name(), message, cure));
            case Parsed.Value<List<NamedBytes>>(List<NamedBytes> files) when files.isEmpty() ->
                    findInWorkbook(input, tabs, into);
            case Parsed.Value<List<NamedBytes>>(List<NamedBytes> files) ->
                    files.forEach(file -> findInText(file, options, tabs, into));
        }
    }

    private static void findInWorkbook(
            NamedBytes input, List<Found> tabs, ImportResult.Collector into) {
        switch (Workbook.read(input, sheet -> Tab.named(sheet).isPresent())) {
            case Parsed.Problem<Workbook.Content>(String message, String cure) ->
                    into.unreadable.add(new UnreadableInput(input.name(), message, cure));
            case Parsed.Value<Workbook.Content>(Workbook.Content content) -> {
                int before = tabs.size();
                content.tables().forEach(table -> addSheet(table, tabs, into));
                if (tabs.size() == before) {
                    into.unreadable.add(otherWorkbook(input.name()));
                } else if (!content.others().isEmpty()) {
                    into.skipped.add(otherSheets(input.name(), content.others()));
                }
            }
        }
    }

    private static void addSheet(Table table, List<Found> tabs, ImportResult.Collector into) {
        Optional<Tab> tab = Tab.named(table.sheet().orElse("")).filter(named -> named.fits(table));
        tab.ifPresent(found -> tabs.add(new Found(found, table, TabFile.WORKBOOK)));
        if (tab.isEmpty()) {
            into.skipped.add(
                    SkippedRow.of(
                            Provenance.of(table.file()),
                            table.sheet().orElse(""),
                            "a sheet without the headings of RVTools in its first row"));
        }
    }

    private static SkippedRow otherSheets(String file, List<String> names) {
        return SkippedRow.of(
                Provenance.of(file),
                String.join(", ", names),
                "sheets that are not read: only vInfo, vMemory, vHost and vDatastore are");
    }

    private static UnreadableInput otherWorkbook(String file) {
        return new UnreadableInput(
                file,
                "The file is a workbook but no export of RVTools: it has none of the tabs vInfo,"
                        + " vHost and vDatastore.",
                "Save the sheet with the list as CSV, and import that.");
    }

    private static UnreadableInput noTab(String file) {
        return new UnreadableInput(
                file,
                "The file has none of the tabs vInfo, vHost and vDatastore of RVTools.",
                "Export with RVTools again, or import a list of servers as CSV.");
    }

    private static void findInText(
            NamedBytes input,
            ImportOptions options,
            List<Found> tabs,
            ImportResult.Collector into) {
        switch (TabFile.read(input, options)) {
            case Parsed.Problem<TabFile>(String message, String cure) ->
                    into.unreadable.add(new UnreadableInput(input.name(), message, cure));
            case Parsed.Value<TabFile>(TabFile file) -> {
                Optional<Tab> tab = Tab.withHeadings(file.table());
                boolean other =
                        input.name().toLowerCase(Locale.ROOT).contains("tabv")
                                && Tab.named(input.name()).isEmpty();
                if (tab.isPresent() && !other) {
                    tabs.add(new Found(tab.get(), file.table(), file));
                } else if (other) {
                    into.skipped.add(
                            SkippedRow.of(
                                    Provenance.of(input.name()),
                                    "",
                                    "a tab that is not read: only vInfo, vMemory, vHost and vDatastore are"));
                } else {
                    into.unreadable.add(noTab(input.name()));
                }
            }
        }
    }

    /// Without vHost nothing is known of the hosts but their names.
    private static List<Draft> hostsByName(List<Draft> machines) {
        SequencedMap<String, Draft> hosts = new LinkedHashMap<>();
        for (Draft machine : machines) {
            String name = machine.text("host");
            if (!name.isEmpty()) {
                hosts.putIfAbsent(
                        name, ImpliedObjects.named(ObjectKind.SERVER, name, machine.from()));
            }
        }
        return List.copyOf(hosts.values());
    }

    private static Recognised recognised(Found found, TabTable table) {
        return new Recognised(
                found.table().file(),
                found.table().sheet(),
                Format.RVTOOLS,
                found.tab() == Tab.HOST ? ObjectKind.SERVER : ObjectKind.VM,
                found.file().charset(),
                found.file().separator(),
                Optional.of(1),
                Optional.empty(),
                table.mapped());
    }
}
