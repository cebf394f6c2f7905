package hostplan.hardware.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class ArrayFiguresTest {

    private static final Bytes TB4 = Bytes.ofGB(4000);
    private static final Fraction USUAL = UsualStorage.READ_SHARE;

    /// The two published cases, and vectors worked out by hand from n × i ÷ (r + penalty × w): 5 ×
    /// 180 ÷ (0.84 + 4 × 0.16) = 900 ÷ 1.48 = 608.1; 8 × 180 ÷ (0.7 + 6 × 0.3) = 1440 ÷ 2.5 = 576;
    /// 12 × 80 ÷ (0.7 + 2 × 0.3) = 960 ÷ 1.3 = 738.5; 6 × 75 ÷ (0.5 + 6 × 0.5) = 450 ÷ 3.5 = 128.6.
    @ParameterizedTest
    @CsvSource({
        "raid5, 5, 180, 0.84, 608.1",
        "raid6, 8, 180, 0.7, 576.0",
        "raid0, 8, 180, 0.7, 1440.0",
        "raid10, 8, 180, 0.7, 1107.7",
        "raid5, 8, 180, 0.7, 757.9",
        "raid0, 12, 80, 0.7, 960.0",
        "raid10, 12, 80, 0.7, 738.5",
        "raid5, 12, 80, 0.7, 505.3",
        "raid6, 12, 80, 0.7, 384.0",
        "raid0, 6, 75, 0.5, 450.0",
        "raid10, 6, 75, 0.5, 300.0",
        "raid5, 6, 75, 0.5, 180.0",
        "raid6, 6, 75, 0.5, 128.6"
    })
    void reckonsOperationsByTheWritePenalty(
            String level, int drives, long iops, BigDecimal readShare, BigDecimal expected) {
        ArrayFigures figures = Drives.of(level(level), 1, drives, Drives.disk(TB4, iops));

        assertThat(figures.iops(Fraction.of(readShare)).map(each -> each.toDecimal(1)))
                .contains(expected);
    }

    /// Of drives that read faster than they write: 8 × PM9A3, RAID 10, 900,000 read and 200,000
    /// written: 8 ÷ (0.7 ÷ 900000 + 2 × 0.3 ÷ 200000) = 8 ÷ 0.00000377… = 2,117,647; read only 8 ×
    /// 900,000; written only 8 × 200,000 ÷ 2.
    @Test
    void tellsReadingFromWriting() {
        ArrayFigures figures =
                Drives.of(ArrayLevel.RAID_10, 1, 8, Drives.nvme(TB4, 900_000, 200_000));

        assertThat(figures.iops(USUAL).map(each -> each.toDecimal(0)))
                .contains(new BigDecimal("2117647"));
        assertThat(figures.readIops()).contains(Fraction.of(7_200_000));
        assertThat(figures.writeIops()).contains(Fraction.of(800_000));
    }

    /// Drives of 4 TB: how many of them hold data, and how many may fail.
    @ParameterizedTest
    @CsvSource({
        "single, 3, 1, 12000, 0, 0",
        "raid0, 3, 1, 12000, 0, 0",
        "raid1, 2, 1, 4000, 1, 1",
        "raid1, 3, 1, 4000, 2, 2",
        "raid5, 4, 1, 12000, 1, 1",
        "raid6, 6, 1, 16000, 2, 2",
        "raid10, 8, 1, 16000, 1, 4",
        "raid10, 6, 2, 8000, 2, 4",
        "raid50, 6, 2, 16000, 1, 2",
        "raid50, 12, 3, 36000, 1, 3",
        "raid60, 8, 2, 16000, 2, 4",
        "raid60, 16, 2, 48000, 2, 4"
    })
    void keepsWhatTheLevelLeaves(
            String level, int drives, int groups, long usableGB, int least, int best) {
        ArrayFigures figures = Drives.of(level(level), groups, drives, Drives.disk(TB4, 80));

        assertThat(figures.problem()).isEmpty();
        assertThat(figures.raw()).isEqualTo(Bytes.ofGB(4000L * drives));
        assertThat(figures.usable()).isEqualTo(Bytes.ofGB(usableGB));
        assertThat(figures.survivesAtLeast()).isEqualTo(least);
        assertThat(figures.survivesAtBest()).isEqualTo(best);
    }

    private static ArrayLevel level(String code) {
        return hostplan.document.Coded.find(ArrayLevel.class, code).orElseThrow();
    }
}
