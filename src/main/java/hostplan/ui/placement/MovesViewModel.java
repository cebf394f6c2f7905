package hostplan.ui.placement;

import hostplan.placement.move.MoveOrder;
import hostplan.placement.move.MovePlan;
import hostplan.ui.common.Improving;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.concurrent.Executor;

/// The moves from where VMs run today, put in order once somebody looks and the answer is found.
public final class MovesViewModel {

    private final SearchViewModel search;
    private final Improving<PlacementShown, Ordered> ordering;
    private final ReadOnlyObjectWrapper<Optional<Ordered>> ordered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper isOrdering = new ReadOnlyBooleanWrapper();
    private boolean isWatched;

    /// The moves to an answer.
    record Ordered(PlacementShown shown, MovePlan plan) {}

    MovesViewModel(SearchViewModel search, Executor background, Executor window) {
        this.search = search;
        ordering =
                new Improving<>(
                        background,
                        window,
                        (shown, isStopped, _) ->
                                new Ordered(
                                        shown,
                                        MoveOrder.of(shown.answer(), shown.hosts(), isStopped)),
                        (found, _) -> found(found));
        search.stateProperty().subscribe(_ -> ask());
    }

    /// Empty while they are not in order yet.
    ReadOnlyObjectProperty<Optional<Ordered>> orderedProperty() {
        return ordered.getReadOnlyProperty();
    }

    /// Whether an order is being looked for.
    ReadOnlyBooleanProperty orderingProperty() {
        return isOrdering.getReadOnlyProperty();
    }

    /// Ends with the moves found so far.
    void stop() {
        ordering.stop();
    }

    /// @param does whether anybody looks
    public void watch(boolean does) {
        boolean begins = does && !isWatched;
        isWatched = does;
        if (begins && ordered.get().isEmpty() && !isOrdering.get()) {
            ask();
        }
    }

    private void ask() {
        ordered.set(Optional.empty());
        isOrdering.set(false);
        ordering.forget();
        if (isWatched
                && search.stateProperty().get()
                        instanceof PlacementState.Answered(var shown, boolean isLast)
                && isLast) {
            isOrdering.set(true);
            ordering.request(shown);
        }
    }

    private void found(Ordered found) {
        isOrdering.set(false);
        ordered.set(Optional.of(found));
    }
}
