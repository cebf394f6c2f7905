package hostplan.ui.vms;

import hostplan.placement.Vm;
import hostplan.project.ProjectIndex;
import hostplan.project.RightSizing;
import hostplan.project.RightSizing.Suggestion;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The suggestions for all machines of a project.
///
/// @param known how many machines state their memory and what of it is in use
/// @param smaller the suggestions of less, those that give back most first
/// @param own what the machines of these give back whose size is their own
/// @param ofFlavor what those would give back that have the size of a flavor, and keep it
/// @param selected what the selected machines give back whose size is their own
/// @param selectedOfFlavor how many of the selected machines have the size of a flavor
record Suggested(
        long known,
        List<Suggestion> smaller,
        Freed own,
        Freed ofFlavor,
        Freed selected,
        long selectedOfFlavor) {

    /// @param bytes that so many machines give back together
    record Freed(long vms, BigInteger bytes) {

        static final Freed NOTHING = new Freed(0, BigInteger.ZERO);

        static Freed of(List<Suggestion> suggestions) {
            return new Freed(
                    count(suggestions.stream().map(Suggestion::vm).toList()),
                    suggestions.stream()
                            .map(Suggestion::freed)
                            .reduce(BigInteger.ZERO, BigInteger::add));
        }
    }

    static final Suggested NOTHING =
            new Suggested(0, List.of(), Freed.NOTHING, Freed.NOTHING, Freed.NOTHING, 0);

    static Suggested of(ProjectIndex index, RightSizing sizing) {
        List<Suggestion> all = sizing.all(index);
        List<Suggestion> smaller =
                all.stream()
                        .filter(Suggestion::isSmaller)
                        .sorted(Comparator.comparing(Suggestion::freed).reversed())
                        .toList();
        return new Suggested(
                count(all.stream().map(Suggestion::vm).toList()),
                smaller,
                Freed.of(smaller.stream().filter(Suggestion::isTakeable).toList()),
                Freed.of(smaller.stream().filter(each -> each.flavor().isPresent()).toList()),
                Freed.NOTHING,
                0);
    }

    /// The same where other machines are selected.
    Suggested with(List<String> ids) {
        Set<String> chosen = new HashSet<>(ids);
        List<Suggestion> there =
                smaller.stream().filter(each -> chosen.contains(each.vm().id())).toList();
        return new Suggested(
                known,
                smaller,
                own,
                ofFlavor,
                Freed.of(there.stream().filter(Suggestion::isTakeable).toList()),
                count(
                        there.stream()
                                .filter(each -> each.flavor().isPresent())
                                .map(Suggestion::vm)
                                .toList()));
    }

    private static long count(List<Vm> vms) {
        return vms.stream().mapToLong(Vm::count).sum();
    }
}
