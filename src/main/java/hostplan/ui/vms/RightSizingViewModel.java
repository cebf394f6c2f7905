package hostplan.ui.vms;

import hostplan.amount.Fraction;
import hostplan.placement.Vm;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.RecentIndex;
import hostplan.project.RightSizing;
import hostplan.project.RightSizing.Suggestion;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Less memory for machines that were seen to use less, worked out off the FX thread, and taking
/// that over for the selected ones.
public final class RightSizingViewModel {

    private final ProjectSession session;
    private final ObservableValue<List<String>> selected;
    private final Consumer<List<String>> select;
    private final SuggestionTexts words;
    private final RecentIndex recent = new RecentIndex();
    private final Latest<Asked, Suggested> asking;
    private final Latest<Asked, Taken> taking;
    private final Entry<Fraction> headroom;
    private final ReadOnlyObjectWrapper<Suggested> shown =
            new ReadOnlyObjectWrapper<>(Suggested.NOTHING);
    private RightSizing sizing = new RightSizing(RightSizing.USUAL_HEADROOM);
    private Optional<Answered> last = Optional.empty();

    private record Asked(Project project, List<String> selected, RightSizing sizing) {}

    /// The project before and after so many machines have what is suggested.
    private record Taken(Project before, Project after, long vms) {}

    /// What is the same whatever is selected.
    private record Answered(ProjectIndex index, RightSizing sizing, Suggested all) {

        boolean holds(ProjectIndex other, RightSizing otherSizing) {
            return index.project().vms() == other.project().vms()
                    && index.project().flavors() == other.project().flavors()
                    && sizing.equals(otherSizing);
        }
    }

    /// @param selected identities of the selected machines
    /// @param select selects machines
    public RightSizingViewModel(
            ProjectSession session,
            ObservableValue<List<String>> selected,
            Consumer<List<String>> select,
            Executor background,
            Executor window,
            Texts texts) {
        this.session = session;
        this.selected = selected;
        this.select = select;
        words = new SuggestionTexts(texts);
        headroom = Percent.entry(this::leave);
        headroom.show(sizing.headroom());
        asking = new Latest<>(background, window, this::answer, shown::set);
        taking = new Latest<>(background, window, RightSizingViewModel::taken, this::apply);
        session.projectProperty().subscribe(_ -> ask());
        selected.subscribe(this::ask);
    }

    Entry<Fraction> headroom() {
        return headroom;
    }

    SuggestionTexts words() {
        return words;
    }

    ReadOnlyBooleanProperty readOnlyProperty() {
        return session.readOnlyProperty();
    }

    ReadOnlyObjectProperty<Suggested> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What is suggested, and for whom it is not, in sentences.
    List<String> sentences() {
        return words.sentences(shown.get(), sizing.headroom());
    }

    /// Selects one machine in the list.
    void select(Suggestion suggestion) {
        select.accept(List.of(suggestion.vm().id()));
    }

    /// Selects all machines whose suggestion can be taken over.
    void selectAll() {
        select.accept(
                shown.get().smaller().stream()
                        .filter(Suggestion::isTakeable)
                        .map(each -> each.vm().id())
                        .toList());
    }

    /// Gives the selected machines the suggested memory, as one step; those sized by a flavor keep
    /// theirs.
    void takeOver() {
        taking.request(new Asked(session.project(), selected.getValue(), sizing));
    }

    private static Taken taken(Asked asked) {
        Project before = asked.project();
        Project after =
                asked.sizing().takenOver(ProjectIndex.of(before), new HashSet<>(asked.selected()));
        return new Taken(before, after, changed(before.vms(), after.vms()));
    }

    /// Nothing where the project has become another one in the meantime.
    private void apply(Taken taken) {
        if (taken.vms() > 0 && session.project() == taken.before()) {
            session.apply(StepName.of("step.vms.rightSize", taken.vms()), taken.after());
        }
    }

    private static long changed(List<Vm> before, List<Vm> after) {
        return IntStream.range(0, before.size())
                .filter(place -> before.get(place) != after.get(place))
                .mapToLong(place -> before.get(place).count())
                .sum();
    }

    private void leave(Fraction share) {
        sizing = new RightSizing(share);
        ask();
    }

    private void ask() {
        asking.request(new Asked(session.project(), selected.getValue(), sizing));
    }

    private Suggested answer(Asked asked) {
        ProjectIndex index = recent.of(asked.project());
        Suggested all =
                last.filter(before -> before.holds(index, asked.sizing()))
                        .map(Answered::all)
                        .orElseGet(() -> Suggested.of(index, asked.sizing()));
        last = Optional.of(new Answered(index, asked.sizing(), all));
        return all.with(asked.selected());
    }
}
