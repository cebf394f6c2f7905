package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.document.Coded;
import hostplan.hardware.catalog.Catalog;
import hostplan.hardware.catalog.CatalogKind;
import hostplan.storage.FileProblem;
import hostplan.storage.OwnCatalog;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `hostplan catalog`: the models and parts that one can choose from, with those of one's own.
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        description = "Lists the server models and parts that one can choose from.",
        footer = {"", "Exit status: 0 fine, also where nothing is found; 2 bad input."})
final class CatalogCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description =
                    "What to list: server-model, enclosure, processor, memory, drive,"
                            + " storage-controller, network-card, power-supply, accelerator or other;"
                            + " all of them where not given.")
    private String kind = "";

    @Option(
            names = "--find",
            paramLabel = "TEXT",
            description = "Only what has each word of it in maker, name or part number.")
    private String text = "";

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    CatalogCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Catalog found = services.catalog().all().find(text);
        if (!kind.isEmpty()) {
            found = found.only(kind());
        }
        OwnCatalog own = services.catalog().own();
        own.problems().stream().map(FileProblem::text).forEach(console::error);
        CatalogAnswer answer = new CatalogAnswer(found, own.catalog());
        console.print(json ? List.of(answer.json()) : answer.lines());
        return ExitStatus.FINE.code();
    }

    private CatalogKind kind() {
        return Coded.find(CatalogKind.class, kind)
                .orElseThrow(() ->
                        new BadInput(
                                Quoted.of(kind) + " is no kind of the catalogue.",
                                "Choose one of " + words() + "."));
    }

    private static String words() {
        return Stream.of(CatalogKind.values()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
