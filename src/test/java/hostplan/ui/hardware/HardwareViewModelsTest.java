package hostplan.ui.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.Buying;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.project.InUse;
import hostplan.project.Project;
import hostplan.project.QuoteEdits;
import hostplan.project.StepName;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

class HardwareViewModelsTest {

    private final HardwareModels models = new HardwareModels(MachineProjects.nvmeNode());

    private ChoiceRow.Offer offer(String name) {
        return models.chooser.rowsProperty().get().stream()
                .filter(ChoiceRow.Offer.class::isInstance)
                .map(ChoiceRow.Offer.class::cast)
                .filter(row -> row.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsTheGroupsOfSlotsInTheOrderOfTheirFilling() {
        assertThat(models.parts.rowsProperty().get())
                .extracting(PartRow::id, PartRow::quantity, PartRow::price)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("model", "1", "4,600"),
                        org.assertj.core.groups.Tuple.tuple("processor", "1 / 1", "2,340"),
                        // 12 × 1,500
                        org.assertj.core.groups.Tuple.tuple("memory", "12 / 12", "18,000"),
                        // 8 × 3,300
                        org.assertj.core.groups.Tuple.tuple("bay/front", "8 / 10", "26,400"),
                        org.assertj.core.groups.Tuple.tuple("bay/boot", "0 / 2", ""),
                        org.assertj.core.groups.Tuple.tuple("card/pcie", "0 / 3", ""),
                        org.assertj.core.groups.Tuple.tuple("card/ocp", "1 / 1", "380"),
                        org.assertj.core.groups.Tuple.tuple("supply", "1 / 2", "380"),
                        org.assertj.core.groups.Tuple.tuple("extra", "", ""));
        assertThat(models.row("memory").single()).hasSize(12);
    }

    @Test
    void emptiesAndFillsGroupsAsNamedSteps() {
        models.parts.empty("memory");
        assertThat(models.row("memory").quantity()).isEqualTo("0 / 12");
        assertThat(models.undoes()).isEqualTo("emptying of 12 memory slots");
        models.session.undo();
        models.parts.fillRest("bay/front/1");
        assertThat(models.row("bay/front").quantity()).isEqualTo("10 / 10");
        assertThat(models.undoes()).isEqualTo("fill 2 bays");
        models.session.undo();
        assertThat(models.row("bay/front").quantity()).isEqualTo("8 / 10");
    }

    @Test
    void offersWhatFitsFirstAndTheRestWithItsReason() {
        models.parts.open("processor");
        assertThat(models.chooser.rowsProperty().get().getFirst())
                .isInstanceOfSatisfying(
                        ChoiceRow.Offer.class,
                        first -> {
                            assertThat(first.name()).isEqualTo("AMD EPYC 9354");
                            // 2,340 ÷ 32 = 73.125
                            assertThat(first.per()).startsWith("73.1").endsWith("per core");
                            assertThat(first.fitted()).isTrue();
                        });
        assertThat(offer("Xeon").fits()).isFalse();
        assertThat(offer("Xeon").note()).contains("LGA4677", "SP5");
        models.chooser.filterProperty().set("xeon 6430");
        assertThat(models.chooser.rowsProperty().get()).hasSize(2);
    }

    @Test
    void takesAsManyAsAreWanted() {
        models.parts.open("bay/front");
        assertThat(models.chooser.quantity().textProperty().get()).isEqualTo("8");
        models.chooser.quantity().textProperty().set("4");
        models.chooser.take(MachineProjects.NVME);
        assertThat(models.row("bay/front").quantity()).isEqualTo("4 / 10");
        assertThat(models.undoes()).isEqualTo("fill 4 bays");
        assertThat(models.current.zoneProperty().get()).isEqualTo(new Zone.Parts());
        models.parts.open("bay/front");
        models.chooser.quantity().textProperty().set("11");
        assertThat(models.chooser.quantity().problemProperty().get()).isPresent();
    }

    @Test
    void fillsTheSocketsAlike() {
        HardwareModels dual = new HardwareModels(MachineProjects.dualSocket());
        dual.parts.empty("memory");
        dual.parts.open("memory");
        // 2 processors × 8 channels
        assertThat(dual.chooser.quantity().textProperty().get()).isEqualTo("16");
        dual.chooser.take(MachineProjects.MODULE);
        // 16 slots belong to each socket; the first of each channel are 1–8 and 17–24.
        assertThat(dual.assembly().partIn(Slot.of(SlotKind.MEMORY, 8))).contains("dimm");
        assertThat(dual.assembly().partIn(Slot.of(SlotKind.MEMORY, 9))).isEmpty();
        assertThat(dual.assembly().partIn(Slot.of(SlotKind.MEMORY, 17))).contains("dimm");
        assertThat(dual.assembly().partIn(Slot.of(SlotKind.MEMORY, 24))).contains("dimm");
        assertThat(dual.total("channels")).isEqualTo("16 / 16");
    }

    @Test
    void copiesWhatComesFromTheCatalogue() {
        Part entry =
                MachineProjects.SUPPLY.with(draft -> {
                    draft.id = "catalog-supply";
                    draft.name = "1200 W Platinum";
                });
        HardwareModels with =
                new HardwareModels(MachineProjects.nvmeNode(), List.of(entry), List.of());
        with.parts.open("supply/2");
        with.chooser.take(entry);
        assertThat(with.session.project().parts().getLast().catalogId()).contains("catalog-supply");
        assertThat(with.row("supply").quantity()).isEqualTo("2 / 2");
    }

    @Test
    void addsUpTheMachine() {
        assertThat(models.total("cores")).isEqualTo("32");
        assertThat(models.total("threads")).isEqualTo("64");
        assertThat(models.total("numa")).isEqualTo("1");
        // 12 × 64 GiB
        assertThat(models.total("memory")).isEqualTo("768 GiB");
        assertThat(models.total("channels")).isEqualTo("12 / 12");
        // 12 channels × 4,800 MT/s × 8 B
        assertThat(models.total("bandwidth")).isEqualTo("460.8 GB/s");
        // 8 × 3.84 TB
        assertThat(models.total("raw")).isEqualTo("30.72 TB");
        // 2 × 25 Gbit/s
        assertThat(models.total("network")).isEqualTo("50 Gbit/s");
        assertThat(models.total("rackUnits")).isEqualTo("1U");
        // 4,600 + 2,340 + 18,000 + 26,400 + 380 + 380
        assertThat(models.price.cardsProperty().get().price()).isEqualTo("52,100");
        assertThat(models.price.cardsProperty().get().dated()).contains("2026-10-01");
        assertThat(models.totals.figuresProperty().get())
                .filteredOn(figure -> figure.key().equals("bandwidth"))
                .allSatisfy(figure ->
                        assertThat(figure.working()).anyMatch(line -> line.contains("12")));
    }

    @Test
    void saysThatPartsAreCountedThatDoNotFit() {
        assertThat(models.totals.unfitProperty().get()).isEmpty();
        models.parts.open("processor");
        models.chooser.take(offer("Xeon").choice().part());
        assertThat(models.totals.unfitProperty().get())
                .isEqualTo("1 part does not fit: it counts in the price alone.");
        assertThat(models.totals.figuresProperty().get())
                .filteredOn(figure -> figure.key().equals("repair"))
                .extracting(Figure::remark)
                .containsExactly("without 1 part that does not fit");
        assertThat(models.price.cardsProperty().get().remarks())
                .contains("Includes 1 part that does not fit");
    }

    @Test
    void warnsOfOldPricesAndOfMixedYears() {
        models.current.selectedProperty().set(Optional.of("processor"));
        models.part.date().textProperty().set("2025-06-01");
        assertThat(models.price.cardsProperty().get().remarks())
                .hasSize(2)
                .anyMatch(remark -> remark.contains("2025") && remark.contains("2026"));
    }

    @Test
    void joinsTheFreeDrives() {
        models.arrays.add(List.of());
        ArrayCards.Card card = models.arrays.cardsProperty().get().getFirst();
        assertThat(card.array().level()).isEqualTo(ArrayLevel.RAID_10);
        // Half of 30.72 TB = 15.36 × 10^12 B = 13.97 TiB
        assertThat(models.total("disk")).isEqualTo("15.36 TB · 13.97 TiB");
        // 8 ÷ (0.7 ÷ 1,000,000 + 2 × 0.3 ÷ 200,000) = 8 ÷ 0.0000037 = 2,162,162
        assertThat(models.total("dataSheets")).isEqualTo("2,162,162");
        assertThat(models.total("iops")).isEqualTo("400,000");
        models.totals.share().textProperty().set("0 %");
        // 8 ÷ (2 ÷ 200,000)
        assertThat(models.total("dataSheets")).isEqualTo("800,000");
        models.arrays.hostLimit().textProperty().set("600000");
        assertThat(models.total("iops")).isEqualTo("600,000");
    }

    @Test
    void editsAnArray() {
        models.arrays.add(List.of());
        models.arrays.fields().drives().textProperty().set("front 1-6");
        models.arrays.fields().spares().textProperty().set("front 7, 8");
        models.arrays.fields().choose(ArrayLevel.RAID_6);
        assertThat(models.assembly().arrays().getFirst().drives()).hasSize(6);
        assertThat(models.assembly().arrays().getFirst().spares())
                .containsExactly(Slot.bay("front", 7), Slot.bay("front", 8));
        // (6 − 2) × 3.84 TB
        assertThat(models.total("disk")).startsWith("15.36 TB");
        models.arrays.fields().drives().textProperty().set("front 1-11");
        assertThat(models.arrays.fields().drives().problemProperty().get()).isPresent();
        models.arrays.remove(0);
        assertThat(models.assembly().arrays()).isEmpty();
    }

    @Test
    void comparesBuiltAndBought() {
        models.offer.price().textProperty().set("61300");
        models.offer.vendor().textProperty().set("Dell");
        models.offer.warranty().textProperty().set("36");
        // (61,300 − 52,100) ÷ 52,100 = 17.7 %
        assertThat(models.offer.linesProperty().get())
                .extracting(Figure::text)
                .containsExactly("52,100 EUR", "61,300 EUR", "+18 %");
        models.offer.choose(Buying.PREBUILT);
        assertThat(models.price.cardsProperty().get().price()).isEqualTo("61,300");
        assertThat(models.current.shown().orElseThrow().configuration().terms().warrantyMonths())
                .contains(36);
    }

    @Test
    void showsTheQuoteOfAPrebuiltMachineUntilAnotherPriceIsTyped() {
        HardwareConfiguration shown = models.current.shown().orElseThrow().configuration();
        Quote quote =
                new Quote.Draft("quote-1")
                        .build()
                        .with(draft -> {
                            draft.number = "4711";
                            draft.supplier = "Dell";
                            draft.validUntil = Optional.of(LocalDate.of(2099, 12, 31));
                        });
        LinkedHashMap<Quote.Target, Price> prices = new LinkedHashMap<>();
        prices.put(
                Quote.Target.of(shown),
                new Price(
                        new Money(new BigDecimal("61300"), Currency.getInstance("EUR")),
                        Optional.empty(),
                        "Dell 4711"));
        models.current
                .session()
                .apply(
                        StepName.of("step.quoteIn", "4711"),
                        QuoteEdits.takeIn(models.current.project(), quote, prices));
        assertThat(models.offer.linesProperty().get().get(1).text()).isEqualTo("61,300 EUR");
        assertThat(models.offer.aboutProperty().get())
                .isEqualTo("quote 4711 · Dell · valid until 2099-12-31");
        assertThat(models.offer.ofQuoteProperty().get()).contains("4711");

        // Its terms are stated once, with the quote.
        models.offer.warranty().textProperty().set("36");
        assertThat(models.current.project().quotes().getFirst().warrantyMonths()).contains(36);
        assertThat(models.offer.aboutProperty().get()).endsWith("36 months’ warranty");

        models.offer.price().textProperty().set("60000");
        HardwareConfiguration typed = models.current.shown().orElseThrow().configuration();
        assertThat(typed.price().orElseThrow().quote()).isEmpty();
        assertThat(typed.terms().vendor()).isEqualTo("Dell");
        assertThat(models.offer.ofQuoteProperty().get()).isEmpty();
    }

    @Test
    void sharesTheEnclosure() {
        HardwareModels blade = new HardwareModels(MachineProjects.blade());
        assertThat(blade.offer.shareProperty().get())
                .hasValueSatisfying(share -> {
                    assertThat(share.enclosure()).isEqualTo("Dell PowerEdge MX7000");
                    // 16,000 ÷ 2, and with 4,600 + 2 × 2,200 for the blade
                    assertThat(share.lines().getFirst().text())
                            .isEqualTo("+ 8,000 EUR = 17,000 EUR");
                });
    }

    @Test
    void givesServersACopyAndSaysSo() {
        models.list.copyFor(List.of(models.session.project().servers().getFirst()));
        assertThat(models.list.noteProperty().get())
                .contains("1 server has", "db node 2026 (2)", "1 server keeps");
        assertThat(models.undoes()).isEqualTo("own copy for 1 server");
        assertThat(models.current.shown().orElseThrow().servers()).hasSize(1);
        models.list.copyFor(models.current.shown().orElseThrow().servers());
        assertThat(models.list.noteProperty().get()).contains("belongs to this server alone");
    }

    @Test
    void deletesAndMovesItsServers() {
        models.list.delete(new InUse.MoveTo("cfg-2"));
        Project project = models.session.project();
        assertThat(project.configurations()).hasSize(1);
        assertThat(project.servers())
                .allSatisfy(server -> assertThat(server.configuration()).contains("cfg-2"));
        assertThat(models.current.shown().orElseThrow().configuration().id()).isEqualTo("cfg-2");
    }

    @Test
    void showsHowPartsDifferFromWhatWasStated() {
        models.current.show("cfg-2");
        assertThat(models.total("cores")).isEqualTo("64");
        models.list.turn();
        models.parts.open("extra");
        models.chooser.take(MachineProjects.RAILS);
        assertThat(models.stated.linesProperty().get())
                .hasValueSatisfying(lines ->
                        assertThat(lines)
                                .extracting(Figure::text)
                                .containsExactly("2, now –", "64, now –", "512 GiB, now –"));
        models.stated.forget();
        assertThat(models.stated.linesProperty().get()).isEmpty();
    }

    @Test
    void comparesTwoConfigurations() {
        models.compare.compareWith(models.compare.others().getFirst());
        assertThat(models.compare.rowsProperty().get())
                .filteredOn(row -> row.name().equals("Cores"))
                .containsExactly(new CompareViewModel.Row("Cores", "32", "64"));
        models.compare.onlyDifferentProperty().set(true);
        assertThat(models.compare.rowsProperty().get()).allMatch(CompareViewModel.Row::differs);
    }

    @Test
    void makesAPartOfOnesOwn() {
        models.parts.open("bay/boot");
        models.parts.ownPart();
        models.own.take();
        assertThat(models.own.lacksProperty().get()).containsExactly("Name", "Capacity, GB");
        models.own.entry(OwnFact.NAME).textProperty().set("Boot drive");
        models.own.entry(OwnFact.DISK).textProperty().set("480");
        models.own.entry(OwnFact.PRICE).textProperty().set("90");
        models.own.choose(OwnFact.FORM, hostplan.hardware.DriveForm.M2);
        models.own.take();
        assertThat(models.row("bay/boot").part()).isEqualTo("Boot drive");
        assertThat(models.row("bay/boot").price()).isEqualTo("180");
        assertThat(models.session.project().parts().getLast().catalogId()).isEmpty();
    }

    @Test
    void mendsAMisfitInOneStep() {
        HardwareModels dual = new HardwareModels(MachineProjects.dualSocket());
        assertThat(dual.fit.fitProperty().get().misfits())
                .anyMatch(misfit -> misfit.remedy().isPresent());
        int before = dual.fit.fitProperty().get().misfits().size();
        dual.fit.fitProperty().get().misfits().stream()
                .filter(misfit -> misfit.remedy().isPresent())
                .findFirst()
                .ifPresent(dual.fit::mend);
        assertThat(dual.fit.fitProperty().get().misfits()).hasSizeLessThan(before);
        dual.session.undo();
        assertThat(dual.fit.fitProperty().get().misfits()).hasSize(before);
    }

    @Test
    void changesNothingOfAProjectThatMayOnlyBeRead() {
        models.session.setReadOnly(true);
        Project before = models.session.project();
        models.parts.empty("memory");
        models.parts.open("memory");
        models.list.add();
        assertThat(models.session.project()).isSameAs(before);
        assertThat(models.current.zoneProperty().get()).isEqualTo(new Zone.Parts());
    }

    @Test
    void worksWithoutAModelAndWithoutConfigurations() {
        HardwareModels none = new HardwareModels(Project.EMPTY);
        assertThat(none.current.shown()).isEmpty();
        none.list.add();
        assertThat(none.parts.rowsProperty().get())
                .extracting(PartRow::id)
                .containsExactly("model", "extra");
    }
}
