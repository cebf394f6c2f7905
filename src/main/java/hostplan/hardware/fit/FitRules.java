package hostplan.hardware.fit;

import static hostplan.hardware.fit.Gravity.ERROR;
import static hostplan.hardware.fit.Gravity.NOTE;
import static hostplan.hardware.fit.Gravity.WARNING;
import static hostplan.hardware.fit.Matter.ARRAYS;
import static hostplan.hardware.fit.Matter.ARRAYS_IN_PRODUCTION;
import static hostplan.hardware.fit.Matter.BAYS;
import static hostplan.hardware.fit.Matter.BLADE;
import static hostplan.hardware.fit.Matter.BOARD;
import static hostplan.hardware.fit.Matter.CARDS;
import static hostplan.hardware.fit.Matter.CARDS_AND_PROCESSORS;
import static hostplan.hardware.fit.Matter.DRIVES;
import static hostplan.hardware.fit.Matter.HOUSED;
import static hostplan.hardware.fit.Matter.LANES;
import static hostplan.hardware.fit.Matter.MAKERS;
import static hostplan.hardware.fit.Matter.MEMORY;
import static hostplan.hardware.fit.Matter.MEMORY_SLOTS;
import static hostplan.hardware.fit.Matter.MODULES;
import static hostplan.hardware.fit.Matter.PARTS;
import static hostplan.hardware.fit.Matter.PORTS;
import static hostplan.hardware.fit.Matter.POWER;
import static hostplan.hardware.fit.Matter.POWER_IN_PRODUCTION;
import static hostplan.hardware.fit.Matter.PROCESSORS;
import static hostplan.hardware.fit.Matter.SOCKETS;
import static hostplan.hardware.fit.Matter.SUPPLIES;
import static hostplan.hardware.fit.Matter.SUPPLY_PLACES;

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
                    new FitRule("hardware-slot-part-lost", ERROR, PARTS, Places::lost),
                    new FitRule("hardware-places-unstated", WARNING, PARTS, Places::unstated),
                    new FitRule("hardware-slot-missing", ERROR, PARTS, Places::missing),
                    new FitRule("hardware-slot-kind", ERROR, PARTS, Places::wrong),
                    new FitRule("hardware-board-missing", ERROR, BOARD, Boards::none),
                    new FitRule("hardware-board-form", ERROR, BOARD, Boards::otherForm),
                    new FitRule("hardware-processor-missing", ERROR, SOCKETS, Processors::none),
                    new FitRule("hardware-socket", ERROR, PROCESSORS, Processors::otherSocket),
                    new FitRule("hardware-processor-order", ERROR, PROCESSORS, Processors::gap),
                    new FitRule("hardware-processors-many", ERROR, PROCESSORS, Processors::tooMany),
                    new FitRule("hardware-processors-mixed", ERROR, PROCESSORS, Processors::mixed),
                    new FitRule("hardware-cooling", ERROR, PROCESSORS, Processors::tooHot),
                    new FitRule(
                            "hardware-processor-memory",
                            WARNING,
                            PROCESSORS,
                            Processors::otherMemory),
                    new FitRule("hardware-memory-missing", ERROR, MEMORY_SLOTS, Memory::none),
                    new FitRule(
                            "hardware-memory-generation", ERROR, MODULES, Memory::otherGeneration),
                    new FitRule("hardware-memory-type", ERROR, MODULES, Memory::otherType),
                    new FitRule("hardware-memory-mixed", ERROR, MODULES, Memory::mixedTypes),
                    new FitRule("hardware-memory-module-large", ERROR, MODULES, Memory::tooLarge),
                    new FitRule(
                            "hardware-memory-processor-limit",
                            ERROR,
                            MEMORY,
                            Memory::moreThanProcessorTakes),
                    new FitRule(
                            "hardware-memory-no-processor",
                            ERROR,
                            MEMORY,
                            Memory::withoutProcessor),
                    new FitRule(
                            "hardware-memory-channels-empty",
                            WARNING,
                            MEMORY,
                            MemoryChannels::empty),
                    new FitRule(
                            "hardware-memory-channels-uneven",
                            WARNING,
                            MEMORY,
                            MemoryChannels::uneven),
                    new FitRule(
                            "hardware-memory-unbalanced",
                            WARNING,
                            MEMORY,
                            MemoryChannels::unbalanced),
                    new FitRule("hardware-memory-speeds", NOTE, MODULES, Memory::mixedSpeeds),
                    new FitRule("hardware-memory-sizes", NOTE, MODULES, Memory::mixedSizes),
                    new FitRule("hardware-memory-faster", NOTE, MEMORY, Memory::fasterThanNeeded),
                    new FitRule(
                            "hardware-memory-two-per-channel",
                            NOTE,
                            MEMORY,
                            MemoryChannels::slowedBySeveral),
                    new FitRule("hardware-drive-missing", WARNING, BAYS, Drives::none),
                    new FitRule("hardware-drive-form", ERROR, DRIVES, Drives::otherForm),
                    new FitRule("hardware-drive-carrier", NOTE, DRIVES, Drives::inCarrier),
                    new FitRule("hardware-drive-interface", ERROR, DRIVES, Drives::otherInterface),
                    new FitRule("hardware-drive-nvme-bays", ERROR, DRIVES, Drives::tooManyNvme),
                    new FitRule(
                            "hardware-controller-missing",
                            ERROR,
                            PORTS,
                            DrivePorts::withoutController),
                    new FitRule("hardware-drive-ports", ERROR, PORTS, DrivePorts::tooFew),
                    new FitRule("hardware-drive-life", WARNING, DRIVES, DriveLife::tooShort),
                    new FitRule("hardware-array-bay-empty", ERROR, ARRAYS, Arrays::overEmptyBays),
                    new FitRule("hardware-array-drive-shared", ERROR, ARRAYS, Arrays::shared),
                    new FitRule("hardware-array-drives", ERROR, ARRAYS, Arrays::wrongNumber),
                    new FitRule("hardware-array-maker", ERROR, MAKERS, ArrayMakers::cannot),
                    new FitRule(
                            "hardware-array-zfs-card", NOTE, MAKERS, ArrayMakers::zfsBehindCard),
                    new FitRule("hardware-array-mixed", WARNING, ARRAYS, Arrays::mixed),
                    new FitRule("hardware-array-spare-small", ERROR, ARRAYS, Arrays::smallSpares),
                    new FitRule(
                            "hardware-array-unsafe", WARNING, ARRAYS_IN_PRODUCTION, Arrays::unsafe),
                    new FitRule("hardware-array-rebuild", WARNING, ARRAYS, Rebuilds::doubtful),
                    new FitRule("hardware-array-blocks", NOTE, ARRAYS, SmallBlocks::wasteful),
                    new FitRule("hardware-drive-loose", NOTE, DRIVES, Arrays::loose),
                    new FitRule("hardware-card-form", ERROR, CARDS, Cards::otherForm),
                    new FitRule("hardware-card-height", ERROR, CARDS, Cards::tooHigh),
                    new FitRule("hardware-card-length", ERROR, CARDS, Cards::tooLong),
                    new FitRule("hardware-card-width", ERROR, CARDS, Cards::tooWide),
                    new FitRule(
                            "hardware-card-no-processor",
                            ERROR,
                            CARDS_AND_PROCESSORS,
                            Cards::withoutProcessor),
                    new FitRule("hardware-card-lanes", WARNING, CARDS, Cards::fewerLanes),
                    new FitRule("hardware-card-generation", NOTE, CARDS, Cards::olderGeneration),
                    new FitRule("hardware-lanes", WARNING, LANES, Lanes::tooFew),
                    new FitRule("hardware-supply-missing", ERROR, SUPPLY_PLACES, Supplies::none),
                    new FitRule("hardware-supply-form", ERROR, SUPPLIES, Supplies::otherForm),
                    new FitRule("hardware-supply-rating", WARNING, SUPPLIES, Supplies::otherRating),
                    new FitRule("hardware-supply-mixed", ERROR, SUPPLIES, Supplies::mixed),
                    new FitRule("hardware-supply-weak", ERROR, POWER, Supplies::tooWeak),
                    new FitRule(
                            "hardware-supply-redundancy",
                            WARNING,
                            POWER_IN_PRODUCTION,
                            Supplies::withoutSpare),
                    new FitRule("hardware-supply-load", NOTE, POWER, Supplies::hardlyLoaded),
                    new FitRule("hardware-blade-alone", WARNING, BLADE, Blades::byItself),
                    new FitRule("hardware-blade-family", ERROR, BLADE, Blades::inOtherFamily),
                    new FitRule("hardware-enclosure-blade", ERROR, HOUSED, Blades::noBlade));

    private static final List<Message> NOT_CHECKED =
            Stream.of(
                            "firmware",
                            "vendor-lists",
                            "rails",
                            "room-airflow",
                            "cables",
                            "stepping",
                            "chipset-lanes")
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
                        rule.seen(inspection).map(seen -> mended(rule, seen, inspection, before)))
                .sorted(Comparator.comparing(Misfit::gravity))
                .toList();
    }

    /// The rules that looked at something and found nothing wrong with it, as what they stand for.
    public static List<Message> passed(Machine machine, FitContext context) {
        Inspection inspection = Inspection.of(machine, context);
        return RULES.stream()
                .filter(rule -> rule.matter().isThere(inspection))
                .filter(rule -> rule.seen(inspection).findAny().isEmpty())
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
        return RULES.stream().flatMap(rule -> rule.misfits(inspection)).toList();
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
