package hostplan.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void convertsExactly() {
        assertThat(Bytes.ofGiB(16).mib()).isEqualTo(Fraction.of(16384));
        assertThat(Bytes.ofGB(500).mb()).isEqualTo(Fraction.of(500_000));
        assertThat(Bytes.ofGB(1).mib()).isEqualTo(Fraction.of(1_000_000_000L, 1_048_576L));
    }

    @Test
    void namesTheAmountsOfAnImpossibleSum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bytes(-1))
                .withMessage("An amount of bytes cannot be negative, but is -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bytes.ofGiB(1).minus(Bytes.ofGiB(2)))
                .withMessage("Cannot take 2 GiB from 1 GiB.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bytes.ofGiB(1L << 40))
                .withMessage("1099511627776 GiB is more than can be counted in bytes.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bytes(Long.MAX_VALUE).plus(new Bytes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Bytes.ofGiB(1).times(Long.MAX_VALUE));
    }

    @Test
    void addsAndMultiplies() {
        assertThat(Bytes.ofGiB(1).plus(Bytes.ofMiB(512)).times(2)).isEqualTo(Bytes.ofGiB(3));
    }
}
