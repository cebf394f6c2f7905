package hostplan.exchange.csv;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.exchange.value.ColumnStyle;
import hostplan.exchange.value.DateText;
import hostplan.exchange.value.Position;
import hostplan.exchange.value.Processors;
import hostplan.exchange.value.StatusWords;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Status;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the cells of lists of servers are read.
final class ServerCells {

    private static final Pattern APART = Pattern.compile("[,;\\s]+");

    private ServerCells() {}

    static Map<String, CellReader> readers(
            Processors processors, ProcessorReader.BareNumber bareCpu) {
        Map<String, CellReader> readers = new HashMap<>();
        List.of("cpu", "processor")
                .forEach(key -> readers.put(key, new ProcessorReader(processors, bareCpu)));
        List.of("sockets", "cores", "coresEach", "threads", "iops")
                .forEach(key -> readers.put(key, CellReaders.count(key)));
        readers.put("memory", CellReaders.memory("memory"));
        readers.put("drives", CellReaders.drives());
        readers.put("disk", CellReaders.drives());
        readers.put("network", CellReaders.network("network"));
        readers.put("watts", CellReaders.watts("watts"));
        readers.put("price", CellReaders.price("price"));
        readers.put("rackUnits", CellReaders.rackUnits("rackUnits"));
        readers.put("position", ServerCells::position);
        readers.put("positionEnd", CellReaders.rackUnits("positionEnd"));
        readers.put("purchaseDate", CellReaders.date("purchaseDate", DateText.OfMonth.FIRST));
        readers.put("warrantyUntil", CellReaders.date("warrantyUntil", DateText.OfMonth.LAST));
        readers.put("status", ServerCells::status);
        readers.put("face", CellReaders.word("face", StatusWords::face, "front, rear"));
        readers.put(
                "environment",
                CellReaders.word("environment", StatusWords::environment, "production, test"));
        readers.put(
                "managementAddress",
                (text, _) -> Parsed.value(CellReading.of("addresses", management(text))));
        return Map.copyOf(readers);
    }

    /// Each of several addresses names its purpose, as the sheet has it.
    private static String management(String text) {
        return Arrays.stream(APART.split(text))
                .map(address -> "management: " + address)
                .collect(Collectors.joining(", "));
    }

    private static Parsed<CellReading> status(String text, ColumnStyle style) {
        Optional<Status> status = StatusWords.status(text);
        if (status.isEmpty()) {
            return Parsed.problem(
                    Quoted.of(text) + " is no known status.",
                    "Write one of planned, ordered, staged, active, failed, decommissioning.");
        }
        CellReading reading = CellReading.of("status", status.get().code());
        return Parsed.value(
                StatusWords.saysRemoved(text)
                        ? reading.withWarning(
                                "The machine is marked as "
                                        + Quoted.of(text)
                                        + "; it comes in as decommissioning.")
                        : reading);
    }

    private static Parsed<CellReading> position(String text, ColumnStyle style) {
        return Position.parse(text).map(place -> reading(text, place));
    }

    private static CellReading reading(String text, Position place) {
        CellReading reading =
                CellReading.NOTHING
                        .and("position", place.lowest().map(RackUnits::toString).orElse(""))
                        .and("rackUnits", place.height().map(RackUnits::toString).orElse(""));
        return place.lowest().isEmpty()
                ? reading.withWarning(
                        Quoted.of(text) + " is a height; the unit where it stands is not known.")
                : reading;
    }
}
