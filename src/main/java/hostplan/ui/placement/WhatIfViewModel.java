package hostplan.ui.placement;

import hostplan.project.PlacementVariant;
import hostplan.project.PlacementVariants;
import hostplan.ui.common.Improving;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Would less do, with one thing changed? Asked once somebody looks, and shown as it is found.
public final class WhatIfViewModel {

    private static final long NANOSECONDS = 1_500_000_000L;

    private final SearchViewModel search;
    private final Improving<PlacementShown, List<PlacementVariant>> asking;
    private final ReadOnlyObjectWrapper<List<PlacementVariant>> variants =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper();
    private boolean isWatched;

    WhatIfViewModel(
            SearchViewModel search, PlacementVariants all, Executor background, Executor window) {
        this.search = search;
        asking =
                new Improving<>(
                        background,
                        window,
                        (shown, isStopped, better) -> {
                            List<PlacementVariant> found = new ArrayList<>();
                            return all.of(
                                    shown.index(),
                                    shown.placement(),
                                    shown.answer(),
                                    NANOSECONDS,
                                    isStopped,
                                    each -> {
                                        found.add(each);
                                        better.accept(List.copyOf(found));
                                    });
                        },
                        this::found);
        search.stateProperty().subscribe(_ -> ask());
    }

    public ReadOnlyObjectProperty<List<PlacementVariant>> variantsProperty() {
        return variants.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty askingProperty() {
        return isAsking.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PlacementState> stateProperty() {
        return search.stateProperty();
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
        variants.set(List.of());
        if (isWatched
                && search.stateProperty().get()
                        instanceof PlacementState.Answered(var shown, boolean isLast)
                && isLast) {
            isAsking.set(true);
            asking.request(shown);
        } else {
            asking.forget();
            isAsking.set(false);
        }
    }

    private void found(List<PlacementVariant> found, boolean isLast) {
        variants.set(found);
        if (isLast) {
            isAsking.set(false);
        }
    }
}
