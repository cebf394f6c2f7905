package hostplan.ui.hardware;

import hostplan.document.Coded;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryType;
import hostplan.hardware.PartKind;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person can say about a part of their own.
enum OwnFact {
    NAME(Type.TEXT, true),
    VENDOR(Type.TEXT, false),
    PRICE(Type.MONEY, false),
    CORES(Type.WHOLE, true),
    THREADS(Type.WHOLE, false),
    BASE_GHZ(Type.DECIMAL, false),
    BOOST_GHZ(Type.DECIMAL, false),
    SOCKET(Type.TEXT, true),
    MOST_SOCKETS(Type.WHOLE, false),
    CHANNELS(Type.WHOLE, false),
    MEMORY_SPEED(Type.WHOLE, false),
    PCIE_LANES(Type.WHOLE, false),
    PCIE_GENERATION(Type.WHOLE, false),
    CAPACITY(Type.MEMORY, true),
    GENERATION(MemoryGeneration.DDR5),
    TYPE(MemoryType.RDIMM),
    SPEED(Type.WHOLE, true),
    RANKS(Type.WHOLE, false),
    DISK(Type.DISK, true),
    MEDIA(Media.SSD),
    ATTACHED(DriveInterface.NVME),
    FORM(DriveForm.SFF),
    READ_IOPS(Type.LONG, false),
    WRITE_IOPS(Type.LONG, false),
    READ_MBS(Type.WHOLE, false),
    WRITE_MBS(Type.WHOLE, false),
    DWPD(Type.DECIMAL, false),
    IDLE_WATTS(Type.DECIMAL, false),
    PORTS(Type.WHOLE, true),
    PORT_SPEED(Type.NETWORK, true),
    CONNECTOR(Type.TEXT, false),
    CARD_FORM(CardForm.PCIE),
    CARD_LANES(Type.WHOLE, false),
    CARD_GENERATION(Type.WHOLE, false),
    CARD_HEIGHT(CardHeight.LOW),
    CARD_LENGTH(Type.WHOLE, false),
    OUTPUT(Type.WHOLE, true),
    SUPPLY_FORM(Type.TEXT, true),
    GRADE(Type.TEXT, false),
    CARD_MEMORY(Type.MEMORY, false),
    PURPOSE(Type.TEXT, false),
    BOARD_FORM(Type.TEXT, false),
    WATTS(Type.DECIMAL, false);

    /// How a fact is typed.
    enum Type {
        TEXT,
        WHOLE,
        LONG,
        DECIMAL,
        MEMORY,
        DISK,
        NETWORK,
        MONEY,
        CHOICE
    }

    private static final List<OwnFact> COMMON = List.of(NAME, VENDOR, PRICE);
    private static final List<OwnFact> CARD =
            List.of(CARD_FORM, CARD_LANES, CARD_GENERATION, CARD_HEIGHT, CARD_LENGTH);

    private final Type type;
    private final boolean needed;
    private final Optional<Enum<?>> usual;

    OwnFact(Type type, boolean needed) {
        this.type = type;
        this.needed = needed;
        usual = Optional.empty();
    }

    /// One of a closed list, at first this one.
    OwnFact(Enum<?> usual) {
        type = Type.CHOICE;
        needed = true;
        this.usual = Optional.of(usual);
    }

    Type type() {
        return type;
    }

    /// Whether there is no part without it.
    boolean needed() {
        return needed;
    }

    Optional<Enum<?>> usual() {
        return usual;
    }

    /// What one can choose from.
    List<Enum<?>> choices() {
        return usual.map(value -> List.<Enum<?>>of(value.getDeclaringClass().getEnumConstants()))
                .orElse(List.of());
    }

    String key() {
        return "ownPart." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How a choice is written.
    static String word(Enum<?> choice, Texts texts) {
        return texts.text("choice." + ((Coded) choice).code());
    }

    /// What there is to say about parts of a kind.
    static List<OwnFact> of(PartKind kind) {
        List<OwnFact> all = new ArrayList<>(COMMON);
        all.addAll(own(kind));
        return List.copyOf(all);
    }

    private static List<OwnFact> own(PartKind kind) {
        return switch (kind) {
            case PROCESSOR ->
                    List.of(
                            CORES,
                            THREADS,
                            SOCKET,
                            WATTS,
                            BASE_GHZ,
                            BOOST_GHZ,
                            MOST_SOCKETS,
                            GENERATION,
                            CHANNELS,
                            MEMORY_SPEED,
                            PCIE_GENERATION,
                            PCIE_LANES);
            case MEMORY -> List.of(CAPACITY, GENERATION, TYPE, SPEED, RANKS, WATTS);
            case DRIVE ->
                    List.of(
                            DISK,
                            MEDIA,
                            ATTACHED,
                            FORM,
                            READ_IOPS,
                            WRITE_IOPS,
                            READ_MBS,
                            WRITE_MBS,
                            DWPD,
                            IDLE_WATTS,
                            WATTS);
            case NETWORK_CARD -> with(List.of(PORTS, PORT_SPEED, CONNECTOR), CARD);
            case STORAGE_CONTROLLER -> with(List.of(PORTS), CARD);
            case ACCELERATOR -> with(List.of(CARD_MEMORY), CARD);
            case POWER_SUPPLY -> List.of(OUTPUT, SUPPLY_FORM, GRADE);
            case OTHER -> List.of(PURPOSE, BOARD_FORM, WATTS);
        };
    }

    private static List<OwnFact> with(List<OwnFact> first, List<OwnFact> then) {
        List<OwnFact> all = new ArrayList<>(first);
        all.addAll(then);
        all.add(WATTS);
        return all;
    }
}
