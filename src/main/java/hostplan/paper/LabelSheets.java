package hostplan.paper;

import hostplan.document.Coded;

/// Common sheets of labels. Sizes and counts are the maker's; the rest of the paper is the same on
/// both sides.
public enum LabelSheets implements Coded {
    /// 35.6 × 16.9 mm, 80 on a sheet; removable.
    L4732,
    /// 63.5 × 29.6 mm, 27 on a sheet; silver, for type plates.
    L6011,
    /// 2⅝ × 1 inch, 30 on a sheet.
    AVERY_5160;

    public LabelSheet sheet() {
        return switch (this) {
            case L4732 ->
                    new LabelSheet(
                            "Avery Zweckform L4732REV",
                            PaperSize.A4,
                            5,
                            16,
                            11,
                            13.3,
                            35.6,
                            16.9,
                            38.1,
                            16.9);
            case L6011 ->
                    new LabelSheet(
                            "Avery Zweckform L6011",
                            PaperSize.A4,
                            3,
                            9,
                            7.2,
                            15.3,
                            63.5,
                            29.6,
                            66.04,
                            29.6);
            case AVERY_5160 ->
                    new LabelSheet(
                            "Avery 5160",
                            PaperSize.LETTER,
                            3,
                            10,
                            0.1875 * 25.4,
                            0.5 * 25.4,
                            2.625 * 25.4,
                            25.4,
                            2.75 * 25.4,
                            25.4);
        };
    }
}
