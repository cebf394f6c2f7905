package hostplan.exchange.rvtools;

import hostplan.amount.Parsed;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.text.BoundedZip;
import hostplan.exchange.text.InputLimits;
import hostplan.exchange.text.Table;
import hostplan.exchange.text.TableRow;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The sheets of an XLSX file as tables of texts. Formulas count by the value that was saved with
/// them; nothing is computed.
final class Workbook {

    private final NamedBytes input;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private int cells;

    private Workbook(NamedBytes input) {
        this.input = input;
    }

    /// @param tables the sheets that were wanted
    /// @param others names of the sheets that were not read
    record Content(List<Table> tables, List<String> others) {}

    /// More than a million cells, which no export needs.
    private static final class TooManyCells extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static Parsed<Content> read(NamedBytes input, Predicate<String> wanted) {
        // Pictures, themes and the like are of no interest and are not even handed on.
        return BoundedZip.repacked(input, name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .flatMap(bytes -> new Workbook(input).content(bytes, wanted));
    }

    private Parsed<Content> content(byte[] bytes, Predicate<String> wanted) {
        ReadingOptions options = new ReadingOptions(false, true);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (wanted.test(sheet.getName())) {
                    tables.add(table(sheet));
                } else {
                    others.add(sheet.getName());
                }
            }
            return Parsed.value(new Content(List.copyOf(tables), List.copyOf(others)));
        } catch (TooManyCells tooMany) {
            return Parsed.problem(
                    "The file has more than " + InputLimits.CELLS + " cells, and no more are read.",
                    "Export fewer machines at once.");
        } catch (IOException | RuntimeException broken) {
            // The reader of the format throws whatever a damaged part makes it stumble over.
            return Parsed.problem(
                    "The file is no workbook that can be read.",
                    "Open it in a spreadsheet and save it again as XLSX, or export it as CSV.");
        }
    }

    private Table table(Sheet sheet) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> all = stream.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                cells += row.getCellCount();
                if (cells > InputLimits.CELLS) {
                    throw new TooManyCells();
                }
                TableRow texts = texts(row);
                // Exports end in hundreds of rows that are formatted and blank.
                if (rows.isEmpty() || !texts.isBlank()) {
                    rows.add(texts);
                }
            }
        }
        return new Table(input.name(), Optional.of(sheet.getName()), rows);
    }

    private static TableRow texts(Row row) {
        String[] texts = new String[row.getCellCount()];
        Arrays.fill(texts, "");
        for (int column = 0; column < texts.length; column++) {
            row.getOptionalCell(column)
                    .ifPresent(cell -> texts[cell.getColumnIndex()] = text(cell));
        }
        return new TableRow(row.getRowNum(), List.of(texts));
    }

    private static String text(Cell cell) {
        String text =
                cell.getType() == CellType.NUMBER
                        ? cell.asNumber().toPlainString()
                        : cell.getType() == CellType.BOOLEAN
                                ? cell.asBoolean() ? "True" : "False"
                                : plain(cell);
        return text.length() > InputLimits.CELL_CHARACTERS
                ? text.substring(0, InputLimits.CELL_CHARACTERS)
                : text;
    }

    private static String plain(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case NUMBER, BOOLEAN, ERROR, EMPTY -> "";
        };
    }
}
