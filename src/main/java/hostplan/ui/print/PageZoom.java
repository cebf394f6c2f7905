package hostplan.ui.print;

import java.util.List;

/// How large a page is shown.
sealed interface PageZoom {

    /// The whole page.
    record Page() implements PageZoom {}

    /// As wide as there is room.
    record Width() implements PageZoom {}

    /// In per cent of its size on paper.
    record Percent(int percent) implements PageZoom {}

    /// Those that can be chosen.
    static List<PageZoom> all() {
        return List.of(
                new Page(),
                new Width(),
                new Percent(50),
                new Percent(75),
                new Percent(100),
                new Percent(150),
                new Percent(200),
                new Percent(400));
    }

    /// Screens are reckoned with 96 pixels an inch, points with 72.
    double PIXELS_A_POINT = 96.0 / 72.0;

    /// The width of a page on the screen, in pixels.
    ///
    /// @param width of the page in points
    /// @param height of the page in points
    /// @param roomWidth in pixels
    /// @param roomHeight in pixels
    default double width(double width, double height, double roomWidth, double roomHeight) {
        return switch (this) {
            case Page _ -> Math.max(1, Math.min(roomWidth, roomHeight * width / height));
            case Width _ -> Math.max(1, roomWidth);
            case Percent(int percent) -> width * PIXELS_A_POINT * percent / 100;
        };
    }

    /// The next of the steps up or down; from one that fits, the nearest.
    static PageZoom step(double percentNow, int by) {
        List<Percent> steps =
                all().stream().filter(Percent.class::isInstance).map(Percent.class::cast).toList();
        if (by > 0) {
            return steps.stream()
                    .filter(each -> each.percent() > percentNow + 1)
                    .findFirst()
                    .orElse(steps.getLast());
        }
        return steps.reversed().stream()
                .filter(each -> each.percent() < percentNow - 1)
                .findFirst()
                .orElse(steps.getFirst());
    }
}
