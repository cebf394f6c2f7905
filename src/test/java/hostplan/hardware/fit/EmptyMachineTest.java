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

    private static List<Part> fitting(ServerModel model, SlotKind kind) {
        Machine machine =
                Machine.of(
                        new HardwareConfiguration.Draft("cfg").build(),
                        Assembly.EMPTY,
                        Optional.of(model),
                        _ -> Optional.empty());
        List<Slot> slots = machine.slotsOf(kind);
        return SlotChoices.of(machine, slots, Fits.context()).stream()
                .filter(choice -> choice.reasons().isEmpty())
                .map(Choice::part)
                .toList();
    }
}
