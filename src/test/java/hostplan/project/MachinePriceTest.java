package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.cost.CostAssumptions;
import hostplan.hardware.Assembly;
import hostplan.hardware.Buying;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Tax;
import hostplan.hardware.Totals;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceSum;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class MachinePriceTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private static Optional<Price> price(String amount, String date, Tax tax) {
        return Optional.of(
                new Price(
                        new Money(new BigDecimal(amount), EUR),
                        Optional.of(LocalDate.parse(date)),
                        "shop",
                        tax,
                        Optional.empty()));
    }

    private static Part part(String id, Optional<Price> price) {
        Part.Draft draft = new Part.Draft(id);
        draft.name = id;
        draft.price = price;
        return draft.build();
    }

    /// A model for 1000 net, two supplies at 238 gross (tax 19 %), four modules without a price.
    private static Project project() {
        Project.Draft draft = new Project.Draft();
        ServerModel.Draft model = new ServerModel.Draft("model-1");
        model.model = "R1";
        model.price = price("1000", "2025-12-01", Tax.NET);
        draft.serverModels = List.of(model.build());
        draft.parts =
                List.of(
                        part("supply", price("238", "2026-10-01", Tax.GROSS)),
                        part("module", Optional.empty()));
        HardwareConfiguration.Draft configuration = new HardwareConfiguration.Draft("cfg-1");
        configuration.model = Optional.of("model-1");
        configuration.price = price("2500", "2026-09-01", Tax.NET);
        configuration.build =
                Assembly.EMPTY
                        .with(slots(SlotKind.SUPPLY, 2), "supply")
                        .with(slots(SlotKind.MEMORY, 4), "module")
                        .with(slots(SlotKind.EXTRA, 1), "gone");
        draft.configurations = List.of(configuration.build());
        draft.assumptions =
                CostAssumptions.NONE.with(
                        costs -> costs.taxRate = Optional.of(new BigDecimal("0.19")));
        return draft.build();
    }

    private static List<Slot> slots(SlotKind kind, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(position -> Slot.of(kind, position))
                .toList();
    }

    private static PriceSum sum(Project project) {
        return MachinePrice.of(ProjectIndex.of(project), project.configurations().getFirst());
    }

    @Test
    void addsTheModelAndItsPartsNet() {
        PriceSum sum = sum(project());
        // 1000 + 2 × 238 ÷ 1.19 = 1000 + 2 × 200 = 1400 net; × 1.19 = 1666 gross.
        assertThat(sum.exactNet()).contains(Fraction.of(1400));
        assertThat(sum.gross().map(Money::text)).contains("1666 EUR");
    }

    @Test
    void saysWhatHasNoPrice() {
        PriceSum sum = sum(project());
        assertThat(sum.missing())
                .extracting(line -> line.item().id(), PriceLine::quantity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("module", 4L),
                        org.assertj.core.groups.Tuple.tuple("gone", 1L));
        assertThat(sum.isComplete()).isFalse();
    }

    @Test
    void countsAGrossPriceAsMissingWhereTheTaxIsNotKnown() {
        PriceSum sum = sum(project().with(draft -> draft.assumptions = CostAssumptions.NONE));
        assertThat(sum.exactNet()).contains(Fraction.of(1000));
        assertThat(sum.lacksTaxRate()).isTrue();
        assertThat(sum.gross()).isEmpty();
        assertThat(sum.missing()).hasSize(3);
    }

    @Test
    void knowsTheOldestDateAndTheYears() {
        PriceSum sum = sum(project());
        assertThat(sum.oldest()).contains(LocalDate.of(2025, 12, 1));
        assertThat(sum.years(LocalDate.MAX))
                .containsExactly(java.util.Map.entry(2025, 1), java.util.Map.entry(2026, 1));
    }

    @Test
    void takesThePriceOfTheConfigurationWhereItIsBoughtPreBuilt() {
        Project project =
                project()
                        .with(draft ->
                                draft.configurations =
                                        List.of(prebuilt(draft.configurations.getFirst())));
        assertThat(sum(project).exactNet()).contains(Fraction.of(2500));
    }

    private static HardwareConfiguration prebuilt(HardwareConfiguration configuration) {
        return configuration.with(draft -> {
            if (draft.build instanceof Assembly assembly) {
                draft.build = assembly.change(each -> each.buying = Buying.PREBUILT);
            }
        });
    }

    @Test
    void takesThePriceOfTheConfigurationWhereOnlyTotalsAreKnown() {
        Project project =
                project()
                        .with(draft ->
                                draft.configurations =
                                        List.of(
                                                draft.configurations
                                                        .getFirst()
                                                        .with(each ->
                                                                each.build = Totals.UNKNOWN)));
        assertThat(sum(project).exactNet()).contains(Fraction.of(2500));
    }
}
