package hostplan.sheet;

import static hostplan.sheet.FactKind.ACCELERATOR;
import static hostplan.sheet.FactKind.CONTROLLER;
import static hostplan.sheet.FactKind.DRIVE;
import static hostplan.sheet.FactKind.MEMORY;
import static hostplan.sheet.FactKind.NETWORK;
import static hostplan.sheet.FactKind.OTHER;
import static hostplan.sheet.FactKind.PROCESSOR;
import static hostplan.sheet.FactKind.SUPPLY;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.hardware.Accelerator;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Bays;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Efficiency;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.StorageController;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every fact of every kind of parts, as columns of their sheet. A fact that several kinds have is
/// one column.
public final class PartFactColumns {

    private static final List<Fact<?>> ALL =
            Stream.of(
                            processors().stream(),
                            memory().stream(),
                            drives().stream(),
                            controllers().stream(),
                            Stream.of(ports()),
                            network().stream(),
                            supplies().stream(),
                            others().stream(),
                            PartSlotFacts.all(),
                            CardFacts.all(),
                            power())
                    .<Fact<?>>flatMap(facts -> facts)
                    .toList();

    private PartFactColumns() {}

    static void addTo(Fields<Part> fields) {
        ALL.forEach(fact -> fact.addTo(fields));
    }

    /// The keys of the columns of all kinds.
    public static List<String> keys() {
        return ALL.stream().<String>map(Fact::key).toList();
    }

    /// The keys of the columns that parts of a kind have something in.
    public static List<String> keys(PartKind kind) {
        return ALL.stream()
                .filter(fact -> fact.kinds().contains(kind))
                .<String>map(Fact::key)
                .toList();
    }

    private static List<Fact<?>> processors() {
        return List.of(
                new Fact<>("cores", WholeCell.from(1))
                        .must(PROCESSOR, Processor::cores, (d, v) -> d.cores = v),
                new Fact<>("threads", WholeCell.from(1))
                        .must(PROCESSOR, Processor::threads, (d, v) -> d.threads = v),
                new Fact<>("socket", TextCell.LINE)
                        .unless("", PROCESSOR, Processor::socket, (d, v) -> d.socket = v),
                new Fact<>("baseClock", DecimalCell.notNegative("GHz"))
                        .may(PROCESSOR, Processor::baseGHz, (d, v) -> d.baseGHz = v),
                new Fact<>("boostClock", DecimalCell.notNegative("GHz"))
                        .may(PROCESSOR, Processor::boostGHz, (d, v) -> d.boostGHz = v),
                new Fact<>("mostSockets", WholeCell.from(1))
                        .must(PROCESSOR, Processor::mostSockets, (d, v) -> d.mostSockets = v),
                new Fact<>("channels", WholeCell.from(1))
                        .may(PROCESSOR, Processor::channels, (d, v) -> d.channels = v),
                new Fact<>("largestMemory", AmountCell.MEMORY)
                        .may(PROCESSOR, Processor::largestMemory, (d, v) -> d.largestMemory = v),
                new Fact<>("pcieGeneration", WholeCell.from(0))
                        .may(PROCESSOR, Processor::pcieGeneration, (d, v) -> d.pcieGeneration = v),
                new Fact<>("pcieLanes", WholeCell.from(0))
                        .may(PROCESSOR, Processor::pcieLanes, (d, v) -> d.pcieLanes = v),
                new Fact<>("launched", WholeCell.from(0))
                        .may(PROCESSOR, Processor::launched, (d, v) -> d.launched = v));
    }

    private static List<Fact<?>> memory() {
        return List.of(
                new Fact<Bytes>("memory", AmountCell.MEMORY)
                        .must(MEMORY, MemoryModule::capacity, (d, v) -> d.capacity = v)
                        .may(ACCELERATOR, Accelerator::memory, (d, v) -> d.memory = v),
                new Fact<>("memoryGeneration", WordCell.of(MemoryGeneration.class))
                        .may(PROCESSOR, Processor::memory, (d, v) -> d.memory = v)
                        .must(MEMORY, MemoryModule::generation, (d, v) -> d.generation = v),
                new Fact<>("memoryType", WordCell.of(MemoryType.class))
                        .must(MEMORY, MemoryModule::type, (d, v) -> d.type = v),
                new Fact<>("memorySpeed", WholeCell.from(0, "MT/s"))
                        .may(PROCESSOR, Processor::memorySpeed, (d, v) -> d.memorySpeed = v)
                        .must(MEMORY, MemoryModule::speed, (d, v) -> d.speed = v),
                new Fact<>("ranks", WholeCell.from(1))
                        .may(MEMORY, MemoryModule::ranks, (d, v) -> d.ranks = v));
    }

