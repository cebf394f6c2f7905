package hostplan.project;

import hostplan.document.Confidence;
import hostplan.hardware.Accelerator;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Assembly;
import hostplan.hardware.Bays;
import hostplan.hardware.Buying;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.hardware.CardSlots;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Efficiency;
import hostplan.hardware.Fitted;
import hostplan.hardware.HostLimits;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.MemoryType;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PartKind;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Provenance;
import hostplan.hardware.Side;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.StorageController;
import hostplan.hardware.SupplySlots;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Parts, places and assemblies of which every member takes every kind of value.
final class RandomHardware {

    private final RandomGenerator random;
    private final RandomValues values;
    private final RandomTexts texts;

    RandomHardware(RandomValues values) {
        this.values = values;
        random = values.random;
        texts = values.texts;
    }

    Part part(String id) {
        PartFacts facts = facts();
        return new Part(
                id,
                values.maybe(texts::some),
                texts.maybe(),
                texts.maybe(),
                texts.maybe(),
                facts,
                values.maybe(values::price),
                values.maybe(values::weight),
                values.maybe(values::weight),
                provenance(),
                texts.notes(),
                values.unknown(member(facts.kind()), "price"));
    }

    private static String member(PartKind kind) {
        return switch (kind) {
            case PROCESSOR -> "processor";
            case MEMORY -> "memory";
            case DRIVE -> "drive";
            case STORAGE_CONTROLLER -> "storageController";
            case NETWORK_CARD -> "networkCard";
            case POWER_SUPPLY -> "powerSupply";
            case ACCELERATOR -> "accelerator";
            case OTHER -> "other";
        };
    }

    Provenance provenance() {
        return new Provenance(
                texts.maybe(),
                values.of(List.of("", "2018", "2026-08", "2026-08-21")),
                values.of(Confidence.class));
    }

    private PartFacts facts() {
        return switch (values.of(PartKind.class)) {
            case PROCESSOR -> processor();
            case MEMORY -> memoryModule();
            case DRIVE -> drive();
            case STORAGE_CONTROLLER -> storageController();
            case NETWORK_CARD -> networkCard();
            case POWER_SUPPLY -> powerSupply();
            case ACCELERATOR -> accelerator();
            case OTHER -> otherPart();
        };
    }

    private Processor processor() {
        return new Processor(
                values.atLeastOne(),
                values.atLeastOne(),
                values.maybe(values::weight),
                values.maybe(values::weight),
                values.maybe(values::weight),
                texts.maybe(),
                random.nextInt(1, 9),
                values.maybe(() -> values.of(MemoryGeneration.class)),
                values.maybe(values::atLeastOne),
                values.maybe(values::count),
                values.maybe(values::bytes),
                values.maybe(values::count),
                values.maybe(values::count),
                values.maybe(values::count));
    }

    private MemoryModule memoryModule() {
        return new MemoryModule(
                values.bytes(),
                values.of(MemoryGeneration.class),
                values.of(MemoryType.class),
                values.count(),
                values.maybe(values::atLeastOne),
                values.maybe(values::weight));
    }

    private Drive drive() {
        return new Drive(
                values.of(Media.class),
                values.of(DriveInterface.class),
                values.of(DriveForm.class),
                values.bytes(),
                values.maybe(values::count),
                values.maybe(values::largeCount),
                values.maybe(values::largeCount),
                values.maybe(values::count),
                values.maybe(values::count),
                values.maybe(values::weight),
                values.maybe(values::weight),
                values.maybe(values::weight),
                values.maybe(values::count));
    }

    private StorageController storageController() {
        return new StorageController(
                values.maybe(this::card),
                values.count(),
                some(DriveInterface.class),
                some(ArrayLevel.class),
                values.maybe(values::bytes),
                values.list(2, this::bays),
                values.maybe(values::weight));
    }

    private NetworkCard networkCard() {
        return new NetworkCard(
                values.maybe(this::card),
                values.count(),
                values.bandwidth(),
                texts.maybe(),
                values.maybe(values::weight));
    }

