package hostplan.ui.vms;

import hostplan.amount.Fraction;
import hostplan.placement.Growth;
import hostplan.placement.Vm;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.RecentIndex;
import hostplan.project.VmTally;
import hostplan.project.VmTotals;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The virtual machines added up, off the FX thread: all, the selected, and each cluster; beside
/// them what they become where all grow. Nothing of it changes the project.
public final class VmTotalsViewModel {

    private final ProjectSession session;
    private final ObservableValue<List<String>> selected;
    private final Latest<Asked, List<VmTotalRow>> counting;
    private final RecentIndex recent = new RecentIndex();
    private final VmTotalRows rows;
    private final Entry<Fraction> growth;
    private final ReadOnlyObjectWrapper<List<VmTotalRow>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private Growth wanted = Growth.NONE;
    private Optional<Counted> last = Optional.empty();

    private record Asked(Project project, List<String> selected, Growth growth) {}

    /// What is the same whatever is selected.
    private record Counted(ProjectIndex index, Growth growth, VmTally now, VmTally grown) {

        boolean holds(ProjectIndex other, Growth otherGrowth) {
            return index.project().vms() == other.project().vms()
                    && index.project().flavors() == other.project().flavors()
                    && growth.equals(otherGrowth);
        }
    }

    /// @param selected identities of the selected machines
    public VmTotalsViewModel(
            ProjectSession session,
            ObservableValue<List<String>> selected,
            Executor background,
            Executor window,
            Texts texts) {
        this.session = session;
        this.selected = selected;
        rows = new VmTotalRows(texts);
        growth = Percent.entry(this::grow);
        growth.show(Fraction.ZERO);
        counting = new Latest<>(background, window, this::count, shown::set);
        session.projectProperty().subscribe(_ -> ask());
        selected.subscribe(this::ask);
    }

    Entry<Fraction> growth() {
        return growth;
    }

    List<String> headings() {
        return rows.headings();
    }

    ReadOnlyObjectProperty<List<VmTotalRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the rows do not tell of themselves.
    List<String> remarks() {
        return rows.remarks(shown.get());
    }

    private void grow(Fraction share) {
        wanted = new Growth(share);
        ask();
    }

    private void ask() {
        counting.request(new Asked(session.project(), selected.getValue(), wanted));
    }

    private List<VmTotalRow> count(Asked asked) {
        ProjectIndex index = recent.of(asked.project());
        Growth growing = asked.growth();
        Counted all =
                last.filter(before -> before.holds(index, growing))
                        .orElseGet(() -> counted(index, growing));
        last = Optional.of(all);
        List<Vm> chosen = asked.selected().stream().flatMap(id -> index.vm(id).stream()).toList();
        return rows.of(
                new VmTotalRows.Sums(
                        all.now(),
                        VmTotals.of(chosen, index, Growth.NONE),
                        growing,
                        all.grown(),
                        VmTotals.of(chosen, index, growing)));
    }

    private static Counted counted(ProjectIndex index, Growth growth) {
        VmTally now = VmTally.of(index, Growth.NONE);
        boolean grows = !growth.equals(Growth.NONE);
        return new Counted(index, growth, now, grows ? VmTally.of(index, growth) : now);
    }
}
