package hostplan.paper.layout;

import hostplan.paper.PaperSize;
import hostplan.paper.Section.Turn;

import java.util.function.Predicate;

/// The paper that was asked for.
public record PageSetup(PaperSize paper, Orientation orientation) {

    public static final PageSetup USUAL = new PageSetup(PaperSize.A4, Orientation.PORTRAIT);

    /// The sheet for a section whose drawings do or do not fit on a sheet as asked.
    Sheet sheet(Turn turn, Predicate<Sheet> fits) {
        return switch (turn) {
            case AS_ASKED -> lying(orientation);
            case PORTRAIT -> lying(Orientation.PORTRAIT);
            case LANDSCAPE -> lying(Orientation.LANDSCAPE);
            case AS_DRAWINGS_FIT -> {
                Sheet asked = lying(orientation);
                Sheet turned = lying(orientation.other());
                yield !fits.test(asked) && fits.test(turned) ? turned : asked;
            }
        };
    }

    private Sheet lying(Orientation way) {
        return Sheet.of(paper, way);
    }
}
