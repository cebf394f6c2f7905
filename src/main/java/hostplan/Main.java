package hostplan;

import hostplan.cli.CommandLineInterface;
import hostplan.cli.Services;
import hostplan.print.SystemPrinters;
import hostplan.storage.CatalogFiles;
import hostplan.storage.LimitFiles;
import hostplan.storage.PriceBookFile;
import hostplan.storage.ProjectFiles;
import hostplan.storage.RuleSetFiles;
import hostplan.storage.SettingsFile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// Starts the window or the command line. It loads no class of the toolkit itself, so that the
/// command line works where there is no display.
public final class Main {

    private Main() {}

    public static void main(String... arguments) throws IOException {
        if (opensWindow(arguments)) {
            WindowApplication.open(arguments);
        } else if (takesTour(arguments)) {
            Tour tour = new Tour(Path.of(arguments[2]), System.out);
            tour.slice(commandLine(), RuleSetFiles.load().all());
            tour.take(List.of(arguments).subList(3, arguments.length));
        } else if (rehearses(arguments)) {
            Rehearsal.run();
        } else {
            System.exit(commandLine().run(arguments, System.out, System.err));
        }
    }

    private static CommandLineInterface commandLine() {
        return new CommandLineInterface(
                new Services(
                        new ProjectFiles(),
                        RuleSetFiles.load(),
                        LimitFiles.load(),
                        CatalogFiles.beside(SettingsFile.ofThisPerson()),
                        new PriceBookFile(),
                        new SystemPrinters(),
                        Clock.system(ZoneId.systemDefault())));
    }

    /// No argument opens the window, and so do project files.
    static boolean opensWindow(String... arguments) {
        return Stream.of(arguments).allMatch(argument -> argument.endsWith(".hostplan"));
    }

    /// `rehearse` alone is for packaging.
    private static boolean rehearses(String... arguments) {
        return arguments.length == 1 && arguments[0].equals("rehearse");
    }

    /// `tour --out FOLDER [NAME…]` shows the main screens where there is no display.
    private static boolean takesTour(String... arguments) {
        return arguments.length >= 3 && arguments[0].equals("tour") && arguments[1].equals("--out");
    }
}
