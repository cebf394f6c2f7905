package hostplan.project;

import hostplan.capacity.Flavor;
import hostplan.document.Ids;
import hostplan.placement.Vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Adds virtual machines as people plan them: so many of a flavor.
public final class MoreVms {

    private MoreVms() {}

    /// The project with one row more, called as the flavor. It comes last.
    public static Project added(Project project, Flavor flavor, int count, Ids ids) {
        Vm vm =
                new Vm.Draft(ids.next(ObjectKind.VM.idPrefix()))
                        .build()
                        .with(draft -> {
                            draft.name =
                                    FreeName.like(
                                            flavor.name(),
                                            project.vms().stream()
                                                    .map(Vm::name)
                                                    .collect(Collectors.toSet()));
                            draft.flavor = Optional.of(flavor.id());
                            draft.count = count;
                        });
        List<Vm> vms = new ArrayList<>(project.vms());
        vms.add(vm);
        return project.with(draft -> draft.vms = vms);
    }
}