    private PowerSupply powerSupply() {
        return new PowerSupply(
                values.count(),
                texts.maybe(),
                texts.maybe(),
                values.maybe(this::efficiency),
                values.maybe(values::count));
    }

    private Efficiency efficiency() {
        Supplier<BigDecimal> share = () -> BigDecimal.valueOf(random.nextInt(1, 1_000), 3);
        return new Efficiency(values.maybe(share), share.get(), share.get(), share.get());
    }

    private Accelerator accelerator() {
        return new Accelerator(
                values.maybe(this::card),
                values.maybe(values::bytes),
                values.maybe(values::weight),
                values.maybe(values::weight));
    }

    private OtherPart otherPart() {
        return new OtherPart(
                texts.maybe(),
                texts.maybe(),
                random.nextBoolean() ? Slots.NONE : slots(),
                values.maybe(this::card),
                values.maybe(values::weight),
                values.maybe(values::weight));
    }

    private CardShape card() {
        return new CardShape(
                values.of(CardForm.class),
                values.count(),
                values.count(),
                values.of(CardHeight.class),
                values.maybe(values::count),
                random.nextInt(1, 4));
    }

    Slots slots() {
        return new Slots(
                values.maybe(() ->
                        new ProcessorSlots(places(), texts.maybe(), values.maybe(values::count))),
                values.maybe(this::memorySlots),
                values.list(3, this::bays),
                values.list(3, this::cardSlots),
                values.maybe(() ->
                        new SupplySlots(
                                places(),
                                texts.maybe(),
                                values.list(3, values::count),
                                random.nextBoolean())),
                values.list(2, texts::maybe),
                values.list(2, () -> new NetworkPorts(places(), values.bandwidth())),
                values.count());
    }

    private MemorySlots memorySlots() {
        return new MemorySlots(
                places(),
                values.of(MemoryGeneration.class),
                some(MemoryType.class),
                values.maybe(values::bytes),
                values.maybe(values::count),
                values.maybe(values::count));
    }

    private Bays bays() {
        return new Bays(
                group(),
                places(),
                values.of(DriveForm.class),
                some(DriveInterface.class),
                values.maybe(values::count),
                values.of(Side.class),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private CardSlots cardSlots() {
        return new CardSlots(
                group(),
                places(),
                values.of(CardForm.class),
                values.count(),
                values.count(),
                values.of(CardHeight.class),
                values.maybe(values::count),
                values.maybe(values::atLeastOne));
    }

    private int places() {
        return random.nextInt(10) == 0 ? Slots.MOST : random.nextInt(33);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        EnumSet<E> set = EnumSet.allOf(type);
        set.removeIf(_ -> random.nextInt(3) > 0);
        return set;
    }

    /// @param part makes a reference to a part
    Assembly assembly(Supplier<String> part) {
        return new Assembly(
                values.list(20, () -> new Fitted(slot(), part.get())),
                values.list(3, this::array),
                new HostLimits(values.maybe(values::largeCount), values.maybe(values::largeCount)),
                values.of(Buying.class));
    }

    private DriveArray array() {
        return new DriveArray(
                texts.maybe(),
                values.of(ArrayLevel.class),
                values.of(ArrayMaker.class),
                values.list(8, this::arrayDrive),
                values.list(3, this::arrayDrive),
                random.nextInt(1, 4));
    }

    private Slot slot() {
        SlotKind kind = values.of(SlotKind.class);
        boolean named = kind == SlotKind.BAY || kind == SlotKind.CARD || random.nextInt(8) == 0;
        return new Slot(kind, named ? group() : "", position());
    }

    private Slot arrayDrive() {
        return random.nextInt(8) == 0 ? slot() : Slot.bay(group(), position());
    }

    private int position() {
        return random.nextInt(20) == 0 ? random.nextInt(1, 100_000) : random.nextInt(1, 12);
    }

    /// Also names that look like slots.
    private String group() {
        return switch (random.nextInt(6)) {
            case 0 -> "rear";
            case 1 ->
                    values.of(List.of("bay", "memory 1", "card x", "front of board 1", " ", "a/b"));
            case 2 -> texts.maybe();
            default -> "front";
        };
    }
}
