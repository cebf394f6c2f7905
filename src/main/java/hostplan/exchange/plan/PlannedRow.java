package hostplan.exchange.plan;

import hostplan.exchange.Draft;

/// A draft and what becomes of it.
public record PlannedRow(Draft draft, Outcome outcome) {}
