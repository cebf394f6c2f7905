package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.inventory.Status;
import hostplan.project.PriceProjects;
import hostplan.project.Project;
import hostplan.ui.purchase.PurchaseRow;
import hostplan.ui.shell.Screen;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;

class PurchaseScreenTest extends ScreenTest {

    private static final String QUOTE =
            """
            Quote 4711; date 2026-11-20; valid until 2026-12-20; net
            Part number;Description;Qty;Unit price
            ;drive;2;350 €
            ;memory;4;280 €
            ;Rails;1;80 €
            """;

    private static Project project() {
        Project project = PriceProjects.with(PriceProjects.project(), 2, Status.PLANNED, "built");
        return PriceProjects.with(project, 1, Status.ORDERED, "bought");
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private List<Optional<String>> prices() {
        return window.session().project().parts().stream()
                .map(Part::price)
                .map(price -> price.map(Price::amount).map(Money::text))
                .toList();
    }

    @Test
    void listsWhatThereIsToBuyByTheirStatus() {
        interact(() -> show(project(), Screen.PURCHASE));
        // Planned are 2 × 4500; the ordered 9000 are spent.
        assertThat(text("#purchase-net")).isEqualTo("9,000.00");
        assertThat(text("#purchase-spent")).isEqualTo("9,000.00");
        clickOn("#purchase-planned");
        assertThat(text("#purchase-net")).isEqualTo("9,000.00");
        TableView<PurchaseRow> table = lookup("#purchase-table").queryTableView();
        assertThat(table.getItems())
                .extracting(PurchaseRow::part)
                .containsExactly("Acme R1", "processor", "memory", "drive", "supply");
        clickOn("#purchase-ordered");
        assertThat(table.getItems()).extracting(PurchaseRow::part).containsExactly("bought");
    }

    @Test
    void saysWhatToDoWhereNothingIsPlanned() {
        interact(() -> show(PriceProjects.project(), Screen.PURCHASE));
        assertThat(lookup("#purchase-empty").query().isVisible()).isTrue();
        clickOn("#purchase-inventory");
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.INVENTORY);
    }

    @Test
    void takesAQuoteInAndBackAsOneStepEach() {
        interact(() -> show(project(), Screen.PURCHASE));
        List<Optional<String>> before = prices();
        clickOn("#purchase-quote");
        interact(() -> lookup("#quote-text").queryAs(TextArea.class).setText(QUOTE));
        Button take = lookup("#quote-take").queryButton();
        assertThat(take.getText()).isEqualTo("Take in quote 4711 (2 prices)");
        clickOn(take);
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.PARTS);
        assertThat(prices())
                .containsExactly(
                        Optional.of("1200 EUR"),
                        Optional.of("280 EUR"),
                        Optional.of("350 EUR"),
                        Optional.of("150 EUR"));
        press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        assertThat(prices()).isEqualTo(before);
        interact(() -> window.session().redo());
        interact(() -> window.navigator().show(Screen.PURCHASE));
        WaitForAsyncUtils.waitForFxEvents();
        String quote = window.session().project().quotes().getFirst().id();
        clickOn("#quote-back-" + quote);
        assertThat(prices()).isEqualTo(before);
        assertThat(window.session().project().quotes()).isEmpty();
    }

    @Test
    void asksForWhatAQuoteDoesNotSayAndNamesBadCells() {
        interact(() -> show(project(), Screen.QUOTE));
        interact(() ->
                lookup("#quote-text")
                        .queryAs(TextArea.class)
                        .setText("Description;Unit price\ndrive;cheap\nmemory;280 €\n"));
        assertThat(text("#quote-obstacles"))
                .startsWith("Cell B2: “cheap” is not a price.")
                .contains("State the number of the quote.");
        assertThat(lookup("#quote-take").query().isDisabled()).isTrue();
    }
}
