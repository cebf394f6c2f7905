package hostplan.ui.hosts;

import hostplan.project.HostTally;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.RecentIndex;
import hostplan.project.SliceTotals;
import hostplan.project.SlicedHosts;
import hostplan.project.SlicingQuestions;
import hostplan.sheet.SlicingFacts;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// All slicings of the project counted, off the FX thread, and added up by flavor and by site.
/// While someone types, what is shown is the count of the newest state that is ready.
public final class HostsViewModel {

    private final Texts texts;
    private final List<String> ruleSets;
    private final HostTally tally;
    private final RecentIndex recent = new RecentIndex();
    private final Latest<Project, Counted> counting;
    private final ReadOnlyObjectWrapper<SlicedHosts> hosts =
            new ReadOnlyObjectWrapper<>(SlicedHosts.NONE);
    private final ReadOnlyObjectWrapper<Sums> sums = new ReadOnlyObjectWrapper<>(Sums.NONE);
    private final ReadOnlyObjectWrapper<List<Scope>> unsliced =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper();

    private record Counted(SlicedHosts hosts, Sums sums, List<Scope> unsliced) {}

    /// The sums as a table.
    ///
    /// @param headings of the columns
    record Sums(List<String> headings, List<Row> rows) {

        static final Sums NONE = new Sums(List.of(), List.of());

        /// @param cells the name first, one for each heading
        record Row(List<String> cells) {}
    }

    public HostsViewModel(
            ProjectSession session,
            SlicingQuestions questions,
            Executor background,
            Executor window,
            Texts texts) {
        this.texts = texts;
        ruleSets = questions.ruleSets();
        tally = new HostTally(questions);
        counting = new Latest<>(background, window, this::count, this::show);
        session.projectProperty()
                .subscribe(project -> {
                    computing.set(true);
                    counting.request(project);
                });
    }

    public ReadOnlyObjectProperty<SlicedHosts> hostsProperty() {
        return hosts.getReadOnlyProperty();
    }

    /// Tells the sheet of slicings what came of them, from now on.
    public void show(ObjectProperty<SlicingFacts> facts) {
        hosts.subscribe(counted -> facts.set(new SlicingFacts(ruleSets, counted)));
    }

    /// The servers that no slicing cuts yet, by where and what they are.
    ReadOnlyObjectProperty<List<Scope>> unslicedProperty() {
        return unsliced.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sums> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    /// Whether what is shown is not yet counted from what was last typed.
    ReadOnlyBooleanProperty computingProperty() {
        return computing.getReadOnlyProperty();
    }

    private Counted count(Project project) {
        ProjectIndex index = recent.of(project);
        SlicedHosts counted = tally.of(project);
        return new Counted(counted, SumTable.of(counted, index, texts), Scope.of(index, texts));
    }

    private void show(Counted counted) {
        computing.set(false);
        hosts.set(counted.hosts());
        sums.set(counted.sums());
        unsliced.set(counted.unsliced());
    }

    /// At which fill the costs are reckoned; empty where there are none.
    Optional<String> basis() {
        return hosts.get()
                .fill()
                .map(texts.amounts()::percent)
                .map(fill -> texts.text("hosts.cost", fill));
    }

    /// What the sums do not tell of themselves: what is not in them, and what is in them twice.
    List<String> remarks() {
        SliceTotals total = hosts.get().total();
        List<String> remarks = new ArrayList<>();
        if (total.uncounted() > 0) {
            remarks.add(texts.text("hosts.uncounted", total.uncounted()));
        }
        if (total.repeated() > 0) {
            remarks.add(texts.text("hosts.repeated", total.repeated()));
        }
        if (total.cost().isPresent() && total.slicesWithoutCost() > 0) {
            remarks.add(texts.text("hosts.costless", total.slicesWithoutCost()));
        }
        return remarks;
    }
}
