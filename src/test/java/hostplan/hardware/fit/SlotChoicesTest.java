package hostplan.hardware.fit;

import static hostplan.hardware.Machines.priced;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Machines;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class SlotChoicesTest {

    private static final Machine DUAL = Machines.dualSocket();

    @Test
    void whatFitsComesFirstByPricePerCoreAndWhatHasNoPriceAfter() {
        Part many = priced(xeon("many", 48, 300), "4800");
        Part few = priced(xeon("few", 16, 150), "800");
        Part dear = priced(xeon("dear", 8, 105), "1600");
        Part unpriced = xeon("unpriced", 32, 270);

        // 4800 ÷ 48 = 100, 800 ÷ 16 = 50, 1600 ÷ 8 = 200 a core
        assertThat(names(Machines.processors(1, 2), dear, unpriced, many, few))
                .containsExactly("few", "many", "dear", "unpriced");
    }

    @Test
    void whatDoesNotFitComesLastWithItsReasons() {
        List<Choice> choices =
                choices(
                        Machines.processors(1, 2),
                        priced(Machines.EPYC, "10"),
                        Machines.XEON,
                        priced(Machines.RYZEN, "1"));

        assertThat(choices)
                .extracting(choice -> choice.part().name())
                .containsExactly("Xeon Gold 6430", "Ryzen 9 7950X", "EPYC 9354P");
        assertThat(choices.getFirst().fits()).isTrue();
        assertThat(choices.getLast().reasons())
                .extracting(reason -> Fits.text(reason.message()))
                .containsExactly(
                        "EPYC 9354P (processor 1–2) is for socket SP5; this machine has LGA4677.",
                        "EPYC 9354P (processor 1–2) works alone, but 2 processors are fitted.");
    }

    @Test
    void aWarningIsADoubtAndNoReason() {
        Machine half = DUAL.without(Machines.memory(1, 8)).without(Machines.memory(17, 24));
        Choice choice =
                SlotChoices.of(half, Machines.memory(1, 4), context(Machines.RDIMM)).getFirst();

        assertThat(choice.fits()).isTrue();
        assertThat(choice.doubts())
                .extracting(Misfit::rule)
                .contains("hardware-memory-channels-empty");
    }

    @Test
    void drivesAreComparedByTerabyteOrByOperations() {
        Part small = priced(sas("small", 960), "200");
        Part large = priced(sas("large", 3840), "600");

        assertThat(SlotChoices.of(DUAL, Machines.bays("front", 9, 9), context(small, large)))
                .extracting(choice -> choice.part().name())
                .containsExactly("large", "small");
        // Both do 200,000 reads a second.
        assertThat(
                        SlotChoices.of(
                                DUAL,
                                Machines.bays("front", 9, 9),
                                context(small, large),
                                Per.IOPS))
                .extracting(choice -> choice.part().name())
                .containsExactly("small", "large");
    }

    @Test
    void theMeasureIsExact() {
        Part third = priced(xeon("third", 3, 100), "100");
        Measure measure = choices(Machines.processors(1, 2), third).getFirst().per().orElseThrow();

        assertThat(measure.price()).hasToString("100/3");
        assertThat(measure.per()).isEqualTo(Per.CORE);
        assertThat(measure.shown()).isEqualTo(Machines.euros("33.3333"));
    }

    @Test
    void pricesThatCannotBeConvertedComeLast() {
        Part euros = priced(xeon("euros", 16, 150), "9000");
        Part yen =
                xeon("yen", 16, 150)
                        .with(draft ->
                                draft.price =
                                        Optional.of(
                                                new Price(
                                                        new Money(
                                                                BigDecimal.ONE,
                                                                Currency.getInstance("JPY")),
                                                        Optional.empty(),
                                                        "")));
        Shelf shelf =
                new Shelf(
                        List.of(yen, euros),
                        List::of,
                        price ->
                                Optional.of(price.amount())
                                        .filter(amount ->
                                                amount.currency().getCurrencyCode().equals("EUR")));

        assertThat(
                        SlotChoices.of(
                                DUAL, Machines.processors(1, 2), FitContext.of(Fits.TODAY, shelf)))
                .extracting(choice -> choice.part().name())
                .containsExactly("euros", "yen");
    }

    @Test
    void everyKindOfSlotHasPartsOfItsKind() {
        FitContext all = Fits.context();

        assertThat(SlotChoices.of(DUAL, Machines.cards("ocp", 1, 1), all))
                .extracting(choice -> choice.part().name())
                .startsWith("2 × 25 GbE OCP")
                .contains("RAID 8i")
                .doesNotContain("1400 W", "X670 board");
        assertThat(SlotChoices.of(Machines.tower(), List.of(Slot.of(SlotKind.BOARD, 1)), all))
                .extracting(choice -> choice.part().name())
                .containsExactly("X670 board");
        assertThat(SlotChoices.of(DUAL, List.of(), all)).isEmpty();
    }

    @Test
    void theProjectsCopyStandsForTheEntryOfTheCatalogue() {
        Part entry = Machines.XEON;
        Part copy =
                entry.with(draft -> {
                    draft.id = "part-1";
                    draft.catalogId = Optional.of(entry.id());
                });
        Shelf shelf =
                new Shelf(
                        List.of(copy),
                        () -> List.of(entry, Machines.EPYC),
                        price -> Optional.of(price.amount()));

        assertThat(shelf.parts(entry.kind())).containsExactly(copy, Machines.EPYC);
        assertThat(shelf.isOwn(copy)).isTrue();
        assertThat(shelf.isOwn(Machines.EPYC)).isFalse();
    }

    @Test
    void theCatalogueIsReadOnlyWhenSomebodyLooks() {
        List<String> reads = new ArrayList<>();
        Shelf shelf =
                new Shelf(
                        List.of(),
                        () -> {
                            reads.add("read");
                            return List.of();
                        },
                        _ -> Optional.empty());
        FitRules.misfits(DUAL, FitContext.of(Fits.TODAY, shelf));
        assertThat(reads).isEmpty();

        SlotChoices.of(DUAL, Machines.memory(1, 1), FitContext.of(Fits.TODAY, shelf));
        SlotChoices.of(DUAL, Machines.memory(1, 1), FitContext.of(Fits.TODAY, shelf));
        assertThat(reads).containsExactly("read");
    }

    @Test
    void memoryIsFilledChannelByChannelOverAllProcessors() {
        assertThat(SlotNames.of(MemoryFill.first(DUAL, 4))).isEqualTo("memory 1–2, 17–18");
        assertThat(SlotNames.of(MemoryFill.first(DUAL, 16))).isEqualTo("memory 1–8, 17–24");
        assertThat(MemoryFill.first(DUAL, 99)).hasSize(32);
        assertThat(MemoryFill.allChannels(DUAL)).isEqualTo(16);
        assertThat(MemoryFill.allChannels(Machines.singleNvme())).isEqualTo(12);

        Machine one = DUAL.without(Machines.processors(2, 2));
        assertThat(SlotNames.of(MemoryFill.first(one, 10))).isEqualTo("memory 1–10");
        Machine none = one.without(Machines.processors(1, 1));
        assertThat(SlotNames.of(MemoryFill.first(none, 2))).isEqualTo("memory 1, 17");
        assertThat(MemoryFill.allChannels(none)).isZero();
    }

    @Test
    void modulesOfAnotherTypeDoNotFitBesideThoseThatAreThere() {
        Part lrdimm =
                Machines.like(Machines.RDIMM, "lrdimm", Machines.memory(64, MemoryType.LRDIMM));

        assertThat(choices(Machines.memory(9, 9), lrdimm).getFirst().fits()).isFalse();
        assertThat(
                        SlotChoices.of(
                                        DUAL.without(Machines.memory(1, 32)),
                                        Machines.memory(1, 8),
                                        context(lrdimm))
                                .getFirst()
                                .fits())
                .isTrue();
    }

    private static List<String> names(List<Slot> slots, Part... parts) {
        return choices(slots, parts).stream().map(choice -> choice.part().name()).toList();
    }

    private static List<Choice> choices(List<Slot> slots, Part... parts) {
        return SlotChoices.of(DUAL, slots, context(parts));
    }

    private static FitContext context(Part... parts) {
        return FitContext.of(Fits.TODAY, Shelf.of(List.of(parts)));
    }

    private static Part xeon(String id, int cores, int watts) {
        return Machines.like(Machines.XEON, id, Machines.processor(cores, watts, "LGA4677", 2, 8));
    }

    private static Part sas(String id, int gigabytes) {
        return Machines.like(
                Machines.SAS_SSD, id, Machines.ssd(DriveInterface.SAS, DriveForm.SFF, gigabytes));
    }
}
