package hostplan.ui.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which columns the preview has: cells of the rows, and what is said about each row around them.
record PreviewLayout(List<PreviewColumn> cells, Set<Around> around) {

    static final PreviewLayout NONE = new PreviewLayout(List.of(), Set.of());

    private static final int USUAL_CELLS = 3;
    private static final double NARROW = 800;
    private static final double LONGER_REMARK = 180;

    /// A column that is not made of cells of the file, with the width it takes at least.
    enum Around {
        TAKE(34),
        FILE(72),
        ROW(48),
        NAME(130),
        BECOMES(132),
        REMARK(110);

        private final double width;

        Around(double width) {
            this.width = width;
        }

        double width() {
            return width;
        }
    }

    PreviewLayout {
        cells = List.copyOf(cells);
        around = Set.copyOf(around);
    }

    /// What has to be said about the rows: their file where there are several lists, their number
    /// where they have one.
    static Set<Around> around(Preview preview) {
        Set<Around> around = EnumSet.allOf(Around.class);
        long lists =
                preview.recognised().stream().filter(file -> !file.columns().isEmpty()).count();
        if (lists <= 1) {
            around.remove(Around.FILE);
        }
        if (preview.rows().stream().allMatch(row -> row.from().row().isEmpty())) {
            around.remove(Around.ROW);
        }
        return around;
    }

    /// As many of the cells as there is room for; in a wide window remarks get more of it too.
    static PreviewLayout within(double width, List<PreviewColumn> cells, Set<Around> around) {
        double left =
                width
                        - around.stream().mapToDouble(Around::width).sum()
                        - Math.clamp(width - NARROW, 0, LONGER_REMARK);
        int count = 0;
        while (count < cells.size() && cells.get(count).width() <= left) {
            left -= cells.get(count).width();
            count++;
        }
        return new PreviewLayout(cells.subList(0, count), around);
    }

    /// Where there are few cells, the name has their room.
    double nameWidth() {
        return Around.NAME.width() * Math.max(1, USUAL_CELLS - cells.size());
    }
}
