package hostplan.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.cost.Licence;
import hostplan.project.Project;
import hostplan.storage.RuleSetFiles;
import hostplan.ui.common.Texts;
import hostplan.ui.overview.LicencesViewModel.Typed;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class LicencesViewModelTest {

    private static final RuleSetFiles RULE_SETS = RuleSetFiles.load();

    private final ProjectSession session = new ProjectSession(Project.EMPTY);
    private final LicencesViewModel licences =
            new LicencesViewModel(
                    session,
                    RULE_SETS.all(),
                    Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                    new Texts(Locale.ENGLISH));

    private static Typed typed(String name, String price, Licence.Basis basis, String least) {
        return new Typed(
                name,
                price,
                basis,
                Licence.Period.YEAR,
                least,
                RULE_SETS.find("esxi"),
                "",
                "Offer");
    }

    private List<Licence> stored() {
        return session.project().assumptions().licences();
    }

    @Test
    void addsOneWithTodayAsItsDate() {
        assertThat(licences.set(typed("vSphere", "150", Licence.Basis.CORE, "16"))).isEmpty();
        assertThat(stored())
                .containsExactly(
                        new Licence(
                                "vSphere",
                                Licence.Basis.CORE,
                                Optional.of(16),
                                new Money(new BigDecimal("150"), Project.USUAL_CURRENCY),
                                Licence.Period.YEAR,
                                "esxi",
                                Optional.of(LocalDate.of(2026, 11, 23)),
                                "Offer"));
        assertThat(licences.text(stored().getFirst())).isEqualTo("150.00 EUR a core, a year");
        assertThat(licences.remark(stored().getFirst()))
                .startsWith("at least 16 a socket, ")
                .endsWith("2026-11-23, Offer");
    }

    @Test
    void replacesTheOneOfTheSameNameAndRemovesItInAStepEach() {
        licences.set(typed("vSphere", "150", Licence.Basis.CORE, "16"));
        licences.set(typed("Backup", "9", Licence.Basis.VM, ""));
        licences.set(typed("vSphere", "190", Licence.Basis.HOST, "16"));
        assertThat(stored()).extracting(Licence::name).containsExactly("vSphere", "Backup");
        assertThat(stored().getFirst().leastPerSocket()).isEmpty();
        licences.remove(stored().getFirst());
        assertThat(stored()).extracting(Licence::name).containsExactly("Backup");
        session.undo();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void refusesWhatCannotBeReadAndChangesNothing() {
        assertThat(licences.set(typed("", "1", Licence.Basis.HOST, ""))).isPresent();
        assertThat(licences.set(typed("A", "much", Licence.Basis.HOST, ""))).isPresent();
        assertThat(licences.set(typed("A", "1", Licence.Basis.CORE, "some"))).isPresent();
        assertThat(session.project()).isSameAs(Project.EMPTY);
    }
}
