package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.DecimalMark;
import hostplan.amount.Parsed;
import hostplan.hardware.Bays;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardSlots;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.MemoryType;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.PowerPort;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Side;
import hostplan.hardware.Slots;
import hostplan.hardware.SupplySlots;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// How people write the places of a machine, and what is understood.
class SlotCellsTest {

    private static CellContext context(DecimalMark mark) {
        return CellContext.of(
                ProjectIndex.of(Project.EMPTY), new CellLanguage(Locale.ENGLISH, mark));
    }

    private static final CellContext ENGLISH = context(DecimalMark.POINT);

    private static <V> V read(Cell<V> cell, String text) {
        return cell.parse(text, ENGLISH).orElseThrow();
    }

    private static <V> void comesBack(Cell<V> cell, V value, CellContext context) {
        String text = cell.text(value, context);
        assertThat(cell.parse(text, context)).as(text).isEqualTo(Parsed.value(value));
    }

    @ParameterizedTest
    @EnumSource(DecimalMark.class)
    void readsWhatItWrites(DecimalMark mark) {
        CellContext context = context(mark);
        for (long seed = 0; seed < 2000; seed++) {
            RandomSlots random = new RandomSlots(new Random(seed));
            Slots slots = random.slots();
            slots.processors()
                    .ifPresent(value -> comesBack(ProcessorSlotsCell.SOCKETS, value, context));
            slots.memory().ifPresent(value -> comesBack(MemorySlotsCell.SLOTS, value, context));
            slots.supplies()
                    .ifPresent(value -> comesBack(SupplySlotsCell.SUPPLIES, value, context));
            comesBack(BaysCell.BAYS, slots.bays(), context);
            comesBack(CardSlotsCell.CARDS, slots.cards(), context);
            comesBack(NetworkPortsCell.PORTS, slots.network(), context);
            comesBack(PowerPortsCell.INLETS, random.inlets(), context);
        }
    }

    @Test
    void readsSockets() {
        assertThat(read(ProcessorSlotsCell.SOCKETS, "2x SP5 up to 400W"))
                .isEqualTo(new ProcessorSlots(2, "SP5", Optional.of(400)));
        assertThat(read(ProcessorSlotsCell.SOCKETS, "1 \"LGA 1700\""))
                .isEqualTo(new ProcessorSlots(1, "LGA 1700", Optional.empty()));
    }

    @Test
    void readsMemorySlotsInAnyOrder() {
        assertThat(
                        read(
                                MemorySlotsCell.SLOTS,
                                "32 × DDR5 up to 256GB 5600 MT/s rdimm/mrdimm full 4400 MT/s"))
                .isEqualTo(
                        new MemorySlots(
                                32,
                                MemoryGeneration.DDR5,
                                Set.of(MemoryType.RDIMM, MemoryType.MRDIMM),
                                Optional.of(new Bytes(256 * Bytes.GIB)),
                                Optional.of(5600),
                                Optional.of(4400)));
    }

    @Test
    void readsDriveBaysAndNamesThemAfterTheirSide() {
        assertThat(
                        read(
                                BaysCell.BAYS,
                                "10 × 2,5 sas/sata/nvme nvme on 4, 2x m.2 nvme inside fixed called boot, 2 × 2.5 sas"))
                .containsExactly(
                        new Bays(
                                "front",
                                10,
                                DriveForm.SFF,
                                Set.of(
                                        DriveInterface.SAS,
                                        DriveInterface.SATA,
                                        DriveInterface.NVME),
                                Optional.of(4),
                                Side.FRONT,
                                true,
                                false),
                        new Bays(
                                "boot",
                                2,
                                DriveForm.M2,
                                Set.of(DriveInterface.NVME),
                                Optional.empty(),
                                Side.INSIDE,
                                false,
                                false),
                        new Bays(
                                "front-2",
                                2,
                                DriveForm.SFF,
                                Set.of(DriveInterface.SAS),
                                Optional.empty(),
                                Side.FRONT,
                                true,
                                false));
    }

