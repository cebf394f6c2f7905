package hostplan.hardware.fit;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.storage.CatalogFiles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every model of the catalogue can be filled with parts of the catalogue.
class CatalogFitsTest {

    private static final CatalogFiles CATALOG = CatalogFiles.forThisRun();

    private static final FitContext CONTEXT =
            FitContext.of(Fits.TODAY, Shelf.of(CATALOG.shipped().parts()));

    private static final List<SlotKind> FILLED =
            List.of(
                    SlotKind.BOARD,
                    SlotKind.PROCESSOR,
                    SlotKind.MEMORY,
                    SlotKind.SUPPLY,
                    SlotKind.CARD,
                    SlotKind.BAY);

    static Stream<ServerModel> models() {
        return CATALOG.shipped().models().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelCanBeFilledWithWhatFits(ServerModel model) {
        Machine machine = empty(model);
        for (SlotKind kind : FILLED) {
            List<Slot> slots = slots(machine, kind);
            if (!slots.isEmpty()) {
                Machine before = machine;
                Optional<Choice> choice =
                        SlotChoices.of(machine, slots, CONTEXT).stream()
                                .filter(Choice::fits)
                                .findFirst();
                assertThat(choice).as("something for %s of %s", kind, model.name()).isPresent();
                machine = choice.map(each -> before.with(slots, each.part())).orElse(before);
            }
        }

        assertThat(errors(mended(machine))).isEmpty();
        assertThat(machine.parts()).isNotEmpty();
    }

    private static Machine empty(ServerModel model) {
        return Machine.of(
                new HardwareConfiguration.Draft("cfg").build(),
                Assembly.EMPTY,
                Optional.of(model),
                _ -> Optional.empty());
    }

    /// A module for every channel, one card, two drives, and everything else full.
    private static List<Slot> slots(Machine machine, SlotKind kind) {
        List<Slot> all = machine.slotsOf(kind);
        return switch (kind) {
            case MEMORY -> MemoryFill.first(machine, MemoryFill.allChannels(machine));
            case CARD -> all.stream().limit(1).toList();
            case BAY ->
                    all.stream()
                            .filter(slot -> slot.group().equals(all.getFirst().group()))
                            .limit(2)
                            .toList();
            case BOARD, PROCESSOR, SUPPLY, EXTRA -> all;
        };
    }

    /// With the controller that its drives may need.
    private static Machine mended(Machine machine) {
        Machine mended = machine;
        for (int steps = 0; steps < 3; steps++) {
            Machine before = mended;
            mended =
                    FitRules.misfits(before, CONTEXT).stream()
                            .filter(misfit -> misfit.gravity() == Gravity.ERROR)
                            .flatMap(misfit -> misfit.remedy().stream())
                            .findFirst()
                            .map(remedy -> remedy.applied(before))
                            .orElse(before);
        }
        return mended;
    }

    private static List<String> errors(Machine machine) {
        return FitRules.bare(machine, CONTEXT).stream()
                .filter(misfit -> misfit.gravity() == Gravity.ERROR)
                .map(misfit -> Fits.text(misfit.message()))
                .toList();
    }
}
