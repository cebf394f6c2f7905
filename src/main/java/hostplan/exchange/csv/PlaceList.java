package hostplan.exchange.csv;

import hostplan.amount.Parsed;
import hostplan.document.Coded;
import hostplan.exchange.CellFault;
import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.draft.ImpliedObjects;
import hostplan.exchange.value.ColumnStyle;
import hostplan.exchange.value.ListedNumbers;
import hostplan.inventory.SiteKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lists of racks and of sites.
final class PlaceList implements ListKind {

    private static final Map<String, CellReader> READERS =
            Map.of(
                    "units", PlaceList::units,
                    "numbering", PlaceList::numbering,
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
