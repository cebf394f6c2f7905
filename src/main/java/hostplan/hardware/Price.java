package hostplan.hardware;

import hostplan.amount.Money;

import java.time.LocalDate;
import java.util.Optional;

/// A net price with the day from which it holds and where it comes from (empty where it is the
/// person's own figure).
public record Price(Money amount, Optional<LocalDate> date, String source) {}
