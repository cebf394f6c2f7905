package hostplan.cli;

import hostplan.capacity.Slicer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.drill.Drill;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.DrillQuestion;
import hostplan.capacity.drill.LimitSettings;
import hostplan.project.DrillQuestions;
import hostplan.project.ProjectIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/// `hostplan drill`: what the slices of a host leave to each other.
@Command(
        name = "drill",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "hostplan drill --host SPEC --flavor SPEC... [--array SPEC]... [OPTION...]",
            "       hostplan drill --project FILE --server NAME [--slicing NAME] [OPTION...]"
        },
        description =
                "Says what the slices of a host are guaranteed of its disks, processors and"
                        + " network, what the others get when some do as much as they can, which"
                        + " limits keep every promise, and how long a backup of all takes.",
        footer = {
            "",
            "SPEC of a host and of a flavor is that of hostplan slice. SPEC of an array is",
            "name, size, iops, rate and reading; of a limit flavor, iops, rate, burst-iops",
            "and burst-rate. Rates are amounts a second, such as 50MB.",
            "R is a number such as 0.7, AMOUNT one with its unit, such as 16KiB.",
            "",
            "Exit status: 0 all others get what was promised to them, with the limits that are",
            "set or without any; 1 they do not; 2 bad input."
        })
final class DrillCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Mixin private SlicingOptions options = new SlicingOptions();

    @Option(
            names = ArraySpec.OPTION,
            paramLabel = "SPEC",
            description =
                    "An array, in place of those of the host, such as"
                            + " name=data,size=4TB,iops=90000,rate=2GB; may be repeated.")
    private List<String> arrays = List.of();

    @Mixin private DrillOverrides overrides = new DrillOverrides();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    DrillCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        AskedSlicing asked = overrides.applyTo(options.asked(services, console));
        SlicingAnswer slices =
                BadInput.unless(
                        "The slicing",
                        Slicer.answer(
                                new SliceQuestion(services).of(asked.project(), asked.slicing())));
        DrillAnswer answer = BadInput.unless("The drill", Drill.answer(question(asked, slices)));
        console.print(
                json
                        ? List.of(DrillJson.of(answer, slices.question().ruleSet()))
                        : DrillText.of(answer, slices.question().ruleSet()));
        return (answer.isKept() ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }

    private DrillQuestion question(AskedSlicing asked, SlicingAnswer slices) {
        Slicing slicing = asked.slicing();
        LimitSettings settings = LimitSettings.of(services.limits(), slicing.ruleSet());
        return arrays.isEmpty()
                ? DrillQuestions.of(ProjectIndex.of(asked.project()), slicing, slices, settings)
                : DrillQuestions.of(ArraySpec.read(arrays), slicing, slices, settings);
    }
}
