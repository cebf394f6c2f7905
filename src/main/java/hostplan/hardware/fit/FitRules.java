package hostplan.hardware.fit;

import static hostplan.hardware.fit.Gravity.ERROR;

import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.message.Message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the parts of a machine fit together. Each rule is named for ever.
public final class FitRules {

    private static final List<FitRule> RULES =
            List.of(
                    new FitRule("hardware-slot-missing", ERROR, Has::parts, Places::missing),
                    new FitRule("hardware-socket", ERROR, Has::processors, Processors::otherSocket),
                    new FitRule(
                            "hardware-memory-generation",
                            ERROR,
                            Has::memory,
                            Memory::otherGeneration));

    private static final List<Message> NOT_CHECKED =
            Stream.of("firmware", "vendor-lists", "rails", "room-airflow", "cables", "stepping")
                    .map(what -> Message.of("not-checked.hardware-" + what))
                    .toList();

    private FitRules() {}

    /// What does not fit: in the order of the rules, and each with what would mend it.
    public static List<Misfit> misfits(Machine machine, FitContext context) {
        Inspection inspection = Inspection.of(machine, context);
        List<Misfit> before = bare(inspection);
        return RULES.stream()
                .flatMap(rule ->
                        rule.seen(inspection).stream()
                                .map(seen -> mended(rule, seen, inspection, before)))
                .toList();
    }

    /// The rules that looked at something and found nothing wrong with it, as what they stand for.
    public static List<Message> passed(Machine machine, FitContext context) {
        Inspection inspection = Inspection.of(machine, context);
        return RULES.stream()
                .filter(rule -> rule.hasSomething().test(inspection))
                .filter(rule -> rule.seen(inspection).isEmpty())
                .map(rule -> Message.of("passed." + rule.id()))
                .toList();
    }

    /// What no rule looks at, so that an empty list of misfits is not taken for more than it is.
    public static List<Message> notChecked() {
        return NOT_CHECKED;
    }

    /// What does not fit, without looking for what would mend it.
    static List<Misfit> bare(Machine machine, FitContext context) {
        return bare(Inspection.of(machine, context));
    }

    static List<FitRule> rules() {
        return RULES;
    }

    private static List<Misfit> bare(Inspection inspection) {
        return RULES.stream()
                .flatMap(rule -> rule.seen(inspection).stream().map(seen -> seen.misfit(rule)))
                .toList();
    }

    private static Misfit mended(
            FitRule rule, Seen seen, Inspection inspection, List<Misfit> before) {
        Misfit misfit = seen.misfit(rule);
        Trial trial = new Trial(inspection, before, misfit);
        Optional<Remedy> remedy = seen.remedies().get().filter(trial::mends).findFirst();
        return new Misfit(
                misfit.rule(), misfit.gravity(), misfit.slots(), misfit.message(), remedy);
    }

    /// What the rules look at.
    private static final class Has {

        private Has() {}

        static boolean parts(Inspection inspection) {
            return !inspection.machine().assembly().fitted().isEmpty();
        }

        static boolean processors(Inspection inspection) {
            return inspection.has(SlotKind.PROCESSOR);
        }

        static boolean memory(Inspection inspection) {
            return inspection.has(SlotKind.MEMORY);
        }
    }
}
