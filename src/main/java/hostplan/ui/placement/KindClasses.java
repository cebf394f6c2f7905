package hostplan.ui.placement;

import hostplan.amount.AmountFormat;
import hostplan.capacity.Flavor;
import hostplan.capacity.Resource;
import hostplan.drawing.Role;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Vm;
import hostplan.project.ProjectIndex;
import hostplan.project.VmSize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The kinds of VMs of a question under the names by which people know them: their flavor, else
/// their size. The five that need most memory have colours of their own, all others one together.
///
/// @param names of each class
/// @param counts how many VMs of each class are to be placed
/// @param ofKind of each kind of VM its class
record KindClasses(List<String> names, List<Long> counts, List<Integer> ofKind) {

    KindClasses {
        names = List.copyOf(names);
        counts = List.copyOf(counts);
        ofKind = List.copyOf(ofKind);
    }

    /// One class.
    private record Sum(List<Integer> kinds, double memory, long count) {}

    /// @param others what all are called that have no colour of their own
    static KindClasses of(
            ProjectIndex index, PlacementQuestion question, AmountFormat amounts, String others) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (int kind = 0; kind < question.vms().size(); kind++) {
            String name = name(index, question.vms().get(kind), amounts);
            var packed = question.packing().vms().get(kind);
            double memory =
                    (double) packed.needs().get(question.place(Resource.MEMORY)) * packed.count();
            Sum one = new Sum(List.of(kind), memory, question.count(kind));
            sums.merge(name, one, KindClasses::together);
        }
        return coloured(question.vms().size(), sums, others);
    }

    private static Sum together(Sum one, Sum other) {
        List<Integer> kinds = new ArrayList<>(one.kinds());
        kinds.addAll(other.kinds());
        return new Sum(kinds, one.memory() + other.memory(), one.count() + other.count());
    }

    private static KindClasses coloured(int kinds, Map<String, Sum> sums, String others) {
        List<String> names =
                sums.entrySet().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        (Map.Entry<String, Sum> each) -> -each.getValue().memory()))
                        .map(Map.Entry::getKey)
                        .toList();
        boolean isEach = names.size() <= Role.SLICE_COLOURS;
        int own = isEach ? names.size() : Role.SLICE_COLOURS - 1;
        Integer[] ofKind = new Integer[kinds];
        List<Long> counts = new ArrayList<>();
        long rest = 0;
        for (int place = 0; place < names.size(); place++) {
            Sum sum = sums.getOrDefault(names.get(place), new Sum(List.of(), 0, 0));
            for (int kind : sum.kinds()) {
                ofKind[kind] = Math.min(place, own);
            }
            if (place < own) {
                counts.add(sum.count());
            } else {
                rest += sum.count();
            }
        }
        List<String> shown = new ArrayList<>(names.subList(0, own));
        if (!isEach) {
            shown.add(others);
            counts.add(rest);
        }
        return new KindClasses(shown, counts, List.of(ofKind));
    }

    /// The flavor of one VM, or its size; a group that stays together goes by the group.
    static String name(ProjectIndex index, Vms vms, AmountFormat amounts) {
        Vms.One first = vms.ones().getFirst();
        List<Vm> members =
                first.ids().stream().distinct().flatMap(id -> index.vm(id).stream()).toList();
        if (members.isEmpty()) {
            return first.ids().getFirst();
        }
        Vm vm = members.getFirst();
        if (members.size() > 1) {
            return vm.group();
        }
        return vm.flavor()
                .flatMap(index::flavor)
                .map(Flavor::name)
                .orElseGet(() -> size(VmSize.of(vm, index), amounts));
    }

    private static String size(VmSize size, AmountFormat amounts) {
        return size.vcpus().map(String::valueOf).orElse("?")
                + " vCPU, "
                + size.memory().map(amounts::memory).orElse("?");
    }

    Role role(int place) {
        return Role.slice(place);
    }
}
