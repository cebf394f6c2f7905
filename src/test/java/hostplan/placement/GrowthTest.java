package hostplan.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;

class GrowthTest {

    private static final Growth FIFTH = new Growth(Fraction.of(1, 5));

    @Test
    void roundsUpToWholeVcpus() {
        assertThat(FIFTH.vcpus(1)).isEqualTo(2);
        assertThat(FIFTH.vcpus(5)).isEqualTo(6);
        assertThat(FIFTH.vcpus(6)).isEqualTo(8);
    }

    @Test
    void roundsUpToWholeBytes() {
        assertThat(FIFTH.bytes(Bytes.ofMiB(5))).isEqualTo(6 * Bytes.MIB);
        assertThat(FIFTH.bytes(new Bytes(6))).isEqualTo(8);
        assertThat(FIFTH.bytes(new Bytes(1))).isEqualTo(2);
        assertThat(FIFTH.bytes(Bytes.ZERO)).isZero();
    }

    @Test
    void leavesEveryByteWithoutGrowth() {
        assertThat(Growth.NONE.bytes(new Bytes(40_000_000_001L))).isEqualTo(40_000_000_001L);
        assertThat(Growth.NONE.vcpus(3)).isEqualTo(3);
    }

    @Test
    void growsBeyondWhatALongHolds() {
        Growth tenfold = new Growth(Fraction.of(9));

        assertThat(tenfold.bytes(new Bytes(Long.MAX_VALUE)))
                .isGreaterThan(BigInteger.valueOf(Long.MAX_VALUE));
        assertThat(tenfold.vcpus(Integer.MAX_VALUE)).isEqualTo(10L * Integer.MAX_VALUE);
    }

    @Test
    void refusesToShrink() {
        assertThatThrownBy(() -> new Growth(Fraction.of(-1, 100)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
