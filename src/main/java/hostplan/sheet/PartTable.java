package hostplan.sheet;

import hostplan.document.ProjectObject;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.Price;
import hostplan.hardware.Provenance;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// The parts of which machines are put together.
final class PartTable {

    private static final int PERCENT = 2;

    private PartTable() {}

    static Table<Part> table() {
        Fields<Part> fields = new Fields<>(ObjectKind.PART);
        fields.required(
                "name", TextCell.LINE, Part::name, set((draft, value) -> draft.name = value));
        fields.text("vendor", Part::vendor, set((draft, value) -> draft.vendor = value));
        fields.required("kind", WordCell.of(PartKind.class), Part::kind, PartTable::ofKind);
        fields.text(
                "partNumber", Part::partNumber, set((draft, value) -> draft.partNumber = value));
        fields.readOnly(
                "facts",
                TextCell.LINE,
                (part, context) ->
                        Optional.of(new PartFactsText(context.language().locale()).of(part.facts()))
                                .filter(text -> !text.isEmpty()));
        PartFactColumns.addTo(fields);
        new PriceFields<>(Part::price, set((draft, value) -> draft.price = value)).addTo(fields);
        fields.readOnly("quote", TextCell.LINE, PartTable::quote);
        fields.optional(
                "failures",
                DecimalCell.notNegative("%"),
                part -> part.failuresPerYear().map(rate -> rate.movePointRight(PERCENT)),
                set((draft, value) ->
                        draft.failuresPerYear =
                                value.map(percent ->
                                        percent.movePointLeft(PERCENT).stripTrailingZeros())));
        fields.optional(
                "weight",
                DecimalCell.notNegative("kg"),
                Part::weightKg,
                set((draft, value) -> draft.weightKg = value));
        fields.text(
                "source",
                part -> part.provenance().source(),
                set((draft, value) -> draft.provenance = sourced(draft.provenance, value)));
        fields.notes(Part::notes, set((draft, value) -> draft.notes = value));
        fields.readOnly(
                "users", WholeCell.from(0), (part, context) -> Optional.of(users(part, context)));
        return new ObjectTable<>(
                ObjectKind.PART,
                Part.class,
                fields.list(),
                (part, context) -> List.of(users(part, context), quote(part, context).orElse("")));
    }

    /// A part of another kind has other facts, of which nothing is known yet.
    private static Part ofKind(Part part, PartKind kind) {
        return part.kind() == kind
                ? part
                : part.with(draft -> draft.facts = FactKind.nothingKnown(kind));
    }

    /// The number of the quote that set the price.
    private static Optional<String> quote(Part part, CellContext context) {
        return part.price()
                .flatMap(Price::quote)
                .map(id ->
                        context.index()
                                .find(ObjectKind.QUOTE, id)
                                .map(ProjectObject::name)
                                .orElse(id));
    }

    private static Provenance sourced(Provenance before, String source) {
        return new Provenance(source, before.asOf(), before.confidence());
    }

    private static int users(Part part, CellContext context) {
        return context.index().configurationsWith(part.id()).size();
    }

    private static <V> BiFunction<Part, V, Part> set(BiConsumer<Part.Draft, V> set) {
        return (part, value) -> part.with(draft -> set.accept(draft, value));
    }
}
