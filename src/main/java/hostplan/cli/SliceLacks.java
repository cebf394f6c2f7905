package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.capacity.RuleSet;
import hostplan.project.SlicingQuestions.Lack;

import java.util.List;
import java.util.stream.Collectors;

/// Says what a slicing lacks to be asked, and which option supplies it.
final class SliceLacks {

    private final List<RuleSet> ruleSets;

    SliceLacks(List<RuleSet> ruleSets) {
        this.ruleSets = ruleSets;
    }

    BadInput of(Lack lack) {
        return switch (lack) {
            case Lack.NoFlavors() ->
                    new BadInput(
                            FlavorSpec.OPTION + " is missing, and no slicing is stored.",
                            "Say what is sold, such as --flavor vcpus=1,memory=2GiB.");
            case Lack.MissingFlavor(String id) ->
                    new BadInput(
                            "The stored slicing asks for the flavor "
                                    + Quoted.of(id)
                                    + ", which is not in the project.",
                            "Say what is sold with " + FlavorSpec.OPTION + ".");
            case Lack.MissingServer(String id) ->
                    new BadInput(
                            "The server " + Quoted.of(id) + " is not in the project.",
                            "Choose another with " + AskedSlicing.SERVER_OPTION + ".");
            case Lack.UnknownRuleSet(String id) ->
                    new BadInput(
                            "There is no rule set " + Quoted.of(id) + ".",
                            "Choose one with --hypervisor: " + ids() + ".");
            case Lack.NoFigures(String host, var _) ->
                    new BadInput(
                            "Nothing is known of the hardware of " + host + ".",
                            "State it: with --host, or in the configuration of the server.");
            case Lack.ImpossibleFigures(String host, var _, String message, String cure) ->
                    new BadInput(host + ": " + message, cure);
        };
    }

    private String ids() {
        return ruleSets.stream().map(RuleSet::id).collect(Collectors.joining(", "));
    }
}
