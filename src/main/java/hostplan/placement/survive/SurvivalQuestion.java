package hostplan.placement.survive;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is to be survived, and what of it is searched.
///
/// @param whole all hosts and all VMs
/// @param searched what is to be placed yet, on what is free yet; the same hosts and VMs, some with
///   less
/// @param all makes hosts of the whole question of those that were searched
/// @param sunk what hosts cost that are there in any case and cost nothing in the search
/// @param bounding no answer to it is dearer than the best answer to the whole question
/// @param plain the best packing of what is searched without any failure, where that was looked for
/// @param stated so many of the resources are of the hosts; those after them stand for rules
/// @param rules what may happen
public record SurvivalQuestion(
        PackQuestion whole,
        PackQuestion searched,
        UnaryOperator<List<Filled>> all,
        long sunk,
        PackQuestion bounding,
        Optional<PackAnswer> plain,
        int stated,
        FailureRules rules) {

    /// All is searched.
    public static SurvivalQuestion of(PackQuestion question, FailureRules rules) {
        return new SurvivalQuestion(
                question,
                question,
                UnaryOperator.identity(),
                0,
                question,
                Optional.empty(),
                question.resources().size(),
                rules);
    }

    /// Of each kind of VM, how many fit no host even alone.
    List<Integer> misfits() {
        return whole.vms().stream().map(vm -> vm.fitsAny(whole.hosts()) ? 0 : vm.count()).toList();
    }

    /// How many hosts of each kind there are at most.
    List<Integer> limits() {
        return whole.hosts().stream().map(HostKind::limit).toList();
    }

    /// The same with so many hosts of each kind at most.
    SurvivalQuestion withLimits(List<Integer> limits) {
        return new SurvivalQuestion(
                limited(whole, limits),
                limited(searched, limits),
                all,
                sunk,
                limited(bounding, limits),
                Optional.empty(),
                stated,
                rules);
    }

    private static PackQuestion limited(PackQuestion asked, List<Integer> limits) {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < limits.size(); host++) {
            hosts.add(asked.hosts().get(host).withLimit(limits.get(host)));
        }
        return new PackQuestion(asked.resources(), hosts, asked.vms());
    }
}