    @Test
    void readsCardSlotsAndLeavesUnknownWhatIsNotSaid() {
        assertThat(read(CardSlotsCell.CARDS, "3 × pcie low x16 gen5 240 mm cpu 2; 1 ocp"))
                .containsExactly(
                        new CardSlots(
                                "pcie",
                                3,
                                CardForm.PCIE,
                                16,
                                5,
                                CardHeight.LOW,
                                Optional.of(240),
                                Optional.of(2)),
                        new CardSlots(
                                "ocp",
                                1,
                                CardForm.OCP,
                                0,
                                0,
                                CardHeight.UNKNOWN,
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void readsSuppliesPortsAndInlets() {
        assertThat(read(SupplySlotsCell.SUPPLIES, "2 × crps 800/1100 W redundant"))
                .isEqualTo(new SupplySlots(2, "crps", List.of(800, 1100), true));
        assertThat(read(SupplySlotsCell.SUPPLIES, "2"))
                .isEqualTo(new SupplySlots(2, "", List.of(), false));
        assertThat(read(NetworkPortsCell.PORTS, "4 × 1 Gbit/s, 25 GbE"))
                .containsExactly(
                        new NetworkPorts(4, Bandwidth.ofGbit(1)),
                        new NetworkPorts(1, Bandwidth.ofGbit(25)));
        assertThat(read(PowerPortsCell.INLETS, "PSU1 750 W allocated 500W, \"Power 2\""))
                .containsExactly(
                        new PowerPort("PSU1", Optional.of(750), Optional.of(500)),
                        new PowerPort("Power 2", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2 × crps 800/1100 W redundant#2 × CRPS 800/1100 W redundant",
                "2 × Dell 15g 800W#2 × Dell 15G 800 W",
                "2 × dell-15g#2 × Dell 15G",
                "1 flex atx 500 W#1 × flex ATX 500 W",
                "4 × hpe-flex redundant#4 × HPE flex redundant",
                "2 × \"Own form\"#2 × \"Own form\""
            })
    void writesFormsOfSuppliesAsPeopleSayThem(String typed, String shown) {
        SupplySlots slots = read(SupplySlotsCell.SUPPLIES, typed);
        assertThat(SupplySlotsCell.SUPPLIES.text(slots, ENGLISH)).isEqualTo(shown);
        comesBack(SupplySlotsCell.SUPPLIES, slots, ENGLISH);
    }

    @Test
    void writesWordsOfTheHardwareAsPeopleSayThem() {
        assertThat(
                        MemorySlotsCell.SLOTS.text(
                                read(MemorySlotsCell.SLOTS, "4 ddr4 ecc-udimm/udimm"), ENGLISH))
                .isEqualTo("4 × DDR4 ECC-UDIMM/UDIMM");
        String bays = "4 × 2.5″ SATA/NVMe front, 1 × M.2 NVMe inside fixed";
        assertThat(
                        BaysCell.BAYS.text(
                                read(BaysCell.BAYS, "4 x 2.5\" nvme/sata, 1 m.2 NVME inside fixed"),
                                ENGLISH))
                .isEqualTo(bays);
        assertThat(read(BaysCell.BAYS, "8 × 3,5\" sas, 2 × 2.5\" sas called a")).hasSize(2);
        assertThat(
                        CardSlotsCell.CARDS.text(
                                read(CardSlotsCell.CARDS, "2 pcie low x16 gen4 cpu 1"), ENGLISH))
                .isEqualTo("2 × PCIe low ×16 Gen4 CPU 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2 × crps reduntant", "2 × crps 800 W sfx x", "2 × dell-15g \"dell-16g\""})
    void refusesSuppliesThatAreNone(String text) {
        assertThat(SupplySlotsCell.SUPPLIES.parse(text, ENGLISH))
                .isInstanceOf(Parsed.Problem.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "many × 2.5#“many × 2.5” does not begin with how many",
                "0 × 2.5#does not begin with how many",
                "8 × sas#“sas” does not say which drive bays",
                "8 × 2.5 soon#does not say which drive bays",
                "8 × 2.5 nvme on 9#does not say which drive bays",
                "8 × 2.5 called a, 4 × 2.5 called a#Two groups are called “a”"
            })
    void refusesBaysThatAreNone(String text, String message) {
        assertThat(BaysCell.BAYS.parse(text, ENGLISH))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem -> {
                            assertThat(problem.message()).contains(message);
                            assertThat(problem.cure()).isNotBlank();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 × x16", "3 × pcie x", "3 × pcie cpu", "pcie", "2 × pcie, 1 × low"})
    void refusesCardSlotsThatAreNone(String text) {
        assertThat(CardSlotsCell.CARDS.parse(text, ENGLISH)).isInstanceOf(Parsed.Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 × SP5 SP6", "2 × SP5 up to", "2 × SP5 up to many W", "SP5"})
    void refusesSocketsThatAreNone(String text) {
        assertThat(ProcessorSlotsCell.SOCKETS.parse(text, ENGLISH))
                .isInstanceOf(Parsed.Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 × rdimm", "8 × ddr5 up to", "8 × ddr5 5600", "8 × ddr5 full"})
    void refusesMemorySlotsThatAreNone(String text) {
        assertThat(MemorySlotsCell.SLOTS.parse(text, ENGLISH)).isInstanceOf(Parsed.Problem.class);
    }
}
