package hostplan.hardware.fit;

import static hostplan.hardware.fit.Gravity.ERROR;
import static hostplan.hardware.fit.Gravity.NOTE;
import static hostplan.hardware.fit.Gravity.WARNING;

import hostplan.hardware.machine.Machine;
import hostplan.message.Message;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the parts of a machine fit together. Each rule is named for ever.
public final class FitRules {

    private static final List<FitRule> RULES =
            List.of(
                    new FitRule("hardware-slot-part-lost", ERROR, Has::parts, Places::lost),
                    new FitRule("hardware-slot-missing", ERROR, Has::parts, Places::missing),
                    new FitRule("hardware-slot-kind", ERROR, Has::parts, Places::wrong),
                    new FitRule("hardware-board-missing", ERROR, Has::boardPlace, Boards::none),
                    new FitRule("hardware-board-form", ERROR, Has::boardPlace, Boards::otherForm),
                    new FitRule(
                            "hardware-processor-missing", ERROR, Has::sockets, Processors::none),
                    new FitRule("hardware-socket", ERROR, Has::processors, Processors::otherSocket),
                    new FitRule(
                            "hardware-processor-order", ERROR, Has::processors, Processors::gap),
                    new FitRule(
                            "hardware-processors-many",
                            ERROR,
                            Has::processors,
                            Processors::tooMany),
                    new FitRule(
                            "hardware-processors-mixed", ERROR, Has::processors, Processors::mixed),
                    new FitRule("hardware-cooling", ERROR, Has::processors, Processors::tooHot),
                    new FitRule(
                            "hardware-processor-memory",
                            WARNING,
                            Has::processors,
                            Processors::otherMemory),
                    new FitRule("hardware-memory-missing", ERROR, Has::processors, Memory::none),
                    new FitRule(
                            "hardware-memory-generation",
                            ERROR,
                            Has::memory,
                            Memory::otherGeneration),
                    new FitRule("hardware-memory-type", ERROR, Has::memory, Memory::otherType),
                    new FitRule("hardware-memory-mixed", ERROR, Has::memory, Memory::mixedTypes),
                    new FitRule(
                            "hardware-memory-module-large", ERROR, Has::memory, Memory::tooLarge),
                    new FitRule(
                            "hardware-memory-processor-limit",
                            ERROR,
                            Has::memory,
                            Memory::moreThanProcessorTakes),
                    new FitRule(
                            "hardware-memory-no-processor",
                            ERROR,
                            Has::memory,
                            Memory::withoutProcessor),
                    new FitRule(
                            "hardware-memory-channels-empty",
                            WARNING,
                            Has::memory,
                            MemoryChannels::empty),
                    new FitRule(
                            "hardware-memory-channels-uneven",
                            WARNING,
                            Has::memory,
                            MemoryChannels::uneven),
                    new FitRule(
                            "hardware-memory-unbalanced",
                            WARNING,
                            Has::memory,
                            MemoryChannels::unbalanced),
                    new FitRule("hardware-memory-speeds", NOTE, Has::memory, Memory::mixedSpeeds),
                    new FitRule("hardware-memory-sizes", NOTE, Has::memory, Memory::mixedSizes),
                    new FitRule(
                            "hardware-memory-faster", NOTE, Has::memory, Memory::fasterThanNeeded),
                    new FitRule("hardware-drive-missing", WARNING, Has::bays, Drives::none),
                    new FitRule("hardware-drive-form", ERROR, Has::drives, Drives::otherForm),
                    new FitRule("hardware-drive-carrier", NOTE, Has::drives, Drives::inCarrier),
                    new FitRule(
                            "hardware-drive-interface", ERROR, Has::drives, Drives::otherInterface),
                    new FitRule(
                            "hardware-drive-nvme-bays", ERROR, Has::drives, Drives::tooManyNvme),
                    new FitRule(
                            "hardware-controller-missing",
                            ERROR,
                            Has::drives,
                            DrivePorts::withoutController),
                    new FitRule("hardware-drive-ports", ERROR, Has::drives, DrivePorts::tooFew),
                    new FitRule("hardware-drive-life", WARNING, Has::drives, DriveLife::tooShort),
                    new FitRule(
                            "hardware-array-bay-empty", ERROR, Has::arrays, Arrays::overEmptyBays),
                    new FitRule("hardware-array-drive-shared", ERROR, Has::arrays, Arrays::shared),
                    new FitRule("hardware-array-drives", ERROR, Has::arrays, Arrays::wrongNumber),
                    new FitRule("hardware-array-maker", ERROR, Has::arrays, ArrayMakers::cannot),
                    new FitRule(
                            "hardware-array-zfs-card",
                            NOTE,
                            Has::arrays,
                            ArrayMakers::zfsBehindCard),
                    new FitRule("hardware-array-mixed", WARNING, Has::arrays, Arrays::mixed),
                    new FitRule(
                            "hardware-array-spare-small", ERROR, Has::arrays, Arrays::smallSpares),
                    new FitRule("hardware-array-unsafe", WARNING, Has::arrays, Arrays::unsafe),
                    new FitRule("hardware-drive-loose", NOTE, Has::drives, Arrays::loose),
                    new FitRule("hardware-card-form", ERROR, Has::cards, Cards::otherForm),
                    new FitRule("hardware-card-height", ERROR, Has::cards, Cards::tooHigh),
                    new FitRule("hardware-card-length", ERROR, Has::cards, Cards::tooLong),
                    new FitRule("hardware-card-width", ERROR, Has::cards, Cards::tooWide),
                    new FitRule(
                            "hardware-card-no-processor",
                            ERROR,
                            Has::cards,
                            Cards::withoutProcessor),
                    new FitRule("hardware-card-lanes", WARNING, Has::cards, Cards::fewerLanes),
                    new FitRule(
                            "hardware-card-generation", NOTE, Has::cards, Cards::olderGeneration),
                    new FitRule("hardware-lanes", WARNING, Has::processors, Lanes::tooFew),
                    new FitRule(
                            "hardware-supply-missing", ERROR, Has::supplyPlaces, Supplies::none),
                    new FitRule("hardware-supply-form", ERROR, Has::supplies, Supplies::otherForm),
                    new FitRule(
                            "hardware-supply-rating",
                            WARNING,
                            Has::supplies,
                            Supplies::otherRating),
                    new FitRule("hardware-supply-mixed", ERROR, Has::supplies, Supplies::mixed),
                    new FitRule("hardware-supply-weak", ERROR, Has::supplies, Supplies::tooWeak),
                    new FitRule(
                            "hardware-supply-redundancy",
                            WARNING,
                            Has::supplies,
                            Supplies::withoutSpare),
                    new FitRule(
                            "hardware-supply-load", NOTE, Has::supplies, Supplies::hardlyLoaded),
                    new FitRule("hardware-blade-alone", WARNING, Has::blade, Blades::byItself),
                    new FitRule("hardware-blade-family", ERROR, Has::blade, Blades::inOtherFamily),
                    new FitRule("hardware-enclosure-blade", ERROR, Has::housed, Blades::noBlade));

    private static final List<Message> NOT_CHECKED =
            Stream.of("firmware", "vendor-lists", "rails", "room-airflow", "cables", "stepping")
                    .map(what -> Message.of("not-checked.hardware-" + what))
                    .toList();

    private FitRules() {}

    /// What does not fit: errors first, then warnings, then notes, each in the order of the rules
    /// and with what would mend it.
    public static List<Misfit> misfits(Machine machine, FitContext context) {
        Inspection inspection = Inspection.of(machine, context);
        List<Misfit> before = bare(inspection);
        return RULES.stream()
                .flatMap(rule ->
                        rule.seen(inspection).stream()
                                .map(seen -> mended(rule, seen, inspection, before)))
                .sorted(Comparator.comparing(Misfit::gravity))
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
}
