package hostplan.ui.hardware;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.hardware.Accelerator;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PartKind;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.Slots;
import hostplan.hardware.StorageController;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the facts of a part from what a person said.
record OwnFacts(Map<OwnFact, Object> values) {

    PartFacts of(PartKind kind) {
        return switch (kind) {
            case PROCESSOR -> processor();
            case MEMORY -> memory();
            case DRIVE -> drive();
            case STORAGE_CONTROLLER -> controller();
            case NETWORK_CARD -> network();
            case POWER_SUPPLY -> supply();
            case ACCELERATOR ->
                    new Accelerator(
                            card(),
                            find(OwnFact.CARD_MEMORY, Bytes.class),
                            Optional.empty(),
                            watts());
            case OTHER ->
                    new OtherPart(
                            text(OwnFact.PURPOSE),
                            text(OwnFact.BOARD_FORM),
                            Slots.NONE,
                            Optional.empty(),
                            Optional.empty(),
                            watts());
        };
    }

    private Processor processor() {
        int cores = whole(OwnFact.CORES).orElse(1);
        return new Processor(
                cores,
                whole(OwnFact.THREADS).orElse(cores),
                find(OwnFact.BASE_GHZ, BigDecimal.class),
                find(OwnFact.BOOST_GHZ, BigDecimal.class),
                watts(),
                text(OwnFact.SOCKET),
                whole(OwnFact.MOST_SOCKETS).orElse(1),
                find(OwnFact.GENERATION, MemoryGeneration.class),
                whole(OwnFact.CHANNELS),
                whole(OwnFact.MEMORY_SPEED),
                Optional.empty(),
                whole(OwnFact.PCIE_GENERATION),
                whole(OwnFact.PCIE_LANES),
                Optional.empty());
    }

    private MemoryModule memory() {
        return new MemoryModule(
                find(OwnFact.CAPACITY, Bytes.class).orElse(Bytes.ZERO),
                find(OwnFact.GENERATION, MemoryGeneration.class).orElse(MemoryGeneration.DDR5),
                find(OwnFact.TYPE, MemoryType.class).orElse(MemoryType.RDIMM),
                whole(OwnFact.SPEED).orElse(0),
                whole(OwnFact.RANKS),
                watts());
    }

    private Drive drive() {
        return new Drive(
                find(OwnFact.MEDIA, Media.class).orElse(Media.SSD),
                find(OwnFact.ATTACHED, DriveInterface.class).orElse(DriveInterface.NVME),
                find(OwnFact.FORM, DriveForm.class).orElse(DriveForm.SFF),
                find(OwnFact.DISK, Bytes.class).orElse(Bytes.ZERO),
                Optional.empty(),
                find(OwnFact.READ_IOPS, Long.class),
                find(OwnFact.WRITE_IOPS, Long.class),
                whole(OwnFact.READ_MBS),
                whole(OwnFact.WRITE_MBS),
                watts(),
                find(OwnFact.IDLE_WATTS, BigDecimal.class),
                find(OwnFact.DWPD, BigDecimal.class),
                Optional.empty());
    }

    private StorageController controller() {
        Set<DriveInterface> speaks = EnumSet.of(DriveInterface.SAS, DriveInterface.SATA);
        return new StorageController(
                card(),
                whole(OwnFact.PORTS).orElse(0),
                speaks,
                Set.of(),
                Optional.empty(),
                java.util.List.of(),
                watts());
    }

    private NetworkCard network() {
        return new NetworkCard(
                card(),
                whole(OwnFact.PORTS).orElse(1),
                find(OwnFact.PORT_SPEED, Bandwidth.class).orElse(Bandwidth.ZERO),
                text(OwnFact.CONNECTOR),
                watts());
    }

    private PowerSupply supply() {
        return new PowerSupply(
                whole(OwnFact.OUTPUT).orElse(0),
                text(OwnFact.SUPPLY_FORM),
                text(OwnFact.GRADE),
                Optional.empty(),
                Optional.empty());
    }

    /// The slot that a card needs; empty where its lanes are not said.
    private Optional<CardShape> card() {
        return whole(OwnFact.CARD_LANES)
                .map(lanes ->
                        new CardShape(
                                find(OwnFact.CARD_FORM, CardForm.class).orElse(CardForm.PCIE),
                                lanes,
                                whole(OwnFact.CARD_GENERATION).orElse(3),
                                find(OwnFact.CARD_HEIGHT, CardHeight.class).orElse(CardHeight.LOW),
                                whole(OwnFact.CARD_LENGTH),
                                1));
    }

    private Optional<BigDecimal> watts() {
        return find(OwnFact.WATTS, BigDecimal.class);
    }

    private Optional<Integer> whole(OwnFact fact) {
        return find(fact, Integer.class);
    }

    String text(OwnFact fact) {
        return find(fact, String.class).orElse("").strip();
    }

    <T> Optional<T> find(OwnFact fact, Class<T> type) {
        return Optional.ofNullable(values.get(fact)).filter(type::isInstance).map(type::cast);
    }
}
