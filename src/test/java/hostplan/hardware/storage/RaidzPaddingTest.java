package hostplan.hardware.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaidzPaddingTest {

    /// Sectors of 4 KiB, worked out by hand: 8 KiB on six drives of raidz2 are 2 + 2 for parity,
    /// filled up to 6 as a multiple of 3, of which 2 hold data; 128 KiB on eight are 32 + 12 + 1.
    @ParameterizedTest
    @CsvSource({
        "8, 6, 2, 2, 6",
        "16, 6, 2, 4, 6",
        "128, 6, 2, 32, 48",
        "8, 4, 1, 2, 4",
        "128, 8, 2, 32, 45",
        "128, 11, 3, 32, 44"
    })
    void fillsBlocksUp(long blockKiB, int drives, int parity, long data, long sectors) {
        assertThat(RaidzPadding.efficiency(new Bytes(blockKiB * Bytes.KIB), drives, parity))
                .isEqualTo(Fraction.of(data, sectors));
    }
}
