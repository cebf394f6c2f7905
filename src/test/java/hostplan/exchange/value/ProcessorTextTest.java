package hostplan.exchange.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class ProcessorTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2x Xeon Gold 6130 @ 2,10GHz                     | 2 | Xeon Gold 6130    |    |",
                "2 x Intel(R) Xeon(R) Gold 6254 CPU @ 3.10GHz    | 2 | Xeon Gold 6254    |    |",
                "Intel(R) Xeon(R) CPU           X5650  @ 2.67GHz |   | Xeon X5650        |    |",
                "2x Xeon E5-2680 v4                              | 2 | Xeon E5-2680 v4   |    |",
                "Xeon E5-2680 v4 x 2                             | 2 | Xeon E5-2680 v4   |    |",
                "Intel Xeon E5-2680 0 @ 2.70GHz                  |   | Xeon E5-2680      |    |",
                "2 x 4214                                        | 2 | 4214              |    |",
                "1 Xeon Silver 4110                              | 1 | Xeon Silver 4110  |    |",
                "Dual AMD EPYC 7302 16-Core Processor            | 2 | EPYC 7302         | 16 |",
                "AMD EPYC™ 7302P 16C/32T                         |   | EPYC 7302P        | 16 | 32",
                "2× Xeon Gold 6226R, 16 Kerne, 2.9 GHz           | 2 | Xeon Gold 6226R   | 16 |",
                "Intel Core i7-8700 CPU @ 3.20GHz                |   | Core i7-8700      |    |",
                "Quad-Core AMD Opteron(tm) Processor 2376        |   | Opteron 2376      | 4  |",
                "Xeon Silver 4416+                               |   | Xeon Silver 4416+ |    |",
                "16 Kerne                                        |   | ''                | 16 |",
                "2x 8 cores                                      | 2 | ''                | 8  |"
            })
    void takesTextsApart(
            String text, Integer sockets, String name, Integer cores, Integer threads) {
        assertThat(ProcessorText.of(text))
                .isEqualTo(
                        new ProcessorText(
                                Optional.ofNullable(sockets),
                                name,
                                Optional.ofNullable(cores),
                                Optional.ofNullable(threads)));
    }

    @ParameterizedTest
    @CsvSource({
        "Xeon Gold 6130,16,32",
        "6130,16,32",
        "Gold 6130,16,32",
        "xeon e5-2680 V4,14,28",
        "E5-2680v4,14,28",
        "EPYC 7302P,16,32",
        "7302P,16,32",
        "Xeon Silver 4416+,20,40",
        "i7-8700,6,12"
    })
    void findsProcessorsInTheTableByWhatPeopleCallThem(String name, int cores, int threads) {
        assertThat(ShippedProcessors.ALL.find(name))
                .hasValueSatisfying(known -> {
                    assertThat(known.cores()).isEqualTo(cores);
                    assertThat(known.threads()).isEqualTo(threads);
                    assertThat(known.source()).isNotBlank();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v4", "Xeon", "Xeon X5650", "4416", "9"})
    void findsNothingWhereTheNameIsNoneOrNotTheirs(String name) {
        assertThat(ShippedProcessors.ALL.find(name)).isEmpty();
    }
}
