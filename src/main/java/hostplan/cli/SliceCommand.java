package hostplan.cli;

import hostplan.capacity.MoreStep;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.vary.WhatIf;
import hostplan.project.HostCosts;
import hostplan.project.HostSpares;
import hostplan.project.HostSteps;
import hostplan.project.ProjectIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `hostplan slice`: into how many slices a host can be cut, and why not one more.
@Command(
        name = "slice",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "hostplan slice --host SPEC --flavor SPEC... [OPTION...]",
            "       hostplan slice --project FILE --server NAME [--flavor SPEC]... [OPTION...]"
        },
        description = "Says into how many VPS a host can be cut, and why not one more fits.",
        footer = {
            "",
            "SPEC is key=value,key=value.",
            "  Of a host: name, sockets, nodes, cores, threads, memory, disk, iops, network;",
            "  cores and threads in all, as many threads as cores where not given; as many",
            "  NUMA nodes as sockets.",
            "  Of a flavor: name, vcpus, memory, disk, iops, network, pinned, price a month,",
            "  vnuma for so many virtual NUMA nodes, each in a node of its own;",
            "  and how many: count, or weight, min and max, or nothing for as many as fit.",
            "  Fixed and least counts come first, then whole units of the weights, then the",
            "  rest: by --fill, or else each flavor in the order given.",
            "AMOUNT is a number with its unit: 16GiB (2^30), 500GB (10^9), 25Gbit/s.",
            "R is a number such as 3 or 1.5.",
            "",
            "Exit status: 0 it fits; 1 a count is not met or no slice fits; 2 bad input."
        })
final class SliceCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Mixin private SlicingOptions options = new SlicingOptions();

    @Option(
            names = "--what-if",
            description =
                    "Also says what could be left out, the largest slice, the prices at which the"
                            + " mix changes, the counts under every set of rules, and all mixes of"
                            + " two or three flavors.")
    private boolean whatIf;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    SliceCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        AskedSlicing asked = options.asked(services, console);
        SlicingQuestion question = new SliceQuestion(services).of(asked.project(), asked.slicing());
        SlicingAnswer answer = BadInput.unless("The slicing", Slicer.answer(question));
        List<MoreStep> more =
                MoreStep.of(
                        answer,
                        HostSteps.of(
                                ProjectIndex.of(asked.project()),
                                asked.slicing(),
                                answer.question().host()));
        Optional<WhatIf> varied = whatIf ? Optional.of(whatIf(asked, answer)) : Optional.empty();
        console.print(
                json
                        ? List.of(SliceJson.of(answer, more, cost(asked, answer), varied))
                        : SliceText.of(answer, more, varied));
        return (answer.isMet() ? ExitStatus.FINE : ExitStatus.FOUND).code();
    }

    private WhatIf whatIf(AskedSlicing asked, SlicingAnswer answer) {
        return WhatIf.of(
                answer,
                HostSpares.of(
                        ProjectIndex.of(asked.project()),
                        asked.slicing(),
                        answer.question().host()),
                services.ruleSets().all());
    }

    /// Where the host has a price.
    private Optional<CostAnswer> cost(AskedSlicing asked, SlicingAnswer answer) {
        return HostCosts.of(ProjectIndex.of(asked.project()), asked.slicing(), answer)
                .filter(costs -> costs.host().hasPrice())
                .map(costs ->
                        new CostAnswer(
                                asked.slicing().name(),
                                answer.question().host().name(),
                                costs,
                                services.prices().get(),
                                LocalDate.now(services.clock())));
    }
}
