package hostplan.project;

import hostplan.capacity.Resource;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.compare.ClusterLoad;
import hostplan.placement.compare.VsphereAdmission;
import hostplan.placement.pack.Filled;
import hostplan.project.PlacementQuestions.Asked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks of an answer what vSphere would say: with what hosts have and VMs take while some hosts
/// have failed, each VM by itself also where it is placed with its group.
public final class VsphereQuestions {

    private final PlacementQuestions questions;

    public VsphereQuestions(SlicingQuestions slicing) {
        questions = new PlacementQuestions(slicing);
    }

    /// Empty where no host is to fail.
    public Optional<VsphereAdmission> of(
            ProjectIndex index, Placement placement, PlacementAnswer answer) {
        Placement ungrouped =
                placement.with(draft -> {
                    draft.groups = List.of();
                    draft.isStaying = false;
                    draft.bound = Set.of();
                });
        return placement.failures().hosts() > 0
                        && questions.of(index, ungrouped)
                                instanceof Asked.Ready(PlacementQuestion single)
                ? Optional.of(
                        VsphereAdmission.of(
                                new ClusterLoad(hosts(answer), vms(answer, needs(single))),
                                placement.failures().hosts()))
                : Optional.empty();
    }

    private static List<ClusterLoad.Host> hosts(PlacementAnswer answer) {
        int vcpus = answer.question().place(Resource.VCPUS);
        int memory = answer.question().place(Resource.MEMORY);
        List<ClusterLoad.Host> hosts = new ArrayList<>();
        for (Filled each : answer.standing()) {
            List<Long> capacity = answer.question().failing().capacity().get(each.host());
            hosts.add(
                    new ClusterLoad.Host(capacity.get(vcpus), capacity.get(memory), each.times()));
        }
        return hosts;
    }

    /// Of each VM by its identity.
    private static Map<String, List<Long>> needs(PlacementQuestion single) {
        Map<String, List<Long>> needs = new HashMap<>();
        for (int vm = 0; vm < single.vms().size(); vm++) {
            List<Long> each = single.failing().needs().get(vm);
            single.vms().get(vm).ones().stream()
                    .flatMap(one -> one.ids().stream())
                    .forEach(id -> needs.put(id, each));
        }
        return needs;
    }

    private static List<ClusterLoad.Vm> vms(PlacementAnswer answer, Map<String, List<Long>> needs) {
        int vcpus = answer.question().place(Resource.VCPUS);
        int memory = answer.question().place(Resource.MEMORY);
        List<ClusterLoad.Vm> vms = new ArrayList<>();
        for (int vm = 0; vm < answer.unplaced().size(); vm++) {
            long placed =
                    (long) answer.question().packing().vms().get(vm).count()
                            - answer.unplaced().get(vm);
            for (String id : answer.question().vms().get(vm).ones().getFirst().ids()) {
                List<Long> each = needs.getOrDefault(id, List.of());
                if (placed > 0 && !each.isEmpty()) {
                    vms.add(new ClusterLoad.Vm(each.get(vcpus), each.get(memory), placed));
                }
            }
        }
        return vms;
    }
}
