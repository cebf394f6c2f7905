package hostplan.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandwidthTextTest {

    @ParameterizedTest
    @CsvSource({"25Gbit/s,25000", "1000 Mbit/s,1000", "10Gbps,10000", "2.5Gbit/s,2500"})
    void readsLineRates(String text, long megabits) {
        assertThat(BandwidthText.strict(text)).isEqualTo(Parsed.value(Bandwidth.ofMbit(megabits)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10G", "10", "10GbE", "1GB/s", "0.1bit/s", "x", "", "99999999999Tbit/s"})
    void refusesOnTheCommandLineWhatLeavesRoomForDoubt(String text) {
        assertThat(BandwidthText.strict(text)).isInstanceOf(Parsed.Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10GbE,1,10000,''",
        "10G,1,10000,''",
        "10GBASE-T,1,10000,''",
        "2x 25 GbE SFP28,2,25000,SFP28",
        "1000 Mbit,1,1000,''",
        "100Mb,1,100,''",
        "'2,5G',1,2500,''",
    })
    void readsCardsAsListsNameThem(String text, int count, long megabits, String rest) {
        assertThat(BandwidthText.listed(text, DecimalMark.POINT))
                .isEqualTo(Parsed.value(new Counted<>(count, Bandwidth.ofMbit(megabits), rest)));
    }

    @Test
    void neverTakesBytesForBits() {
        assertThat(BandwidthText.listed("1.25 GB/s", DecimalMark.POINT))
                .isEqualTo(
                        Parsed.problem(
                                "“1.25 GB/s” is in bytes per second.",
                                "Multiply by 8 and write bits: 1 GB/s is 8Gbit/s."));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999, 1_000, 25_000_000_000L, 2_500_000_000L, Long.MAX_VALUE})
    void readsBackExactlyWhatFilesHold(long bits) {
        Bandwidth rate = new Bandwidth(bits);
        assertThat(BandwidthText.strict(rate.text())).isEqualTo(Parsed.value(rate));
    }
}
