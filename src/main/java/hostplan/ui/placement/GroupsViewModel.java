package hostplan.ui.placement;

import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.PlacementEdits.Change;
import hostplan.project.Project;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What is asked of each group of VMs.
public final class GroupsViewModel {

    private final CurrentPlacement current;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    private Seen seen = new Seen(Project.EMPTY, Optional.empty());

    public GroupsViewModel(CurrentPlacement current) {
        this.current = current;
        current.session().projectProperty().subscribe(_ -> show());
        current.placementProperty().subscribe(_ -> show());
    }

    /// What the lines are made of.
    private record Seen(Project project, Optional<Placement> placement) {

        boolean isAs(Seen other) {
            return project.vms() == other.project.vms() && placement.equals(other.placement);
        }
    }

    /// A group and what is asked of it.
    ///
    /// @param vms how many VMs it has
    public record Line(String group, long vms, Optional<GroupRule> rule) {}

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    CurrentPlacement current() {
        return current;
    }

    /// Also groups of which a rule speaks although they have no VM.
    private void show() {
        Optional<Placement> shown = current.placement();
        Seen now = new Seen(current.project(), shown);
        if (now.isAs(seen)) {
            return;
        }
        seen = now;
        TreeMap<String, Long> counts = new TreeMap<>();
        for (Vm vm : current.project().vms()) {
            if (!vm.group().isEmpty()) {
                counts.merge(vm.group(), (long) vm.count(), Long::sum);
            }
        }
        shown.ifPresent(placement ->
                placement.groups().forEach(rule -> counts.putIfAbsent(rule.group(), 0L)));
        List<Line> all = new ArrayList<>();
        counts.forEach((group, vms) ->
                all.add(new Line(group, vms, shown.flatMap(each -> each.rule(group)))));
        lines.set(all);
    }

    /// Asks something of a group, or nothing any more.
    public void ask(String group, Optional<GroupRule> rule) {
        Optional<Placement> shown = current.placement();
        if (shown.isEmpty() || shown.get().rule(group).equals(rule)) {
            return;
        }
        List<GroupRule> rules = new ArrayList<>();
        boolean isPut = false;
        for (GroupRule each : shown.get().groups()) {
            if (!each.group().equals(group)) {
                rules.add(each);
            } else if (rule.isPresent() && !isPut) {
                rules.add(rule.get());
                isPut = true;
            }
        }
        if (!isPut) {
            rule.ifPresent(rules::add);
        }
        current.change(Change.GROUPS, draft -> draft.groups = rules);
    }
}
