package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.ui.shell.Screen;
import hostplan.ui.slices.SliceProjects;

import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class CostScreenTest extends ScreenTest {

    @Override
    protected void opened() {
        show(SliceProjects.priced(), Screen.SLICES);
    }

    @BeforeEach
    void openThePage() {
        clickOn("#slices-page-cost");
    }

    @Test
    void saysWhatAHostCostsAndOpensTheWorking() {
        assertThat(text("#cost-month")).isEqualTo("at least 110.00 EUR a month");
        assertThat(text("#card-cost")).endsWith("EUR");
        clickOn("#cost-host .hyperlink");
        assertThat(text("#cost-host .why-line"))
                .isEqualTo("Price: 3,000.00 EUR ÷ (5 years × 12) = 50.00 EUR");
    }

    @Test
    void followsTheExpectedFillAsItIsTyped() {
        assertThat(text("#cost-slice .amount")).isEqualTo("18.33");
        interact(() -> lookup("#cost-fill-field").queryTextInputControl().setText("50"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("#cost-slice .amount")).isEqualTo("27.50");
    }

    @Test
    void copiesThePriceList() {
        interact(() -> lookup("#cost-copy").queryButton().fire());
        interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .contains("S\t1\t2 GiB\t\t20.00 EUR\t23.80 EUR"));
    }

    private String text(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }
}
