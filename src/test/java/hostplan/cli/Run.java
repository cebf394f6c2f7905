package hostplan.cli;

import hostplan.KeepingPrinters;
import hostplan.storage.CatalogFiles;
import hostplan.storage.LimitFiles;
import hostplan.storage.PriceBookFile;
import hostplan.storage.ProjectFiles;
import hostplan.storage.RuleSetFiles;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// One run of the program: what it said and its exit status.
record Run(int status, String out, String err) {

    /// What went to printers of all runs.
    static final KeepingPrinters PRINTERS = new KeepingPrinters();

    private static final Services SERVICES =
            new Services(
                    new ProjectFiles(),
                    RuleSetFiles.load(),
                    LimitFiles.load(),
                    CatalogFiles.forThisRun(),
                    new PriceBookFile(),
                    PRINTERS,
                    Clock.fixed(
                            LocalDate.of(2026, 6, 1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                            ZoneOffset.UTC));

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new CommandLineInterface(SERVICES)
                        .run(arguments, new PrintStream(out), new PrintStream(err));
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
