package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.UnknownMembers;
import hostplan.document.UnknownMembers.Member;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

class ChecksTest {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("hostplan.check.check", Locale.ROOT);

    @Test
    void nothingIsWrongWithAnEmptyProject() {
        assertThat(Findings.all(Project.EMPTY)).isEmpty();
    }

    @Test
    void errorsComeBeforeWarningsBeforeNotes() {
        assertThat(Checks.rules()).extracting(Rule::severity).isSorted();
    }

    @Test
    void everyRuleHasItsOwnName() {
        assertThat(Checks.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsPutIntoWords() {
        assertThat(Checks.rules())
                .allSatisfy(rule ->
                        assertThat(TEXTS.keySet()).anyMatch(key -> isMessageOf(rule.id(), key)));
    }

    @Test
    void everyMessageHasItsCure() {
        assertThat(TEXTS.keySet().stream().filter(ChecksTest::isMessage))
                .allSatisfy(key -> assertThat(TEXTS.keySet()).contains(key + ".cure"));
    }

    @Test
    void whatIsNotCheckedIsSaid() {
        assertThat(Findings.checks().notChecked())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(FindingTexts.english().text(line)).endsWith("."));
    }

    @Test
    void unknownMembersOfTheFileAreNoted() {
        Server.Draft server = new Server.Draft("srv");
        server.name = "web-1";
        server.unknown =
                new UnknownMembers(
                        List.of(new Member("colour", "\"red\"", ""), new Member("feet", "4", "")));
        Project project = Findings.project(draft -> draft.servers = List.of(server.build()));
        Finding found = Findings.of("unknown-members", project).getFirst();

        assertThat(Findings.lines("unknown-members", project))
                .containsExactly(
                        "srv: The file says more about it than this version knows: colour, feet.");
        assertThat(FindingTexts.english().cure(found))
                .isEqualTo(
                        "Nothing is lost: they stay in the file. Use the newer version of Hostplan"
                                + " that wrote them.");
        assertThat(found.severity()).isEqualTo(Severity.NOTE);
    }

    private static boolean isMessageOf(String rule, String key) {
        return isMessage(key) && (key.equals(rule) || key.startsWith(rule + "."));
    }

    private static boolean isMessage(String key) {
        return !key.endsWith(".cure")
                && !key.startsWith("cure.")
                && !key.startsWith("passed.")
                && !key.startsWith("array-")
                && !key.startsWith("severity.")
                && !key.startsWith("place.")
                && !key.startsWith("resource.")
                && !key.startsWith("not-checked.");
    }
}
