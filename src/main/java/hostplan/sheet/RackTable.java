package hostplan.sheet;

import hostplan.document.Coded;
import hostplan.inventory.Numbering;
import hostplan.inventory.Rack;
import hostplan.inventory.RackWidth;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The racks.
final class RackTable {

    /// As high as any position can be.
    private static final int MOST_UNITS = 1000;

    private RackTable() {}

    static Table<Rack> table() {
        List<Field<Rack, ?>> fields =
                new Fields<Rack>(ObjectKind.RACK)
                        .required(
                                "name",
                                TextCell.LINE,
                                Rack::name,
                                (rack, value) -> rack.with(draft -> draft.name = value))
                        .optional(
                                "site",
                                new ReferenceCell(ObjectKind.SITE),
                                Rack::site,
                                (rack, value) -> rack.with(draft -> draft.site = value))
                        .required(
                                "units",
                                WholeCell.between(1, MOST_UNITS),
                                Rack::units,
                                (rack, value) -> rack.with(draft -> draft.units = value))
                        .required(
                                "numbering",
                                ChoiceCell.of(Numbering.class),
                                rack -> rack.numbering().code(),
                                (rack, value) ->
                                        rack.with(draft ->
                                                draft.numbering =
                                                        Coded.find(Numbering.class, value)
                                                                .orElseThrow()))
                        .required(
                                "width",
                                ChoiceCell.of(RackWidth.class),
                                rack -> rack.width().code(),
                                (rack, value) ->
                                        rack.with(draft ->
                                                draft.width =
                                                        Coded.find(RackWidth.class, value)
                                                                .orElseThrow()))
                        .optional(
                                "depth",
                                WholeCell.from(1, "mm"),
                                Rack::depthMm,
                                (rack, value) -> rack.with(draft -> draft.depthMm = value))
                        .optional(
                                "posts",
                                WholeCell.from(1, "mm"),
                                Rack::postsMm,
                                (rack, value) -> rack.with(draft -> draft.postsMm = value))
                        .several(
                                "feeds",
                                FeedsCell.FEEDS,
                                Rack::feeds,
                                (rack, value) -> rack.with(draft -> draft.feeds = value))
                        .optional(
                                "emptyKg",
                                DecimalCell.notNegative("kg"),
                                Rack::emptyKg,
                                (rack, value) -> rack.with(draft -> draft.emptyKg = value))
                        .optional(
                                "maximumKg",
                                DecimalCell.notNegative("kg"),
                                Rack::maximumKg,
                                (rack, value) -> rack.with(draft -> draft.maximumKg = value))
                        .optional(
                                "maximumWatts",
                                WholeCell.from(0, "W"),
                                Rack::maximumWatts,
                                (rack, value) -> rack.with(draft -> draft.maximumWatts = value))
                        .readOnly(
                                "servers",
                                WholeCell.from(0),
                                (rack, context) -> Optional.of(servers(rack, context)))
                        .notes(
                                Rack::notes,
                                (rack, value) -> rack.with(draft -> draft.notes = value))
                        .list();
        return new ObjectTable<>(ObjectKind.RACK, Rack.class, fields, RackTable::beside);
    }

    private static List<Object> beside(Rack rack, CellContext context) {
        List<Object> beside = new ArrayList<>(2);
        beside.add(servers(rack, context));
        rack.site().flatMap(context.index()::site).ifPresent(beside::add);
        return beside;
    }

    private static int servers(Rack rack, CellContext context) {
        return context.index().serversIn(rack.id()).size();
    }
}
