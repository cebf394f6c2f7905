package hostplan.exchange.csv;

import hostplan.exchange.Draft;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.value.ShippedProcessors;
import hostplan.project.ObjectKind;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Short ways to import lists in tests.
final class Lists {

    static final CsvImporter IMPORTER = new CsvImporter(ShippedProcessors.ALL);

    private Lists() {}

    static ImportResult read(String... lines) {
        return read(ImportOptions.USUAL, lines);
    }

    static ImportResult read(ImportOptions options, String... lines) {
        return read(options, StandardCharsets.UTF_8, lines);
    }

    static ImportResult read(ImportOptions options, Charset charset, String... lines) {
        return IMPORTER.read(
                List.of(new NamedBytes("list.csv", String.join("\n", lines).getBytes(charset))),
                options);
    }

    /// The drafts for which the list has a row.
    static List<Draft> rows(ImportResult result) {
        return result.drafts().stream()
                .filter(draft -> draft.basis() == Draft.Basis.STATED)
                .toList();
    }

    /// The only row of a list.
    static Draft row(String... lines) {
        List<Draft> rows = rows(read(lines));
        if (rows.size() != 1) {
            throw new AssertionError("one row was expected, not " + rows);
        }
        return rows.getFirst();
    }

    static List<Draft> implied(ImportResult result, ObjectKind kind) {
        return result.drafts().stream()
                .filter(draft -> draft.basis() == Draft.Basis.IMPLIED && draft.kind() == kind)
                .toList();
    }

    static List<String> messages(ImportResult result) {
        return result.warnings().stream().map(warning -> warning.message()).toList();
    }
}
