package hostplan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.ParameterException;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs a subcommand. Answers go to the one stream, errors to the other; the exit status is 0 where
/// all is fine, 1 where something was found or does not fit, 2 where the input is bad.
public final class CommandLineInterface {

    private final Services services;

    public CommandLineInterface(Services services) {
        this.services = services;
    }

    /// @return the exit status
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        Console console = Console.of(out, err);
        CommandLine program = new CommandLine(new HostplanCommand());
        subcommands(console).forEach(program::addSubcommand);
        program.addSubcommand(help());
        return program.setExpandAtFiles(false)
                .setColorScheme(new ColorScheme.Builder(Ansi.OFF).build())
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setParameterExceptionHandler((wrong, _) -> usageError(console, wrong))
                .setExecutionExceptionHandler(
                        (failure, command, _) -> failed(console, command.getCommandName(), failure))
                .execute(arguments);
    }

    private static CommandLine help() {
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().description("Tells how a command is used.");
        return help;
    }

    private List<Object> subcommands(Console console) {
        return List.of(
                new SliceCommand(services, console),
                new CostCommand(services, console),
                new DrillCommand(services, console),
                new PlaceCommand(services, console),
                new CheckCommand(services, console),
                new DiffCommand(services, console),
                new ListCommand(services, console),
                new SlicesCommand(services, console),
                new RacksCommand(services, console),
                new ImportCommand(services, console),
                new PrintCommand(services, console),
                new HardwareCommand(services, console),
                new ArrayCommand(console),
                new CatalogCommand(services, console));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int usageError(Console console, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.error(
                command + ": " + String.valueOf(wrong.getMessage()).replaceFirst("^Error: ", ""));
        console.error("See " + command + " --help.");
        return ExitStatus.BAD_INPUT.code();
    }

    /// Anything but bad input is a mistake of the program, which a person can only report.
    private static int failed(Console console, String command, Exception failure) {
        console.error(
                failure instanceof BadInput
                        ? "hostplan " + command + ": " + failure.getMessage()
                        : "hostplan "
                                + command
                                + ": this is a mistake of the program, please report it: "
                                + failure);
        return ExitStatus.BAD_INPUT.code();
    }
}
