package hostplan.ui.placement;

import hostplan.placement.GroupRule.Place;
import hostplan.placement.pack.Watch;
import hostplan.project.PlaceFailures;
import hostplan.ui.common.Improving;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What becomes of VMs when a host, a feed, a rack or a site fails, played through once somebody
/// looks.
public final class FailuresViewModel {

    private final SearchViewModel search;
    private final Improving<Request, List<PlaceFailures.Failure>> playing;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.HOST);
    private final ReadOnlyObjectWrapper<Optional<List<PlaceFailures.Failure>>> failures =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isWatched;

    private record Request(PlacementShown shown, Place place) {}

    FailuresViewModel(SearchViewModel search, Executor background, Executor window) {
        this.search = search;
        playing =
                new Improving<>(
                        background,
                        window,
                        (request, isStopped, _) ->
                                request.shown()
                                        .failures()
                                        .of(request.place(), Watch.unlimited(isStopped)),
                        (found, _) -> failures.set(Optional.of(found)));
        search.stateProperty().subscribe(_ -> ask());
        place.subscribe(_ -> ask());
    }

    /// What fails as a whole.
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /// Empty where they are not yet played through.
    public ReadOnlyObjectProperty<Optional<List<PlaceFailures.Failure>>> failuresProperty() {
        return failures.getReadOnlyProperty();
    }

    /// The answer they are of, once it is found.
    Optional<PlacementShown> shown() {
        return search.stateProperty().get()
                                instanceof PlacementState.Answered(var shown, boolean isLast)
                        && isLast
                ? Optional.of(shown)
                : Optional.empty();
    }

    /// @param does whether anybody looks
    public void watch(boolean does) {
        if (does && !isWatched) {
            isWatched = true;
            ask();
        }
        isWatched = does;
    }

    private void ask() {
        failures.set(Optional.empty());
        if (isWatched) {
            shown().ifPresent(shown -> playing.request(new Request(shown, place.get())));
        }
    }
}
