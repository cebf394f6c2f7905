package hostplan.exchange.value;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The table of processors in `assets/catalog/processors.csv`: cores and threads by name.
public final class Processors {

    private static final String TABLE = "/hostplan/assets/catalog/processors.csv";

    /// A processor of the table.
    ///
    /// @param source where its figures come from, with the date
    public record Known(String name, int cores, int threads, int maximumSockets, String source) {}

    private final Map<String, Known> byKey = new HashMap<>();

    public Processors(List<Known> known) {
        Map<String, List<Known>> candidates = new HashMap<>();
        for (Known processor : known) {
            for (String key : keys(processor.name())) {
                candidates.computeIfAbsent(key, _ -> new ArrayList<>()).add(processor);
            }
        }
        candidates.forEach((key, found) -> {
            if (found.size() == 1) {
                byKey.put(key, found.getFirst());
            }
        });
    }

    /// The table that ships with the program.
    public static Processors shipped() {
        try (InputStream table = Processors.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("The program was built without " + TABLE + ".");
            }
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                return new Processors(reader.stream().map(Processors::known).toList());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Known known(NamedCsvRecord row) {
        String doubt = row.getField("confidence").equals("estimate") ? " (estimate)" : "";
        return new Known(
                row.getField("name"),
                Integer.parseInt(row.getField("cores")),
                Integer.parseInt(row.getField("threads")),
                Integer.parseInt(row.getField("maximumSockets")),
                row.getField("source") + ", " + row.getField("asOf") + doubt);
    }

    /// The processor of that name, also without its family: `Gold 6130` or `6130`; empty where the
    /// table has none or several.
    public Optional<Known> find(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    private static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        String rest = name;
        keys.add(key(rest));
        while (rest.indexOf(' ') > 0) {
            rest = rest.substring(rest.indexOf(' ') + 1);
            // A mere version is no name: “v4” ends many.
            if (!rest.matches("[vV][0-9]")) {
                keys.add(key(rest));
            }
        }
        return keys;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+]", "");
    }
}
