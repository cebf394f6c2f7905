package hostplan.cost;

import static hostplan.cost.CostCases.euro;
import static hostplan.cost.CostCases.number;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.SourceNote;
import hostplan.cost.PricePlan.Disk;
import hostplan.cost.PricePlan.Kind;
import hostplan.cost.PricePlan.Volume;
import hostplan.document.Confidence;
import hostplan.hardware.Tax;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class PriceBookTest {

    private static final SourceNote SOURCE =
            new SourceNote("list", "2026-08", Confidence.CITED, "");
    private static final Disk APART =
            new Disk.Apart(new Volume("v", "disk", euro("0.10"), Bytes.ofGiB(1), SOURCE));

    /// 2 vCPUs, 4 GiB and 50 GB, which are 46.57 GiB.
    private static final FlavorNeed WANTED =
            new FlavorNeed(
                    "M",
                    2,
                    Bytes.ofGiB(4),
                    Optional.of(Bytes.ofGB(50)),
                    Optional.empty(),
                    Optional.empty());

    @Test
    void is_the_cheapest_that_reaches_every_one_of_the_three() {
        assertThat(
                        nearest(
                                plan("few vCPUs", 1, 8, gb(100), "1 EUR", false),
                                plan("little memory", 4, 2, gb(100), "2 EUR", false),
                                plan("little disk", 4, 8, gb(40), "3 EUR", false),
                                plan("old", 4, 8, gb(100), "4 EUR", true),
                                plan("dear", 2, 4, gb(50), "9 EUR", false),
                                plan("right", 2, 4, gb(50), "8 EUR", false)))
                .extracting(each -> each.plan().name())
                .containsExactly("right");
    }

    /// 47 whole GiB at 0.10 are 4.70.
    @Test
    void adds_disk_that_is_bought_apart_in_whole_pieces() {
        PriceBook.Nearest found = nearest(plan("machine", 2, 4, APART, "20 EUR", false)).getFirst();
        assertThat(found.price()).isEqualTo(euro("24.7"));
        assertThat(found.net()).contains(number("24.7"));
    }

    @Test
    void compares_prices_without_a_rate_among_themselves_alone() {
        assertThat(
                        nearest(
                                plan("dollars", 2, 4, gb(50), "5 USD", false),
                                plan("fewer dollars", 2, 4, gb(50), "4 USD", false),
                                plan("euros", 2, 4, gb(50), "30 EUR", false)))
                .extracting(each -> each.plan().name())
                .containsExactly("euros", "fewer dollars");
    }

    private static List<PriceBook.Nearest> nearest(PricePlan... plans) {
        return new PriceBook(List.of(plans)).nearest(WANTED, Kind.VPS, CostCases.GERMAN);
    }

    private static Disk gb(long space) {
        return new Disk.Included(Bytes.ofGB(space));
    }

    private static PricePlan plan(
            String name, int vcpus, int gib, Disk disk, String price, boolean old) {
        List<String> parts = List.of(price.split(" ", -1));
        return new PricePlan(
                "P",
                name,
                Kind.VPS,
                vcpus,
                PricePlan.Sharing.SHARED,
                Bytes.ofGiB(gib),
                disk,
                Optional.empty(),
                "",
                new Money(new BigDecimal(parts.get(0)), Currency.getInstance(parts.get(1))),
                Tax.NET,
                PricePlan.Billing.HOUR,
                "EU",
                old,
                SOURCE);
    }
}
