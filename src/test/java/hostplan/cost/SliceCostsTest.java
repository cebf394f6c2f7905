package hostplan.cost;

import static hostplan.cost.CostCases.assumed;
import static hostplan.cost.CostCases.assumptions;
import static hostplan.cost.CostCases.euro;
import static hostplan.cost.CostCases.host;
import static hostplan.cost.CostCases.number;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostFigures;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Quantity;
import hostplan.capacity.Ratios;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.explain.CostTexts;
import hostplan.message.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class SliceCostsTest {

    private static final RuleSet NO_RULES =
            new RuleSet("none", "none", "", List.of(), List.of(), List.of(), List.of(), List.of());

    /// 16 threads, 64 GiB, 1 TB.
    private static final HostFigures HOST =
            HostFigures.of("node", 8, 16, Bytes.ofGiB(64))
                    .withDisk(Optional.of(Bytes.ofGB(1_000)), Optional.empty());

    private static final FlavorNeed S = FlavorNeed.of("S", 1, Bytes.ofGiB(4)).withPrice(euro("60"));
    private static final FlavorNeed L =
            FlavorNeed.of("L", 2, Bytes.ofGiB(8)).withPrice(euro("100"));
    private static final FlavorNeed WITH_DISK =
            new FlavorNeed(
                    "D",
                    1,
                    Bytes.ofGiB(4),
                    Optional.of(Bytes.ofGB(50)),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty());

    /// The host of 285.70 a month takes 16 slices of S; memory is named as what runs out.
    ///
    /// One bears 285.70 ÷ 16 = 17.85625 when all are sold, 23.80833… at 75 %. It brings along 0.50
    /// for its address, 200 × 0.003 = 0.60 for traffic, a minute of 80 EUR an hour = 1.3333…, and
    /// the payment fee of 1.5 % of 60 × 1.19 = 1.071 and 0.25. So it costs 21.61058… when full and
    /// 27.56266… at 75 %, which leaves (60 − 27.5626…) ÷ 60 = 54.06… %.
    ///
    /// For 30 %: (23.80833… + 2.43333… + 0.25) ÷ (1 − 0.3 − 0.015 × 1.19) = 26.491666… ÷ 0.68215 =
    /// 38.8355…
    ///
    /// One sold leaves 60 − 2.43333… − 1.321 = 56.24566… for the host, so 6 pay for it: 285.70 ÷
    /// 56.24566… = 5.08.
    @Test
    void works_out_one_flavor_as_by_hand() {
        SliceCosts costs = costs(Optional.empty(), fill(S));
        assertThat(costs.key()).isEqualTo(Resource.MEMORY);
        FlavorCost flavor = costs.flavors().getFirst();
        assertThat(flavor.count()).isEqualTo(16);
        assertThat(flavor.hostAtFull()).isEqualTo(number("17.85625"));
        assertThat(flavor.hostAtFill()).contains(Fraction.of(285_70, 1_200));
        assertThat(flavor.broughtSum()).isEqualTo(number("1.1").plus(Fraction.of(4, 3)));
        assertThat(flavor.feePaid()).contains(number("1.321"));
        assertThat(flavor.atFull().orElseThrow().toDecimal(4)).isEqualTo("21.6106");
        assertThat(flavor.atFill().orElseThrow().toDecimal(4)).isEqualTo("27.5627");
        assertThat(flavor.marginAtFill().orElseThrow().toDecimal(4)).isEqualTo("0.5406");
        assertThat(flavor.priceForMargin().orElseThrow().toDecimal(4)).isEqualTo("38.8355");
        assertThat(flavor.breakEven()).contains(6L);
        assertThat(costs.breakEven()).contains(6L);
        assertThat(costs.gaps()).isEmpty();
    }

    /// Three L of 8 GiB and ten S of 4 GiB fill 64 GiB. By memory an L bears 8 ÷ 64 of 285.70 =
    /// 35.7125 and an S half of that.
    ///
    /// At its price an L leaves 100 − 2.4333… − (1.785 + 0.25) = 95.53166… and an S 56.24566…:
    /// together 3 × 95.53166… + 10 × 56.24566… = 849.05166…, so that 13 × 285.70 ÷ 849.05 = 4.37
    /// and with the fifth slice of the mix the host is paid.
    @Test
    void shares_a_mix_out_by_what_its_slices_take() {
        SliceCosts costs = costs(Optional.empty(), fixed(L, 3), fill(S));
        assertThat(costs.flavors()).extracting(FlavorCost::count).containsExactly(3L, 10L);
        assertThat(costs.flavors())
                .extracting(FlavorCost::hostAtFull)
                .containsExactly(number("35.7125"), number("17.85625"));
        assertThat(costs.contribution().toDecimal(5)).isEqualTo("849.05167");
        assertThat(costs.breakEven()).contains(5L);
    }

    @ParameterizedTest
    @EnumSource(
            value = Resource.class,
            names = {"VCPUS", "MEMORY", "DISK"})
    void shares_out_no_more_and_no_less_than_the_host_costs(Resource key) {
        SliceCosts costs = costs(Optional.of(key), fixed(L, 3), fill(WITH_DISK));
        assertThat(
                        costs.flavors().stream()
                                .map(each -> each.hostAtFull().times(each.count()))
                                .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(costs.host().total());
    }

    /// 50 GB at 0.005 are 0.25 a month.
    @Test
    void lets_slices_without_disk_bear_nothing_where_disk_is_the_key() {
        SliceCosts costs = costs(Optional.of(Resource.DISK), fixed(L, 3), fill(WITH_DISK));
        assertThat(costs.flavors()).extracting(FlavorCost::name).containsExactly("D");
        assertThat(costs.gaps()).extracting(Message::key).containsExactly("gap-key");
        assertThat(costs.flavors().getFirst().brought())
                .filteredOn(line -> line.item() == CostItem.BACKUP)
                .extracting(line -> line.amount().orElseThrow())
                .containsExactly(number("0.25"));
    }

    @Test
    void is_reckoned_at_the_price_for_the_margin_without_a_price_of_its_own() {
        SliceCosts costs = costs(Optional.empty(), fill(WITH_DISK));
        FlavorCost flavor = costs.flavors().getFirst();
        Fraction price = flavor.priceForMargin().orElseThrow();
        assertThat(flavor.marginAtFill()).isEmpty();
        assertThat(price.minus(flavor.atFill().orElseThrow()))
                .isEqualTo(price.times(costs.margin()));
    }

    @Test
    void knows_no_price_where_margin_and_fee_take_all_of_it() {
        HostCost host =
                HostCost.of(
                        host(),
                        assumed(assumptions()).asking(CostFigure.MARGIN, new BigDecimal("0.99")));
        SliceCosts costs = SliceCosts.of(host, answer(fill(S)), Optional.empty());
        assertThat(costs.flavors().getFirst().priceForMargin()).isEmpty();
    }

    @Test
    void never_pays_where_a_slice_leaves_nothing() {
        SliceCosts costs = costs(Optional.empty(), fill(S.withPrice(euro("2"))));
        assertThat(costs.flavors().getFirst().breakEven()).isEmpty();
        assertThat(costs.breakEven()).isEmpty();
    }

    @Test
    void shares_nothing_out_where_nothing_fits() {
        SliceCosts costs = costs(Optional.empty(), fill(FlavorNeed.of("X", 99, Bytes.ofGiB(1))));
        assertThat(costs.flavors()).isEmpty();
        assertThat(costs.sold()).isZero();
        assertThat(costs.breakEven()).isEmpty();
    }

    @Test
    void has_words_for_all_its_working() {
        SliceCosts costs = costs(Optional.empty(), fixed(L, 3), fill(WITH_DISK));
        assertThat(new SliceWorking(costs).all().stream().map(CostTexts.english()::text))
                .contains(
                        "Price: 6,000.00 EUR ÷ (5 years × 12) = 100.00 EUR",
                        "Power: 300 W ÷ 1,000 × 730 h × PUE 1.5 × 0.20 EUR a kWh = 65.70 EUR",
                        "PUE: 1.5, own value of the project",
                        "Hour of work: 80.00 EUR, usual. Source: planning figure: an hour of a"
                                + " technician [2024, estimate]",
                        "Host a month: 285.70 EUR net",
                        "Backup: 50 GB × 1 × 0.005 EUR = 0.25 EUR")
                .allSatisfy(line -> assertThat(line).doesNotContain("{"));
    }

    private static SlicingQuestion.Line fill(FlavorNeed flavor) {
        return new SlicingQuestion.Line(flavor, Quantity.Fill.AS_MANY_AS_FIT);
    }

    private static SlicingQuestion.Line fixed(FlavorNeed flavor, int count) {
        return new SlicingQuestion.Line(flavor, new Quantity.Fixed(count));
    }

    private static SliceCosts costs(Optional<Resource> key, SlicingQuestion.Line... lines) {
        return SliceCosts.of(HostCost.of(host(), assumed(assumptions())), answer(lines), key);
    }

    private static SlicingAnswer answer(SlicingQuestion.Line... lines) {
        return Slicer.answer(
                        new SlicingQuestion(
                                HOST,
                                NO_RULES,
                                Ratios.ONE,
                                Optional.empty(),
                                0,
                                new KeepFree.Nothing(),
                                List.of(lines)))
                .orElseThrow();
    }
}
