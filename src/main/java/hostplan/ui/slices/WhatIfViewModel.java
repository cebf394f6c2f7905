package hostplan.ui.slices;

import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.vary.WhatIf;
import hostplan.project.HostSpares;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.ui.common.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What would be otherwise, worked out off the FX thread for the newest answer, and only while
/// someone looks at it.
public final class WhatIfViewModel {

    private final CurrentSlicing current;
    private final AnswerViewModel answers;
    private final Latest<Request, WhatIf> latest;
    private final ReadOnlyObjectWrapper<Optional<WhatIf>> whatIf =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean watched;

    private record Request(SlicingAnswer answer, Slicing slicing, Project project) {}

    public WhatIfViewModel(
            CurrentSlicing current,
            AnswerViewModel answers,
            List<RuleSet> rules,
            Executor background,
            Executor window) {
        this.current = current;
        this.answers = answers;
        latest = new Latest<>(background, window, asked -> work(asked, rules), this::show);
        answers.stateProperty().subscribe(_ -> ask());
    }

    /// Empty while it is being worked out.
    ReadOnlyObjectProperty<Optional<WhatIf>> whatIfProperty() {
        return whatIf.getReadOnlyProperty();
    }

    /// Says whether someone looks at it.
    void watch(boolean looking) {
        watched = looking;
        ask();
    }

    private void ask() {
        if (watched
                && answers.stateProperty().get() instanceof SlicesState.Answered answered
                && !isOf(answered.answer())) {
            whatIf.set(Optional.empty());
            current.slicing()
                    .map(slicing -> new Request(answered.answer(), slicing, current.project()))
                    .ifPresent(latest::request);
        }
    }

    private boolean isOf(SlicingAnswer answer) {
        return whatIf.get().filter(found -> found.answer() == answer).isPresent();
    }

    private static WhatIf work(Request asked, List<RuleSet> rules) {
        return WhatIf.of(
                asked.answer(),
                HostSpares.of(
                        ProjectIndex.of(asked.project()),
                        asked.slicing(),
                        asked.answer().question().host()),
                rules);
    }

    private void show(WhatIf found) {
        whatIf.set(Optional.of(found));
    }
}
