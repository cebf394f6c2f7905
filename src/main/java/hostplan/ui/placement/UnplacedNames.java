package hostplan.ui.placement;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.Vm;
import hostplan.placement.WhyNot;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.move.Seating;
import hostplan.project.ProjectIndex;

import java.util.List;
import java.util.stream.Collectors;

/// The first names of VMs without a place, of as many kinds as are told one by one.
final class UnplacedNames {

    /// How many kinds are told, and how many names of each.
    static final int MOST = 3;

    private UnplacedNames() {}

    static List<String> of(
            ProjectIndex index,
            PlacementAnswer answer,
            List<SeatedHost> hosts,
            List<WhyNot> whyNot) {
        return whyNot.stream()
                .limit(MOST)
                .map(why -> names(index, answer, hosts, why.vm()))
                .toList();
    }

    private static String names(
            ProjectIndex index, PlacementAnswer answer, List<SeatedHost> hosts, int vm) {
        List<String> names =
                Seating.unseated(answer, hosts, vm).stream()
                        .flatMap(one -> one.ids().stream())
                        .distinct()
                        .limit(MOST + 1L)
                        .map(id -> index.vm(id).map(Vm::name).orElse(id))
                        .toList();
        String first = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() > MOST ? first + ", …" : first;
    }
}
