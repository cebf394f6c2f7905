package hostplan;

import java.io.IOException;
import java.nio.file.Path;

/// Starts the window or the command line. It loads no class of the toolkit itself, so that the
/// command line works where there is no display.
public final class Main {

    private Main() {}

    public static void main(String... arguments) throws IOException {
        if (opensWindow(arguments)) {
            WindowApplication.open(arguments);
        } else if (takesTour(arguments)) {
            new Tour(Path.of(arguments[2]), System.out).take();
        } else {
            System.err.println("hostplan: the command line is not there yet.");
            System.exit(2);
        }
    }

    /// No argument opens the window, and so does one that names a project file.
    static boolean opensWindow(String... arguments) {
        return arguments.length == 0
                || (arguments.length == 1 && arguments[0].endsWith(".hostplan"));
    }

    /// `tour --out FOLDER` shows the main screens where there is no display.
    private static boolean takesTour(String... arguments) {
        return arguments.length == 3 && arguments[0].equals("tour") && arguments[1].equals("--out");
    }
}
