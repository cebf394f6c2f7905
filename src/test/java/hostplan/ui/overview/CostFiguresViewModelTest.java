package hostplan.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.cost.CostFigure;
import hostplan.cost.CostValue;
import hostplan.explain.CostTexts;
import hostplan.project.Project;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

class CostFiguresViewModelTest {

    private final ProjectSession session = new ProjectSession(Project.EMPTY);
    private final CostFiguresViewModel figures =
            new CostFiguresViewModel(session, new Texts(Locale.ENGLISH), CostTexts.english());

    private Optional<CostValue> own(CostFigure figure) {
        return session.project().assumptions().own(figure);
    }

    @Test
    void says_what_is_usual_and_where_that_comes_from() {
        FigureField pue = figures.field("pue");
        assertThat(pue.entry().textProperty().get()).isEmpty();
        assertThat(pue.usual()).isEqualTo("1.54");
        assertThat(pue.note().getValue())
                .startsWith("Usual: 1.54 – Uptime Institute")
                .endsWith("[2025, cited]");
        assertThat(figures.field("fill").usual()).isEqualTo("75 %");
    }

    @Test
    void marks_an_own_value_and_goes_back_to_the_usual_one() {
        FigureField power = figures.field("electricity");
        power.entry().textProperty().set("0.31");
        assertThat(own(CostFigure.ELECTRICITY))
                .contains(
                        CostValue.of(
                                new Money(new BigDecimal("0.31"), Currency.getInstance("EUR"))));
        assertThat(power.own().getValue()).isTrue();
        assertThat(power.note().getValue()).isEqualTo("Own value; usual is 0.1902 EUR");
        power.takeUsual();
        assertThat(own(CostFigure.ELECTRICITY)).isEmpty();
        assertThat(power.own().getValue()).isFalse();
    }

    @Test
    void makes_one_step_of_typing_into_one_field() {
        figures.field("support").entry().textProperty().set("1");
        figures.field("support").entry().textProperty().set("15");
        session.undo();
        assertThat(session.project()).isSameAs(Project.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "pue, 0.9",
        "life, 0",
        "life, 4.5",
        "fill, 101",
        "margin, -1",
        "support, -3",
        "electricity, -1",
        "hands, much"
    })
    void keeps_the_last_value_while_what_is_typed_makes_no_sense(String code, String text) {
        FigureField field = figures.field(code);
        field.entry().textProperty().set(text);
        assertThat(field.entry().problemProperty().get()).isPresent();
        assertThat(own(field.figure())).isEmpty();
    }

    @Test
    void has_a_field_for_each_figure_once() {
        assertThat(figures.ofHosts().size() + figures.ofSlices().size() + figures.ofSales().size())
                .isEqualTo(CostFigure.values().length);
    }
}
