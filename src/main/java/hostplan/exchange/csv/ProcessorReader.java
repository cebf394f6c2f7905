package hostplan.exchange.csv;

import hostplan.amount.Parsed;
import hostplan.exchange.value.ColumnStyle;
import hostplan.exchange.value.ListedNumbers;
import hostplan.exchange.value.ProcessorText;
import hostplan.exchange.value.Processors;

import java.util.Optional;

/// Reads a column headed `CPU`: processors in words, or a mere number of cores.
final class ProcessorReader implements CellReader {

    /// A larger number is the name of a processor: `4214`.
    private static final int MOST_CORES = 512;

    /// What a bare number in the column counts.
    enum BareNumber {
        CORES,
        SOCKETS
    }

    private final Processors processors;
    private final BareNumber bare;

    ProcessorReader(Processors processors, BareNumber bare) {
        this.processors = processors;
        this.bare = bare;
    }

    @Override
    public Parsed<CellReading> read(String text, ColumnStyle style) {
        Optional<Long> number =
                ListedNumbers.count(text, style).toOptional().filter(count -> count <= MOST_CORES);
        return Parsed.value(
                number.map(this::counted).orElseGet(() -> described(ProcessorText.of(text))));
    }

    private CellReading counted(long number) {
        return switch (bare) {
            case CORES -> CellReading.of("cores", String.valueOf(number));
            case SOCKETS -> CellReading.of("sockets", String.valueOf(number));
        };
    }

    private CellReading described(ProcessorText text) {
        String name = processors.find(text.name()).map(Processors.Known::name).orElse(text.name());
        return CellReading.NOTHING
                .and("processor", name)
                .and("sockets", digits(text.sockets()))
                .and("coresEach", digits(text.coresEach()))
                .and("threadsEach", digits(text.threadsEach()));
    }

    private static String digits(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }
}
