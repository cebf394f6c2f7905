package hostplan.sheet;

import hostplan.document.Coded;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// The placements: on which hosts VMs are to find a place, and what is asked of it.
final class PlacementTable {

    private PlacementTable() {}

    static Table<Placement> table() {
        Fields<Placement> fields = new Fields<>(ObjectKind.PLACEMENT);
        fields.required(
                "name", TextCell.LINE, Placement::name, set((draft, value) -> draft.name = value));
        fields.readOnly("hosts", TextCell.LINE, PlacementTable::hosts);
        wishes(fields);
        fields.required(
                "ruleSet",
                TextCell.LINE,
                placement -> placement.rules().ruleSet(),
                set((draft, value) ->
                        draft.rules = draft.rules.with(rules -> rules.ruleSet = value)));
        fields.notes(Placement::notes, set((draft, value) -> draft.notes = value));
        return new ObjectTable<>(
                ObjectKind.PLACEMENT, Placement.class, fields.list(), PlacementTable::beside);
    }

    private static void wishes(Fields<Placement> fields) {
        fields.required(
                "aim",
                ChoiceCell.of(PlacementAim.class),
                placement -> placement.aim().code(),
                set((draft, value) ->
                        draft.aim = Coded.find(PlacementAim.class, value).orElseThrow()));
        fields.required(
                "disks",
                ChoiceCell.of(DiskPlace.class),
                placement -> placement.disks().code(),
                set((draft, value) ->
                        draft.disks = Coded.find(DiskPlace.class, value).orElseThrow()));
        fields.required(
                "failures",
                WholeCell.from(0),
                placement -> placement.failures().hosts(),
                set((draft, value) -> draft.failures = surviving(draft.failures, value)));
        fields.readOnly(
                "groups", TextCell.LINE, (placement, _) -> known(ListText.join(groups(placement))));
        fields.several(
                "bound",
                new ReferencesCell(ObjectKind.VM),
                placement -> placement.bound().stream().sorted().toList(),
                set((draft, value) -> draft.bound = new LinkedHashSet<>(value)));
    }

    private static FailurePlan surviving(FailurePlan before, int hosts) {
        return new FailurePlan(hosts, before.ratios(), before.keepsApart());
    }

    private static List<String> groups(Placement placement) {
        return placement.groups().stream().map(GroupRule::group).distinct().toList();
    }

    /// How many servers there are, and what may be bought: `3 servers, 4 × db node`.
    private static Optional<String> hosts(Placement placement, CellContext context) {
        List<String> hosts = new ArrayList<>();
        int standing = placement.servers().size();
        if (standing > 0) {
            hosts.add(context.texts().text("placement.servers", standing));
        }
        for (HostOffer offer : placement.hosts()) {
            if (offer instanceof HostOffer.ToBuy bought) {
                hosts.add(text(bought, context));
            }
        }
        return known(ListText.join(hosts));
    }

    private static String text(HostOffer.ToBuy bought, CellContext context) {
        String name =
                new ReferenceCell(ObjectKind.CONFIGURATION).text(bought.configuration(), context);
        return bought.limit()
                .map(limit -> context.texts().text("placement.some", limit, name))
                .orElseGet(() -> context.texts().text("placement.any", name));
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static List<Object> beside(Placement placement, CellContext context) {
        List<Object> beside = new ArrayList<>();
        placement
                .configurations()
                .forEach(id -> context.index().configuration(id).ifPresent(beside::add));
        placement.bound().stream()
                .sorted()
                .forEach(id -> context.index().vm(id).ifPresent(beside::add));
        return beside;
    }

    private static <V> BiFunction<Placement, V, Placement> set(BiConsumer<Placement.Draft, V> set) {
        return (placement, value) -> placement.with(draft -> set.accept(draft, value));
    }
}
