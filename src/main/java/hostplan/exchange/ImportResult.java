package hostplan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What an importer made of its inputs.
///
/// @param unreadable the inputs of which nothing could be read
public record ImportResult(
        List<Draft> drafts,
        List<ImportWarning> warnings,
        List<SkippedRow> skipped,
        List<Recognised> recognised,
        List<UnreadableInput> unreadable) {

    public static final ImportResult NOTHING =
            new ImportResult(List.of(), List.of(), List.of(), List.of(), List.of());

    public ImportResult {
        drafts = List.copyOf(drafts);
        warnings = List.copyOf(warnings);
        skipped = List.copyOf(skipped);
        recognised = List.copyOf(recognised);
        unreadable = List.copyOf(unreadable);
    }

    public static ImportResult unreadable(UnreadableInput input) {
        return new ImportResult(List.of(), List.of(), List.of(), List.of(), List.of(input));
    }

    /// This and the other, in that order.
    public ImportResult and(ImportResult other) {
        return new ImportResult(
                joined(drafts, other.drafts),
                joined(warnings, other.warnings),
                joined(skipped, other.skipped),
                joined(recognised, other.recognised),
                joined(unreadable, other.unreadable));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /// An import result that is being put together.
    public static final class Collector {
        public final List<Draft> drafts = new ArrayList<>();
        public final List<ImportWarning> warnings = new ArrayList<>();
        public final List<SkippedRow> skipped = new ArrayList<>();
        public final List<Recognised> recognised = new ArrayList<>();
        public final List<UnreadableInput> unreadable = new ArrayList<>();

        public ImportResult result() {
            return new ImportResult(drafts, warnings, skipped, recognised, unreadable);
        }
    }
}
