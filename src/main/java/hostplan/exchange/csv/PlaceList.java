package hostplan.exchange.csv;

import hostplan.amount.Parsed;
import hostplan.document.Coded;
import hostplan.exchange.CellFault;
import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.draft.ImpliedObjects;
import hostplan.exchange.value.ColumnStyle;
import hostplan.exchange.value.ListedNumbers;
import hostplan.inventory.RackWidth;
import hostplan.inventory.SiteKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of racks and of sites.
final class PlaceList implements ListKind {

    private static final Pattern INCHES =
            Pattern.compile(
                    "([0-9]+)(?:[.,]0)?[- ]*(?:inch(?:es)?|in\\.?|zoll|\"|″|”|'')?",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, CellReader> READERS =
            Map.of(
                    "units", PlaceList::units,
                    "numbering", PlaceList::numbering,
                    "width", CellReaders.word("width", PlaceList::width, "19 inches, 10 inches"),
                    "kind",
                            CellReaders.word(
                                    "kind",
                                    PlaceList::kind,
                                    "home, office, colocation, datacenter, other"),
                    "depth", CellReaders.millimetres("depth"),
                    "maximumKg", CellReaders.kilograms("maximumKg"),
                    "maximumWatts", CellReaders.watts("maximumWatts"));

    private final ImpliedObjects implied = new ImpliedObjects();

    @Override
    public Map<String, CellReader> readers() {
        return READERS;
    }

    @Override
    public Set<String> essential() {
        return Set.of("name", "units");
    }

    private static Parsed<CellReading> units(String text, ColumnStyle style) {
        return ListedNumbers.count(text, style)
                .map(units -> CellReading.of("units", String.valueOf(units)));
    }

    private static Optional<SiteKind> kind(String word) {
        return Coded.find(SiteKind.class, word);
    }

    /// As a number of inches, as NetBox writes it, or as the word of the program.
    private static Optional<RackWidth> width(String text) {
        Matcher inches = INCHES.matcher(text);
        if (!inches.matches()) {
            return Coded.find(RackWidth.class, text);
        }
        return switch (inches.group(1)) {
            case "19" -> Optional.of(RackWidth.NINETEEN_INCH);
            case "10" -> Optional.of(RackWidth.TEN_INCH);
            default -> Optional.empty();
        };
    }

    /// NetBox writes True where the units count downwards.
    private static Parsed<CellReading> numbering(String text, ColumnStyle style) {
        boolean fromAbove =
                text.equalsIgnoreCase("true")
                        || text.equalsIgnoreCase("yes")
                        || text.equalsIgnoreCase("from-above");
        return Parsed.value(CellReading.of("numbering", fromAbove ? "from-above" : "from-below"));
    }

    @Override
    public void finish(DraftBuilder draft, String nameCell) {
        implied.site(draft.text("site"), draft.from());
        if (!draft.has("name") && !draft.isUnreadable()) {
            draft.fault(
                    new CellFault(
                            "name",
                            nameCell,
                            "",
                            "The row has no name.",
                            "Type a name, or leave the row out.",
                            CellFault.Effect.ROW));
        }
    }

    @Override
    public void addImplied(ImportResult.Collector into) {
        implied.addTo(into);
    }
}
