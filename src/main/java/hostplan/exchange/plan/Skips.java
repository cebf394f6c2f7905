package hostplan.exchange.plan;

import hostplan.exchange.SkippedRow;

import java.util.Optional;

/// Tells of the rows that become nothing.
final class Skips {

    private Skips() {}

    static Optional<SkippedRow> of(PlannedRow row) {
        return switch (row.outcome()) {
            case Outcome.LeftOut(String reason) -> Optional.of(skipped(row, reason));
            case Outcome.Unreadable(String message, String cure) ->
                    Optional.of(skipped(row, "cannot be read: " + message + " " + cure));
            case Outcome.New _, Outcome.Changes _, Outcome.Unchanged _ -> Optional.empty();
        };
    }

    private static SkippedRow skipped(PlannedRow row, String reason) {
        return SkippedRow.of(row.draft().from(), row.draft().text("name"), reason);
    }
}
