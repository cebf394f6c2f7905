package hostplan.hardware.fit;

import hostplan.amount.Fraction;
import hostplan.hardware.Form;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.SupplyForm;
import hostplan.hardware.SupplySlots;
import hostplan.hardware.machine.Machine.In;
import hostplan.hardware.machine.PowerFigures;
import hostplan.message.Value;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the power supplies fit, and are enough.
final class Supplies {

    private Supplies() {}

    static Stream<Seen> none(Inspection inspection) {
        return inspection.slots().supplies().stream()
                .filter(slots -> slots.count() > 0 && !inspection.has(SlotKind.SUPPLY))
                .map(_ -> Seen.at(Slot.of(SlotKind.SUPPLY, 1)));
    }

    static Stream<Seen> otherForm(Inspection inspection) {
        return inspection.slots().supplies().stream()
                .flatMap(slots ->
                        Alike.of(inspection.supplies())
                                .filter(each -> !slots.takes(each.facts()))
                                .map(each ->
                                        each.seen(
                                                        Value.of(
                                                                SupplyForm.inWords(
                                                                        each.facts().form())),
                                                        Value.of(SupplyForm.inWords(slots.form())))
                                                .mendedBy(() ->
                                                        others(inspection, each, _ -> true))));
    }

    /// Ratings that the maker does not offer for the machine.
    static Stream<Seen> otherRating(Inspection inspection) {
        return inspection.slots().supplies().stream()
                .filter(slots -> !slots.watts().isEmpty())
                .flatMap(slots ->
                        Alike.of(inspection.supplies())
                                .filter(each -> !slots.watts().contains(each.facts().watts()))
                                .map(each ->
                                        each.seen(
                                                        Value.of(each.facts().watts()),
                                                        Value.of(ratings(slots)))
                                                .mendedBy(() ->
                                                        others(inspection, each, _ -> true))));
    }

