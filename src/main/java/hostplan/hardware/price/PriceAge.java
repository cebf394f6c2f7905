package hostplan.hardware.price;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// How old a price may be before that is said.
public final class PriceAge {

    /// Prices of hardware move within a quarter.
    public static final int FRESH_DAYS = 90;

    private static final int LETTERS_OF_YEAR = 4;
    private static final int LETTERS_OF_MONTH = 7;

    private PriceAge() {}

    public static boolean isOld(LocalDate date, LocalDate today) {
        return date.plusDays(FRESH_DAYS).isBefore(today);
    }

    /// Whether even the last day of a time is so long ago.
    ///
    /// @param asOf a day, a month or a year: `2026-05-31`, `2026-05`, `2026`; anything else is
    ///   never old
    public static boolean isOld(String asOf, LocalDate today) {
        return lastDay(asOf).filter(day -> isOld(day, today)).isPresent();
    }

    private static Optional<LocalDate> lastDay(String asOf) {
        try {
            return Optional.of(
                    switch (asOf.length()) {
                        case LETTERS_OF_YEAR -> Year.parse(asOf).atMonth(12).atEndOfMonth();
                        case LETTERS_OF_MONTH -> YearMonth.parse(asOf).atEndOfMonth();
                        default -> LocalDate.parse(asOf);
                    });
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
