package hostplan.hardware.price;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class PriceAgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /// Ninety days before is 2026-08-28. Of a month or a year the last day counts.
    @ParameterizedTest
    @CsvSource({
        "2026-08-28,false",
        "2026-08-27,true",
        "2026-09,false",
        "2026-08,false",
        "2026-07,true",
        "2026,false",
        "2025,true",
        "2027-01-01,false",
        "a price list,false",
        "'',false"
    })
    void says_what_is_older_than_ninety_days(String asOf, boolean old) {
        assertThat(PriceAge.isOld(asOf, TODAY)).isEqualTo(old);
    }
}
