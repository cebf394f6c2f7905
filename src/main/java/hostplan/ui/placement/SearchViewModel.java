package hostplan.ui.placement;

import hostplan.placement.Placement;
import hostplan.project.Project;
import hostplan.ui.common.Improving;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;
import java.util.concurrent.Executor;

/// The answer to the placement that is shown, searched for anew with every change of what it
/// depends on, and getting better while one looks.
public final class SearchViewModel {

    private static final long SECONDS = 5;
    private static final long LONGER = 120;
    private static final long NANOSECONDS = 1_000_000_000L;

    private final CurrentPlacement current;
    private final Improving<PlacementSearch.Request, PlacementState> searching;
    private final ReadOnlyObjectWrapper<PlacementState> state =
            new ReadOnlyObjectWrapper<>(new PlacementState.NoPlacement());
    private final ReadOnlyBooleanWrapper isSearching = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<PlacementSearch.Request> asked = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<LongerSearch>> longer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What was shown when the longer search began that goes on.
    private Optional<PlacementShown> before = Optional.empty();

    private long began;
    private boolean isWatched;

    SearchViewModel(
            CurrentPlacement current,
            PlacementSearch search,
            Executor background,
            Executor window) {
        this.current = current;
        searching = new Improving<>(background, window, search::of, this::found);
        current.session().projectProperty().subscribe(_ -> ask());
        current.placementProperty().subscribe(_ -> ask());
    }

    public ReadOnlyObjectProperty<PlacementState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether a better answer is being looked for.
    public ReadOnlyBooleanProperty searchingProperty() {
        return isSearching.getReadOnlyProperty();
    }

    /// What came of the longer search; empty where none was, or what is asked changed since.
    ReadOnlyObjectProperty<Optional<LongerSearch>> longerProperty() {
        return longer.getReadOnlyProperty();
    }

    /// How many seconds the search goes on at most.
    long secondsLeft() {
        long all = asked.map(PlacementSearch.Request::seconds).orElse(0L);
        return Math.max(0, all - secondsSince());
    }

    private long secondsSince() {
        return (System.nanoTime() - began) / NANOSECONDS;
    }

    /// The line of the table that is selected.
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /// Nothing is searched for while nobody looks.
    public void watch(boolean does) {
        isWatched = does;
        ask();
    }

    /// Ends with the best so far.
    public void stop() {
        searching.stop();
    }

    /// Looks for a better answer for longer.
    public void searchLonger() {
        asked.ifPresent(request -> search(with(request, LONGER), LongerSearch.shown(state.get())));
    }

    private static PlacementSearch.Request with(PlacementSearch.Request request, long seconds) {
        return new PlacementSearch.Request(request.project(), request.placement(), seconds);
    }

    private void ask() {
        if (!isWatched) {
            return;
        }
        Optional<Placement> placement = current.placement();
        if (placement.isEmpty()) {
            asked = Optional.empty();
            searching.forget();
            longer.set(Optional.empty());
            isSearching.set(false);
            state.set(new PlacementState.NoPlacement());
            return;
        }
        PlacementSearch.Request request =
                new PlacementSearch.Request(current.project(), placement.get(), SECONDS);
        if (asked.filter(before -> isSame(before, request)).isEmpty()) {
            search(request, Optional.empty());
        }
    }

    private void search(PlacementSearch.Request request, Optional<PlacementShown> shown) {
        asked = Optional.of(request);
        before = shown;
        began = System.nanoTime();
        longer.set(Optional.empty());
        isSearching.set(true);
        if (!(state.get() instanceof PlacementState.Answered)) {
            state.set(new PlacementState.Searching());
        }
        searching.request(request);
    }

    /// Whether the answer would be the same: all is that it depends on.
    private static boolean isSame(PlacementSearch.Request one, PlacementSearch.Request other) {
        Project before = one.project();
        Project now = other.project();
        return one.placement().equals(other.placement())
                && before.vms() == now.vms()
                && before.flavors() == now.flavors()
                && before.servers() == now.servers()
                && before.sites() == now.sites()
                && before.racks() == now.racks()
                && before.configurations() == now.configurations()
                && before.serverModels() == now.serverModels()
                && before.parts() == now.parts()
                && before.storagePools() == now.storagePools()
                && before.rates() == now.rates()
                && before.currency().equals(now.currency());
    }

    private void found(PlacementState found, boolean isLast) {
        if (isLast) {
            isSearching.set(false);
        }
        Optional<PlacementShown> shown = LongerSearch.shown(found);
        if (before.isEmpty() || shown.isEmpty()) {
            state.set(found);
        } else if (isLast) {
            ended(before.get(), shown.get());
        } else if (LongerSearch.isBetter(before.get().answer(), shown.get().answer())) {
            state.set(found);
        }
    }

    private void ended(PlacementShown old, PlacementShown found) {
        PlacementShown best = LongerSearch.replaces(old.answer(), found.answer()) ? found : old;
        state.set(new PlacementState.Answered(best, true));
        longer.set(Optional.of(new LongerSearch(old, best, secondsSince())));
        before = Optional.empty();
    }
}
