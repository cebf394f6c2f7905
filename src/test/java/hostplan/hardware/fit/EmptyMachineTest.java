package hostplan.hardware.fit;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// What is offered for machines in which nothing is yet.
class EmptyMachineTest {

    /// It has no memory yet either, which is no fault of the processor.
    @Test
    void takesAProcessorBeforeTheMemory() {
        assertThat(fitting(Machines.nvmeModel(), SlotKind.PROCESSOR))
                .containsExactly(Machines.EPYC);
    }

    /// A board without a processor is where every tower begins.
    @Test
    void takesABoardBeforeTheProcessor() {
        assertThat(fitting(Machines.caseModel(), SlotKind.BOARD))
                .containsExactly(Machines.ATX_BOARD);
    }

    /// Memory is as missing before the processor is there as after it.
    @Test
    void saysEverythingThatIsMissing() {
        assertThat(Fits.lines(empty(Machines.dualModel()), Fits.context()))
                .contains(
                        "hardware-processor-missing: It has no processor.",
                        "hardware-memory-missing: It has no memory.",
                        "hardware-drive-missing: It has no drive in any of its 10 bays.",
                        "hardware-supply-missing: It has no power supply.");
    }

    private static Machine empty(ServerModel model) {
        return Machine.of(
                new HardwareConfiguration.Draft("cfg").build(),
                Assembly.EMPTY,
                Optional.of(model),
                _ -> Optional.empty());
    }

    private static List<Part> fitting(ServerModel model, SlotKind kind) {
        Machine machine = empty(model);
        List<Slot> slots = machine.slotsOf(kind);
        return SlotChoices.of(machine, slots, Fits.context()).stream()
                .filter(choice -> choice.reasons().isEmpty())
                .map(Choice::part)
                .toList();
    }
}
