package hostplan.hardware.fit;

import hostplan.amount.Fraction;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final List<Slot> slots;
    private final FitContext context;
    private final List<Misfit> before;
    private final Machine emptied;

    private SlotChoices(Machine machine, List<Slot> slots, FitContext context) {
        this.slots = slots;
        this.context = context;
        emptied = machine.without(slots);
        before = FitRules.bare(emptied, context);
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
                .filter(part -> Places.goesInto(kind, part.facts()));
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
        List<Misfit> added =
                FitRules.bare(emptied.with(slots, part), context).stream()
                        .filter(misfit -> !NOT_YET_THERE.contains(misfit.rule()))
                        .filter(misfit -> before.stream().noneMatch(misfit::isSame))
                        .toList();
        return new Choice(
                part,
                added.stream().filter(each -> each.gravity() == Gravity.ERROR).toList(),
                added.stream().filter(each -> each.gravity() != Gravity.ERROR).toList(),
                context.shelf().worth(part).flatMap(worth -> Measure.of(worth, per, part.facts())));
    }
}
