package hostplan.hardware.fit;

import hostplan.amount.Fraction;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.machine.Machine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The parts that could go into some slots of one kind: first what fits, by its price per what
/// matters there, then what does not fit, with the reasons.
public final class SlotChoices {

    private static final Comparator<Choice> ORDER =
            Comparator.comparing((Choice choice) -> !choice.fits())
                    .thenComparing(choice -> choice.per().isEmpty())
                    .thenComparing(choice -> choice.per().map(Measure::price).orElse(Fraction.ZERO))
                    .thenComparing(choice -> choice.part().name())
                    .thenComparing(choice -> choice.part().id());

    /// What is only missing yet speaks against no part: a machine is filled one slot after another,
    /// and a processor comes before the memory that it needs.
    private static final Set<String> NOT_YET_THERE =
            Set.of(
                    "hardware-board-missing",
                    "hardware-processor-missing",
                    "hardware-memory-missing",
                    "hardware-drive-missing",
                    "hardware-supply-missing");

    /// What a part needs beside it can be put in after it.
    private static final Set<String> NEEDED_BESIDE =
            Set.of("hardware-controller-missing", "hardware-drive-ports");

    private final List<Slot> slots;
    private final FitContext context;
    private final Machine emptied;
    private final Inspection before;
    private final Concerned usual;
    private final Concerned all;

    private SlotChoices(Machine machine, List<Slot> slots, FitContext context) {
        this.slots = slots;
        this.context = context;
        emptied = machine.without(slots);
        before = Inspection.of(emptied, context);
        SlotKind kind = slots.getFirst().kind();
        usual = Concerned.of(rule -> rule.matter().changesWith(kind));
        all = Concerned.of(_ -> true);
    }

    /// The rules to which a part makes a difference.
    ///
    /// @param reasons those by which it does not fit
    /// @param soonest the same, those that are about the fewest kinds of slots first, since they
    ///   are the likeliest to say no
    /// @param lesser the others
    private record Concerned(List<FitRule> reasons, List<FitRule> soonest, List<FitRule> lesser) {

        static Concerned of(Predicate<FitRule> concerned) {
            List<FitRule> rules =
                    FitRules.rules().stream()
                            .filter(rule -> !NOT_YET_THERE.contains(rule.id()))
                            .filter(concerned)
                            .toList();
            List<FitRule> reasons = rules.stream().filter(SlotChoices::isReason).toList();
            return new Concerned(
                    reasons,
                    reasons.stream()
                            .sorted(Comparator.comparingInt(rule -> rule.matter().slots().size()))
                            .toList(),
                    rules.stream().filter(rule -> !isReason(rule)).toList());
        }
    }

    /// Compared by what usually matters.
    public static List<Choice> of(Machine machine, List<Slot> slots, FitContext context) {
        return of(machine, slots, context, Optional.empty());
    }

    public static List<Choice> of(Machine machine, List<Slot> slots, FitContext context, Per per) {
        return of(machine, slots, context, Optional.of(per));
    }

    private static List<Choice> of(
            Machine machine, List<Slot> slots, FitContext context, Optional<Per> per) {
        if (slots.isEmpty()) {
            return List.of();
        }
        SlotChoices choices = new SlotChoices(machine, slots, context);
        return candidates(slots.getFirst().kind(), context.shelf())
                .map(part -> choices.choice(part, per.orElseGet(() -> Per.usual(part.facts()))))
                .sorted(ORDER)
                .toList();
    }

    /// The parts that go into slots of a kind at all.
    static Stream<Part> candidates(SlotKind kind, Shelf shelf) {
        return kinds(kind)
                .flatMap(each -> shelf.parts(each).stream())
                .filter(part -> kind.takes(part.facts()));
    }

    private static Stream<PartKind> kinds(SlotKind kind) {
        return switch (kind) {
            case PROCESSOR -> Stream.of(PartKind.PROCESSOR);
            case MEMORY -> Stream.of(PartKind.MEMORY);
            case BAY -> Stream.of(PartKind.DRIVE);
            case CARD ->
                    Stream.of(
                            PartKind.STORAGE_CONTROLLER,
                            PartKind.NETWORK_CARD,
                            PartKind.ACCELERATOR,
                            PartKind.OTHER);
            case SUPPLY -> Stream.of(PartKind.POWER_SUPPLY);
            case BOARD -> Stream.of(PartKind.OTHER);
            case EXTRA ->
                    Stream.of(
                            PartKind.STORAGE_CONTROLLER,
                            PartKind.NETWORK_CARD,
                            PartKind.ACCELERATOR,
                            PartKind.OTHER);
        };
    }

    private Choice choice(Part part, Per per) {
        Inspection after = Inspection.of(emptied.with(slots, part), context);
        Concerned concerned = part.facts().provides().equals(Slots.NONE) ? usual : all;
        return new Choice(
                part,
                added(after, concerned.soonest()).findAny().isEmpty(),
                () -> added(after, concerned.reasons()).toList(),
                () -> added(after, concerned.lesser()).toList(),
                context.shelf().worth(part).flatMap(worth -> Measure.of(worth, per, part.facts())));
    }

    private static boolean isReason(FitRule rule) {
        return rule.gravity() == Gravity.ERROR && !NEEDED_BESIDE.contains(rule.id());
    }

    private Stream<Misfit> added(Inspection after, List<FitRule> rules) {
        return rules.stream().flatMap(rule -> added(after, rule));
    }

    private Stream<Misfit> added(Inspection after, FitRule rule) {
        List<Misfit> seen = rule.misfits(after).toList();
        if (seen.isEmpty()) {
            return Stream.empty();
        }
        List<Misfit> known = rule.misfits(before).toList();
        return seen.stream().filter(misfit -> known.stream().noneMatch(misfit::isSame));
    }
}
