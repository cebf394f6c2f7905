package hostplan.storage;

import hostplan.capacity.CutRules;
import hostplan.capacity.Slicing;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.VmCounting;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.Set;

/// A placement in the file. Its rules have the members of a slicing.
final class PlacementShape {

    private static final CutRulesShape<Placement, Parts> RULES =
            new CutRulesShape<>(Placement::rules, parts -> parts.rules);

    static final Value<Placement> VALUE =
            ObjectValue.keeper(
                    Shape.<Placement, Parts>lines()
                            .required("id", Identity.VALUE, Placement::id, (d, v) -> d.asked.id = v)
                            .text("name", Placement::name, (d, v) -> d.asked.name = v)
                            .list(
                                    "hosts",
                                    HostOfferShape.LIST,
                                    Placement::hosts,
                                    (d, v) -> d.asked.hosts = v)
                            .unless(
                                    VmCounting.USUAL,
                                    "counting",
                                    VmCountingShape.VALUE,
                                    Placement::counting,
                                    (d, v) -> d.asked.counting = v)
                            .also(RULES::host)
                            .also(RULES::cutting)
                            .also(RULES::neighbours)
                            .also(PlacementShape::wishes)
                            .text("notes", Placement::notes, (d, v) -> d.asked.notes = v)
                            .build(),
                    Parts::new,
                    Parts::build,
                    Placement::unknown,
                    (d, v) -> d.asked.unknown = v);

    private PlacementShape() {}

    private static void wishes(Shape.Builder<Placement, Parts> members) {
        members.always(
                        "disks",
                        WordValue.of(DiskPlace.class),
                        Placement::disks,
                        (d, v) -> d.asked.disks = v)
                .always(
                        "aim",
                        WordValue.of(PlacementAim.class),
                        Placement::aim,
                        (d, v) -> d.asked.aim = v)
                .unless(
                        FailurePlan.NONE,
                        "failures",
                        FailurePlanShape.VALUE,
                        Placement::failures,
                        (d, v) -> d.asked.failures = v)
                .list(
                        "groups",
                        GroupRuleShape.LIST,
                        Placement::groups,
                        (d, v) -> d.asked.groups = v)
                .unless(
                        false,
                        "staying",
                        Scalars.YES_NO,
                        Placement::isStaying,
                        (d, v) -> d.asked.isStaying = v)
                .list(
                        "bound",
                        ListValue.lines(Scalars.TEXT, vm -> vm),
                        placement -> placement.bound().stream().sorted().toList(),
                        (d, v) -> d.asked.bound = Set.copyOf(v));
    }

    private static final class Parts {
        final Placement.Draft asked = new Placement.Draft("");
        final Slicing.Draft rules = new Slicing.Draft("");

        Placement build() {
            asked.rules = CutRules.of(rules.build());
            return asked.build();
        }
    }
}
