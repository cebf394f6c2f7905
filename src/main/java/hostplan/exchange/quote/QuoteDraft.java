package hostplan.exchange.quote;

import hostplan.exchange.CellFault;
import hostplan.exchange.SkippedRow;

import java.util.List;

/// A quote as it was read, before anything is matched with a project.
///
/// @param faults cells that could not be read; while there are any, nothing may be taken in
/// @param skipped rows that offer nothing, and why
public record QuoteDraft(
        String file,
        QuoteHead head,
        List<QuoteRow> rows,
        List<CellFault> faults,
        List<SkippedRow> skipped) {

    public QuoteDraft {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        skipped = List.copyOf(skipped);
    }
}
