package hostplan.exchange;

import hostplan.amount.DecimalMark;
import hostplan.project.ObjectKind;

import java.nio.charset.Charset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person wants otherwise than an importer would do by itself.
///
/// @param format the format of all inputs; recognised for each where it is empty
/// @param kind what the rows of a list are; recognised by the headings where it is empty
/// @param headerRow the row of the headings, from 1
/// @param decimalMark the mark before decimals in all columns; recognised for each where it is
///   empty
/// @param currency the currency of prices that name none; without it they stay empty
/// @param columns what columns become, by their heading as [Headings] writes it
/// @param cells texts to read in place of what stands in a cell
public record ImportOptions(
        Optional<Format> format,
        Optional<ObjectKind> kind,
        Optional<Charset> charset,
        Optional<Character> delimiter,
        Optional<Integer> headerRow,
        Optional<DecimalMark> decimalMark,
        Optional<Currency> currency,
        Devices devices,
        Placeholders placeholders,
        Map<String, ColumnTarget> columns,
        Map<CellAddress, String> cells) {

    /// Which devices of a list of all devices become servers.
    public enum Devices {
        /// Only those whose role and type do not say that they are something else.
        SERVERS,
        ALL
    }

    /// What becomes of virtual machines that a cluster makes for itself.
    public enum Placeholders {
        LEFT_OUT,
        TAKEN
    }

    public static final ImportOptions USUAL = new Draft().build();

    public ImportOptions {
        columns = Map.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    /// The same options with some changed.
    public ImportOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// Options that are being put together.
    public static final class Draft {
        public Optional<Format> format = Optional.empty();
        public Optional<ObjectKind> kind = Optional.empty();
        public Optional<Charset> charset = Optional.empty();
        public Optional<Character> delimiter = Optional.empty();
        public Optional<Integer> headerRow = Optional.empty();
        public Optional<DecimalMark> decimalMark = Optional.empty();
        public Optional<Currency> currency = Optional.empty();
        public Devices devices = Devices.SERVERS;
        public Placeholders placeholders = Placeholders.LEFT_OUT;
        public Map<String, ColumnTarget> columns = Map.of();
        public Map<CellAddress, String> cells = Map.of();

        private Draft() {}

        private Draft(ImportOptions from) {
            format = from.format;
            kind = from.kind;
            charset = from.charset;
            delimiter = from.delimiter;
            headerRow = from.headerRow;
            decimalMark = from.decimalMark;
            currency = from.currency;
            devices = from.devices;
            placeholders = from.placeholders;
            columns = from.columns;
            cells = from.cells;
        }

        private ImportOptions build() {
            return new ImportOptions(
                    format,
                    kind,
                    charset,
                    delimiter,
                    headerRow,
                    decimalMark,
                    currency,
                    devices,
                    placeholders,
                    columns,
                    cells);
        }
    }
}