    private static String ratings(SupplySlots slots) {
        return slots.watts().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// Supplies that share a load must be of one kind.
    static Stream<Seen> mixed(Inspection inspection) {
        List<Alike<PowerSupply>> kinds = Alike.of(inspection.supplies()).toList();
        if (kinds.stream().map(each -> each.facts().watts()).distinct().count() <= 1
                && kinds.stream().map(Alike::facts).distinct().count() <= 1) {
            return Stream.empty();
        }
        List<Slot> all = slots(inspection);
        return Stream.of(
                Seen.at(
                                all,
                                Value.of(kinds.getFirst().part().name()),
                                SlotNames.value(kinds.getFirst().slots()),
                                Value.of(kinds.get(1).part().name()),
                                SlotNames.value(kinds.get(1).slots()))
                        .mendedBy(() ->
                                kinds.stream()
                                        .map(each -> Remedies.put(inspection, all, each.part()))));
    }

    /// All supplies together give less than everything draws at most.
    static Stream<Seen> tooWeak(Inspection inspection) {
        int given = given(inspection);
        return inspection.largestDraw().stream()
                .filter(draw -> !inspection.supplies().isEmpty() && !isEnough(given, draw))
                .map(draw ->
                        Seen.at(slots(inspection), Value.of(draw, 0), Value.of(given))
                                .mendedBy(() -> stronger(inspection)));
    }

    /// In production the machine must stay on without any one of its supplies. Of others it is
    /// worth knowing that they would not.
    static Stream<Seen> withoutSpare(Inspection inspection) {
        if (inspection.supplies().isEmpty()) {
            return Stream.empty();
        }
        return inspection.isProduction()
                ? withoutSpare(inspection, inspection.largestDraw().orElse(Fraction.ZERO))
                : notForProduction(inspection);
    }

    private static Stream<Seen> notForProduction(Inspection inspection) {
        return inspection.slots().supplies().stream()
                .filter(slots -> slots.redundant() && slots.count() > 1)
                .filter(_ -> inspection.supplies().size() == 1)
                .map(_ ->
                        Seen.at(slots(inspection))
                                .variant("second")
                                .asNote()
                                .mendedBy(() -> stronger(inspection)));
    }

    private static Stream<Seen> withoutSpare(Inspection inspection, Fraction draw) {
        List<In<PowerSupply>> supplies = inspection.supplies();
        int without = given(inspection) - largest(inspection);
        int places = inspection.slots().supplies().map(SupplySlots::count).orElse(1);
        if (places < 2) {
            return Stream.of(Seen.at(slots(inspection)).variant("one-place"));
        }
        if (supplies.size() == 1) {
            return Stream.of(
                    Seen.at(slots(inspection)).variant("one").mendedBy(() -> stronger(inspection)));
        }
        return isEnough(without, draw)
                ? Stream.empty()
                : Stream.of(
                        Seen.at(slots(inspection), Value.of(draw, 0), Value.of(without))
                                .mendedBy(() -> stronger(inspection)));
    }

    /// Below a fifth of their rating, or less than 85 % efficient, under a typical load. Those of
    /// an enclosure are for its blades.
    static Stream<Seen> hardlyLoaded(Inspection inspection) {
        return inspection.power().stream()
                .filter(_ -> !isEnclosure(inspection))
                .filter(power -> given(inspection) > 0 && power.wall().typical().signum() > 0)
                .flatMap(power -> hardlyLoaded(inspection, power));
    }

    private static boolean isEnclosure(Inspection inspection) {
        return inspection.machine().model().stream()
                .anyMatch(model -> model.form() == Form.ENCLOSURE);
    }

    private static Stream<Seen> hardlyLoaded(Inspection inspection, PowerFigures power) {
        Fraction output = power.output().typical();
        Fraction load = output.dividedBy(Fraction.of(given(inspection)));
        Fraction efficiency = output.dividedBy(power.wall().typical());
        return load.compareTo(LEAST_LOAD) >= 0 && efficiency.compareTo(LEAST_EFFICIENCY) >= 0
                ? Stream.empty()
                : Stream.of(
                        Seen.at(
                                        slots(inspection),
                                        Value.of(load.times(100), 0),
                                        Value.of(efficiency.times(100), 0))
                                .mendedBy(() -> smaller(inspection)));
    }

    private static final Fraction LEAST_LOAD = Fraction.of(20, 100);
    private static final Fraction LEAST_EFFICIENCY = Fraction.of(85, 100);

    /// More of the same into free places; else stronger ones for all, those that just suffice
    /// first.
    private static Stream<Remedy> stronger(Inspection inspection) {
        Alike<PowerSupply> most = Alike.most(inspection.supplies()).orElseThrow();
        Stream<Remedy> more =
                inspection
                        .free(SlotKind.SUPPLY)
                        .limit(1)
                        .map(slot -> Remedies.put(inspection, List.of(slot), most.part()));
        Alike<PowerSupply> all = new Alike<>(most.part(), most.facts(), slots(inspection));
        return Stream.concat(
                more, others(inspection, all, other -> other.watts() > most.facts().watts()));
    }

    /// The smallest of those that suffice are tried first.
    private static Stream<Remedy> smaller(Inspection inspection) {
        Alike<PowerSupply> most = Alike.most(inspection.supplies()).orElseThrow();
        Alike<PowerSupply> all = new Alike<>(most.part(), most.facts(), slots(inspection));
        return others(inspection, all, other -> other.watts() < most.facts().watts());
    }

    private static Stream<Remedy> others(
            Inspection inspection, Alike<PowerSupply> misfit, Predicate<PowerSupply> suits) {
        return inspection.slots().supplies().stream()
                .flatMap(slots ->
                        Replacements.of(
                                inspection,
                                misfit,
                                other ->
                                        slots.takes(other)
                                                && (slots.watts().isEmpty()
                                                        || slots.watts().contains(other.watts()))
                                                && suits.test(other)));
    }

    private static boolean isEnough(int given, Fraction draw) {
        return Fraction.of(given).compareTo(draw) >= 0;
    }

    static int given(Inspection inspection) {
        return inspection.supplies().stream().mapToInt(each -> each.facts().watts()).sum();
    }

    private static int largest(Inspection inspection) {
        return inspection.supplies().stream()
                .mapToInt(each -> each.facts().watts())
                .max()
                .orElse(0);
    }

    private static List<Slot> slots(Inspection inspection) {
        return inspection.supplies().stream().map(In::slot).toList();
    }
}
