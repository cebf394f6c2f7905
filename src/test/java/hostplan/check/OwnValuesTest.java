package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.UnknownMembers;
import hostplan.inventory.Server;
import hostplan.project.OwnColumn;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class OwnValuesTest {

    @ParameterizedTest
    @CsvSource({"TEXT, anything", "NUMBER, -1.5", "DATE, 2026-02-28", "CHOICE, gold"})
    void aValueOfTheTypeOfItsColumnIsFine(OwnColumn.Type type, String text) {
        assertThat(Findings.all(valued(type, text)))
                .extracting(Finding::rule)
                .doesNotContain("own-value-wrong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER | 1,5        | “1,5” is no number, as the column Tier wants.",
                "DATE   | 2026-02-30 | “2026-02-30” is no date, as the column Tier wants.",
                "CHOICE | lead       | “lead” is not among the choices of the column Tier."
            })
    void aValueOfAnotherTypeIsFound(OwnColumn.Type type, String text, String message) {
        assertThat(Findings.lines("own-value-wrong", valued(type, text)))
                .containsExactly("srv: " + message);
    }

    @Test
    void aChoiceCanBeAddedToItsColumn() {
        assertThat(Findings.afterCure("own-value-wrong", valued(OwnColumn.Type.CHOICE, "lead")))
                .isEmpty();
    }

    @Test
    void aValueWithoutItsColumnIsKeptAndNoted() {
        Project project =
                valued(OwnColumn.Type.TEXT, "blue").with(draft -> draft.ownColumns = List.of());

        assertThat(Findings.lines("own-value-without-column", project))
                .containsExactly(
                        "srv: Its value “blue” belongs to an own column that is not in the project"
                                + " (col).");
    }

    private static Project valued(OwnColumn.Type type, String text) {
        Server.Draft server = new Server.Draft("srv");
        server.name = "web-1";
        server.own("col", text);
        return Findings.project(draft -> {
            draft.ownColumns =
                    List.of(
                            new OwnColumn(
                                    "col", "Tier", type, List.of("gold"), UnknownMembers.NONE));
            draft.servers = List.of(server.build());
        });
    }
}
