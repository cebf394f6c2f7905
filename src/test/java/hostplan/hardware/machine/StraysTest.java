package hostplan.hardware.machine;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Form;
import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.Slots;
import hostplan.hardware.Totals;
import hostplan.message.Message;
import hostplan.message.Value;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class StraysTest {

    private static final Machine DUAL = Machines.dualSocket();

    /// 32 of 64 cores are left; at the output 930 − 270 W, and 0.243 − 0.0015 failures a year.
    @Test
    void leavesAProcessorForAnotherSocketOutOfAllButThePrice() {
        MachineFigures figures =
                MachineFigures.of(DUAL.with(Machines.processors(2, 2), Machines.EPYC));

        assertThat(figures.totals().cores()).contains(32);
        assertThat(figures.totals().sockets()).contains(1);
        assertThat(figures.power().orElseThrow().output().largest()).isEqualTo(Fraction.of(660));
        assertThat(figures.repair().failuresPerYear()).isEqualTo(Fraction.of(2430 - 15, 10_000));
        assertThat(figures.strays().parts().keySet())
                .containsExactlyElementsOf(Machines.processors(2, 2));
    }

    /// 15 modules of 64 GiB; the UDIMM does not go in beside them.
    @Test
    void leavesOutMemoryOfAnotherType() {
        assertThat(totals(Machines.memory(1, 1), Machines.UDIMM).memory())
                .contains(Bytes.ofGiB(15 * 64));
    }

    /// Seven of eight drives of 1.92 TB, and an M.2 drive that no bay takes.
    @Test
    void leavesOutADriveOfAnotherForm() {
        MachineFigures figures =
                MachineFigures.of(DUAL.with(Machines.bays("front", 8, 8), Machines.M2));

        assertThat(figures.storage().raw()).isEqualTo(Bytes.ofGB(7 * 1920));
        assertThat(figures.totals().drives()).isEqualTo("7 × 1.92 TB SAS SSD");
    }

    /// 2 × 1 Gbit/s on the board are left of 52.
    @Test
    void leavesOutACardInASlotOfAnotherForm() {
        assertThat(totals(Machines.cards("ocp", 1, 1), Machines.NETWORK_PCIE).network())
                .contains(Bandwidth.ofGbit(2));
    }

    @Test
    void leavesOutWhatIsInAPlaceOfAnotherKind() {
        Machine machine = DUAL.with(Machines.memory(9, 9), Machines.NVME);

        assertThat(MachineFigures.of(machine).storage().drives()).hasSize(8);
    }

    /// The plate of one of two supplies: 1400 W ÷ 0.91 is that of the one that is left.
    @Test
    void leavesOutASupplyOfAnotherForm() {
        PowerFigures power =
                MachineFigures.of(DUAL.with(Machines.supplies(2, 2), Machines.SUPPLY_ATX))
                        .power()
                        .orElseThrow();

        assertThat(power.plate().map(each -> each.toDecimal(2)))
                .contains(new BigDecimal("1538.46"));
    }

    /// What does not work beside something else is in the machine all the same.
    @Test
    void countsWhatOnlyWorksBadly() {
        Machine hot =
                Machines.withSlots(
                        DUAL,
                        slots ->
                                slots.processors =
                                        slots.processors.map(each ->
                                                new ProcessorSlots(
                                                        2, each.socket(), Optional.of(100))));

        assertThat(Strays.of(hot).isEmpty()).isTrue();
        assertThat(MachineFigures.of(hot).totals().cores()).contains(64);
    }

    @Test
    void saysBesideEachFigureWhatItLeavesOut() {
        Machine machine =
                DUAL.with(Machines.processors(2, 2), Machines.EPYC)
                        .with(List.of(Slot.card("riser", 1)), Machines.NETWORK_PCIE);
        FigureSheet sheet = sheet(MachineFigures.of(machine));

        assertThat(remark(sheet, "figure-cores")).contains(without(1));
        assertThat(remark(sheet, "figure-network")).contains(without(1));
        assertThat(remark(sheet, "figure-largest")).contains(without(2));
        assertThat(remark(sheet, "figure-memory")).isEmpty();
        assertThat(sheet(MachineFigures.of(DUAL)).lines())
                .allMatch(line -> line.remark().isEmpty());
    }

    @Test
    void namesThePartsInTheWorking() {
        MachineFigures figures =
                MachineFigures.of(DUAL.with(Machines.processors(2, 2), Machines.EPYC));
        Message line = Message.of("strays-not-counted", Value.of(1), Value.of("EPYC 9354P"));

        assertThat(MachineWorking.processors(figures)).contains(line);
        assertThat(MachineWorking.power(figures)).contains(line);
        assertThat(MachineWorking.repair(figures)).contains(line);
        assertThat(MachineWorking.memory(figures)).doesNotContain(line);
        assertThat(figures.strays().included())
                .contains(Message.of("strays-included", Value.of(1)));
    }

    /// Of an EPYC with 12 channels in a socket for Xeons with 8 the places keep those of the Xeon.
    @Test
    void aStrayProcessorDividesNoMemorySlots() {
        assertThat(MemoryPlaces.of(DUAL.with(Machines.processors(2, 2), Machines.EPYC)))
                .extracting(places -> places.channels().size())
                .containsExactly(8, 8);
    }

    /// A device type tells of bays and inlets, and its weight is that of the whole machine: 30 kg
    /// with the supplies of 0.5 kg in it, not 31.
    @Test
    void countsAllInAModelThatDoesNotStateItsPlacesAndNoWeightTwice() {
        MachineFigures figures =
                MachineFigures.of(
                        Machines.withModel(
                                DUAL.with(Machines.supplies(1, 2), heavy(Machines.SUPPLY_1400)),
                                deviceType()));

        assertThat(figures.strays().isEmpty()).isTrue();
        assertThat(figures.totals().cores()).contains(64);
        assertThat(figures.weightKg()).contains(new BigDecimal("30"));
        assertThat(MachineWorking.weight(figures))
                .containsExactly(Message.of("weight-whole", Value.of(new BigDecimal("30"))));
    }

    /// Of bays it does say how many there are.
    @Test
    void knowsThePlacesOfTheKindsThatADeviceTypeTells() {
        Machine machine =
                Machines.withModel(DUAL, deviceType())
                        .with(Machines.bays("front", 11, 11), Machines.SAS_SSD);

        assertThat(Strays.of(machine).parts().keySet())
                .containsExactlyElementsOf(Machines.bays("front", 11, 11));
    }

    private static ServerModel deviceType() {
        return Machines.model(
                "device type",
                Form.RACK,
                draft -> {
                    draft.weightKg = Optional.of(new BigDecimal("30"));
                    draft.slots =
                            Slots.NONE.with(
                                    slots -> slots.bays = Machines.dualModel().slots().bays());
                });
    }

    private static Part heavy(Part part) {
        return part.with(draft -> {
            draft.id = "heavy";
            draft.weightKg = Optional.of(new BigDecimal("0.5"));
        });
    }

    private static Totals totals(List<Slot> slots, Part part) {
        return MachineFigures.of(DUAL.with(slots, part)).totals();
    }

    private static FigureSheet sheet(MachineFigures figures) {
        return new FigureSheet(figures.machine().model(), figures.totals(), Optional.of(figures));
    }

    private static Optional<Message> remark(FigureSheet sheet, String key) {
        return sheet.lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .flatMap(FigureSheet.Line::remark);
    }

    private static Message without(int parts) {
        return Message.of("strays-without", Value.of(parts));
    }
}
