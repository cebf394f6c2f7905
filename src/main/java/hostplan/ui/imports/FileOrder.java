package hostplan.ui.imports;

import hostplan.exchange.Recognised;
import hostplan.project.ObjectKind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The order in which rows stand in the files; what a row only names comes after it.
final class FileOrder implements Comparator<PreviewRow> {

    private final Map<String, Integer> files = new HashMap<>();
    private final Map<Optional<String>, Integer> sheets = new HashMap<>();
    private final Comparator<PreviewRow> order =
            Comparator.comparingInt((PreviewRow row) -> files.getOrDefault(row.from().file(), 0))
                    .thenComparingInt(row -> sheets.getOrDefault(row.from().sheet(), 0))
                    .thenComparingInt(row -> row.from().row().orElse(0))
                    .thenComparingInt(row -> -row.kind().map(ObjectKind::ordinal).orElse(-1));

    FileOrder(InputFiles inputs, List<Recognised> recognised) {
        inputs.names().forEach(name -> files.putIfAbsent(name, files.size()));
        recognised.forEach(file -> sheets.putIfAbsent(file.sheet(), sheets.size()));
    }

    @Override
    public int compare(PreviewRow one, PreviewRow other) {
        return order.compare(one, other);
    }
}
