package hostplan.paper;

import static hostplan.paper.Disclosure.INTERNAL_COST;
import static hostplan.paper.Disclosure.PRICE;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.paper.Block.Beside;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Only;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;

import org.junit.jupiter.api.Test;

import java.util.List;

class RedactionTest {

    private static final Section SECTION =
            Section.of(
                    "All",
                    List.of(
                            new Table(
                                    List.of(
                                            Column.left("Name"),
                                            Column.right("Asked").only(PRICE),
                                            Column.right("Paid").only(INTERNAL_COST)),
                                    List.of(
                                            Row.of("open", "price-1", "cost-1"),
                                            Row.of("price-2", "", "").only(PRICE),
                                            Row.of("cost-2", "", "").only(INTERNAL_COST))),
                            new Beside(
                                    List.of(
                                            new Only(PRICE, List.of(Paragraph.of("price-3"))),
                                            new Only(
                                                    INTERNAL_COST,
                                                    List.of(Paragraph.of("cost-3")))),
                                    List.of(
                                            new Facts(
                                                    List.of(
                                                            Fact.of("a", "open"),
                                                            Fact.of("b", "price-4").only(PRICE),
                                                            Fact.of("c", "cost-4")
                                                                    .only(INTERNAL_COST))))),
                            new Only(
                                    PRICE,
                                    List.of(
                                            new Only(
                                                    INTERNAL_COST,
                                                    List.of(Paragraph.of("cost-5")))))));

    @Test
    void leavesATechnicianNeitherPricesNorCosts() {
        assertThat(text(Profile.TECHNICIAN)).contains("open").doesNotContain("price-", "cost-");
    }

    @Test
    void leavesACustomerNoCosts() {
        assertThat(text(Profile.CUSTOMER))
                .contains("open", "price-1", "price-2", "price-3", "price-4")
                .doesNotContain("cost-");
    }

    @Test
    void leavesEverythingWhereEverythingIsAskedFor() {
        assertThat(text(Profile.ALL))
                .contains("price-1", "price-4", "cost-1", "cost-2", "cost-3", "cost-4", "cost-5");
    }

    private static String text(Profile profile) {
        return new Redaction(profile).of(SECTION).toString();
    }
}
