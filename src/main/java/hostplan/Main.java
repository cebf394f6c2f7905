package hostplan;

/// Starts the window or the command line. It loads no class of the toolkit itself, so that the
/// command line works where there is no display.
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        if (opensWindow(arguments)) {
            WindowApplication.open(arguments);
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
}