    private static List<Fact<?>> drives() {
        return List.of(
                new Fact<Bytes>("disk", AmountCell.DISK)
                        .must(DRIVE, Drive::capacity, (d, v) -> d.capacity = v),
                new Fact<>("media", WordCell.of(Media.class))
                        .must(DRIVE, Drive::media, (d, v) -> d.media = v),
                new Fact<>("attached", WordCell.of(DriveInterface.class))
                        .must(DRIVE, Drive::attached, (d, v) -> d.attached = v),
                new Fact<>("driveForm", WordCell.of(DriveForm.class))
                        .must(DRIVE, Drive::form, (d, v) -> d.form = v),
                new Fact<>("rpm", WholeCell.from(0)).may(DRIVE, Drive::rpm, (d, v) -> d.rpm = v),
                new Fact<>("readIops", WholeCell.large())
                        .may(DRIVE, Drive::readIops, (d, v) -> d.readIops = v),
                new Fact<>("writeIops", WholeCell.large())
                        .may(DRIVE, Drive::writeIops, (d, v) -> d.writeIops = v),
                new Fact<>("readMBs", WholeCell.from(0, "MB/s"))
                        .may(DRIVE, Drive::readMBs, (d, v) -> d.readMBs = v),
                new Fact<>("writeMBs", WholeCell.from(0, "MB/s"))
                        .may(DRIVE, Drive::writeMBs, (d, v) -> d.writeMBs = v),
                new Fact<>("dwpd", DecimalCell.notNegative("DWPD"))
                        .may(DRIVE, Drive::dwpd, (d, v) -> d.dwpd = v),
                new Fact<>("warrantyYears", WholeCell.from(0))
                        .may(DRIVE, Drive::warrantyYears, (d, v) -> d.warrantyYears = v));
    }

    private static List<Fact<?>> controllers() {
        return List.of(
                new Fact<Set<DriveInterface>>(
                                "speaks", WordsCell.of(DriveInterface.class, ProperWords::of))
                        .unless(
                                Set.of(),
                                CONTROLLER,
                                StorageController::speaks,
                                (d, v) -> d.speaks = v),
                new Fact<Set<ArrayLevel>>(
                                "levels", WordsCell.of(ArrayLevel.class, ProperWords::capital))
                        .unless(
                                Set.of(),
                                CONTROLLER,
                                StorageController::levels,
                                (d, v) -> d.levels = v),
                new Fact<Bytes>("cache", AmountCell.MEMORY)
                        .may(CONTROLLER, StorageController::cache, (d, v) -> d.cache = v));
    }

    private static Fact<Integer> ports() {
        return new Fact<>("ports", WholeCell.from(0))
                .must(CONTROLLER, StorageController::ports, (d, v) -> d.ports = v)
                .must(NETWORK, NetworkCard::ports, (d, v) -> d.ports = v);
    }

    private static List<Fact<?>> network() {
        return List.of(
                new Fact<Bandwidth>("portSpeed", NetworkCell.NETWORK)
                        .must(NETWORK, NetworkCard::portSpeed, (d, v) -> d.portSpeed = v),
                new Fact<>("connector", TextCell.LINE)
                        .unless("", NETWORK, NetworkCard::connector, (d, v) -> d.connector = v));
    }

    private static List<Fact<?>> supplies() {
        return List.of(
                new Fact<>("output", WholeCell.from(0, "W"))
                        .must(SUPPLY, PowerSupply::watts, (d, v) -> d.watts = v),
                new Fact<>("supplyForm", TextCell.LINE)
                        .unless("", SUPPLY, PowerSupply::form, (d, v) -> d.form = v),
                new Fact<>("grade", TextCell.LINE)
                        .unless("", SUPPLY, PowerSupply::grade, (d, v) -> d.grade = v),
                new Fact<Efficiency>("efficiency", EfficiencyCell.EFFICIENCY)
                        .may(SUPPLY, PowerSupply::efficiency, (d, v) -> d.efficiency = v),
                new Fact<>("plate", WholeCell.from(0, "VA"))
                        .may(SUPPLY, PowerSupply::plateVoltAmps, (d, v) -> d.plateVoltAmps = v));
    }

    private static List<Fact<?>> others() {
        return List.of(
                new Fact<>("purpose", TextCell.LINE)
                        .unless("", OTHER, OtherPart::purpose, (d, v) -> d.purpose = v),
                new Fact<>("boardForm", TextCell.LINE)
                        .unless("", OTHER, OtherPart::boardForm, (d, v) -> d.boardForm = v),
                new Fact<List<Bays>>("driveBays", BaysCell.BAYS)
                        .unless(
                                List.of(),
                                CONTROLLER,
                                StorageController::bays,
                                (d, v) -> d.bays = v)
                        .unless(
                                List.of(),
                                OTHER,
                                other -> other.provides().bays(),
                                PartSlotFacts.<List<Bays>>set((slots, v) -> slots.bays = v)));
    }

    /// What they draw at the output of the power supply.
    private static Stream<Fact<?>> power() {
        Cell<BigDecimal> watts = DecimalCell.notNegative("W");
        return Stream.of(
                new Fact<>("idleWatts", watts)
                        .may(DRIVE, Drive::idleWatts, (d, v) -> d.idleWatts = v)
                        .may(ACCELERATOR, Accelerator::idleWatts, (d, v) -> d.idleWatts = v)
                        .may(OTHER, OtherPart::idleWatts, (d, v) -> d.idleWatts = v),
                new Fact<>("largestWatts", watts)
                        .may(PROCESSOR, Processor::watts, (d, v) -> d.watts = v)
                        .may(MEMORY, MemoryModule::watts, (d, v) -> d.watts = v)
                        .may(DRIVE, Drive::activeWatts, (d, v) -> d.activeWatts = v)
                        .may(CONTROLLER, StorageController::watts, (d, v) -> d.watts = v)
                        .may(NETWORK, NetworkCard::watts, (d, v) -> d.watts = v)
                        .may(ACCELERATOR, Accelerator::largestWatts, (d, v) -> d.largestWatts = v)
                        .may(OTHER, OtherPart::largestWatts, (d, v) -> d.largestWatts = v));
    }
}
