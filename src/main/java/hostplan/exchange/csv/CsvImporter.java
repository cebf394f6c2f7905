package hostplan.exchange.csv;

import hostplan.amount.Parsed;
import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Importer;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.Provenance;
import hostplan.exchange.Recognised;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.text.DecodedText;
import hostplan.exchange.text.InputLimits;
import hostplan.exchange.text.SeparatedText;
import hostplan.exchange.text.Table;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.DecimalMarks;
import hostplan.exchange.value.Processors;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads lists with separators. What separates the cells, the character set, the row of the
/// headings, the kind of list and the columns are recognised, and each can be set by the options.
public final class CsvImporter implements Importer {

    private static final Pattern NUMBER = Pattern.compile("[0-9.,]+\\s*\\p{L}{0,3}");

    private final HeadingWords words;
    private final Processors processors;

    public CsvImporter(Processors processors) {
        this.words = HeadingWords.shipped();
        this.processors = processors;
    }

    @Override
    public ImportResult read(List<NamedBytes> inputs, ImportOptions options) {
        return inputs.stream()
                .map(input -> read(input, options))
                .reduce(ImportResult.NOTHING, ImportResult::and);
    }

    private ImportResult read(NamedBytes input, ImportOptions options) {
        Optional<UnreadableInput> refusal = InputLimits.refusal(input);
        if (refusal.isPresent()) {
            return ImportResult.unreadable(refusal.get());
        }
        DecodedText decoded = DecodedText.of(input.content(), options.charset());
        Layout layout = Layout.find(input.name(), decoded.text(), options, words);
        return switch (new SeparatedText(decoded.text(), layout.separator()).rows()) {
            case Parsed.Problem<List<TableRow>>(String message, String cure) ->
                    ImportResult.unreadable(new UnreadableInput(input.name(), message, cure));
            case Parsed.Value<List<TableRow>>(List<TableRow> rows) ->
                    read(new Table(input.name(), Optional.empty(), rows), decoded, layout, options);
        };
    }

    private ImportResult read(
            Table table, DecodedText decoded, Layout layout, ImportOptions options) {
        ImportResult.Collector into = new ImportResult.Collector();
        List<ListRow> rows = new ListRows(table, layout.headerRow(), options, into).read();
        Provenance header =
                new Provenance(table.file(), table.sheet(), Optional.of(layout.headerRow()));
        List<Column> columns = new Columns(layout, rows, options, words).make(into, header);
        if (columns.stream().allMatch(column -> column.key().isEmpty())) {
            into.warnings.add(ImportWarning.of(table.file(), noHeadings()));
        } else {
            UntakenColumns.warning(columns, rows, header).ifPresent(into.warnings::add);
        }
        drafts(layout.kind(), rows, columns, options, into);
        into.recognised.add(recognised(table, decoded, layout, columns, rows, options));
        return into.result();
    }

    private static String noHeadings() {
        return "No heading of the file is known. Choose what its columns become, or the row of its headings.";
    }

    private void drafts(
            ObjectKind kind,
            List<ListRow> rows,
            List<Column> columns,
            ImportOptions options,
            ImportResult.Collector into) {
        ListedPlace place = new ListedPlace();
        ListKind particulars = particulars(kind, columns, place);
        RowReader reader = new RowReader(kind, particulars, columns, into);
        RowReader items =
                new RowReader(
                        ObjectKind.RACK_ITEM,
                        new RackItemList(particulars.readers(), place),
                        columns,
                        into);
        DeviceFilter filter = new DeviceFilter(columns, options);
        ImportResult.Collector read = new ImportResult.Collector();
        for (ListRow row : rows) {
            Optional<String> noServer = filter.reason(row);
            Optional<String> reason = noServer.or(() -> loneText(row, columns));
            if (noServer.isPresent() && filter.hasRack(row)) {
                read.drafts.add(items.read(row).build());
            } else if (reason.isPresent()) {
                into.skipped.add(SkippedRow.of(row.from(), name(row), reason.get()));
            } else {
                read.drafts.add(reader.read(row).build());
            }
        }
        particulars.addImplied(into);
        into.drafts.addAll(read.drafts);
        RackItemList.warning(read.drafts).ifPresent(into.warnings::add);
    }

    /// A single text in a wide list, not under the name, is a heading between rows or a footnote.
    private static Optional<String> loneText(ListRow row, List<Column> columns) {
        boolean named =
                columns.stream()
                        .filter(column ->
                                column.key().equals("name") || column.key().equals("hostname"))
                        .anyMatch(column -> !row.cell(column.heading().index()).isEmpty());
        return !named && columns.size() > 2 && row.filledCells() <= 1
                ? Optional.of("a single text that names nothing")
                : Optional.empty();
    }

    private static String name(ListRow row) {
        return row.cells().stream()
                .map(ListCell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private ListKind particulars(ObjectKind kind, List<Column> columns, ListedPlace place) {
        return switch (kind) {
            case VM -> new VmList();
            case RACK, SITE -> new PlaceList();
            case SERVER,
                    SERVER_MODEL,
                    PART,
                    CONFIGURATION,
                    QUOTE,
                    STORAGE_POOL,
                    RACK_ITEM,
                    FLAVOR,
                    SLICING,
                    PLACEMENT ->
                    new ServerList(processors, columns, place);
        };
    }

    private static Recognised recognised(
            Table table,
            DecodedText decoded,
            Layout layout,
            List<Column> columns,
            List<ListRow> rows,
            ImportOptions options) {
        List<String> numbers =
                columns.stream()
                        .filter(column -> !column.key().isEmpty())
                        .flatMap(column ->
                                rows.stream().map(row -> row.cell(column.heading().index()).text()))
                        .filter(text -> NUMBER.matcher(text).matches())
                        .toList();
        return new Recognised(
                table.file(),
                table.sheet(),
                Format.CSV,
                layout.kind(),
                Optional.of(decoded.charset().name()),
                Optional.of(layout.separator()),
                Optional.of(layout.headerRow()),
                options.decimalMark().or(() -> DecimalMarks.shownBy(numbers)),
                columns.stream().map(Column::mapped).toList());
    }
}
