package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.fit.Choice;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.fit.Gravity;
import hostplan.hardware.fit.Shelf;
import hostplan.hardware.fit.SlotChoices;
import hostplan.hardware.machine.Machine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// That a person can fill shipped models from the shipped catalogue, one slot after another, taking
/// always the first part that is said to fit, and has a machine without errors in the end.
class ShippedMachinesTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static final FitContext CONTEXT =
            FitContext.of(
                    LocalDate.of(2026, 11, 25),
                    new Shelf(
                            List.of(),
                            () -> ShippedCatalogTest.CATALOG.parts(),
                            ShippedMachinesTest::dollars));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dell-r650-10-sff",
                "dell-r720-8-sff",
                "dell-mx740c",
                "hpe-dl380-gen11-24-sff",
                "hpe-rl300-gen11-10-sff-nvme",
                "lenovo-sr250-v2-8-sff",
                "supermicro-as-1115cs-tnr",
                "supermicro-as-1115sv-wtnrt",
                "supermicro-sys-222ha-tn",
                "supermicro-as-3015mr-h8tnr-node",
                "atx-mid-tower-case",
                "jonsbo-n3",
                "intel-nuc-13-pro"
            })
    void areFilledByTakingWhatFits(String id) {
        Machine machine = empty(ShippedCatalogTest.CATALOG.model(id).orElseThrow());
        for (SlotKind kind :
                List.of(SlotKind.BOARD, SlotKind.PROCESSOR, SlotKind.MEMORY, SlotKind.SUPPLY)) {
            List<Slot> slots = machine.slotsOf(kind);
            if (!slots.isEmpty()) {
                machine = machine.with(slots, firstThatFits(machine, slots).part());
            }
        }
        assertThat(FitRules.misfits(machine, CONTEXT))
                .noneMatch(misfit -> misfit.gravity() == Gravity.ERROR);
        assertThat(machine.slotsOf(SlotKind.PROCESSOR)).isNotEmpty();
    }

    private static Choice firstThatFits(Machine machine, List<Slot> slots) {
        return SlotChoices.of(machine, slots, CONTEXT).stream()
                .filter(choice -> choice.reasons().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing fits " + slots.getFirst()));
    }

    private static Machine empty(ServerModel model) {
        return Machine.of(
                new HardwareConfiguration.Draft("cfg").build(),
                Assembly.EMPTY,
                Optional.of(model),
                ShippedCatalogTest.CATALOG::part);
    }

    private static Optional<Money> dollars(Price price) {
        return Optional.of(price.amount()).filter(money -> money.currency().equals(DOLLAR));
    }
}
