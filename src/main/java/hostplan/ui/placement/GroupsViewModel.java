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

    /// A group and one thing that is asked of it.
    ///
    /// @param vms how many VMs it has
    /// @param place counts what is asked of the group, from 0
    /// @param isLast whether nothing else is asked of it after this
    public record Line(
            String group, long vms, int place, Optional<GroupRule> rule, boolean isLast) {}

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
        counts.forEach((group, vms) -> all.addAll(lines(group, vms, rules(group))));
        lines.set(all);
    }

    private static List<Line> lines(String group, long vms, List<GroupRule> rules) {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < Math.max(1, rules.size()); place++) {
            Optional<GroupRule> rule =
                    place < rules.size() ? Optional.of(rules.get(place)) : Optional.empty();
            lines.add(new Line(group, vms, place, rule, place >= rules.size() - 1));
        }
        return lines;
    }

    private List<GroupRule> rules(String group) {
        return current.placement().stream()
                .flatMap(each -> each.groups().stream())
                .filter(each -> each.group().equals(group))
                .toList();
    }

    /// Asks something else in a line, or nothing any more.
    public void ask(Line line, Optional<GroupRule> rule) {
        List<GroupRule> rules = new ArrayList<>(rules(line.group()));
        if (line.place() < rules.size()) {
            rules.remove(line.place());
        }
        rule.ifPresent(asked -> rules.add(Math.min(line.place(), rules.size()), asked));
        put(line.group(), rules);
    }

    /// Asks one thing more of a group: what goes with what is asked.
    public void askMore(Line line) {
        List<GroupRule> rules = new ArrayList<>(rules(line.group()));
        boolean isTogether =
                rules.stream().anyMatch(rule -> rule.policy() == GroupRule.Policy.TOGETHER);
        rules.add(
                isTogether
                        ? GroupRule.apart(line.group())
                        : new GroupRule(
                                line.group(),
                                GroupRule.Policy.TOGETHER,
                                GroupRule.Place.SITE,
                                1,
                                false));
        put(line.group(), rules);
    }

    /// In the place of the first that was there.
    private void put(String group, List<GroupRule> rules) {
        List<GroupRule> before = current.placement().map(Placement::groups).orElse(List.of());
        List<GroupRule> all = new ArrayList<>();
        boolean isPut = false;
        for (GroupRule each : before) {
            if (!each.group().equals(group)) {
                all.add(each);
            } else if (!isPut) {
                all.addAll(rules);
                isPut = true;
            }
        }
        if (!isPut) {
            all.addAll(rules);
        }
        if (!all.equals(before)) {
            current.change(Change.GROUPS, draft -> draft.groups = all);
        }
    }
}
