package hostplan.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/// What one unit of a foreign currency is worth in the project's currency, from a day on.
public record Rate(Currency currency, BigDecimal value, LocalDate date, String source) {}
