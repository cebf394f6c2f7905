package hostplan;

import hostplan.project.Project;
import hostplan.storage.Samples;
import hostplan.ui.shell.Screen;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A project that the tour opens, and what it takes pictures of there.
///
/// @param name with which the names of the pictures begin
record TourStop(String name, Supplier<Project> project, List<View> views) {

    private static final Samples SAMPLES = new Samples();

    /// What stands for all pictures.
    private static final List<String> EVERY = List.of("every");

    private static final List<String> SHIPPED = List.of("textbook", "web-shop");

    private static List<TourStop> all() {
        return List.of(
                new TourStop(
                        "textbook",
                        () -> SAMPLES.open("textbook"),
                        View.of(Screen.START, Screen.SLICES)),
                new TourStop(
                        "web-shop",
                        () -> SAMPLES.open("web-shop"),
                        Stream.of(
                                        View.of(
                                                Screen.OVERVIEW,
                                                Screen.INVENTORY,
                                                Screen.SITES,
                                                Screen.HARDWARE,
                                                Screen.CONFIGURATIONS,
                                                Screen.MODELS,
                                                Screen.PARTS,
                                                Screen.PURCHASE,
                                                Screen.STORAGE,
                                                Screen.SLICES,
                                                Screen.HOSTS,
                                                Screen.FLAVORS,
                                                Screen.VMS,
                                                Screen.FINDINGS,
                                                Screen.PRINT,
                                                Screen.IMPORT),
                                        RacksViews.all(),
                                        SlicesViews.all(),
                                        VmsViews.all(),
                                        PlacementViews.all(),
                                        QuoteViews.all(),
                                        HardwareViews.all())
                                .flatMap(List::stream)
                                .toList()),
                new TourStop(
                        "many-hosts",
                        () -> TourProjects.everyServerSliced(SAMPLES.open("web-shop")),
                        View.of(Screen.HOSTS)),
                new TourStop(
                        "many-racks",
                        () -> TourRacks.many(SAMPLES.open("web-shop")),
                        RacksViews.drawing()),
                new TourStop(
                        "odd-racks",
                        () -> TourRacks.odd(SAMPLES.open("web-shop")),
                        RacksViews.drawing()),
                new TourStop(
                        "no-racks",
                        () -> TourRacks.without(SAMPLES.open("web-shop")),
                        View.of(Screen.RACKS)),
                new TourStop(
                        "no-vms",
                        () -> TourProjects.withoutVms(SAMPLES.open("web-shop")),
                        View.of(Screen.VMS)),
                new TourStop(
                        "many-vms",
                        () -> TourProjects.manyVms(SAMPLES.open("web-shop")),
                        VmsViews.all()),
                new TourStop(
                        "host-map",
                        () -> TourProjects.hostMaps(SAMPLES.open("web-shop")),
                        TourProjects.mapViews()));
    }

    /// Those of which there is a picture whose name contains one of these, with these alone; where
    /// there are no names the samples with their screens as they open.
    static List<TourStop> only(List<String> names) {
        if (names.equals(EVERY)) {
            return all();
        }
        return all().stream()
                .map(stop -> names.isEmpty() ? stop.asOpened() : stop.only(names::stream))
                .filter(stop -> !stop.views.isEmpty())
                .toList();
    }

    private TourStop asOpened() {
        return new TourStop(
                name,
                project,
                SHIPPED.contains(name) ? views.stream().filter(View::isWhole).toList() : List.of());
    }

    private TourStop only(Supplier<Stream<String>> names) {
        return new TourStop(
                name,
                project,
                views.stream()
                        .filter(view -> names.get().anyMatch((name + "-" + view.name())::contains))
                        .toList());
    }
}
