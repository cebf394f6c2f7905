package hostplan.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

class ProjectFactsViewModelTest {

    private static final Project SHOP = Project.EMPTY.with(draft -> draft.name = "Shop");

    private final ProjectSession session = new ProjectSession(SHOP);
    private final ProjectFactsViewModel facts =
            new ProjectFactsViewModel(session, new Texts(Locale.ENGLISH));

    @Test
    void shows_the_project_without_changing_it() {
        assertThat(facts.name().textProperty().get()).isEqualTo("Shop");
        assertThat(facts.currency().textProperty().get()).isEqualTo("EUR");
        assertThat(session.unsavedProperty().get()).isFalse();
    }

    @Test
    void makes_one_step_of_typing_into_one_field() {
        facts.name().textProperty().set("Shop 2");
        facts.name().textProperty().set("Shop 20");
        session.undo();
        assertThat(session.project()).isSameAs(SHOP);
        assertThat(facts.name().textProperty().get()).isEqualTo("Shop");
    }

    @Test
    void keeps_per_cents_as_exact_fractions() {
        facts.tax().textProperty().set("7.7");
        assertThat(session.project().assumptions().taxRate())
                .isEqualTo(Optional.of(new BigDecimal("0.077")));
    }

    @Test
    void knows_only_currencies_that_exist() {
        facts.currency().textProperty().set("chf");
        assertThat(session.project().currency()).isEqualTo(Currency.getInstance("CHF"));
        facts.currency().textProperty().set("XQZ");
        assertThat(facts.currency().problemProperty().get()).isPresent();
        assertThat(session.project().currency()).isEqualTo(Currency.getInstance("CHF"));
    }
}
