package hostplan.capacity;

import hostplan.document.Confidence;
import hostplan.hardware.Provenance;
import hostplan.hardware.UsualFigure;

/// Where a figure comes from.
///
/// @param source the document, in words
/// @param asOf its date as far as known: `2018`, `2026-08` or `2026-08-21`; empty for what was
///   stated by hand
/// @param note what else to know; empty where there is nothing
public record SourceNote(String source, String asOf, Confidence confidence, String note) {

    /// Where a usual figure comes from.
    public static SourceNote of(UsualFigure usual) {
        Provenance from = usual.provenance();
        return new SourceNote(from.source(), from.asOf(), from.confidence(), "");
    }
}
